/** From words to an outcome: the whole program but for the process around it. */
import { languages, type Language, type Translate } from '../../models/index';
import { parseCommandLine, type Command, type CommandLine } from './command-line';
import { attribute } from './commands/attribute';
import { claims } from './commands/claims';
import { classCommand } from './commands/class';
import { compare } from './commands/compare';
import { evidence } from './commands/evidence';
import { flipCommand } from './commands/flip';
import { help, operandForms } from './commands/help';
import { gallery } from './commands/gallery';
import { guide } from './commands/guide';
import { levers } from './commands/levers';
import { rules } from './commands/rules';
import { merge } from './commands/merge';
import { run } from './commands/run';
import { sweepCommand } from './commands/sweep';
import { tornadoCommand } from './commands/tornado';
import { validate } from './commands/validate';
import { why } from './commands/why';
import { readShard } from './shards/shard-option';
import { sharded } from './shards/sharded';
import { done, refused, type Outcome, type Session } from './session';
import { formInWords } from './form-in-words';

/** Does what the words after the program's name ask. */
export async function program(words: readonly string[], session: Session): Promise<Outcome> {
  const { translate } = session;
  const line = parseCommandLine(words, translate);
  if (!line.ok) return refused(line.faults);
  const { given, command } = line.value;
  const language = given.get('lang')?.[0];
  if (language !== undefined && !isLanguage(language)) {
    const sentence = translate('headless.error.unknownLanguage', { given: language });
    const allowed = translate('headless.error.allowed', { allowed: languages.join(', ') });
    return refused([`${sentence} ${allowed}`]);
  }
  if (given.has('version')) return done(session.version);
  if (given.has('help') || command === 'help') return help(session);
  if (command === undefined) return refused([noCommand(session)]);
  const faults = operandFaults(command, line.value, translate);
  if (faults.length > 0) return refused(faults);
  const shard = readShard(line.value, session);
  if (!shard.ok) return refused(shard.faults);
  const whole = (own: Session) => perform(command, line.value, own);
  return shard.value === undefined ? whole(session) : sharded(words, shard.value, session, whole);
}

/** The language that --lang asks for, read before anything else can be said; English without one. */
export function languageOf(words: readonly string[]): Language {
  const at = words.lastIndexOf('--lang');
  const inline = words.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const asked = inline ?? (at < 0 ? undefined : words[at + 1]);
  return asked !== undefined && isLanguage(asked) ? asked : 'en';
}

function perform(
  command: Exclude<Command, 'help'>,
  line: CommandLine,
  session: Session,
): Outcome | Promise<Outcome> {
  switch (command) {
    case 'gallery':
      return gallery(line, session);
    case 'levers':
      return levers(line, session);
    case 'rules':
      return rules(line, session);
    case 'run':
      return run(line, session);
    case 'compare':
      return compare(line, session);
    case 'why':
      return why(line, session);
    case 'attribute':
      return attribute(line, session);
    case 'tornado':
      return tornadoCommand(line, session);
    case 'sweep':
      return sweepCommand(line, session);
    case 'flip':
      return flipCommand(line, session);
    case 'claims':
      return claims(line, session);
    case 'class':
      return classCommand(line, session);
    case 'validate':
      return validate(line, session);
    case 'evidence':
      return evidence(line, session);
    case 'guide':
      return done(guide(session));
    case 'merge':
      return merge(line, session, program);
  }
}

/** Number of operands that each command takes, at least and at most. */
const operandCounts: Readonly<Record<Command, readonly [number, number]>> = {
  gallery: [0, 0],
  levers: [0, 0],
  rules: [0, 0],
  run: [1, 1],
  compare: [2, 2],
  why: [1, 2],
  attribute: [2, 2],
  tornado: [1, 2],
  sweep: [1, 2],
  flip: [2, 2],
  claims: [1, 1],
  class: [1, Infinity],
  validate: [1, Infinity],
  evidence: [0, 0],
  merge: [1, Infinity],
  guide: [0, 0],
  help: [0, 0],
};

function operandFaults(
  command: Command,
  { operands }: CommandLine,
  translate: Translate,
): readonly string[] {
  const [least, most] = operandCounts[command];
  const surplus = operands[most];
  if (surplus !== undefined)
    return [translate('headless.error.tooMany', { command, given: surplus })];
  if (operands.length >= least) return [];
  if (most === Infinity) return [translate('headless.error.needsFiles', { command })];
  const form = `${command} ${formInWords(translate, operandForms[command])}`;
  const key = least === 2 ? 'needsTwoSources' : 'needsSource';
  return [translate(`headless.error.${key}`, { command, form })];
}

function noCommand({ translate }: Session): string {
  const allowed = Object.keys(operandCounts).join(', ');
  return translate('headless.error.noCommand', { allowed });
}

function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}
