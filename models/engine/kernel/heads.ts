/**
 * Loops over nothing, which work out single numbers, go to the head of the loop after them where that is
 * written out: what its cells need of them is then in registers.
 */
import type { Loop } from './schedule';
import { isAtOnce, type Head } from './straight';

export interface HeadedLoop extends Loop {
  readonly head?: Head;
}

/** The loops of a stage, those over nothing within the ones after them where they can be. */
export function withHeads(loops: readonly Loop[]): readonly HeadedLoop[] {
  return loops.flatMap((loop, at): readonly HeadedLoop[] => {
    const before = loops[at - 1];
    const after = loops[at + 1];
    if (isHead(loop) && after !== undefined && takesHead(after)) return [];
    return isHead(before) && takesHead(loop) ? [{ ...loop, head: before }] : [loop];
  });
}

function isHead(loop: Loop | undefined): loop is Head {
  return loop?.domain?.over.length === 0;
}

function takesHead({ domain, ops }: Loop): boolean {
  return domain !== undefined && isAtOnce(domain, ops);
}
