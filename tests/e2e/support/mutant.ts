/** The built app with something changed in it on purpose, to see that a test notices. */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './blowback';

/** A text of the built app and what stands in its place. */
export interface Mutation {
  readonly file: 'main/index.js' | 'preload/preload.cjs' | 'renderer/index.html';
  readonly from: string | RegExp;
  readonly to: string;
}

/** Copies the build below `folder` and changes it; returns the folder to start. Throws where there is nothing to change. */
export function mutant(folder: string, mutations: readonly Mutation[]): string {
  const app = fs.mkdtempSync(path.join(folder, 'mutant-'));
  fs.copyFileSync(path.join(ROOT, 'package.json'), path.join(app, 'package.json'));
  for (const part of ['main', 'preload', 'renderer'])
    fs.cpSync(path.join(ROOT, 'out', part), path.join(app, 'out', part), { recursive: true });
  for (const { file, from, to } of mutations) {
    const place = path.join(app, 'out', file);
    const text = fs.readFileSync(place, 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`Nothing to change: ${String(from)}`);
    fs.writeFileSync(place, changed);
  }
  return app;
}
