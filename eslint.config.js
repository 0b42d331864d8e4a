import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const TYPED = ['*.config.ts', '{main,models,renderer,tests}/**/*.{ts,tsx}'];

/** Functions whose last bits differ between machines; models/engine/numbers has our own. */
const UNSTEADY_MATH = [
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh', 'exp'],
  ...['expm1', 'hypot', 'log', 'log10', 'log1p', 'log2', 'pow', 'sin', 'sinh', 'tan', 'tanh'],
];

/** A name that begins with _ says itself that it is not used. */
const UNDERSCORED = {
  argsIgnorePattern: '^_',
  varsIgnorePattern: '^_',
  destructuredArrayIgnorePattern: '^_',
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name is found by a search and renamed everywhere at once.',
};

export default tseslint.config(
  { ignores: ['out/', 'release/', 'coverage/', 'test-results/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': ['error', UNDERSCORED] },
  },

  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', UNDERSCORED],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['{main,models,renderer}/**/*.{ts,tsx}'],
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
      'max-lines': ['error', { max: 300 }],
    },
  },

  // models/: the same numbers on every machine, at every time.
  {
    files: ['models/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'There is no clock in models/: a time is an argument.' },
        { name: 'console', message: 'models/ return what they have to say.' },
        { name: 'globalThis', message: 'models/ know the language and nothing around it.' },
        { name: 'eval', message: 'Code is not data.' },
      ],
      'no-restricted-properties': [
        'error',
        ...UNSTEADY_MATH.map((property) => ({
          object: 'Math',
          property,
          message: 'Its last bits differ between machines: use the functions of engine/numbers.',
        })),
        {
          object: 'Math',
          property: 'random',
          message: 'Chance is an argument: use the keyed random numbers of engine/numbers.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        {
          selector:
            ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
          message: 'Its last bits differ between machines: multiply, or use engine/numbers.',
        },
        {
          selector: "VariableDeclarator > Identifier.init[name='Math']",
          message: 'Call Math by its name, so that its unsteady functions are seen.',
        },
      ],
      // Here an index is not checked by the compiler (tsconfig.json), so that what looks like a
      // needless question, `table[key] ?? other`, is not one.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },

  // main/: Electron's two ends of the wire are each held in one place.
  {
    files: ['main/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', wireOf('ipcMain', 'ipcRenderer')] },
  },
  {
    files: ['main/ipc/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', wireOf('ipcRenderer')] },
  },
  {
    files: ['main/preload/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', wireOf('ipcMain')] },
  },
  {
    files: ['main/shell/**/*.ts', 'main/files/**/*.ts', 'main/ipc/**/*.ts'],
    rules: { 'no-console': 'error' },
  },

  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: { 'no-console': 'error' },
  },

  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);

/** Forbids to take these names from Electron, also by way of the whole module. */
function wireOf(...names) {
  return {
    paths: [
      {
        name: 'electron',
        importNames: [...names, 'default'],
        message: 'Only main/ipc touches ipcMain, and only main/preload ipcRenderer.',
      },
    ],
  };
}
