/** What an event of a run is called: the headline of its rule with its blanks filled, in the language of the model. */
import type { EventRecord } from '../../engine/answer';
import type { Model } from '../../rules/model';
import type { Translate } from '../../text/index';

/** The headline of an event; `model` and `translate` must be of one language. */
export function headlineInWords(model: Model, event: EventRecord, translate: Translate): string {
  const rule = model.rules.find(({ id }) => id === event.rule);
  const blanks: Record<string, string> = { count: String(event.count), actor: '' };
  const slotted = model.indices.find(({ slots }) => slots !== undefined)?.id;
  for (const [index, cell] of Object.entries(event.cells)) {
    blanks[index] = cellName(model, index, cell, translate);
    if (index === slotted) blanks.actor = blanks[index];
  }
  const headline = rule?.event?.headline ?? rule?.title ?? event.rule;
  return headline.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (_, blank: string, one: string | undefined, more: string | undefined) => {
      if (one === undefined || more === undefined) return blanks[blank] ?? '';
      return blanks[blank] === '1' ? one : more;
    },
  );
}

/** The label of a cell; a fragment (`cjng-1`) is named after whom it split from. */
function cellName(model: Model, index: string, cell: string, translate: Translate): string {
  const cells = model.indices.find(({ id }) => id === index)?.cells;
  const label = cells?.find(({ id }) => id === cell)?.label;
  if (label !== undefined) return label;
  const parent = /^(.+)-1$/.exec(cell)?.[1];
  return parent === undefined
    ? translate('why.fragment', { name: cell })
    : translate('why.fragmentOf', { name: cellName(model, index, parent, translate) });
}
