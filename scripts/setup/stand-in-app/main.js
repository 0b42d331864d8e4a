// What Electron runs when it is given no packaged app: here, a runtime that came without one of
// its own learns `electron [-r file]… <folder or file> [arguments]` from this file.
// The top-level await matters: Electron emits 'ready' only after this module has settled, so the
// app that it starts can still register its scheme.
import { app } from 'electron';
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { target, preloads } = readArguments(process.argv.slice(1));

if (app.commandLine.hasSwitch('version')) {
  console.log(`v${process.versions.electron}`);
  app.exit(0);
} else if (target === undefined) {
  console.error('usage: electron [options] <folder or file> [arguments]');
  app.exit(1);
} else {
  try {
    process.defaultApp = true;
    const entry = adopt(path.resolve(target));
    if (preloads.length > 0) Module._preloadModules(preloads);
    await import(pathToFileURL(entry).href);
  } catch (error) {
    console.error(`The app could not be started.\n${error?.stack ?? error}`);
    app.exit(1);
  }
}

function readArguments(args) {
  const preloads = [];
  while (args.length > 0) {
    const word = args.shift();
    if (word === '-r' || word === '--require') preloads.push(args.shift());
    else if (!word.startsWith('-')) return { target: word, preloads };
  }
  return { target: undefined, preloads };
}

/** Takes on the name, version and paths of the app at `target`; returns its main file. */
function adopt(target) {
  if (!fs.statSync(target).isDirectory()) {
    app.setAppPath(path.dirname(target));
    return target;
  }
  const manifest = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'));
  app.name = manifest.productName ?? manifest.name ?? app.name;
  if (manifest.version) app.setVersion(manifest.version);
  app._setDefaultAppPaths?.(target);
  app.setAppPath(target);
  return path.resolve(target, manifest.main ?? 'index.js');
}
