/** Puts a value into a map as its newest; where there are more than `most` then, the oldest is let go of. */
export function keepLatest<Value>(
  into: Map<string, Value>,
  key: string,
  value: Value,
  most: number,
): void {
  into.delete(key);
  into.set(key, value);
  const oldest = into.keys().next();
  if (into.size > most && oldest.done !== true) into.delete(oldest.value);
}
