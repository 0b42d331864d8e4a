/** The inside of a worker: takes orders from a line and answers them, one at a time, in order; what it is to keep, it keeps in silence. */
import type { Bench } from './bench';
import { buffersOf, type Delivery, type Line, type Order } from './wire';

export function serve(line: Line, bench: Bench): void {
  line.onmessage = (event: MessageEvent<Order>) => {
    const { number, task } = event.data;
    const delivery = deliver(number, () => bench(task));
    if (task.kind === 'keep' && delivery.kind === 'answer') return;
    line.postMessage(delivery, buffersOf(delivery));
  };
}

function deliver(number: number, work: () => ReturnType<Bench>): Delivery {
  try {
    return { number, kind: 'answer', answer: work() };
  } catch (error) {
    return {
      number,
      kind: 'failure',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}
