/** A synthetic model of members by organisation and state, of any size. */
import { faultCodes, plan, type Model, type Plan } from '../../models';
import { minus, parameter, quantity, sum, times } from '../../models/rules/build';
import { adds, aModel, anOutcome, aParameter, aStart, aStock } from '../models/build-model';

/** A year of so many organisations in so many states: they grow and are lost to crowding in each state. */
export function pairsPlan(organisations: number, states: number): Plan {
  const made = plan(pairsModel(organisations, states), {
    seed: 1,
    start: 'start',
    weeks: 52,
    levers: {},
    events: [],
    assumptions: { strengths: {}, parameters: {} },
  });
  if (!made.ok) throw new Error(faultCodes(made.faults));
  return made.value;
}

function pairsModel(organisations: number, states: number): Model {
  const over = ['organisation', 'state'];
  const members = quantity('members');
  const crowd = sum('organisation', members);
  const change = minus(times(parameter('rate'), members), times(parameter('loss'), members, crowd));
  return aModel({
    indices: [
      { id: 'organisation', label: 'Organisation', cells: cells('o', organisations) },
      { id: 'state', label: 'State', cells: cells('s', states) },
    ],
    quantities: [aStock('members', { unit: 'people', over })],
    rules: [
      adds('growth', 'members', change, {
        over,
        parameters: [
          aParameter('rate', [0.001, 0.002, 0.004], '1/week'),
          aParameter('loss', [0.5e-7, 1e-7, 2e-7], '1/people/week'),
        ],
      }),
    ],
    outcomes: [anOutcome('all', sum('state', sum('organisation', members)), { unit: 'people' })],
    starts: [aStart({ members: new Array<number>(organisations * states).fill(100) })],
  });
}

function cells(
  name: string,
  count: number,
): readonly { readonly id: string; readonly label: string }[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${name}${at}`, label: `${name}${at}` }));
}
