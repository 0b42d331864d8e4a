// Serves the browser edition to this machine only, with the headers that a host should send.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { at } from './run.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves out/web on 127.0.0.1, at `port` or the next free one; resolves to the address. */
export async function serveWeb(port) {
  const root = at('out', 'web');
  const policy = policyOf(fs.readFileSync(path.join(root, 'index.html'), 'utf8'));
  const server = http.createServer((request, response) => answer(root, policy, request, response));
  for (let next = port; ; next++) {
    if (await listening(server, next)) return `http://127.0.0.1:${next}/`;
    if (next >= port + 100) throw new Error(`the ports ${port} to ${next} are taken`);
  }
}

/** The built page carries its policy; a worker takes it from the header only. */
function policyOf(page) {
  const [meta = ''] = page.match(/<meta[^>]*Content-Security-Policy[^>]*>/i) ?? [];
  const [, content] = meta.match(/content="([^"]*)"/i) ?? [];
  if (!content) throw new Error('the built page has no Content-Security-Policy');
  return content.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

function listening(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function answer(root, policy, request, response) {
  const file = fileFor(root, request.url ?? '/');
  const reading = request.method === 'GET' || request.method === 'HEAD';
  if (!reading || !file) {
    response.writeHead(reading ? 404 : 405, { 'Content-Type': TYPES['.txt'] });
    response.end(reading ? 'not found\n' : 'only reading is served\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': fs.statSync(file).size,
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else fs.createReadStream(file).pipe(response);
}

/** The file inside `root` that the address means, or undefined. */
function fileFor(root, address) {
  try {
    const name = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
    const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
    const inside = file.startsWith(root + path.sep);
    return inside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
