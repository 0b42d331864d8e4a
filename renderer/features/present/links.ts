/** Rules as arrows from cause to effect. */
import { arrows } from '../../../models/index';
import type { Scene } from './scene';

/** What moves what, as the rules have it: at most two arrows of each, and none of what moves itself. */
export function linksOf(rules: readonly string[], { model, words }: Scene) {
  const named = (kind: 'quantity' | 'lever' | 'scheduled', id: string): string => {
    const lists = { quantity: model.quantities, lever: model.levers, scheduled: model.eventKinds };
    return lists[kind].find((one) => one.id === id)?.label ?? id;
  };
  const signs = { '+': 'more', '-': 'less', '?': 'depends', '0': 'depends' } as const;
  return rules.flatMap((id) => {
    const rule = model.rules.find((one) => one.id === id);
    if (rule === undefined) return [];
    const links = arrows(rule, model).filter(({ from, to }) => from.id !== to);
    return links.slice(0, 2).map(({ from, to, sign }) => ({
      from: named(from.kind, from.id),
      sign: words.t(`app.present.${signs[sign]}`),
      to: named('quantity', to),
    }));
  });
}
