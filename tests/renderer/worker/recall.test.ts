import { describe, expect, it } from 'vitest';
import { createRecall } from '../../../renderer/worker/recall';
import type { Told } from '../../../renderer/worker/told';
import { summaryOf } from './summary';

const need = { series: ['a'], monthly: [], at: [3] };

describe('recalling what was told', () => {
  it('has what was kept, where that is all that is needed', () => {
    const recall = createRecall();
    const told = toldOf(24);
    recall.keep('one', told, 'told');
    expect(recall.find('one', need)).toBe(told);
    expect(recall.find('other', need)).toBeUndefined();
    expect(recall.find('one', { ...need, series: ['a', 'b'] })).toBeUndefined();
    expect(recall.find('one', { ...need, at: [2] })).toBeUndefined();
  });

  it('keeps the answer of more runs, unless it lacks something', () => {
    const recall = createRecall();
    const [few, many] = [toldOf(24), toldOf(200)];
    recall.keep('one', many, 'told');
    recall.keep('one', few, 'told');
    expect(recall.find('one', need)).toBe(many);
    const wider = toldOf(24, ['a', 'b']);
    recall.keep('one', wider, 'told');
    expect(recall.find('one', need)).toBe(wider);
  });

  it('lets go of what nobody has asked about for longest', () => {
    const recall = createRecall();
    for (let at = 0; at < 40; at += 1) recall.keep(`${at}`, toldOf(24), 'told');
    recall.find('0', need);
    recall.keep('new', toldOf(24), 'told');
    expect(recall.find('0', need)).toBeDefined();
    expect(recall.find('1', need)).toBeUndefined();
    expect(recall.find('2', need)).toBeDefined();
  });

  it('lets what is foreseen take no room from what was told, and has the better of both', () => {
    const recall = createRecall();
    const many = toldOf(200);
    recall.keep('one', many, 'told');
    for (let at = 0; at < 60; at += 1) recall.keep(`${at}`, toldOf(24), 'foreseen');
    recall.keep('one', toldOf(24), 'foreseen');
    expect(recall.find('one', need)).toBe(many);
  });
});

function toldOf(runs: number, series: readonly string[] = ['a']): Told {
  const asked = { series, summed: series, monthly: [], at: [3] };
  return { rests: `shelf:${runs}`, at: [3], runs, summary: { ...summaryOf(asked), runs } };
}
