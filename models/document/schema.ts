/**
 * Version 1 of the scenario file. Its order of fields is the order in which they are written.
 * The newest version always has this file's name; when version 2 comes, this becomes `schema-1.ts`.
 */
import {
  entries,
  id,
  list,
  name,
  number,
  object,
  oneOf,
  optionalId,
  text,
  wholeNumber,
} from './fields';
import { FORMAT, LESSON_FORMAT, VERSION } from './format';
import { limits } from './limits';
import type { z } from './zod';

const week = (meaning: string) => wholeNumber(meaning, 0, limits.weeks);

const leverChange = object('From this week on, the lever stands at this value.', {
  week: week('Week from which it holds; weeks count from 0.'),
  value: number("In the lever's own unit and range."),
});

const event = object('Something that the scenario puts into a week.', {
  id: id('Unique in its scenario.'),
  kind: name('A kind of event of the model, such as handover.'),
  week: week('Week in which it happens.'),
  cells: entries(
    'Whom or what it concerns, such as organisation and rank.',
    'An index of the model.',
    name('A cell of that index.'),
    limits.eventCells,
  ),
  count: wholeNumber('How many.', 1, limits.eventCount),
});

const scenario = object('One course of policy.', {
  id: id('Unique in the document, and kept for good.'),
  title: text('Shown on chips and charts.', limits.title),
  description: text('One sentence on what it asks.', limits.description),
  levers: entries(
    'Changes by lever, in the order of weeks; levers not named stay as they were at the start.',
    'A lever of the model, with the cell where it has one: troops.SIN.',
    list(
      'Changes, each in a later week than the one before.',
      leverChange,
      { max: limits.leverChanges },
      ['week'],
    ),
    limits.levers,
  ),
  events: list('Events, in any order.', event, { max: limits.events }, ['id']),
  assumptions: id("An assumption set of the document, or 'standard'."),
});

const assumptionSet = object('A changed set of assumptions.', {
  id: id("Unique in the document; not 'standard'."),
  title: text('Its name.', limits.title),
  strengths: entries(
    'Strength of rules; 1 where not named.',
    'A rule of the model.',
    number('0 is off.', 0, limits.strength),
    limits.assumptions,
  ),
  parameters: entries(
    'Fixed values of parameters.',
    'rule-id.parameter-id.',
    number("In the parameter's own unit."),
    limits.assumptions,
  ),
});

const point = object('A point of a drawn prediction.', {
  week: week('Week that it is about.'),
  value: number("In the series' own unit."),
});

const prediction = object('What somebody expected before looking.', {
  id: id('Unique in the document.'),
  scenario: id('A scenario of the document.'),
  series: name('A series of the model, such as homicides.SIN.'),
  reason: text('Why they expect it.', limits.text),
  points: list(
    'Points, each in a later week than the one before.',
    point,
    { max: limits.leverChanges },
    ['week'],
  ),
});

const claim = object('What somebody says will be so; the app marks it by the paired ensemble.', {
  id: id('Unique in the document.'),
  scenario: id('The scenario that it is about.'),
  than: id('The scenario that it is compared with.'),
  series: name('A series of the model, such as homicides.SIN.'),
  span: oneOf('That week alone, or weeks 0 to that week together.', ['week', 'total']),
  week: week('Week that it is about.'),
  relation: oneOf('Which side of the other scenario it is said to be on.', ['below', 'above']),
});

const score = object('How a prediction came out.', {
  version: text("The model's version.", limits.modelVersion),
  weeks: wholeNumber('Weeks compared.', 1, limits.weeks),
  error: number("Mean distance to the central run, in the series' own unit.", 0),
  within: number('Share of the weeks in which it lies in the 90 % band.', 0, 1),
  direction: oneOf('Whether it moves the way that the central run moves.', ['right', 'wrong']),
});

const lock = object('A prediction that is no longer changed.', {
  prediction: id('A prediction of the document, locked only once.'),
  scores: list('How it came out, oldest first; empty until uncovered.', score, {
    max: limits.scores,
  }),
});

const view = object('What is shown.', {
  hero: name('Series of the large chart.'),
  charts: list('Series of the small charts, in order.', name('A series of the model.'), {
    max: limits.charts,
  }),
  hidden: list('Scenarios left out of the charts.', id('A scenario of the document.'), {
    max: limits.scenarios,
  }),
  resolution: oneOf('How fine the charts are in time.', ['weekly', 'monthly']),
  scenario: optionalId('The scenario that was in hand at the last save; absent where none was.'),
});

const savedSummary = object('A number of the results when the file was saved.', {
  scenario: id('A scenario of the document.'),
  series: name('A series of the model.'),
  central: number('Central value over the horizon: summed for flows, averaged for levels.'),
});

/** Which format and version a file has: all that is read of a file from a newer major version. */
export const headerSchema = object('How the file says what it is.', {
  format: oneOf('Marks a scenario file, or a lesson.', [FORMAT, LESSON_FORMAT]),
  version: object('Version of the format.', {
    major: wholeNumber('Changes when fields change their meaning.', 1, limits.version),
    minor: wholeNumber('Changes when fields are added.', 0, limits.version),
  }),
});

export const schema = object('A Blowback scenario file.', {
  format: oneOf('Marks a scenario file.', [FORMAT]),
  version: object('Version of the format.', {
    major: wholeNumber('Version of this schema.', VERSION.major, VERSION.major),
    minor: headerSchema.shape.version.shape.minor,
  }),
  model: object('The model that the document was made with.', {
    id: id("The model's id, such as mexico."),
    version: text("The model's version.", limits.modelVersion),
  }),
  title: text('Title of the document.', limits.title),
  authors: list('Who made it; free text, may be empty.', text('A name.', limits.title), {
    max: limits.authors,
  }),
  question: text('What is asked.', limits.text),
  hypothesis: text('What is expected.', limits.text),
  notes: text('Notes and findings.', limits.text),
  seed: wholeNumber(
    'Seed of all chance, shared by all scenarios so that they are paired.',
    0,
    limits.seed,
  ),
  start: name('A starting state of the model.'),
  weeks: wholeNumber('Horizon in weeks.', 1, limits.weeks),
  scenarios: list('Scenarios, in the order shown.', scenario, { min: 1, max: limits.scenarios }, [
    'id',
  ]),
  baseline: id('The scenario that the others are compared with.'),
  assumptionSets: list('Changed assumptions.', assumptionSet, { max: limits.assumptionSets }, [
    'id',
  ]),
  predictions: list('Predictions.', prediction, { max: limits.predictions }, ['id']),
  claims: list('Claims; since version 1.1.', claim, { max: limits.claims }, ['id']),
  locks: list('Locked predictions; since version 1.2.', lock, { max: limits.predictions }, [
    'prediction',
  ]),
  history: list(
    'What was done, oldest first.',
    object('A step.', { label: text('In words.', limits.historyLabel) }),
    { max: limits.history },
  ),
  view,
  summary: list(
    'Results when saved, to compare with what a newer model says.',
    savedSummary,
    { max: limits.summary },
    ['scenario', 'series'],
  ),
});

/** The contents of a file of this version, without the fields that it does not know. */
export type FileContents = z.output<typeof schema>;
