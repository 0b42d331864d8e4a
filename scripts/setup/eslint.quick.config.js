// The rules of eslint.config.js that are quick and look at one file alone, so that what the cache remembers of a
// file holds for as long as the file is the same. Left out: rules that read types, and those for which the
// React compiler must run.
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import all from '../../eslint.config.js';

const QUICK_HOOKS = ['react-hooks/rules-of-hooks', 'react-hooks/exhaustive-deps'];
const slowHooks = Object.keys(reactHooks.configs.flat['recommended-latest'].rules).filter(
  (rule) => !QUICK_HOOKS.includes(rule),
);

export default [
  ...all,
  { ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,tsx}'] },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    rules: Object.fromEntries(slowHooks.map((rule) => [rule, 'off'])),
  },
  // A comment that silences a rule which is off has nothing to silence here.
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
];
