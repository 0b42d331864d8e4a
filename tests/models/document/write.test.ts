import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addHistory,
  duplicateScenario,
  limits,
  removeEvent,
  removeScenario,
  resetLever,
  setTitle,
  writeDocument,
  type BlowbackDocument,
} from '../../../models/document';
import { fileWith, opened } from './helpers';
import { full } from './sample';

const kept = (version: string) =>
  readFileSync(new URL(`files/version-${version}.blowback`, import.meta.url), 'utf8');
const released = kept('1.3');

/** Version 1.2 did not know which scenario was in hand. */
const { scenario: _inHand, ...before } = full.view;
const full2 = { ...full, view: before };

/** As a newer minor version might write it, with something new in every kind of object. */
const newer = `${fileWith((file) => {
  file.version = { major: 1, minor: 4, channel: 'beta' };
  file.model.country = 'PO';
  file.colour = { hue: [1, { deep: null }] };
  file.scenarios[1].locked = true;
  file.scenarios[1].levers['nets.NORTH'][1].easing = 'slow';
  file.scenarios[1].events[1].note = 'after lunch';
  file.assumptionSets[0].by = 'Ana';
  file.predictions[0].points[1].sure = 0.5;
  file.history[1].at = 12;
  file.view.zoom = 2;
  file.summary[0].p95 = 2000;
})}\n`;

describe('A7: a file is written', () => {
  it('with what version 1.0 did not know yet left empty', () => {
    expect(opened(kept('1.0'))).toEqual({ ...full2, claims: [], locks: [] });
    expect(writeDocument(opened(kept('1.0')))).toBe(
      writeDocument({ ...full2, claims: [], locks: [] }),
    );
  });

  it('with what version 1.1 did not know yet left empty', () => {
    expect(opened(kept('1.1'))).toEqual({ ...full2, locks: [] });
    expect(writeDocument(opened(kept('1.1')))).toBe(writeDocument({ ...full2, locks: [] }));
  });

  it('with what version 1.2 did not know yet left out', () => {
    expect(opened(kept('1.2'))).toEqual(full2);
    expect(opened(writeDocument(full2)).view).not.toHaveProperty('scenario');
  });

  it('as version 1.3 was written, for ever', () => {
    expect(opened(released)).toEqual(full);
    expect(writeDocument(full)).toBe(released);
  });

  it('in a fixed order, whatever the order in memory', () => {
    const { model, title, scenarios, ...rest } = full;
    const turned = scenarios.map((scenario) => ({
      ...Object.fromEntries(Object.entries(scenario).reverse()),
      levers: Object.fromEntries(Object.entries(scenario.levers).reverse()),
    })) as unknown as BlowbackDocument['scenarios']; // Object.fromEntries forgets the names of fields
    expect(writeDocument({ ...rest, scenarios: turned, title, model })).toBe(released);
  });

  it('without what is not of the format', () => {
    const withMore = { ...full, zoom: 3 };
    expect(writeDocument(withMore)).toBe(released);
  });
});

describe('A7: fields of a newer minor version', () => {
  it('are known to be unknown', () => {
    expect(opened(newer)).toEqual({
      ...full,
      minor: 4,
      unknown: {
        '': { colour: { hue: [1, { deep: null }] } },
        version: { channel: 'beta' },
        model: { country: 'PO' },
        'scenarios/two-nets': { locked: true },
        'scenarios/two-nets/levers/nets.NORTH/10': { easing: 'slow' },
        'scenarios/two-nets/events/storm-2': { note: 'after lunch' },
        'assumptionSets/slow': { by: 'Ana' },
        'predictions/prediction-1/points/52': { sure: 0.5 },
        'history/1': { at: 12 },
        view: { zoom: 2 },
        'summary/two-nets:catch': { p95: 2000 },
      },
    });
  });

  it('are written back in place, under the version that they came from', () => {
    expect(JSON.parse(writeDocument(opened(newer)))).toEqual(JSON.parse(newer));
  });

  it('survive an edit beside them', () => {
    const edited = JSON.parse(writeDocument(setTitle(opened(newer), 'New'))) as unknown;
    expect(edited).toEqual({ ...JSON.parse(newer), title: 'New' });
  });

  it('go where their scenario goes', () => {
    const without = removeScenario(opened(newer), 'as-it-is');
    expect(JSON.parse(writeDocument(without))).toMatchObject({
      scenarios: [{ id: 'two-nets', locked: true, events: [{}, { note: 'after lunch' }] }],
    });
  });

  it('are copied with their scenario', () => {
    const twice = duplicateScenario(opened(newer), 'two-nets', 'Again');
    expect(JSON.parse(writeDocument(twice))).toMatchObject({
      scenarios: [{}, { locked: true }, { locked: true, events: [{}, { note: 'after lunch' }] }],
    });
  });

  it.each([
    [
      'a scenario',
      (document: BlowbackDocument) => removeScenario(document, 'two-nets'),
      /two-nets|prediction/,
    ],
    [
      'an event',
      (document: BlowbackDocument) => removeEvent(document, 'two-nets', 'storm-2'),
      /storm-2/,
    ],
    [
      'a lever',
      (document: BlowbackDocument) => resetLever(document, 'two-nets', 'nets.NORTH'),
      /levers/,
    ],
    [
      'a change',
      (document: BlowbackDocument) => resetLever(document, 'two-nets', 'nets.NORTH', 10),
      /levers/,
    ],
  ])('go with %s that is removed', (_what, edit, gone) => {
    const before = Object.keys(opened(newer).unknown).filter(
      (path) => gone.test(path) && !path.startsWith('summary'),
    );
    const after = Object.keys(edit(opened(newer)).unknown).filter(
      (path) => !path.startsWith('summary'),
    );
    expect(before.length).toBeGreaterThan(0);
    expect(after.some((path) => gone.test(path))).toBe(false);
  });

  it('stay with their line of the history when older lines are dropped', () => {
    let document = opened(newer);
    for (let line = document.history.length; line < limits.history + 1; line += 1) {
      document = addHistory(document, `line ${line}`);
    }
    expect(document.history).toHaveLength(limits.history);
    expect(document.history[0]).toEqual({ label: 'Added a storm' });
    expect(document.unknown['history/0']).toEqual({ at: 12 });
    expect(addHistory(document, 'one more').unknown['history/0']).toBeUndefined();
  });
});
