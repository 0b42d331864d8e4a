/** A time that can be stopped. */
export interface Moment {
  /** Comes true when the time is over; never, once it is stopped. */
  readonly over: Promise<void>;
  readonly stop: () => void;
}

export function after(milliseconds: number): Moment {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return { over, stop: () => clearTimeout(timer) };
}
