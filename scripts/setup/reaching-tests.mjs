// Which test files reach a source file by what they import.
import fs from 'node:fs';
import path from 'node:path';
import { at } from './run.mjs';

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^'"]*?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g;

const known = new Map();

/** The tests of these folders that import `source`, directly or through others; the nearest first. */
export function testsReaching(source, folders) {
  return folders
    .flatMap((folder) =>
      fs.readdirSync(at(folder), { recursive: true }).map((name) => path.join(folder, name)),
    )
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => ({ name, steps: stepsTo(at(name), at(source)) }))
    .filter(({ steps }) => steps !== undefined)
    .sort((a, b) => a.steps - b.steps)
    .map(({ name }) => name);
}

function stepsTo(from, wanted) {
  const seen = new Set([from]);
  let ring = [from];
  for (let steps = 0; ring.length > 0; steps += 1) {
    if (ring.includes(wanted)) return steps;
    ring = ring.flatMap(importsOf).filter((file) => !seen.has(file) && seen.add(file));
  }
  return undefined;
}

function importsOf(file) {
  const found = known.get(file) ?? read(file);
  known.set(file, found);
  return found;
}

function read(file) {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].flatMap(([, still, later]) => {
    const base = path.resolve(path.dirname(file), still ?? later);
    const there = [base, `${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts')];
    // The first that is there, and no further: what lies under a file is an error to ask for.
    const found = there.find((one) => fs.statSync(one, { throwIfNoEntry: false })?.isFile());
    return found === undefined ? [] : [found];
  });
}
