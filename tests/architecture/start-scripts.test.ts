/** What the page loads before it draws anything: all of it is used at start. The page is built here, as for a release. */
import path from 'node:path';
import { build, loadConfigFromFile, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const chunks = await built();
const everything = modulesOf(chunks);

/** Modules that no start needs. Each pattern has to find some in the build, else it has lost what it looks for. */
const NOT_AT_START = {
  'the sentences of a language, of which one is fetched': /^models\/text\/(en|es)\//,
  'the library of schemas': /node_modules\/zod\//,
  'the schemas of files': /^models\/document\/.*schema/,
  lessons: /^models\/mexico\/lessons\//,
  samples: /^models\/mexico\/samples\//,
  'what was measured': /^models\/mexico\/measured/,
  'the chart library': /node_modules\/recharts\//,
  charts: /^renderer\/charts\/(time-chart|state-map|robust)\//,
  'the shapes of the states': /node_modules\/@svg-maps\//,
  'the diagram library': /node_modules\/@xyflow\//,
  dialogs: /^renderer\/app\/dialogs\/.*-dialog\.tsx/,
  'the command palette': /^renderer\/app\/palette\/palette-dialog/,
  'the audience’s page': /^renderer\/app\/audience/,
} as const;
const VIEWS =
  /^renderer\/features\/(explore|compare|rules|robust|evidence|notes|lesson|handout|class|reading|present|why)\//;

describe('the scripts of the start', () => {
  const atStart = reachedFrom(
    'renderer/app/window.tsx',
    'renderer/features/gallery/gallery-view.tsx',
  );

  it.each(Object.entries({ ...NOT_AT_START, 'other views': VIEWS }))(
    'hold nothing of %s',
    (_, pattern) => {
      expect(everything.filter((module) => pattern.test(module))).not.toEqual([]);
      expect(modulesOf(atStart).filter((module) => pattern.test(module))).toEqual([]);
    },
  );

  it('are few, and are called after what they hold', () => {
    const names = atStart.map(({ name }) => name).sort();
    expect(names).toEqual([
      ...['gallery-view', 'loader', 'rolldown-runtime'],
      ...['start-components', 'start-model', 'start-react', 'start-window', 'window'],
    ]);
  });

  it('are fetched by a script that holds nothing of them, so that an audience’s page can do without', () => {
    const first = modulesOf(reachedFrom('renderer/index.html'));
    expect(first.filter((module) => /^(models|renderer|node_modules)\//.test(module))).toEqual([
      'renderer/app/main.tsx',
    ]);
  });

  it('do not hold what waits for them: the page would wait for itself', () => {
    expect(modulesOf(atStart)).not.toContain('renderer/app/main.tsx');
  });
});

describe('the scripts of a document', () => {
  it('hold nothing that only other views, files, lessons or another language need', () => {
    const {
      charts: _,
      'the chart library': _2,
      'the shapes of the states': _3,
      ...rest
    } = NOT_AT_START;
    const forDocument = modulesOf(reachedFrom('renderer/features/explore/explore-view.tsx'));
    for (const pattern of [...Object.values(rest), VIEWS])
      expect(
        forDocument.filter(
          (module) => pattern.test(module) && !module.startsWith('renderer/features/explore/'),
        ),
      ).toEqual([]);
  });
});

it('the service worker is one plain script', () => {
  expect(reachedFrom('renderer/platform/offline/service-worker.ts')).toHaveLength(1);
});

describe('a worker', () => {
  it('holds no texts, no schemas and no lessons', async () => {
    const modules = modulesOf(await built(path.join(ROOT, 'renderer', 'worker', 'entry.ts')));
    expect(modules).toContain('models/mexico/model.ts');
    expect(
      modules.filter((module) => /models\/(text\/(en|es)|document)\/|zod|i18next/.test(module)),
    ).toEqual([]);
  });
});

async function built(input?: string): Promise<readonly Rolldown.OutputChunk[]> {
  const file = path.join(ROOT, 'vite.web.config.ts');
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, file, ROOT);
  if (loaded === null) throw new Error('vite.web.config.ts is not there');
  const { config } = loaded;
  const page = input === undefined ? config.build?.rolldownOptions : { input };
  const answer = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false, minify: false, ...(page && { rolldownOptions: page }) },
  });
  const outputs = [answer].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.filter((one) => one.type === 'chunk');
}

/** The script with this module, and all that it loads before it runs. */
function reachedFrom(...modules: readonly string[]): readonly Rolldown.OutputChunk[] {
  const reached = new Set<Rolldown.OutputChunk>();
  const waiting = modules.map((module) => {
    const found = chunks.find(({ facadeModuleId }) => nameOf(facadeModuleId ?? '') === module);
    if (found === undefined) throw new Error(`no script of its own for ${module}`);
    return found;
  });
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    if (reached.has(chunk)) continue;
    reached.add(chunk);
    const { imports } = chunk;
    waiting.push(...chunks.filter(({ fileName }) => imports.includes(fileName)));
  }
  return [...reached];
}

/** Modules of which something is left after the build. */
function modulesOf(some: readonly Rolldown.OutputChunk[]): readonly string[] {
  return some.flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) =>
      renderedLength === 0 || id.endsWith('.css') ? [] : [nameOf(id)],
    ),
  );
}

/** Relative to the project, with forward slashes. */
function nameOf(id: string): string {
  return path.relative(ROOT, id.replace(/^\0/, '').replace(/\?.*$/, '')).replaceAll('\\', '/');
}
