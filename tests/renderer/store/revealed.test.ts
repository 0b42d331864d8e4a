import { beforeEach, describe, expect, it } from 'vitest';
import {
  mexico,
  seriesOf,
  setNotes,
  setTitle,
  type BlowbackDocument,
  type Misfit,
} from '../../../models/index';
import { undoable } from '../../../renderer/store/history';
import { documentActions } from '../../../renderer/store/hooks';
import { beginPrediction, predictionEdits } from '../../../renderer/store/prediction-edits';
import { documentStore } from '../../../renderer/store/stores';
import { openEntry } from '../features/render-view';

const scenario = 'handover-29';
const known = { week: 0, value: 500 };
const came: Misfit = { weeks: 20, error: 12, inside: 10, predicted: 'more', came: 'more' };

const shown = () => documentStore.getState();
const foretold = () => shown().document.predictions.map(({ reason }) => reason);
const undoAll = () => {
  for (let press = 0; press < 20; press += 1) documentActions().undo();
};
const redoAll = () => {
  for (let press = 0; press < 20; press += 1) documentActions().redo();
};

function note(text: string): void {
  documentActions().edit('app.edits.notes', {}, (document) => setNotes(document, text));
}

function series() {
  const found = seriesOf(mexico).find(({ id }) => id === 'homicides');
  if (found === undefined) throw new Error('The model counts homicides');
  return found;
}

/** Draws, gives a reason and locks; returns the prediction's edits. */
function lock(reason: string) {
  beginPrediction(scenario, series(), known);
  const edits = predictionEdits(shown().document.predictions.at(-1)?.id ?? '', series());
  edits.stroke(known, known, { week: 20, value: 600 });
  edits.setReason(reason);
  edits.lock();
  return edits;
}

describe('a prediction that was revealed', () => {
  let before: BlowbackDocument;

  beforeEach(() => {
    documentActions().replaceDocument(openEntry(scenario));
    before = shown().document;
    note('Before.');
  });

  it('is not led back to by undo, so that it cannot be drawn again', () => {
    lock('First.').keepScore(came, '1.3.0');
    const { predictions, locks } = shown().document;
    expect(locks[0]?.scores).toHaveLength(1);
    undoAll();
    expect(shown().document.notes).toBe(before.notes);
    expect(shown().document).toMatchObject({ predictions, locks });
    redoAll();
    expect(shown().document.notes).toBe('Before.');
    expect(shown().document).toMatchObject({ predictions, locks });
  });

  it('takes one press to undo what was done before it, and keeps its lines in the history', () => {
    lock('First.').keepScore(came, '1.3.0');
    const lines = shown().past.map(({ label }) => label.key);
    expect(lines).toContain('app.edits.predictReveal');
    expect(undoable(shown().past)?.label.key).toBe('app.edits.notes');
    documentActions().undo();
    expect(shown().document.notes).toBe(before.notes);
    expect(undoable(shown().past)).toBeUndefined();
    documentActions().redo();
    note('After.');
    expect(shown().past).toHaveLength(lines.length + 1);
  });

  it('leaves what was done meanwhile to undo, and goes to any step', () => {
    const edits = lock('First.');
    note('Meanwhile.');
    edits.keepScore(came, '1.3.0');
    note('After.');
    const all = shown().past.length;
    documentActions().goTo(all - 1);
    expect(shown().document.notes).toBe('Meanwhile.');
    documentActions().goTo(1);
    expect(shown().document.notes).toBe('Before.');
    documentActions().goTo(0);
    expect(shown().document.notes).toBe(before.notes);
    documentActions().goTo(all);
    expect(shown().document.notes).toBe('After.');
    expect(foretold()).toEqual(['First.']);
  });

  it('takes the place of a drawing that was given up earlier, and leaves other ones alone', () => {
    lock('Given up.').remove();
    lock('First.').keepScore(came, '1.3.0');
    expect(undoable(shown().past)?.label.key).toBe('app.edits.notes');
    undoAll();
    expect(foretold()).toEqual(['First.']);
    redoAll();
    expect(foretold()).toEqual(['First.']);
  });

  it('can still be deleted, and that undone', () => {
    const edits = lock('First.');
    edits.keepScore(came, '1.3.0');
    edits.remove();
    expect(foretold()).toEqual([]);
    documentActions().undo();
    expect(foretold()).toEqual(['First.']);
    documentActions().redo();
    expect(foretold()).toEqual([]);
  });

  it('is as undone as before while it is only locked', () => {
    lock('First.');
    documentActions().undo();
    expect(shown().document.locks).toEqual([]);
    undoAll();
    expect(foretold()).toEqual([]);
  });

  it('does not bring a file out of step with what is on the disk', () => {
    const edits = lock('First.');
    documentActions().markSaved({ document: shown().document, path: '/a.blowback', text: '' });
    edits.keepScore(came, '1.3.0');
    documentActions().edit('app.edits.title', {}, (document) => setTitle(document, 'Other'));
    undoAll();
    expect(shown().dirty).toBe(true);
  });
});
