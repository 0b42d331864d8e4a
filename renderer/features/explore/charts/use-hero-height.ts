import { useViewportSize } from '@mantine/hooks';

/** As tall as the window allows with cards above and the timeline below, in pixels. */
export function useHeroHeight(): number {
  const { height } = useViewportSize();
  return Math.round(Math.min(460, Math.max(240, height - 490)));
}
