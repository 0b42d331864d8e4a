// What the component library asks of a browser and jsdom does not have, both languages, and a clean page per test.
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { learn } from '../../renderer/store/tongues';

await learn('es');

afterEach(cleanup);

class NothingToObserve {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver = NothingToObserve;
window.matchMedia = (media: string) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
Element.prototype.scrollIntoView = () => {};
