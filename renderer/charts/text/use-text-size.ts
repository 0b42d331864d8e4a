/** How large a reader has set the text, so that chart words grow with it. */
import { useEffect, useState } from 'react';
import { forgetTextWidths } from './text-width';

export interface TextSize {
  /** 1rem in units of 16 px, by browser, system or the app's own setting: 1 to 2 as a rule. */
  readonly scale: number;
}

/** Another object whenever words may have another width: another size, or the font has arrived. */
export function useTextSize(): TextSize {
  const [size, setSize] = useState<TextSize>(() => ({ scale: readScale() }));
  useEffect(() => {
    const update = (): void => {
      const scale = readScale();
      setSize((known) => (known.scale === scale ? known : { scale }));
    };
    const onFont = (): void => {
      forgetTextWidths();
      setSize({ scale: readScale() });
    };
    const observer = new MutationObserver(update);
    observer.observe(document.documentElement, { attributeFilter: ['style', 'class'] });
    window.addEventListener('resize', update);
    const fonts = 'fonts' in document ? document.fonts : undefined;
    fonts?.addEventListener('loadingdone', onFont);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', update);
      fonts?.removeEventListener('loadingdone', onFont);
    };
  }, []);
  return size;
}

function readScale(): number {
  const style = getComputedStyle(document.documentElement);
  const root = Number.parseFloat(style.fontSize) / 16 || 1;
  const mantine = Number.parseFloat(style.getPropertyValue('--mantine-scale')) || 1;
  return Math.min(4, Math.max(0.5, root * mantine));
}
