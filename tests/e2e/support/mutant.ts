/** The built app with something changed in it on purpose, to see that a test notices. */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './blowback';

/** A text of the built app and what stands in its place. */
export interface Mutation {
  /** `renderer/assets/*.js`: whichever of the page's scripts holds it. */
  readonly file:
    'main/index.js' | 'preload/preload.cjs' | 'renderer/index.html' | 'renderer/assets/*.js';
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
    const changes = filesOf(path.join(app, 'out'), file)
      .map((place) => ({ place, text: fs.readFileSync(place, 'utf8') }))
      .map(({ place, text }) => ({ place, text, changed: text.replace(from, to) }))
      .filter(({ text, changed }) => changed !== text);
    if (changes.length === 0) throw new Error(`Nothing to change: ${String(from)}`);
    for (const { place, changed } of changes) fs.writeFileSync(place, changed);
  }
  return app;
}

function filesOf(out: string, file: Mutation['file']): readonly string[] {
  if (!file.endsWith('*.js')) return [path.join(out, file)];
  const folder = path.join(out, path.dirname(file));
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(folder, name));
}
