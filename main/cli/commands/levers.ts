/** levers: what can be moved. */
import { formatUnit, type Lever } from '../../../models/index';
import type { CommandLine } from '../command-line';
import { csv, json } from '../formats';
import { done, type Outcome, type Session } from '../session';
import { textTable } from '../text-table';

/** What can be moved. */
export function levers({ given }: CommandLine, { model, translate }: Session): Outcome {
  const entries = model.levers.map(
    ({ id, label, group, unit, min, max, default: standard, claim }) => ({
      id,
      label,
      group,
      unit,
      min,
      max,
      default: standard,
      claim,
    }),
  );
  if (given.has('json')) return done(json(entries));
  if (given.has('csv')) return done(csv(entries));
  return done(leversText({ model, translate }));
}

function leversText({ model, translate }: Pick<Session, 'model' | 'translate'>): string {
  const heading = (name: 'id' | 'label' | 'unit' | 'range' | 'default' | 'claim') =>
    translate(`headless.levers.columns.${name}`);
  const columns = [
    { heading: heading('id') },
    { heading: heading('label') },
    { heading: heading('range'), right: true },
    { heading: heading('default'), right: true },
    { heading: heading('unit') },
    { heading: heading('claim') },
  ];
  const cellsOf = (lever: Lever): string => {
    const index = model.indices.find((one) => one.id === lever.over);
    if (index === undefined) return '';
    const cell = index.cells[0]?.id ?? '';
    const values = { index: index.label, id: lever.id, cell };
    return ` (${translate('headless.levers.cells', values)})`;
  };
  const groups = model.leverGroups.map((group) => {
    const rows = model.levers
      .filter((lever) => lever.group === group.id)
      .map((lever) => [
        lever.id,
        lever.label + cellsOf(lever),
        translate('headless.levers.range', { min: lever.min, max: lever.max }),
        String(lever.default),
        formatUnit(translate, lever.unit),
        lever.claim,
      ]);
    return `${group.label}\n${textTable(columns, rows)}`;
  });
  return groups.join('\n\n');
}
