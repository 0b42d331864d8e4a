import { describe, expect, it } from 'vitest';
import { setTitle, type BlowbackDocument } from '../../../models/index';
import { createDocumentStore } from '../../../renderer/store/document-store';
import { toyDocument } from '../toy';

describe('the document store', () => {
  it('undoes and redoes edits with their labels', () => {
    const store = opened();
    retitle(store, 'One');
    retitle(store, 'Two');
    expect(store.getState().past.map(({ label }) => label.values['title'])).toEqual(['One', 'Two']);
    store.getState().undo();
    expect(title(store)).toBe('One');
    expect(store.getState().future).toHaveLength(1);
    store.getState().redo();
    expect(title(store)).toBe('Two');
  });

  it('makes one step of a whole drag, called by its last label', () => {
    const store = opened();
    store.getState().beginGesture();
    for (const name of ['a', 'ab', 'abc']) retitle(store, name);
    store.getState().endGesture();
    expect(store.getState().past.map(({ label }) => label.values['title'])).toEqual(['abc']);
    store.getState().undo();
    expect(title(store)).toBe('Toy');
  });

  it('makes no step of a drag that ends where it began', () => {
    const store = opened();
    store.getState().beginGesture();
    store.getState().endGesture();
    expect(store.getState()).toMatchObject({ past: [], dirty: false, inGesture: false });
  });

  it('puts a cancelled drag back', () => {
    const store = opened();
    store.getState().beginGesture();
    retitle(store, 'Half');
    store.getState().cancelGesture();
    expect(store.getState()).toMatchObject({ past: [], dirty: false });
    expect(title(store)).toBe('Toy');
  });

  it('cuts a running text entry at a checkpoint and goes on with it', () => {
    const store = opened();
    store.getState().beginGesture();
    retitle(store, 'Before the save');
    store.getState().checkpoint();
    retitle(store, 'After the save');
    store.getState().endGesture();
    expect(store.getState().past).toHaveLength(2);
  });

  it('makes a step of its own of what is typed after undo within the text', () => {
    const store = opened();
    const type = (name: string) => {
      store.getState().continueGesture();
      retitle(store, name);
    };
    const stepBackInText = (name: string) => {
      store.getState().endPiece(false);
      type(name);
      store.getState().endPiece(true);
    };
    for (const name of ['a', 'ab', 'abc']) type(name);
    for (const name of ['ab', 'a']) stepBackInText(name);
    for (const name of ['ax', 'axy']) type(name);
    store.getState().endGesture();
    expect(store.getState().past).toHaveLength(2);
    store.getState().undo();
    expect(title(store)).toBe('a');
    store.getState().undo();
    expect(title(store)).toBe('Toy');
  });

  it('makes no step of typing that was taken back within the text', () => {
    const store = opened();
    for (const name of ['Toys', 'Toy']) {
      store.getState().continueGesture();
      retitle(store, name);
    }
    store.getState().endGesture();
    expect(store.getState()).toMatchObject({ past: [], dirty: false });
  });

  it('ends a drag when something is undone in the middle of it', () => {
    const store = opened();
    store.getState().beginGesture();
    retitle(store, 'Half');
    store.getState().undo();
    expect(title(store)).toBe('Toy');
    expect(store.getState()).toMatchObject({ inGesture: false, dirty: false });
  });

  it('forgets what was undone when something else is edited', () => {
    const store = opened();
    retitle(store, 'One');
    store.getState().undo();
    retitle(store, 'Other');
    expect(store.getState().future).toEqual([]);
  });

  it('goes to any step of the history', () => {
    const store = opened();
    for (const name of ['1', '2', '3', '4']) retitle(store, name);
    store.getState().goTo(1);
    expect(title(store)).toBe('1');
    store.getState().goTo(4);
    expect(title(store)).toBe('4');
  });

  it('keeps at most 200 steps', () => {
    const store = opened();
    for (let step = 0; step < 250; step += 1) retitle(store, `Title ${step}`);
    expect(store.getState().past).toHaveLength(200);
  });

  it('is not dirty again when everything is undone to what was saved', () => {
    const store = opened();
    retitle(store, 'Saved');
    const { document } = store.getState();
    store.getState().markSaved({ document, path: '/a.blowback', text: 'text' });
    expect(store.getState()).toMatchObject({
      dirty: false,
      path: '/a.blowback',
      savedText: 'text',
    });
    store.getState().undo();
    expect(store.getState().dirty).toBe(true);
    store.getState().redo();
    expect(store.getState().dirty).toBe(false);
  });

  it('stays dirty when it was edited while it was being saved', () => {
    const store = opened();
    retitle(store, 'Being saved');
    const { document } = store.getState();
    retitle(store, 'Newer');
    store.getState().markSaved({ document, path: '/a.blowback', text: 'text' });
    expect(store.getState().dirty).toBe(true);
  });

  it('starts anew with another document, and a recovered one as unsaved', () => {
    const store = opened();
    retitle(store, 'One');
    store.getState().replaceDocument(toyDocument({ title: 'Other' }), { unsaved: true });
    expect(store.getState()).toMatchObject({ past: [], future: [], path: undefined, dirty: true });
  });

  it('does not count an edit that changes nothing', () => {
    const store = opened();
    store.getState().edit('app.edits.title', {}, (document) => document);
    expect(store.getState().past).toEqual([]);
  });
});

type Store = ReturnType<typeof createDocumentStore>;

function opened(): Store {
  const store = createDocumentStore(toyDocument());
  store.getState().replaceDocument(toyDocument());
  return store;
}

function retitle(store: Store, name: string): void {
  store
    .getState()
    .edit('app.edits.title', { title: name }, (document: BlowbackDocument) =>
      setTitle(document, name),
    );
}

function title(store: Store): string {
  return store.getState().document.title;
}
