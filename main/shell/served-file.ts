/** Which file an app:// address means, and as what it is served. */
import path from 'node:path';
import { HOST, SCHEME } from './origin';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ServedFile {
  /** Absolute path inside the root. */
  readonly file: string;
  /** MIME type. */
  readonly type: string;
}

/** Undefined for any address that is not a file of a known kind inside `root` (an absolute path). */
export function servedFile(root: string, address: string): ServedFile | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== `${SCHEME}:` || url.host !== HOST) return undefined;
  const name = decoded(url.pathname);
  if (name === undefined || name.includes('\0') || name.includes('\\')) return undefined;
  const file = path.join(root, name);
  const inside = path.relative(root, file);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
  const type = TYPES[path.extname(file).toLowerCase()];
  return type === undefined ? undefined : { file, type };
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
