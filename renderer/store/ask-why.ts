/** From any chart to the panel that explains it: by double click, by Enter, and by a click while the panel is open. */
import type { KeyboardEvent, MouseEvent } from 'react';
import { viewActions } from './hooks';
import { viewStore } from './stores';

/** Opens the Why panel, which explains the series at the week that is read off. */
export function askWhy(series: string): void {
  viewActions().askAbout(series);
  viewActions().togglePanel('why', true);
}

/** For the element around a chart. */
export interface AsksWhy {
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Only on the chart itself, where a press or the arrow keys choose the week; a button within keeps its own meaning. */
export function asksWhy(series: string): AsksWhy {
  return {
    onClick(event) {
      if (isChart(event.target) && viewStore.getState().openPanels.includes('why')) askWhy(series);
    },
    onDoubleClick(event) {
      if (isChart(event.target)) askWhy(series);
    },
    onKeyDown(event) {
      if (event.key === 'Enter' && isSlider(event.target)) askWhy(series);
    },
  };
}

function isChart(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="slider"]') !== null;
}

function isSlider(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('role') === 'slider';
}
