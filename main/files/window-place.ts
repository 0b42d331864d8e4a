/** Where the window was and how large, kept for the next start. */
import path from 'node:path';
import * as z from 'zod';
import type { DiagnosticLog } from './diagnostic-log';
import { createJsonStore, type JsonStore } from './json-store';
import type { Saver } from './saver';

/** A rectangle on the screen, in device-independent pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace {
  /** Size of the page, without frame and menu. */
  readonly width: number;
  readonly height: number;
  /** Left upper corner; undefined: the system decides. */
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly maximised: boolean;
}

/** Size of a first window: what every screen is designed for. */
const FIRST = { width: 1280, height: 800 };

const pixels = z.int().min(-100_000).max(100_000);

const schema = z.object({
  width: pixels.min(200).default(FIRST.width),
  height: pixels.min(200).default(FIRST.height),
  x: pixels.optional(),
  y: pixels.optional(),
  maximised: z.boolean().default(false),
});

/** Reads and writes `window.json` in the folder. */
export function windowPlaceStore(
  folder: string,
  saver: Saver,
  log: DiagnosticLog,
): JsonStore<WindowPlace> {
  return createJsonStore<WindowPlace>({
    file: path.join(folder, 'window.json'),
    schema,
    saver,
    log,
  });
}

/**
 * The place as it can be used on the screens there are now. A window whose title bar would be on none of them
 * is put where the system likes; one larger than its screen is made to fit.
 */
export function placeOnScreens(place: WindowPlace, all: readonly Area[]): WindowPlace {
  const { x, y } = place;
  // Without a display, the system tells of a screen of one pixel.
  const screens = all.filter(({ width, height }) => width >= 320 && height >= 240);
  const home =
    x === undefined || y === undefined
      ? undefined
      : screens.find((area) => holds(area, x + place.width / 2, y + 10));
  const area = home ?? screens[0];
  if (area === undefined) return place;
  return {
    width: Math.min(place.width, area.width),
    height: Math.min(place.height, area.height),
    maximised: place.maximised,
    ...(home === undefined ? {} : { x, y }),
  };
}

function holds(area: Area, x: number, y: number): boolean {
  return x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
}
