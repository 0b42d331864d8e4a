/** Which scenario of a file counts on the class wall. */
import { describe, expect, it } from 'vitest';
import {
  documentFromGallery,
  gallery,
  leversMoved,
  mexico,
  setBaseline,
  setLever,
  setView,
  studentRows,
  type BlowbackDocument,
} from '../../../../models/index';

const entry = gallery.find(({ id }) => id === 'handover-prisons-hardened-first');
if (entry === undefined) throw new Error('The gallery has “Harden the prisons first”');
const fresh = documentFromGallery(mexico, entry);
const [first, ...others] = fresh.scenarios.filter(({ id }) => id !== fresh.baseline);
const last = others.at(-1);
if (first === undefined || last === undefined) throw new Error('It has two beside its baseline');

const inHand = (document: BlowbackDocument, scenario: string) => setView(document, { scenario });
const counts = (document: BlowbackDocument) =>
  studentRows(mexico, [{ key: 'a', document }], new Map())[0]?.scenario;

describe('the scenario that counts', () => {
  it('is the one that was in hand at the save, and its levers are counted', () => {
    const work = inHand(setLever(fresh, first.id, 'operation-force', 0, 0.9), first.id);
    expect(counts(work)).toEqual({ id: first.id, title: first.title });
    expect(leversMoved(mexico, { key: 'a', document: work })).toContainEqual({
      ...{ lever: 'operation-force', mean: 0.9 },
    });
    expect(counts(inHand(work, last.id))?.id).toBe(last.id);
  });

  it('is the last that is not the baseline where the baseline was in hand, or the file does not say', () => {
    expect(counts(inHand(fresh, fresh.baseline))?.id).toBe(last.id);
    expect(counts(fresh)?.id).toBe(last.id);
    expect(counts(inHand(setBaseline(fresh, first.id), first.id))?.id).not.toBe(first.id);
  });

  it('is the baseline where there is no other', () => {
    const only = fresh.scenarios.filter(({ id }) => id === fresh.baseline);
    expect(counts({ ...fresh, scenarios: only })?.id).toBe(fresh.baseline);
  });
});
