/** Tasks with the same key run one after the other, in the order they came; others run side by side. */
export interface TaskQueue {
  /** Resolves or rejects as the task does. A failed task does not stop the ones behind it. */
  run<Value>(key: string, task: () => Promise<Value>): Promise<Value>;
  /** Resolves when nothing is running or waiting. */
  idle(): Promise<void>;
}

export function createTaskQueue(): TaskQueue {
  const last = new Map<string, Promise<unknown>>();

  function run<Value>(key: string, task: () => Promise<Value>): Promise<Value> {
    const mine = (last.get(key) ?? Promise.resolve()).then(task, task);
    last.set(key, mine);
    void mine.then(forget, forget);
    function forget() {
      if (last.get(key) === mine) last.delete(key);
    }
    return mine;
  }

  async function idle(): Promise<void> {
    while (last.size > 0) await Promise.allSettled(last.values());
  }

  return { run, idle };
}
