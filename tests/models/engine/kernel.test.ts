import { describe, expect, it } from 'vitest';
import {
  faultCodes,
  gallery,
  mexico,
  newDocument,
  plan,
  settingOf,
  type Plan,
} from '../../../models';
import { announceEvents } from '../../../models/engine/announce';
import type { EventRecord } from '../../../models/engine/answer';
import type { Driver } from '../../../models/engine/driver';
import { interpreterOf } from '../../../models/engine/interpreter/interpreter';
import { kernelOf } from '../../../models/engine/kernel/kernel';
import { passWeek } from '../../../models/engine/pass-week';
import { prepare } from '../../../models/engine/prepare';
import { buildMachine } from '../../../models/engine/program/build-machine';

const WEEKS = 60;

function planned(entry: number): Plan {
  const { title, start, scenarios } = gallery[entry];
  const document = newDocument(mexico, { title, start, weeks: WEEKS, scenarios, seed: 3 });
  const made = plan(mexico, settingOf(document, scenarios[scenarios.length - 1].id));
  if (!made.ok) throw new Error(faultCodes(made.faults));
  return made.value;
}

/** Every number that the driver reports, and what it announces. */
function told(driver: Driver, of: Plan, central: boolean) {
  prepare(driver, of, { central, firstRun: 0 });
  const { readings } = driver.machine.report;
  const report = driver.reporter(readings);
  const events: EventRecord[] = [];
  const announce = announceEvents(driver.machine, events);
  const numbers: Record<string, number[]> = {};
  for (let week = 0; week < WEEKS; week += 1) {
    passWeek(driver, of, week, { advanced: announce });
    report();
    for (const { id, column, cell } of readings)
      for (let lane = 0; lane < driver.machine.lanes; lane += 1)
        (numbers[`${id} ${lane}`] ??= []).push(column.data[cell * driver.machine.lanes + lane]);
  }
  return { numbers, events };
}

describe('the kernel', () => {
  it.each([
    ['the central run', true],
    ['runs of an ensemble', false],
  ])(
    'agrees with the interpreter to the bit in %s',
    (_, central) => {
      const request = {
        model: mexico,
        lanes: central ? 2 : 8,
        off: new Set<string>(),
        scaled: new Set<string>(),
        keepsLedger: false,
      };
      const reference = interpreterOf(buildMachine(request));
      const kernel = kernelOf(buildMachine(request));
      if (kernel === undefined) throw new Error('no kernel');
      for (const entry of gallery.keys()) {
        const of = planned(entry);
        const a = told(reference, of, central);
        const b = told(kernel, of, central);
        for (const [id, numbers] of Object.entries(a.numbers))
          expect(b.numbers[id], id).toEqual(numbers);
        expect(b.events).toEqual(a.events);
      }
    },
    60000,
  );
});
