import { describe, expect, it } from 'vitest';
import { originOf } from '../../../main/shell/origin';
import { servedFile } from '../../../main/shell/served-file';

describe('our own pages', () => {
  it('are those of the app’s scheme and host', () => {
    const origin = originOf(undefined);
    expect(origin.home).toBe('app://blowback/index.html');
    for (const own of [
      'app://blowback/index.html',
      'app://blowback/assets/a.js',
      'app://blowback/',
    ])
      expect(origin.owns(own)).toBe(true);
    for (const other of [
      'app://blowback.example/index.html',
      'app://other/index.html',
      'app://user@blowback/index.html',
      'https://blowback/index.html',
      'file:///index.html',
      'about:blank',
      'data:text/html,x',
      'nonsense',
      '',
    ])
      expect(origin.owns(other)).toBe(false);
  });

  it('are the development server’s while there is one', () => {
    const origin = originOf('http://localhost:5173');
    expect(origin.owns('http://localhost:5173/app/root.tsx')).toBe(true);
    expect(origin.owns('http://localhost:5174/')).toBe(false);
    expect(origin.owns('http://localhost:5173.example.org/')).toBe(false);
    expect(origin.owns('app://blowback/index.html')).toBe(false);
  });
});

describe('the app protocol', () => {
  it.each([
    ['app://blowback/index.html', '/out/renderer/index.html', 'text/html; charset=utf-8'],
    [
      'app://blowback/assets/a%20b.js?x=1#y',
      '/out/renderer/assets/a b.js',
      'text/javascript; charset=utf-8',
    ],
    ['app://blowback/assets/inter.woff2', '/out/renderer/assets/inter.woff2', 'font/woff2'],
    ['app://blowback/a/../b.css', '/out/renderer/b.css', 'text/css; charset=utf-8'],
  ])('serves %s as %s, %s', (address, file, type) => {
    expect(servedFile('/out/renderer', address)).toEqual({ file, type });
  });

  it.each([
    'app://blowback/..%2fmain/index.js',
    'app://blowback/%2e%2e/%2e%2e/etc/passwd',
    'app://blowback/..%5c..%5cmain%5cindex.js',
    'app://blowback/a%00.html',
    'app://blowback/%zz.html',
    'app://blowback/',
    'app://blowback/secret',
    'app://blowback/secret.exe',
    'app://elsewhere/index.html',
    'file:///out/renderer/index.html',
    'nonsense',
  ])('does not serve %s', (address) => {
    const served = servedFile('/out/renderer', address);
    // What climbs is brought back by the URL itself to inside the root, where there is no such file.
    if (served !== undefined) expect(served.file.startsWith('/out/renderer/')).toBe(true);
    if (!address.includes('%2e%2e')) expect(served).toBeUndefined();
  });
});
