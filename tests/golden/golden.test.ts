/**
 * Golden numbers: what the shipped model says about its first scenario, kept per version of the model.
 *
 * The engine gives the same bits on every machine, so they are compared to the bit. A change of any of
 * them is a change of results: raise the model's version, then write its own file with
 * `GOLDEN=write npx vitest run --project golden`. A file that is there already is only written over by
 * `GOLDEN=replace`, which is for versions that nobody has yet.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { centralRun, ensembleSlice, faultCodes, gallery, mexico, newDocument, plan, settingOf } from '../../models';

const ENTRY = 'handover-29';
const WEEKS = [0, 1, 12, 25, 51, 103, 155];
const SERIES = [
  ...['homicides', 'homicides.SIN', 'homicides.JAL', 'turf-war-deaths', 'retaliation-deaths'],
  ...['organisations', 'members', 'cohesion.cjng', 'command.cjng', 'capture-success', 'arrests'],
  ...['testimony', 'indictments', 'exposure', 'us-pressure', 'tariff-risk', 'approval'],
];

interface Golden {
  readonly model: { readonly id: string; readonly version: string };
  readonly scenario: string;
  readonly seed: number;
  readonly start: string;
  /** The weeks that the numbers belong to. */
  readonly weeks: readonly number[];
  /** Series id → its value in each of the weeks, in the central run. */
  readonly central: Readonly<Record<string, readonly number[]>>;
  /** The same for the first run of the ensemble. */
  readonly firstRun: Readonly<Record<string, readonly number[]>>;
}

const { id, version } = mexico;
const file = new URL(`./${id}-${version}.json`, import.meta.url);
const wish = process.env.GOLDEN;

function numbersNow(): Golden {
  const entry = gallery.find((one) => one.id === ENTRY);
  if (entry === undefined) throw new Error(`the gallery has no ${ENTRY}`);
  const { title, start, scenarios } = entry;
  const document = newDocument(mexico, { title, start, weeks: 156, scenarios, seed: 1 });
  const setting = settingOf(document, ENTRY);
  const planned = plan(mexico, setting);
  if (!planned.ok) throw new Error(faultCodes(planned.faults));
  const at = (columns: Readonly<Record<string, Float64Array>>): Golden['central'] =>
    Object.fromEntries(
      SERIES.map((series) => [series, WEEKS.map((week) => columns[series][week])] as const),
    );
  return {
    model: { id, version },
    scenario: ENTRY,
    seed: setting.seed,
    start,
    weeks: WEEKS,
    central: at(centralRun(planned.value, { series: SERIES }).series),
    firstRun: at(ensembleSlice(planned.value, { from: 0, runs: 1, series: SERIES }).series),
  };
}

/** Writes the file if that was asked for and is allowed. */
function writeWhenAsked(now: Golden): void {
  const mayWrite = wish === 'replace' || (wish === 'write' && !existsSync(file));
  if (mayWrite) writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
}

describe('D1: the golden numbers', () => {
  const now = numbersNow();
  writeWhenAsked(now);

  it('are kept for this version of the model', () => {
    expect(existsSync(file), `write them with GOLDEN=write: ${id} ${version}`).toBe(true);
  });

  it('are what the model says today; if they should not be, raise its version', () => {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Golden;
    expect(now).toEqual(kept);
  });

  it('are finite, and not all the same', () => {
    for (const [series, values] of Object.entries(now.central))
      expect(values.every(Number.isFinite), series).toBe(true);
    expect(new Set(now.central.homicides).size).toBe(WEEKS.length);
  });
});
