/** The unit and the indices of an expression, and whatever is wrong with either. */
import type { Condition, Expression, IndexId } from './expression';
import type { FaultKey, FaultValues } from './fault';
import type { Rule } from './rule';
import type { Scope } from './scope';
import { combine, parseUnit, sameUnit, unitText, type Unit } from './units';

export interface Measure {
  /** Undefined for a bare 0, which fits every unit. */
  readonly unit: Unit | undefined;
  readonly over: ReadonlySet<IndexId>;
}

/** Receives each complaint as a kind, the key of its sentence and what fills its blanks. */
export type Complain = (
  kind: 'unknown-name' | 'wrong-unit' | 'wrong-index',
  key: FaultKey,
  values?: FaultValues,
) => void;

/** Who speaks: the rule, and the unit of its occurrences. */
export interface Speaker {
  readonly rule: Rule | undefined;
  readonly occurrences: Unit | undefined;
}

const NOWHERE: ReadonlySet<IndexId> = new Set();
const plain = parseUnit('1');

/** Measures an expression; complaints go to `complain`, and a best guess is returned. */
export function measure(
  scope: Scope,
  speaker: Speaker,
  expression: Expression,
  complain: Complain,
): Measure {
  const of = (inner: Expression): Measure => measure(scope, speaker, inner, complain);
  const named = (
    unit: string | undefined,
    over: readonly IndexId[],
    word: NonNullable<FaultValues['word']>,
    id: string,
  ): Measure => {
    if (unit === undefined)
      complain('unknown-name', word === 'parameter' ? 'no-parameter' : 'no-such', { word, id });
    return { unit: parseUnit(unit ?? '1'), over: new Set(over) };
  };

  switch (expression.kind) {
    case 'number':
      return {
        unit:
          expression.value === 0 && expression.unit === '1'
            ? undefined
            : parseUnit(expression.unit),
        over: NOWHERE,
      };
    case 'parameter': {
      const found = speaker.rule?.parameters.find((one) => one.id === expression.id);
      return named(found?.unit, [], 'parameter', expression.id);
    }
    case 'lever': {
      const found = scope.levers.get(expression.id);
      return named(
        found?.unit,
        found?.over === undefined ? [] : [found.over],
        'lever',
        expression.id,
      );
    }
    case 'scheduled': {
      const found = scope.eventKinds.get(expression.event);
      return named(
        found === undefined ? undefined : 'persons/week',
        found?.over ?? [],
        'event-kind',
        expression.event,
      );
    }
    case 'table': {
      const found = scope.tables.get(expression.id);
      return named(found?.unit, found?.over ?? [], 'table', expression.id);
    }
    case 'delayed': {
      const found = scope.quantities.get(expression.id);
      return named(found?.unit, found?.over ?? [], 'quantity', expression.id);
    }
    case 'quantity': {
      const found = scope.quantities.get(expression.id);
      const at = expression.at ?? {};
      checkFixed(scope, at, found?.over ?? [], complain);
      return named(
        found?.unit,
        (found?.over ?? []).filter((index) => !(index in at)),
        'quantity',
        expression.id,
      );
    }
    case 'occurrences':
      if (speaker.occurrences === undefined) complain('unknown-name', 'no-event');
      return { unit: speaker.occurrences, over: new Set(speaker.rule?.over ?? []) };
    case 'shock':
      return { unit: plain, over: new Set(speaker.rule?.over ?? []) };
    case 'binary': {
      const left = of(expression.left);
      const right = of(expression.right);
      const over = union(left, right);
      if (expression.op === 'multiply')
        return { unit: combine(left.unit ?? plain, right.unit ?? plain, 1), over };
      if (expression.op === 'divide')
        return { unit: combine(left.unit ?? plain, right.unit ?? plain, -1), over };
      return { unit: agree([left, right], expression.op, complain), over };
    }
    case 'clamp': {
      const parts = [expression.value, expression.low, expression.high].map(of);
      return { unit: agree(parts, 'clamp', complain), over: union(...parts) };
    }
    case 'choose': {
      const compared = sides(expression.when).map(of);
      agree(compared, 'comparison', complain);
      const branches = [expression.then, expression.otherwise].map(of);
      return { unit: agree(branches, 'choose', complain), over: union(...compared, ...branches) };
    }
    case 'saturate': {
      const parts = [expression.value, expression.half].map(of);
      agree(parts, 'saturate', complain);
      return { unit: plain, over: union(...parts) };
    }
    case 'fade': {
      const halfLife = of(expression.halfLife);
      agree([halfLife, { unit: parseUnit('weeks'), over: NOWHERE }], 'fade', complain);
      return { unit: parseUnit('1/week'), over: halfLife.over };
    }
    case 'sum': {
      if (!scope.indices.has(expression.over))
        complain('unknown-name', 'no-such', { word: 'index', id: expression.over });
      const body = of(expression.body);
      return {
        unit: body.unit,
        over: new Set([...body.over].filter((index) => index !== expression.over)),
      };
    }
    case 'linked': {
      const relation = scope.relations.get(expression.relation);
      if (relation === undefined)
        complain('unknown-name', 'no-such', { word: 'relation', id: expression.relation });
      const body = of(expression.body);
      return {
        unit: body.unit,
        over: new Set([...body.over, ...(relation === undefined ? [] : [relation.index])]),
      };
    }
    case 'parent': {
      const body = of(expression.body);
      return {
        unit: body.unit,
        over: new Set([...body.over, ...(scope.slotIndex === undefined ? [] : [scope.slotIndex])]),
      };
    }
  }
}

/** Complains about fixed cells that name no index of the quantity or no cell of the index. */
export function checkFixed(
  scope: Scope,
  at: Readonly<Record<string, string>>,
  over: readonly IndexId[],
  complain: Complain,
): void {
  for (const [index, cell] of Object.entries(at)) {
    const cells = scope.model.indices.find((one) => one.id === index)?.cells ?? [];
    if (!over.includes(index)) complain('wrong-index', 'fixed-elsewhere', { index });
    else if (!cells.some((one) => one.id === cell))
      complain('unknown-name', 'no-cell', { index, cell });
  }
}

function sides(when: Condition): readonly Expression[] {
  return [when.left, when.right];
}

function union(...measures: readonly Measure[]): ReadonlySet<IndexId> {
  return new Set(measures.flatMap((one) => [...one.over]));
}

function agree(
  measures: readonly Measure[],
  part: NonNullable<FaultValues['part']>,
  complain: Complain,
): Unit | undefined {
  const units = measures.flatMap((one) => (one.unit === undefined ? [] : [one.unit]));
  const odd = units.find((unit) => !sameUnit(unit, units[0]));
  if (odd !== undefined)
    complain('wrong-unit', 'units-differ', {
      part,
      first: unitText(units[0]),
      second: unitText(odd),
    });
  return units[0];
}
