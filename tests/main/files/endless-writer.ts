/** Run as a process of its own by saver-kill.test.ts: saves whole versions of a file until it is killed. */
import fs from 'node:fs';
import { createSaver } from '../../../main/files/saver';

const [how, file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: saver|in-place|once <file>');

const saver = createSaver();
/** Made beforehand, so that nearly all the time is spent in writing, and a kill hits just that. */
const versions = Array.from({ length: 8 }, (_, number) => {
  // Says its own length, so that a cut is seen. Writing in place is quick: only a large file is caught at it.
  const length = (how === 'in-place' ? 4_000_000 : 1_000_000) + number;
  return Buffer.from(`${length} ${'abcdefgh'.charAt(number).repeat(length)}`);
});

if (how === 'once') {
  console.log(JSON.stringify(await saver.saveBytes(file, version(0))));
} else {
  for (let number = 0; ; number += 1) {
    if (how === 'saver') await saver.saveBytes(file, version(number));
    else fs.writeFileSync(file, version(number));
    if (number === 0) console.log('begun');
  }
}

function version(number: number): Buffer {
  return versions[number % versions.length];
}
