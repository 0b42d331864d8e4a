import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDiagnosticLog } from '../../../main/files/diagnostic-log';
import { testFolder } from './folder';

const now = () => new Date('2025-02-27T12:00:00Z');

describe('the diagnostic log', () => {
  it('has one line for each entry, whatever the entry holds', () => {
    const { folder, read } = testFolder();
    const log = createDiagnosticLog({ folder, now });
    log.write('info', 'started');
    log.write('error', 'first\n2025-02-27T12:00:00.000Z info faked\u0007');
    expect(read('blowback.log').split('\n')).toEqual([
      '2025-02-27T12:00:00.000Z info started',
      '2025-02-27T12:00:00.000Z error first | 2025-02-27T12:00:00.000Z info faked ',
      '',
    ]);
  });

  it('never grows beyond its cap', () => {
    const { folder, names, at } = testFolder();
    const log = createDiagnosticLog({ folder, now, largest: 1000, kept: 2 });
    for (let number = 0; number < 200; number += 1) log.write('info', `entry ${number}`);
    expect(names()).toEqual(['blowback.log', 'blowback.log.1', 'blowback.log.2']);
    for (const name of names()) expect(fs.statSync(at(name)).size).toBeLessThanOrEqual(1000);
    expect(fs.readFileSync(log.file, 'utf8')).toContain('entry 199');
  });

  it('cuts a message that is endless', () => {
    const { folder, read } = testFolder();
    createDiagnosticLog({ folder, now }).write('warn', 'x'.repeat(1_000_000));
    expect(read('blowback.log').length).toBeLessThan(5000);
  });

  it('is silent where it cannot write', () => {
    const { write } = testFolder();
    const log = createDiagnosticLog({ folder: write('file', ''), now });
    expect(() => log.write('error', 'lost')).not.toThrow();
  });
});
