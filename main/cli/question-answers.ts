/** What the answers to all questions have in common: what was asked, and how it is spoken of. */
import { formatUnit, targetUnit, type Speech } from '../../models/index';
import type { Questioned } from './question';
import type { Session } from './session';

/** What was asked, as the JSON objects repeat it. */
export function askedFor({ question, info, sources }: Questioned) {
  const { target, setting } = question;
  const named = sources.map(({ scenario }) => ({ id: scenario.id, title: scenario.title }));
  const [first, second] = named;
  return {
    ...(second === undefined ? { scenario: first } : { a: first, b: second }),
    outcome: { id: info.id, label: info.label, unit: targetUnit(info, target) },
    span: target.span,
    week: target.week,
    weeks: setting.weeks,
  };
}

/** How the session speaks. */
export function speechOf({ model, translate, language }: Session): Speech {
  return {
    model,
    translate,
    language,
    unit: (unit, single) => formatUnit(translate, unit, single),
  };
}

/** Titles of the two scenarios; ids in brackets where the titles are the same. */
export function namesOf({ sources }: Questioned): { readonly a: string; readonly b: string } {
  const [a = '', b = ''] = sources.map(({ scenario }) => scenario.title);
  if (a !== b) return { a, b };
  const [first = '', second = ''] = sources.map(({ scenario }) => scenario.id);
  return first === second ? { a: 'A', b: 'B' } : { a: `${a} (${first})`, b: `${b} (${second})` };
}
