/** The app:// protocol: the built renderer and nothing else, each answer with the content security policy. */
import { protocol } from 'electron';
import fs from 'node:fs/promises';
import { CONTENT_SECURITY_POLICY } from '../contract/content-security-policy';
import { SCHEME } from './origin';
import { servedFile } from './served-file';

/** Has to run before the app is ready. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** `root`: the folder of the built renderer. */
export function serveRenderer(root: string): void {
  protocol.handle(SCHEME, async ({ url, method }) => {
    const served = method === 'GET' || method === 'HEAD' ? servedFile(root, url) : undefined;
    const bytes = served && (await fs.readFile(served.file).catch(() => undefined));
    if (served === undefined || bytes === undefined)
      return new Response('not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
    return new Response(new Uint8Array(bytes), { headers: headersFor(served.type) });
  });
}

/** A worker takes its policy from its own answer, not from the page, so every answer carries it. */
function headersFor(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
