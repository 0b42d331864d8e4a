/** Levers, outcomes, starting dates and sources of the guide. */
import {
  formatSignificant,
  formatUnit,
  unitInWords,
  type Evidence,
  type Lever,
  type Rule,
} from '../../../models/index';
import type { Session } from '../session';
import { code, heading, link, list, pieces, plain, table } from './markdown';
import { ruleAnchor, sourceAnchor } from './rule-section';

/** Every lever with its range. */
export function leverSection({ model, translate, language }: Session, anchor: string): string {
  const number = (value: number, unit: string): string =>
    `${formatSignificant(language, value)} ${formatUnit(translate, unit)}`.trim();
  const name = ({ id, label, over }: Lever): string => {
    const index = model.indices.find((one) => one.id === over)?.label;
    const cells =
      index === undefined
        ? ''
        : `, ${translate('guide.leverTable.perCell', { index: index.toLocaleLowerCase() })}`;
    return `${plain(label)}${cells} (${code(id)})`;
  };
  const headings = (['lever', 'from', 'to', 'start', 'claim', 'help'] as const).map((key) =>
    translate(`guide.leverTable.${key}`),
  );
  return pieces(
    heading(2, translate('guide.leverTable.heading'), anchor),
    table(
      headings,
      model.levers.map((lever) => [
        name(lever),
        plain(number(lever.min, '1')),
        plain(number(lever.max, lever.unit === 'share' ? '1' : lever.unit)),
        plain(number(lever.default, '1')),
        lever.claim,
        plain(lever.help),
      ]),
    ),
  );
}

/** Every outcome with its unit. */
export function outcomeSection({ model, translate }: Session, anchor: string): string {
  return pieces(
    heading(2, translate('guide.outcomeTable.heading'), anchor),
    table(
      [
        translate('guide.outcomeTable.outcome'),
        translate('app.rules.unit'),
        translate('app.rules.parameter'),
      ],
      model.outcomes.map((one) => [
        `${plain(one.label)} (${code(one.id)})`,
        plain(unitInWords(translate, one, 'week')),
        plain(one.help),
      ]),
    ),
  );
}

/** The days that a run can start from. */
export function startSection({ model, translate }: Session, anchor: string): string {
  return pieces(
    heading(2, translate('guide.starts.heading'), anchor),
    translate('guide.starts.lead'),
    list(model.starts.map(({ id, label }) => `${plain(label)} (${code(id)})`)),
  );
}

/** What was found elsewhere, and the rules that rest on it. */
export function sourceSection({ model, translate }: Session, anchor: string): string {
  const { rules } = model;
  const rest = (rule: Rule): readonly Evidence[] => [
    ...rule.evidence,
    ...rule.parameters.map(({ source }) => source),
  ];
  const all = new Map(
    [...model.evidence, ...rules.flatMap((rule) => [...rest(rule), ...rule.dissent])].map((one) => [
      one.id,
      one,
    ]),
  );
  const linksTo = (found: readonly Rule[]): string =>
    found.map(({ id, title }) => link(title, ruleAnchor(id))).join(', ');
  const having = (id: string, of: (rule: Rule) => readonly Evidence[]): readonly Rule[] =>
    rules.filter((rule) => of(rule).some((one) => one.id === id));
  const item = ({ id, cite, finding, confidence }: Evidence): string => {
    const used = having(id, rest);
    const against = having(id, ({ dissent }) => dissent);
    return [
      `<a id="${sourceAnchor(id)}"></a>**${plain(cite)}** (${confidence}). ${plain(finding)}`,
      used.length === 0 ? '' : translate('guide.sources.usedBy', { rules: linksTo(used) }),
      against.length === 0 ? '' : translate('guide.sources.dissentOf', { rules: linksTo(against) }),
    ]
      .filter((part) => part !== '')
      .join(' ');
  };
  const cited = [...all.values()].filter(({ confidence }) => confidence !== 'J');
  return pieces(
    heading(2, translate('guide.sources.heading'), anchor),
    translate('guide.sources.lead'),
    list([...cited].sort((a, b) => (a.cite < b.cite ? -1 : 1)).map(item)),
  );
}
