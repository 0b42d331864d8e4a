import { describe, expect, it } from 'vitest';
import { createSaver } from '../../../main/files/saver';
import { placeOnScreens, windowPlaceStore } from '../../../main/files/window-place';
import { memoryLog, testFolder } from './folder';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const beside = { x: 1440, y: -200, width: 2560, height: 1440 };
const place = { x: 100, y: 50, width: 1280, height: 800, maximised: false };

describe('the place of a window', () => {
  it('is 1280 × 800 at first and remembered later', async () => {
    const { folder } = testFolder();
    const store = windowPlaceStore(folder, createSaver(), memoryLog());
    expect(await store.read()).toEqual({ width: 1280, height: 800, maximised: false });
    await store.write(place);
    expect(await store.read()).toEqual(place);
  });

  it('is used as it was while its screen is there', () => {
    expect(placeOnScreens(place, [laptop])).toEqual(place);
    const second = { ...place, x: 1800 };
    expect(placeOnScreens(second, [laptop, beside])).toEqual(second);
  });

  it('is kept at the very corner of its screen, and not beyond it', () => {
    const first = { ...place, x: 0, y: 0 };
    expect(placeOnScreens(first, [laptop])).toEqual(first);
    expect(placeOnScreens({ ...place, x: 1440, y: 0 }, [laptop])).not.toHaveProperty('x');
    expect(placeOnScreens({ ...place, x: 0, y: 900 }, [laptop])).not.toHaveProperty('y');
  });

  it('is left to the system when its screen is gone', () => {
    expect(placeOnScreens({ ...place, x: 1800 }, [laptop])).toEqual({
      width: 1280,
      height: 800,
      maximised: false,
    });
  });

  it('is made to fit a smaller screen', () => {
    const small = { x: 0, y: 0, width: 1024, height: 600 };
    expect(placeOnScreens(place, [small])).toMatchObject({ width: 1024, height: 600 });
  });

  it('is as wished where there is no screen at all', () => {
    const pixel = { x: 0, y: 0, width: 1, height: 1 };
    expect(placeOnScreens({ width: 1280, height: 800, maximised: false }, [pixel])).toMatchObject({
      width: 1280,
      height: 800,
    });
  });
});
