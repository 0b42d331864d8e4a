/** The model and its gallery in the language of the reader: other words, the same numbers. */
import type { Cell, Model, Outcome } from '../rules/model';
import { mexicoInSpanish } from '../text/es/mexico';
import type { Language } from '../text/index';
import { gallery, observedSource, type GalleryEntry } from './data';
import type { Theory } from '../results/theories/theory';
import { mexico } from './model';
import { theories } from './theories';
import { citesInSpanish, evidenceInSpanish, ruleInSpanish } from './spanish-rules';

type Words = Readonly<Record<string, string | undefined>>;
const spanish = mexicoInSpanish;

/** What has no word of its own in Spanish keeps the one that it has. */
function relabelled<Named extends { readonly id: string; readonly label: string }>(
  all: readonly Named[],
  words: Words,
): readonly Named[] {
  return all.map((one) => ({ ...one, label: words[one.id] ?? one.label }));
}

function outcomeInSpanish(outcome: Outcome): Outcome {
  const words = spanish.outcomes[outcome.id];
  return words === undefined ? outcome : { ...outcome, label: words[0], help: words[1] };
}

function leversInSpanish(): Model['levers'] {
  const cites = citesInSpanish(mexico.evidence);
  return mexico.levers.map((lever) => {
    const words = spanish.levers[lever.id];
    if (words === undefined) return lever;
    return {
      ...lever,
      label: words.label,
      help: words.help,
      marks: lever.marks.map((mark, at) => ({
        ...mark,
        label: words.marks[at] ?? mark.label,
        source: cites[mark.source] ?? mark.source,
      })),
      zones: lever.zones.map((zone, at) => ({ ...zone, label: words.zones[at] ?? zone.label })),
    };
  });
}

function inSpanish(): Model {
  return {
    ...mexico,
    title: spanish.title,
    names: spanish.symbols,
    rules: mexico.rules.map(ruleInSpanish),
    evidence: mexico.evidence.map(evidenceInSpanish),
    quantities: relabelled(mexico.quantities, spanish.quantities),
    indices: relabelled(mexico.indices, spanish.indices).map((index) => ({
      ...index,
      // States and organisations are named in Spanish already.
      cells: relabelled<Cell>(index.cells, spanish.cells),
    })),
    levers: leversInSpanish(),
    leverGroups: relabelled(mexico.leverGroups, spanish.leverGroups),
    eventKinds: relabelled(mexico.eventKinds, spanish.eventKinds),
    outcomes: mexico.outcomes.map(outcomeInSpanish),
    outcomeGroups: relabelled(mexico.outcomeGroups, spanish.outcomeGroups),
    starts: relabelled(mexico.starts, spanish.starts),
    loops: relabelled(mexico.loops ?? [], spanish.loops),
  };
}

function galleryInSpanish(): readonly GalleryEntry[] {
  return gallery.map((entry) => ({
    ...entry,
    ...spanish.gallery[entry.id],
    scenarios: entry.scenarios.map((scenario) => ({
      ...scenario,
      ...spanish.scenarios[scenario.id],
    })),
  }));
}

// Made once: what is worked out per model is kept by the model's identity.
const models: Readonly<Record<Language, Model>> = { en: mexico, es: inSpanish() };
const galleries: Readonly<Record<Language, readonly GalleryEntry[]>> = {
  en: gallery,
  es: galleryInSpanish(),
};

/** The model as a reader of that language meets it. Ids and numbers are the same in all of them. */
export function modelIn(language: Language): Model {
  return models[language];
}

/** The gallery as a reader of that language meets it. */
export function galleryIn(language: Language): readonly GalleryEntry[] {
  return galleries[language];
}

/** Where the observed months come from, to be named wherever they are drawn. */
export function observedSourceIn(language: Language): string {
  return language === 'es' ? spanish.sources.observed : observedSource;
}

/** The rival theories as a reader of that language meets them. */
export function theoriesIn(language: Language): readonly Theory[] {
  if (language === 'en') return theories;
  return theories.map((theory) => {
    const [title, says] = spanish.theories[theory.id] ?? [theory.title, theory.says];
    return { ...theory, title, says };
  });
}
