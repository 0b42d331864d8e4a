import { describe, expect, it } from 'vitest';
import {
  describeScenario,
  duplicateScenario,
  galleryIn,
  setLever,
  type BlowbackDocument,
} from '../../../models/index';
import { asDescribed } from '../../../renderer/store/as-described';
import type { HistoryStep } from '../../../renderer/store/history';
import { openEntry } from '../features/render-view';

const known = galleryIn('en').flatMap(({ scenarios }) => scenarios);
const id = 'handover-29';

/** The steps between documents, oldest first, and the last document. */
function edited(...documents: readonly BlowbackDocument[]) {
  const past = documents.slice(1).map((after, at): HistoryStep => {
    return { label: { key: 'app.edits.lever', values: {} }, before: documents[at], after };
  });
  return { now: documents.at(-1)!, past };
}

const hard = (document: BlowbackDocument, value: number, scenario = id) =>
  setLever(document, scenario, 'prison-hardness', 0, value);

describe('what a scenario’s sentence speaks of', () => {
  it('is the gallery’s scenario, even when the file was opened with levers moved', () => {
    const { now, past } = edited(hard(openEntry(id), 0.8), hard(openEntry(id), 0.9));
    expect(asDescribed(now, past, id, known)?.levers).toEqual({});
  });

  it('is the scenario as it stood when the sentence was written', () => {
    const first = hard(openEntry(id), 0.8);
    const written = describeScenario(first, id, 'Hard prisons.');
    const { now, past } = edited(openEntry(id), first, written, hard(written, 0.9));
    expect(asDescribed(now, past, id, known)).toBe(written.scenarios.find((one) => one.id === id));
  });

  it('is the scenario as the file had it where the sentence is somebody’s own', () => {
    const opened = hard(describeScenario(openEntry(id), id, 'My own.'), 0.8);
    const { now, past } = edited(opened, hard(opened, 0.9));
    expect(asDescribed(now, past, id, known)).toBe(opened.scenarios.find((one) => one.id === id));
    expect(asDescribed(opened, [], id, known)).toBe(opened.scenarios.find((one) => one.id === id));
  });

  it('is for a copy that of what was copied', () => {
    const opened = describeScenario(openEntry(id), id, 'My own.');
    const moved = hard(opened, 0.9);
    const copied = duplicateScenario(moved, id, 'Copy');
    const { now, past } = edited(opened, moved, copied);
    const copy = copied.scenarios.at(-1)!.id;
    expect(asDescribed(now, past, copy, known)).toBe(opened.scenarios.find((one) => one.id === id));
  });

  it('is nothing where there is no sentence', () => {
    const { now, past } = edited(describeScenario(openEntry(id), id, ''));
    expect(asDescribed(now, past, id, known)).toBeUndefined();
  });
});
