import { describe, expect, it } from 'vitest';
import { evidence, judged } from '../../../../models/mexico/data';
import { kebab } from './tallies';

const entries = Object.entries(evidence);

describe('the evidence', () => {
  it('has unique kebab-case ids under camel-case keys', () => {
    const ids = entries.map(([, { id }]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [key, { id }] of entries) {
      expect(id).toMatch(kebab);
      expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/);
    }
  });

  it('says what was found in one whole sentence and by whom', () => {
    for (const [key, { cite, finding, confidence }] of entries) {
      expect(cite.length, key).toBeGreaterThan(3);
      expect(finding, key).toMatch(/^[A-Z0-9].*\.$/);
      expect(['A', 'B', 'C', 'J']).toContain(confidence);
    }
  });

  it('calls our judgements ours, and nothing else', () => {
    for (const [key, { cite, confidence }] of entries) {
      expect(cite === 'Our judgement', key).toBe(confidence === 'J');
    }
    expect(judged('a-guess', 'We think so.')).toEqual({
      id: 'a-guess',
      cite: 'Our judgement',
      finding: 'We think so.',
      confidence: 'J',
    });
  });
});
