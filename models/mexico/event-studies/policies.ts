/** Handovers and what follows in courts and in Washington; splits; seizures; the recruitment core. */
import type { Study, World } from '../../results/effects/study';
import { waves } from '../gallery/waves';
import { rules } from '../rules/rules';
import { september2024 } from '../starts/september-2024';
import { january2022 } from '../starts/january-2022';
import { EVENT_WEEK, nothing, world } from './worlds';

const at = EVENT_WEEK;
const end = at + 208;
const handedOver = world({ events: waves.first(at) });
const seized = world({ levers: { seizures: [{ week: at, value: 2 }] } });
const withoutExtradition = world({
  assumptions: { strengths: { extradition: 0 }, parameters: {} },
});

/** Ninety per cent or so never go to trial; of 29, those plead in the end. */
const PLEAD = 29 * 0.88;

const split: World = world({ start: september2024.id, weeks: 104 });
const noSplit: World = {
  ...split,
  assumptions: { strengths: { 'internal-war': 0 }, parameters: {} },
};

const CORE = ['recruitment', 'incapacitation', 'conflict-losses', 'drop-outs'];
const parameters = Object.fromEntries(
  rules
    .filter(({ id }) => CORE.includes(id))
    .flatMap((rule) => rule.parameters.map((one) => [`${rule.id}.${one.id}`, one.central])),
);
const off = Object.fromEntries(
  rules.filter(({ id }) => !CORE.includes(id)).map(({ id }) => [id, 0]),
);

/** The recruitment core alone, over five years from January 2022, its rates as calibrated on 2012–2022. */
function core(recruitment: number, arrests: number): World {
  return {
    start: january2022.id,
    weeks: 261,
    levers: { arrests: [{ week: 0, value: arrests }] },
    events: [],
    assumptions: { strengths: { ...off, recruitment }, parameters },
  };
}

const worlds = { usual: core(1, 1), halved: core(0.5, 1), doubled: core(1, 2) };

function projection(of: keyof typeof worlds, series: string, published: number): Study {
  return {
    id: `core-${of}-${series === 'members' ? 'members' : 'deaths'}`,
    cases: [
      {
        withIt: worlds[of],
        without: worlds.usual,
        estimator: { kind: 'grown', series: [series], from: 0, to: 261 },
      },
    ],
    published: { low: published - 5, central: published, high: published + 5 },
    unit: 'per-cent',
    evidence: ['prieto-curiel-2023-projections'],
    inSample: false,
  };
}

/** Studies of policies, splits and the recruitment core. */
export const policyStudies: readonly Study[] = [
  {
    id: 'handover-at-once',
    cases: [
      {
        withIt: handedOver,
        without: nothing,
        estimator: { kind: 'per-cent', series: ['homicides'], from: at, to: at + 8 },
      },
    ],
    published: { low: -5, central: 0, high: 10 },
    unit: 'per-cent',
    evidence: ['sesnsp-no-spike-2025'],
    inSample: true,
  },
  {
    id: 'split-year',
    cases: [
      {
        withIt: split,
        without: noSplit,
        estimator: { kind: 'ratio', series: ['homicides.SIN'], from: 8, to: 52 },
      },
    ],
    published: { low: 2.5, central: 3.7, high: 4.5 },
    unit: 'multiple',
    evidence: ['sinaloa-split-2024'],
    inSample: true,
  },
  {
    id: 'split-month-18',
    cases: [
      {
        withIt: split,
        without: noSplit,
        estimator: { kind: 'ratio', series: ['homicides.SIN'], from: 74, to: 82 },
      },
    ],
    published: { low: 1.25, central: 1.85, high: 2.25 },
    unit: 'multiple',
    evidence: ['sinaloa-split-2024'],
    inSample: true,
  },
  {
    id: 'plea-lag',
    cases: [
      {
        withIt: handedOver,
        without: nothing,
        estimator: {
          ...{ kind: 'reached', series: ['pleas'], from: at, to: end },
          ...{ share: 0.5, of: PLEAD, sum: true },
        },
      },
    ],
    published: { low: 12, central: 62, high: 163 },
    unit: 'weeks',
    evidence: ['plea-cases', 'never-trial'],
    inSample: true,
  },
  {
    id: 'indictment-lag',
    cases: [
      {
        withIt: handedOver,
        without: nothing,
        estimator: {
          ...{ kind: 'reached', series: ['indictments'], from: at, to: end },
          ...{ share: 1, of: 1, sum: true },
        },
      },
    ],
    published: { low: 22, central: 61, high: 78 },
    unit: 'weeks',
    evidence: ['plea-to-indictment'],
    inSample: true,
  },
  {
    id: 'relief-lasts',
    cases: [
      {
        withIt: handedOver,
        without: nothing,
        estimator: { kind: 'faded', series: ['tariff-risk'], from: at, to: end, share: 0.5 },
      },
    ],
    published: { low: 4.3, high: 13 },
    unit: 'weeks',
    evidence: ['tariff-relief'],
    inSample: true,
  },
  {
    id: 'scarcity',
    cases: [
      {
        withIt: seized,
        without: nothing,
        estimator: { kind: 'per-cent', series: ['turf-war-deaths'], from: at + 26, to: at + 78 },
      },
    ],
    published: { low: 10, high: 14 },
    unit: 'per-cent',
    evidence: ['castillo-mejia-restrepo-2020'],
    inSample: true,
  },
  {
    id: 'extraditions',
    cases: [
      {
        withIt: nothing,
        without: withoutExtradition,
        estimator: { kind: 'more', series: ['handed-over'], from: 0, to: 52 },
      },
    ],
    published: { low: 37, central: 65, high: 78 },
    unit: 'persons',
    evidence: ['ordinary-extraditions'],
    inSample: true,
  },
  projection('usual', 'members', 23),
  projection('usual', 'conflict-deaths', 36),
  projection('halved', 'members', -10),
  projection('halved', 'conflict-deaths', -26),
  projection('doubled', 'members', 6),
  projection('doubled', 'conflict-deaths', 2),
];
