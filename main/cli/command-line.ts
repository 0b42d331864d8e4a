/** Words of a command line sorted into command, operands and options; names and forms are checked here. */
import { parseArgs } from 'node:util';
import { nearest, type Translate } from '../../models/index';
import { all, fine, wrong, type Checked } from './session';
import { unknownName } from './unknown';
import { formInWords } from './form-in-words';

/** The commands. */
export const commands = [
  'gallery',
  'levers',
  'rules',
  'run',
  'compare',
  'why',
  'attribute',
  'tornado',
  'sweep',
  'flip',
  'claims',
  'class',
  'validate',
  'evidence',
  'merge',
  'guide',
  'help',
] as const;

/** A command. */
export type Command = (typeof commands)[number];

interface OptionForm {
  /** What stands after it; absent for a switch. */
  readonly form?: string;
  readonly repeatable?: boolean;
  readonly short?: string;
  /** Commands that it applies to; absent: all. */
  readonly of?: readonly Command[];
}

/** Commands that run scenarios, and to which changes of a scenario apply. */
const running: readonly Command[] = [
  'run',
  'compare',
  'why',
  'attribute',
  'tornado',
  'sweep',
  'flip',
];
/** Commands that ask for one number. */
const asking: readonly Command[] = ['why', 'attribute', 'tornado', 'sweep', 'flip'];

/** Commands whose runs can be shared out among computers. */
const sharing: readonly Command[] = [
  'run',
  'compare',
  'attribute',
  'tornado',
  'sweep',
  'flip',
  'claims',
  'evidence',
];

/** Every option, in the order of the help. */
export const options = {
  json: {
    of: ['gallery', 'levers', 'rules', ...running, 'claims', 'class', 'validate', 'evidence'],
  },
  csv: { of: ['gallery', 'levers', 'rules', 'run', 'compare', 'class'] },
  runs: { form: 'N', of: ['run', 'compare', 'flip', 'claims', 'class', 'evidence'] },
  seed: { form: 'S', of: [...running, 'evidence'] },
  weeks: { form: 'N', of: running },
  start: { form: 'DATE', of: running },
  set: { form: 'LEVER=VALUE[@WEEK]', repeatable: true, of: running },
  event: { form: 'KIND:WEEK:ORGANISATION[:COUNT[:RANK]]', repeatable: true, of: running },
  'no-rule': { form: 'ID', repeatable: true, of: running },
  theory: { form: 'ID', of: running },
  outcome: { form: 'ID', of: asking },
  week: { form: 'N', of: asking },
  total: { of: asking },
  since: { form: 'N', of: ['why'] },
  lever: { form: 'LEVER[@WEEK]', repeatable: true, of: ['sweep'] },
  steps: { form: 'N', of: ['sweep'] },
  anonymous: { of: ['class'] },
  observed: { form: 'FILE', of: ['evidence'] },
  origin: { form: 'YYYY-MM', of: ['evidence'] },
  scenario: { form: 'ID', of: ['evidence'] },
  save: { form: 'FILE', of: ['evidence'] },
  shard: { form: 'K/N', of: sharing },
  lang: { form: 'en|es' },
  help: { short: 'h' },
  version: { short: 'V' },
} as const satisfies Readonly<Record<string, OptionForm>>;

/** Name of an option, without its hyphens. */
export type OptionName = keyof typeof options;

const forms: Readonly<Record<OptionName, OptionForm>> = options;

/** A command line that names only what exists. */
export interface CommandLine {
  /** Undefined when only --version or --help was asked, or nothing. */
  readonly command: Command | undefined;
  readonly operands: readonly string[];
  /** Values of the options given, in order; a switch has one, ''. */
  readonly given: ReadonlyMap<OptionName, readonly string[]>;
}

/** Sorts the words after the program's name. */
export function parseCommandLine(
  words: readonly string[],
  translate: Translate,
): Checked<CommandLine> {
  const { positionals, tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(forms).map(([name, { form, short }]) => [
        name,
        {
          type: form === undefined ? ('boolean' as const) : ('string' as const),
          multiple: true,
          ...(short === undefined ? {} : { short }),
        },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [word, ...operands] = positionals;
  const command = commands.find((name) => name === word);
  const read = tokens.flatMap((token) =>
    token.kind === 'option' ? [readOption(token, command, translate)] : [],
  );
  const checked = all(read);
  if (word !== undefined && command === undefined) return wrong(unknownCommand(word, translate));
  if (!checked.ok) return checked;
  const given = new Map<OptionName, string[]>();
  for (const { name, value } of checked.value) given.set(name, [...(given.get(name) ?? []), value]);
  const twice = [...given].find(
    ([name, values]) =>
      values.length > 1 && forms[name].form !== undefined && !forms[name].repeatable,
  );
  if (twice !== undefined)
    return wrong(translate('headless.error.twice', { option: `--${twice[0]}` }));
  if (given.has('json') && given.has('csv')) {
    return wrong(translate('headless.error.both', { first: '--json', second: '--csv' }));
  }
  return fine({ command, operands, given });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function readOption(
  { name, rawName, value }: OptionToken,
  command: Command | undefined,
  translate: Translate,
): Checked<{ readonly name: OptionName; readonly value: string }> {
  if (!isOption(name)) return wrong(unknownOption(rawName, translate));
  const { form, of } = forms[name];
  if (command !== undefined && of !== undefined && !of.includes(command)) {
    return wrong(translate('headless.error.notForCommand', { option: rawName, command }));
  }
  if (form === undefined) {
    if (value !== undefined)
      return wrong(translate('headless.error.takesNoValue', { option: rawName }));
    return fine({ name, value: '' });
  }
  if (value === undefined || value === '') {
    return wrong(
      translate('headless.error.needsValue', {
        option: rawName,
        form: formInWords(translate, form),
      }),
    );
  }
  return fine({ name, value });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function unknownCommand(given: string, translate: Translate): string {
  const values = { given, name: given };
  return unknownName(translate, 'headless.error.unknownCommand', values, commands);
}

function unknownOption(given: string, translate: Translate): string {
  const known = Object.keys(options);
  const sentence = translate('headless.error.unknownOption', { given });
  const meant = nearest(given.replace(/^-+/, ''), known);
  const hint =
    meant === undefined
      ? translate('headless.error.allowed', {
          allowed: known.map((name) => `--${name}`).join(', '),
        })
      : translate('headless.error.meant', { name: `--${meant}` });
  return `${sentence} ${hint}`;
}
