// The arrows of the house: who may import whom. Each rule's comment says why, since it is what one
// reads when one breaks it. tests/architecture plants a breach of every rule and expects a report.

const PRODUCT = '^(main|models|renderer)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that import each other are one file in two places: neither can be read, tested ' +
        'or moved alone. Move what both need into a third file that knows neither.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'This import leads nowhere: the file or the package is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'product-without-tests-and-scripts',
      comment: 'Tests and scripts know the product; the product does not know them.',
      severity: 'error',
      from: { path: PRODUCT },
      to: { path: '^(tests|scripts)/' },
    },

    // models/
    {
      name: 'models-know-nothing-of-ours',
      comment:
        'models/ is the floor of the house. What it needs from above is handed in as an argument.',
      severity: 'error',
      from: { path: '^models/' },
      to: { path: '^(main|renderer)/' },
    },
    {
      name: 'models-are-pure',
      comment:
        'models/ runs the same in Node, in a worker and in a test. It may use the schema library and ' +
        'the translator, and nothing else: no Node module, no Electron, no React.',
      severity: 'error',
      from: { path: '^models/' },
      to: {
        couldNotResolve: false,
        pathNot: ['^models/', '^(main|renderer|tests|scripts)/', 'node_modules/(zod|i18next)/'],
      },
    },
    {
      name: 'models-have-one-door',
      comment:
        'Outside models/ only models/index.ts may be imported: what it lists by name is what the ' +
        'models promise. Add the name there, or do without it. (Tests of models/ may go inside.)',
      severity: 'error',
      from: { pathNot: '^(models|tests/(models|properties|golden|bench))/' },
      to: { path: '^models/', pathNot: '^models/index\\.ts$' },
    },
    {
      name: 'only-mexico-knows-mexico',
      comment:
        'A new country is a new folder beside mexico/. So engine, rules, results and document ' +
        'know no country; they are handed a model.',
      severity: 'error',
      from: { path: '^models/(engine|rules|results|document)/' },
      to: { path: '^models/mexico/' },
    },

    // main/
    {
      name: 'main-does-not-know-the-renderer',
      comment: 'The main process serves a page; what both must know stands in main/contract.',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'contract-is-only-types',
      comment:
        'main/contract is what crosses between the processes. It may name types of models/ and ' +
        'nothing else, or one side would pull in the other.',
      severity: 'error',
      from: { path: '^main/contract/' },
      to: { pathNot: ['^main/contract/', '^models/index\\.ts$'] },
    },
    {
      name: 'preload-only-exposes-the-contract',
      comment: 'The preload is one sandboxed file: it hands the contract to the page, and no more.',
      severity: 'error',
      from: { path: '^main/preload/' },
      to: { pathNot: ['^main/(contract|preload)/', 'node_modules/electron/'] },
    },
    {
      name: 'files-and-cli-without-electron',
      comment:
        'main/files and main/cli run in plain Node, so that files are tested without a window and ' +
        'the commands need no runtime. They know neither Electron nor the shell.',
      severity: 'error',
      from: { path: '^main/(files|cli)/' },
      to: { path: ['node_modules/electron/', '^main/(shell|ipc|preload)/'] },
    },

    // renderer/
    {
      name: 'renderer-without-electron',
      comment: 'The renderer is also the browser edition: no Electron. Ask the platform.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'renderer-without-node',
      comment: 'The page is sandboxed, and in the browser edition there is no Node at all.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-knows-main-by-contract',
      comment: 'Of the main process the renderer knows the contract and nothing else.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/', pathNot: '^main/contract/' },
    },
    {
      name: 'only-platform-knows-the-contract',
      comment:
        'renderer/platform has two forms, desktop and browser. Who imports the contract elsewhere ' +
        'writes a view that only one of them has.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/platform/' },
      to: { path: '^main/contract/' },
    },
    {
      name: 'only-charts-know-recharts',
      comment: 'Charts are asked for with plain series, so the library can be tuned in one place.',
      severity: 'error',
      from: { pathNot: '^(renderer|tests/renderer)/charts/' },
      to: { path: 'node_modules/recharts/' },
    },
    {
      name: 'ui-knows-no-store-and-no-models',
      comment: 'renderer/ui is buttons and boxes. What it shows comes in as properties.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^(models|renderer/(app|features|store|worker|platform|charts))/' },
    },
    {
      name: 'charts-take-plain-series',
      comment: 'A chart draws what it is given; a feature reads the store and hands it over.',
      severity: 'error',
      from: { path: '^renderer/charts/' },
      to: { path: '^renderer/(app|features|store|worker|platform)/' },
    },
    {
      name: 'features-do-not-know-each-other',
      comment:
        'One folder per view, and none imports another: what two views share belongs in ui, ' +
        'charts or store.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'renderer-arrows-run-down',
      comment:
        'app → features → store → worker and platform. A file that needs an arrow up is in the wrong room.',
      severity: 'error',
      from: { path: '^renderer/(store|worker|platform)/' },
      to: { path: '^renderer/(app|features)/' },
    },
    {
      name: 'nobody-imports-the-app',
      comment: 'renderer/app is the root that puts the views together; nothing below may know it.',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/app/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|release|coverage|test-results)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
