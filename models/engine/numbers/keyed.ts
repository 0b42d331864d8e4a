/**
 * Keyed random numbers: a draw is a function of what it is for, never of how many were taken before.
 * So two scenarios with one seed see the same luck wherever their policies agree, and a lever moved in
 * week 40 cannot change week 10.
 */

/** A 32-bit key; keys are built up part by part. */
export type Key = number;

/** Mixes 32 bits so that every input bit reaches every output bit (the finaliser of MurmurHash3). */
function mix(bits: number): number {
  let h = bits | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Adds one part to a key. The order of parts matters. */
export function extend(key: Key, part: number): Key {
  return mix(
    Math.imul(key ^ 0x9e3779b9, 0x01000193) + Math.imul(part | 0, 0x27d4eb2f) + 0x165667b1,
  );
}

/** The key of a name, such as a rule's id. */
export function keyOf(name: string): Key {
  let key = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1)
    key = Math.imul(key ^ name.charCodeAt(at), 0x01000193);
  return mix(key);
}

/** A number strictly between 0 and 1 with 53 random bits, decided by the key alone. */
export function uniform(key: Key): number {
  const high = mix(key ^ 0x5bd1e995) >>> 5;
  const low = mix(Math.imul(key, 0x2545f491) ^ 0x68bc21eb) >>> 6;
  return (high * 67108864 + low + 0.5) / 9007199254740992;
}

/** √3: four uniform numbers have a variance of 1/3. */
const SCALE = 1.7320508075688772;

/** A disturbance of mean 0 and variance 1, bell-shaped, within ±3.47: the sum of four uniform numbers. */
export function disturbance(key: Key): number {
  const a = mix(key ^ 0x3c6ef372);
  const b = mix(Math.imul(key, 0x2545f491) ^ 0x1b873593);
  const total = (a & 0xffff) + (a >>> 16) + (b & 0xffff) + (b >>> 16) + 2;
  return (total / 65536 - 2) * SCALE;
}
