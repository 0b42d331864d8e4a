import { describe, expect, it } from 'vitest';
import { planAfterCrash } from '../../../main/shell/crash-plan';

/** Plans of crashes at these seconds. */
function plans(...seconds: number[]) {
  const times = seconds.map((second) => second * 1000);
  return times.map((now, index) => planAfterCrash(times.slice(0, index + 1), now));
}

describe('a page that dies', () => {
  it('comes back with its work, then without, then not at all', () => {
    expect(plans(0, 1, 2, 3, 4)).toEqual(['recover', 'recover', 'empty', 'empty', 'give-up']);
  });

  it('comes back with its work however often, if it lives for a while in between', () => {
    expect(new Set(plans(0, 61, 122, 183, 244, 305))).toEqual(new Set(['recover']));
  });
});
