/** Type that grows with the screen, so that the last row reads it on a projector of any size. */
import { useEffect } from 'react';

/** The screen for which sizes are given, and how far they grow, as a factor. */
const BASE = { width: 1280, height: 720 };
const MOST = 3;

/** `least`: the user's own text size, as a factor. Put back when the component goes. */
export function useProjectorSize(least: number): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const before = style.getPropertyValue('--bb-text-scale');
    const fit = () => {
      const room = Math.min(window.innerWidth / BASE.width, window.innerHeight / BASE.height);
      // A large text size of the user's own counts as far as the screen has room for it.
      const scale = Math.max(1, Math.min(MOST, Math.max(room, Math.min(least, room * 1.25))));
      style.setProperty('--bb-text-scale', String(scale));
    };
    fit();
    window.addEventListener('resize', fit);
    return () => {
      window.removeEventListener('resize', fit);
      style.setProperty('--bb-text-scale', before);
    };
  }, [least]);
}
