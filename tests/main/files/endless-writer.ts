/** Run as a process of its own by saver-kill.test.ts: saves whole versions of a file until it is killed. */
import fs from 'node:fs';
import { createSaver } from '../../../main/files/saver';

const [how, file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: saver|in-place|once <file>');

const saver = createSaver();
const replace = { kind: 'replace' } as const;

/** Says its own length, so that a cut is seen. */
function version(number: number): string {
  const length = 1_000_000 + number;
  return `${length} ${'abcdefgh'.charAt(number % 8).repeat(length)}`;
}

if (how === 'once') {
  console.log(JSON.stringify(await saver.saveText(file, version(0), replace)));
} else {
  for (let number = 0; ; number += 1) {
    if (how === 'saver') await saver.saveText(file, version(number), replace);
    else fs.writeFileSync(file, version(number));
    if (number === 0) console.log('begun');
  }
}
