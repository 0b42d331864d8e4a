/** Everything that the command palette finds, as data: what it is called and what choosing it does. */
import { glossaryTerms, seriesOf, type BlowbackDocument, type Model } from '../../../models/index';
import type { Command } from '../../platform/index';
import type { ViewName } from '../../store/index';
import { tongueOf } from '../../store/tongues';
import type { Words } from '../../store/words';

/** What was chosen. */
export type Choice =
  | { readonly kind: 'command'; readonly id: Command }
  | { readonly kind: 'view'; readonly id: ViewName }
  | {
      readonly kind: 'scenario' | 'lever' | 'outcome' | 'rule' | 'term' | 'gallery';
      readonly id: string;
    };

/** One line of the list. */
export interface Entry {
  readonly choice: Choice;
  readonly label: string;
  /** What kind of thing it is, in words. */
  readonly kind: string;
}

/** Every command with the key of its name; a new command does not compile without one. */
const commands = {
  new: 'files.menu.new',
  open: 'files.menu.open',
  save: 'files.menu.save',
  'save-as': 'files.menu.saveAs',
  undo: 'files.menu.undo',
  redo: 'files.menu.redo',
  'export-png': 'files.menu.exportPng',
  'export-svg': 'files.menu.exportSvg',
  'export-csv': 'files.menu.exportCsv',
  'copy-chart': 'files.menu.copyChart',
  'duplicate-scenario': 'files.menu.duplicate',
  handout: 'files.menu.handout',
  palette: 'files.menu.palette',
  settings: 'files.menu.settings',
  glossary: 'files.menu.glossary',
  tour: 'files.menu.tour',
  guide: 'files.menu.guide',
  'guide-model': 'files.menu.guideModel',
  'guide-files': 'files.menu.guideFiles',
  'make-lesson': 'files.menu.makeLesson',
  present: 'files.menu.present',
  about: 'files.menu.about',
} as const satisfies Record<Command, string>;

/** Every view of a document with the key of its name. */
const views = {
  explore: 'app.frame.views.explore',
  compare: 'app.frame.views.compare',
  rules: 'app.frame.views.rules',
  robust: 'app.frame.views.robust',
  evidence: 'app.frame.views.evidence',
  notes: 'app.frame.views.notes',
  lesson: 'app.frame.views.lesson',
  handout: 'app.handout.heading',
  class: 'app.frame.views.class',
} as const satisfies Record<Exclude<ViewName, 'gallery'>, string>;

/** All entries; without an open document only what makes sense without one. */
export function paletteEntries(
  model: Model,
  document: BlowbackDocument | undefined,
  { t, language }: Words,
): readonly Entry[] {
  const kind = (name: Choice['kind']) => t(`app.palette.kinds.${name}`);
  const list = (name: Exclude<Choice['kind'], 'command' | 'view'>, all: readonly Named[]) =>
    all.map(({ id, label }): Entry => ({ choice: { kind: name, id }, label, kind: kind(name) }));
  const always = [
    ...keysOf(commands).map((id): Entry => ({
      choice: { kind: 'command', id },
      label: t(commands[id]),
      kind: kind('command'),
    })),
    ...list(
      'gallery',
      tongueOf(language).gallery.map(({ id, title }) => ({ id, label: title })),
    ),
    ...list(
      'term',
      glossaryTerms(t, language).map(({ id, term }) => ({ id, label: term })),
    ),
  ].filter(({ choice }) => choice.id !== 'palette');
  if (document === undefined) return always;
  return [
    ...always,
    ...keysOf(views).map((id): Entry => ({
      choice: { kind: 'view', id },
      label: t(views[id]),
      kind: kind('view'),
    })),
    ...list(
      'scenario',
      document.scenarios.map(({ id, title }) => ({ id, label: title })),
    ),
    ...list('lever', model.levers),
    ...list('outcome', seriesOf(model)),
    ...list(
      'rule',
      model.rules.map(({ id, title }) => ({ id, label: title })),
    ),
  ];
}

interface Named {
  readonly id: string;
  readonly label: string;
}

function keysOf<Key extends string>(table: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(table) as Key[]; // the keys of a table that was written out are all that it has
}
