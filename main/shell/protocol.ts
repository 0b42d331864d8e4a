/** The app:// protocol: the built renderer and nothing else, each answer with the content security policy. */
import { protocol, type ProtocolResponse } from 'electron';
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
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor has Node make its own fetch first, and every start waits for that
  protocol.registerBufferProtocol(SCHEME, ({ url, method }, answer) => {
    void answerTo(root, url, method).then(answer);
  });
}

async function answerTo(root: string, url: string, method: string): Promise<ProtocolResponse> {
  const served = method === 'GET' || method === 'HEAD' ? servedFile(root, url) : undefined;
  const bytes = served && (await fs.readFile(served.file).catch(() => undefined));
  if (served === undefined || bytes === undefined)
    return { statusCode: 404, mimeType: 'text/plain', data: Buffer.from('not found') };
  return { data: bytes, headers: headersFor(served.type) };
}

/**
 * A worker takes its policy from its own answer, not from the page, so every answer carries it. An opener's policy is
 * left out: no page of ours has an opener, and Chromium would throw the window's first process away for it.
 */
function headersFor(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
