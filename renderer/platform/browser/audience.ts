/** The audience's window of the browser edition: the same page, opened beside this one. */
export function createBrowserAudience() {
  let opened: Window | null = null;
  const listeners = new Set<() => void>();
  // A page is not told when one that it opened is closed.
  setInterval(() => {
    if (opened?.closed !== true) return;
    opened = null;
    for (const listener of listeners) listener();
  }, 500);
  return {
    openAudience(id: string): Promise<void> {
      const address = new URL(window.location.href);
      address.search = `?audience=${id}`;
      opened = window.open(address, `blowback-${id}`, 'popup,width=1024,height=640');
      return Promise.resolve();
    },
    closeAudience(): Promise<void> {
      opened?.close();
      return Promise.resolve();
    },
    onAudienceClosed(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async setFullScreen(full: boolean): Promise<void> {
      const isFull = document.fullscreenElement !== null;
      // Refused where the user has not just pressed something; the window is then simply not full.
      if (full && !isFull)
        await document.documentElement.requestFullscreen().catch(() => undefined);
      if (!full && isFull) await document.exitFullscreen();
    },
  };
}
