/** A value that has come to rest: what is costly and not seen need not follow every move of a slider. */
import { useEffect, useState } from 'react';

/** The last `value` that stayed the same for `milliseconds`; the first one at once. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
