/** Run as a process of its own by the trials: saves whole versions of a file in one of several ways. */
import fs from 'node:fs';
import process from 'node:process';
import { createSaver } from '../../main/files/saver';

/** How a file may be saved: by the app's own saver, or in one of the ways that lose files. */
const ways: Readonly<Record<string, (file: string, bytes: Buffer) => unknown>> = {
  saver: (file, bytes) => createSaver().saveBytes(file, bytes),
  'in-place': (file, bytes) => fs.writeFileSync(file, bytes),
  // As common packages do it: nobody looks at how many bytes were taken.
  'short-writes': (file, bytes) => {
    const handle = fs.openSync(`${file}.tmp`, 'w');
    fs.writeSync(handle, bytes);
    fs.fsyncSync(handle);
    fs.closeSync(handle);
    fs.renameSync(`${file}.tmp`, file);
  },
  unsynced: (file, bytes) => {
    fs.writeFileSync(`${file}.tmp`, bytes);
    fs.renameSync(`${file}.tmp`, file);
  },
};

const [how = '', file = '', mode, size] = process.argv.slice(2);
const way = ways[how];
if (way === undefined || file === '') throw new Error('usage: WAY FILE endless|once SIZE');

/** Made beforehand, so that nearly all the time is spent in writing, and a kill hits just that. */
const versions = Array.from({ length: 8 }, (_, number) => {
  // Says its own length, so that a cut is seen.
  const length = Number(size) + number;
  return Buffer.from(`${length} ${'abcdefgh'.charAt(number).repeat(length)}`);
});

if (mode === 'once') {
  console.log(JSON.stringify((await way(file, version(0))) ?? { kind: 'done' }));
} else {
  for (let number = 0; ; number += 1) {
    await way(file, version(number));
    if (number === 0) console.log('begun');
  }
}

function version(number: number): Buffer {
  return versions[number % versions.length];
}
