/** The tests with one small wrong put into one source file, for scripts/mutate.mjs: MUTANT says where and what. */
import path from 'node:path';
import process from 'node:process';
import { defineConfig, mergeConfig, type Plugin } from 'vitest/config';
import plain from './vitest.config';

interface Mutant {
  /** Path from the project's folder. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

function planted(): Plugin {
  const mutant = JSON.parse(process.env['MUTANT'] ?? 'null') as Mutant | null; // written by scripts/mutate.mjs
  return {
    name: 'mutant',
    enforce: 'pre',
    transform(text, id) {
      if (mutant === null || id.split('?')[0] !== path.resolve(mutant.file)) return undefined;
      return { code: text.slice(0, mutant.start) + mutant.to + text.slice(mutant.end), map: null };
    },
  };
}

export default mergeConfig(plain, defineConfig({ plugins: [planted()] }));
