/** Lets the browser ask before a page with unsaved changes is left; its own question is the only one it allows. */
export interface CloseGuard {
  setDirty(dirty: boolean): void;
}

export function createCloseGuard(target: Window): CloseGuard {
  let dirty = false;
  target.addEventListener('beforeunload', (event) => {
    if (dirty) event.preventDefault();
  });
  return {
    setDirty(now) {
      dirty = now;
    },
  };
}
