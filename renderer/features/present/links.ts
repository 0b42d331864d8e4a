/** Rules as arrows from cause to effect. */
import { allArrows, arrows, type Arrow, type Model } from '../../../models/index';
import type { Scene } from './scene';

/** Arrows of one rule that fit a screen. */
const ARROWS = 2;
/** Arrows from an event to what is still news of it. */
const NEWS = 2;

/**
 * What moves what, as the rules have it: at most two arrows of each, and none of what moves itself. Where there are more,
 * those from what happens in `scenarios` come first: a lesson about handovers shows the arrow from the handed over.
 */
export function linksOf(
  rules: readonly string[],
  { model, words, document }: Scene,
  scenarios: readonly string[],
) {
  const ofThese = document.scenarios.filter(({ id }) => scenarios.includes(id));
  const told = toldBy(
    ofThese.flatMap(({ events }) => events.map(({ kind }) => kind)),
    model,
  );
  const named = (kind: 'quantity' | 'lever' | 'scheduled', id: string): string => {
    const lists = { quantity: model.quantities, lever: model.levers, scheduled: model.eventKinds };
    return lists[kind].find((one) => one.id === id)?.label ?? id;
  };
  const signs = { '+': 'more', '-': 'less', '?': 'depends', '0': 'depends' } as const;
  return rules.flatMap((id) => {
    const rule = model.rules.find((one) => one.id === id);
    if (rule === undefined) return [];
    const links = arrows(rule, model).filter(({ from, to }) => from.id !== to);
    const isTold = ({ from }: (typeof links)[number]) => told.has(from.id);
    const ordered = [...links.filter(isTold), ...links.filter((one) => !isTold(one))];
    return ordered.slice(0, ARROWS).map(({ from, to, sign }) => ({
      from: named(from.kind, from.id),
      sign: words.t(`app.present.${signs[sign]}`),
      to: named('quantity', to),
    }));
  });
}

/** Events of these kinds, and what is nothing but news of them in the same week: how many were handed over, and what share. */
function toldBy(kinds: readonly string[], model: Model): ReadonlySet<string> {
  let told = new Set(kinds);
  for (let step = 0; step < NEWS && told.size > 0; step += 1) {
    const next = newsIn(model).filter(({ from }) => told.has(from.id));
    told = new Set([...told, ...next.map(({ to }) => to)]);
  }
  return told;
}

/** The arrows of a model that lead to what is of a week alone; finding them takes a while, and is asked for with every new number. */
function newsIn(model: Model): readonly Arrow[] {
  const known = news.get(model);
  if (known !== undefined) return known;
  const stocks = new Set(
    model.quantities.filter(({ kind }) => kind === 'stock').map(({ id }) => id),
  );
  const found = allArrows(model).filter(({ to }) => !stocks.has(to));
  news.set(model, found);
  return found;
}

const news = new WeakMap<Model, readonly Arrow[]>();
