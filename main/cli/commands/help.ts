/** help and --help: what there is to ask for. */
import { LARGEST_SEED, LONGEST, type TextKey } from '../../../models/index';
import { commands, options, type Command, type OptionName } from '../command-line';
import { done, type Outcome, type Session } from '../session';
import { MOST_STEPS, USUAL_STEPS } from '../swept';
import { MOST_RUNS, USUAL_RUNS } from '../simulate';
import { wrapped } from '../text-table';
import { formInWords } from '../form-in-words';

/** What stands after each command. */
export const operandForms: Readonly<Record<Command, string>> = {
  gallery: '',
  levers: '',
  rules: '',
  run: 'FILE[#SCENARIO]|GALLERY-ID',
  compare: 'A B',
  why: 'SCENARIO | A B',
  attribute: 'A B',
  tornado: 'SCENARIO | A B',
  sweep: 'SCENARIO | A B',
  flip: 'A B',
  claims: 'FILE',
  class: 'FOLDER|FILE…',
  validate: 'FILE…',
  evidence: '',
  merge: 'FILE…',
  guide: '',
  help: '',
};

const commandKeys: Readonly<Record<Command, TextKey>> = {
  gallery: 'headless.help.gallery',
  levers: 'headless.help.levers',
  rules: 'headless.help.rules',
  run: 'headless.help.run',
  compare: 'headless.help.compare',
  why: 'headless.help.why',
  attribute: 'headless.help.attribute',
  tornado: 'headless.help.tornado',
  sweep: 'headless.help.sweep',
  flip: 'headless.help.flip',
  claims: 'headless.help.claims',
  class: 'headless.help.class',
  validate: 'headless.help.validate',
  evidence: 'evidence.help',
  merge: 'headless.help.merge',
  guide: 'guide.help',
  help: 'headless.help.helpCommand',
};

const optionKeys: Readonly<Record<OptionName, TextKey>> = {
  json: 'headless.help.json',
  csv: 'headless.help.csv',
  runs: 'headless.help.runs',
  seed: 'headless.help.seed',
  weeks: 'headless.help.weeks',
  start: 'headless.help.start',
  set: 'headless.help.set',
  event: 'headless.help.event',
  observed: 'evidence.observed',
  origin: 'evidence.origin',
  scenario: 'evidence.scenario',
  save: 'evidence.save',
  'no-rule': 'headless.help.noRule',
  theory: 'evidence.theory.option',
  outcome: 'headless.help.outcome',
  week: 'headless.help.week',
  total: 'headless.help.total',
  since: 'headless.help.since',
  lever: 'headless.help.lever',
  steps: 'headless.help.steps',
  anonymous: 'headless.help.anonymous',
  shard: 'headless.help.shard',
  lang: 'headless.help.lang',
  help: 'headless.help.helpCommand',
  version: 'headless.help.version',
};

const examples: readonly string[] = [
  'run handover-29',
  'run handover-29 --json --runs 200',
  'run mine.blowback#hardened --set prison-hardness=0.9@26 --event capture:40:cjng:1:founder',
  'compare no-handover handover-29 --csv',
  'why no-handover handover-29 --outcome homicides --week 52',
  'sweep handover-29 --lever prison-hardness --lever witness-deals@12 --json',
  'flip no-handover handover-29 --outcome homicides',
];

/** The help text. */
export function help({ model, translate, grounds }: Session): Outcome {
  const usage = translate('headless.usage');
  const values = {
    runs: { max: MOST_RUNS, default: USUAL_RUNS },
    seed: { max: LARGEST_SEED },
    weeks: { max: LONGEST },
    week: { max: LONGEST - 1 },
    steps: { max: MOST_STEPS, default: USUAL_STEPS },
    start: { dates: model.starts.map((start) => start.date).join(', ') },
    theory: { theories: grounds.theories.map(({ id }) => id).join(', ') },
    origin: { origins: grounds.origins.map(({ id }) => id).join(', ') },
    event: { kinds: model.eventKinds.map((kind) => kind.id).join(', ') },
  };
  const valuesOf = (name: OptionName) =>
    name in values ? values[name as keyof typeof values] : {};
  const entry = (head: string, text: string) => `  ${head}\n${wrapped(text, 96, '      ')}`;
  return done(
    [
      translate('headless.help.intro'),
      '',
      `${translate('headless.help.usage')}: ${usage}`,
      '',
      `${translate('headless.help.commands')}:`,
      ...commands.map((name) =>
        entry(
          `${name} ${formInWords(translate, operandForms[name])}`.trim(),
          translate(commandKeys[name]),
        ),
      ),
      '',
      `${translate('headless.help.options')}:`,
      ...optionNames().map((name) =>
        entry(
          `--${name} ${formInWords(translate, formOf(name))}`.trim(),
          translate(optionKeys[name], valuesOf(name)),
        ),
      ),
      '',
      `${translate('headless.help.examples')}:`,
      ...examples.map((example) => `  npm run -s blowback -- ${example}`),
      '',
      translate('headless.help.more'),
    ].join('\n'),
  );
}

function optionNames(): readonly OptionName[] {
  return Object.keys(options) as OptionName[]; // the keys of the table are the names
}

function formOf(name: OptionName): string {
  const option = options[name];
  return 'form' in option ? option.form : '';
}
