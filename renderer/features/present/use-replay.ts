/** The last lever move once more: its line runs from where it was to where it is. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { settingOf, type BlowbackDocument, type Job } from '../../../models/index';
import { useDocument, useSession } from '../../store/index';
import type { StageBody } from './content';

/** Milliseconds that the line rests where it was, and then takes to where it is. */
const REST = 900;
const WAY = 1_200;

interface Move {
  readonly scenario: string;
  readonly before: Float64Array;
}

/** `play` answers false where no lever has been moved; `shown` is the body with the line on its way. */
export function useReplay(outcome: string, body: StageBody) {
  const { jobs } = useSession();
  const step = useDocument((state) =>
    state.past.findLast(({ label }) => label.key.startsWith('app.edits.lever')),
  );
  const [move, setMove] = useState<Move & { readonly done: number }>();
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const play = useCallback((): boolean => {
    const scenario = step && movedIn(step.before, step.after);
    if (step === undefined || scenario === undefined) return false;
    stop.current();
    const setting = settingOf(step.before, scenario);
    stop.current = jobs.start(centralOf(setting, outcome), ({ status, part }) => {
      if (status !== 'done' || part === undefined) return;
      stop.current = run((done) =>
        setMove(done >= 1 ? undefined : { scenario, before: part, done }),
      );
    });
    return true;
  }, [jobs, step, outcome]);

  return { play, label: move && step?.label, shown: move === undefined ? body : moved(body, move) };
}

function moved(body: StageBody, { scenario, before, done }: Move & { readonly done: number }) {
  if (body.kind !== 'chart') return body;
  const lines = body.lines.map((line) =>
    line.id === scenario
      ? {
          ...line,
          band50: undefined,
          band90: undefined,
          values: Float64Array.from(line.values, (now, at) => {
            const then = before[at] ?? now;
            return then + (now - then) * done;
          }),
        }
      : line,
  );
  return { ...body, lines };
}

/** Tells how far it is, 0 to 1; without motion it jumps from the one to the other. Returns how to stop. */
function run(tell: (done: number) => void): () => void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const begin = performance.now();
  let frame = requestAnimationFrame(next);
  function next(now: number): void {
    const passed = now - begin - REST;
    const done = still ? Number(passed > WAY) : Math.min(1, Math.max(0, passed / WAY));
    tell(done);
    if (done < 1) frame = requestAnimationFrame(next);
  }
  return () => cancelAnimationFrame(frame);
}

function movedIn(before: BlowbackDocument, after: BlowbackDocument): string | undefined {
  return after.scenarios.find(({ id, levers }) => {
    const old = before.scenarios.find((one) => one.id === id);
    return old !== undefined && old.levers !== levers;
  })?.id;
}

function* centralOf(setting: ReturnType<typeof settingOf>, series: string): Job<Float64Array> {
  const ask = { kind: 'central', setting, series: [series] } as const;
  const [answer] = yield { asks: [ask], done: 0, total: 1, part: undefined };
  const column = answer?.kind === 'central' ? answer.value[series] : undefined;
  if (column === undefined) throw new Error('The earlier run was not answered');
  return column;
}
