import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const CONFIG = path.join(ROOT, '.dependency-cruiser.cjs');
const LAYERS = ['main', 'models', 'renderer', 'tests'];

/** A house in which every rule is broken once: the rule, the file that breaks it, what it imports. */
const BREACHES: readonly [rule: string, from: string, imports: string][] = [
  ['no-circles', 'models/text/circle.ts', './circle'],
  ['nothing-missing', 'main/shell/lost.ts', './nowhere'],
  ['product-without-tests-and-scripts', 'main/shell/test-user.ts', '../../tests/builders'],
  ['models-know-nothing-of-ours', 'models/engine/climber.ts', '../../main/files/save'],
  ['models-are-pure', 'models/engine/reader.ts', 'node:fs'],
  ['models-are-pure', 'models/results/painter.ts', 'react'],
  ['models-have-one-door', 'renderer/store/burglar.ts', '../../models/engine/step'],
  ['models-have-one-door', 'main/cli/burglar.ts', '../../models/engine/step'],
  ['models-have-one-door', 'tests/renderer/burglar.test.ts', '../../models/engine/step'],
  ['only-mexico-knows-mexico', 'models/engine/patriot.ts', '../mexico/states'],
  ['main-does-not-know-the-renderer', 'main/shell/peeper.ts', '../../renderer/ui/button'],
  ['contract-is-only-types', 'main/contract/doer.ts', '../files/save'],
  ['preload-only-exposes-the-contract', 'main/preload/doer.ts', '../files/save'],
  ['files-and-cli-without-electron', 'main/files/opener.ts', 'electron'],
  ['files-and-cli-without-electron', 'main/cli/opener.ts', '../shell/window'],
  ['renderer-without-electron', 'renderer/platform/native.ts', 'electron'],
  ['renderer-without-node', 'renderer/platform/reader.ts', 'node:fs'],
  ['renderer-knows-main-by-contract', 'renderer/platform/caller.ts', '../../main/files/save'],
  ['only-platform-knows-the-contract', 'renderer/store/caller.ts', '../../main/contract/desk'],
  ['only-charts-know-recharts', 'renderer/features/explore/plot.ts', 'recharts'],
  ['ui-knows-no-store-and-no-models', 'renderer/ui/knower.ts', '../store/document'],
  ['ui-knows-no-store-and-no-models', 'renderer/ui/thinker.ts', '../../models/index'],
  ['charts-take-plain-series', 'renderer/charts/knower.ts', '../store/document'],
  ['features-do-not-know-each-other', 'renderer/features/explore/spy.ts', '../compare/table'],
  ['renderer-arrows-run-down', 'renderer/store/climber.ts', '../features/compare/table'],
  ['nobody-imports-the-app', 'renderer/features/explore/climber.ts', '../../app/root'],
];

/** What is allowed, beside the breaches: none of these may be reported. */
const LAWFUL: readonly [from: string, imports: string][] = [
  ['models/index.ts', './engine/step'],
  ['models/mexico/model.ts', '../engine/step'],
  ['models/document/schema.ts', 'zod'],
  ['models/text/sentences.ts', 'i18next'],
  ['main/contract/desk.ts', '../../models/index'],
  ['main/preload/index.ts', '../contract/desk'],
  ['main/preload/bridge.ts', 'electron'],
  ['main/shell/start.ts', 'electron'],
  ['main/cli/run.ts', '../files/save'],
  ['renderer/platform/desktop.ts', '../../main/contract/desk'],
  ['renderer/charts/line.ts', 'recharts'],
  ['renderer/features/compare/view.ts', './table'],
  ['renderer/features/compare/words.ts', '../../../models/index'],
  ['renderer/app/main.ts', '../features/compare/table'],
  ['tests/models/step.test.ts', '../../models/engine/step'],
];

/** The files that the others lead to. */
const TARGETS = [
  'models/engine/step.ts',
  'models/mexico/states.ts',
  'main/files/save.ts',
  'main/shell/window.ts',
  'renderer/app/root.ts',
  'renderer/store/document.ts',
  'renderer/features/compare/table.ts',
  'renderer/ui/button.ts',
  'tests/builders.ts',
];

const planted = mkdtempSync(path.join(tmpdir(), 'blowback-layers-'));
afterAll(() => rmSync(planted, { recursive: true, force: true }));

describe('the layer rules', () => {
  test('report every planted breach, and nothing else', { timeout: 120_000 }, () => {
    for (const file of TARGETS) plant(file, 'export const here = true;\n');
    for (const [from, imports] of LAWFUL) plant(from, `export * from '${imports}';\n`);
    for (const [, from, imports] of BREACHES) plant(from, `export * from '${imports}';\n`);
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(planted, 'node_modules'));

    const { violations } = cruise(planted);

    expect(violations.sort()).toEqual(BREACHES.map(([rule, from]) => `${rule}: ${from}`).sort());
  });

  test('each have a planted breach', () => {
    const { forbidden } = createRequire(import.meta.url)(CONFIG) as {
      forbidden: { name: string; comment: string }[];
    };
    const broken = new Set(BREACHES.map(([rule]) => rule));

    expect(forbidden.map(({ name }) => name)).toEqual([...broken]);
    expect(forbidden.filter(({ comment }) => comment.length < 40)).toEqual([]);
  });

  test('are applied to every layer of this house', { timeout: 120_000 }, () => {
    const { modules } = cruise(ROOT);

    for (const layer of LAYERS) {
      const read = modules.filter((file) => file.startsWith(`${layer}/`));
      expect(read.length, `modules read in ${layer}/`).toBeGreaterThan(0);
    }
  });
});

function plant(file: string, text: string) {
  mkdirSync(path.join(planted, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(planted, file), text);
}

interface Report {
  readonly modules: { readonly source: string }[];
  readonly summary: {
    readonly violations: { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

/** Runs the guard as `npm run check` does, in another folder if need be. */
function cruise(folder: string) {
  const program = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', CONFIG, '--output-type', 'json', ...LAYERS];
  // Its exit code for the report in JSON is 0, also when there are violations.
  const text = execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const { modules, summary } = JSON.parse(text) as Report;
  return {
    modules: modules.map(({ source }) => source),
    violations: summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`),
  };
}
