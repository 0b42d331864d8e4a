// Two commands at once must not install or build into the same place.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './run.mjs';
import { say } from './say.mjs';

/** Runs `work` while no other process of this folder runs a work of the same name. */
export async function exclusively(name, work) {
  const lock = path.join(os.tmpdir(), `blowback-${mark(ROOT)}-${name}.lock`);
  for (let told = false; !take(lock); told = true) {
    if (!told) say(`waiting for another command that is busy with the ${name}`);
    await wait(250);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** True if the lock is ours now; one that a dead process left behind is taken over. */
function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!ownerLives(lock)) fs.rmSync(lock, { force: true });
    return false;
  }
}

function ownerLives(lock) {
  try {
    const owner = Number(fs.readFileSync(lock, 'utf8'));
    if (owner > 0) process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function mark(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
