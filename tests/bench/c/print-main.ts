/** The runs of the printed program, and what it tells. */
import type { Machine } from '../../../models/engine/machine';
import type { Plan } from '../../../models/engine/plan';
import type { Names } from './names';

/** The functions `go` (one run) and `main`. */
export function printMain(machine: Machine, { setting }: Plan, names: Names): string {
  const { readings } = machine.report;
  const settled = Object.entries(machine.model.settled).map(([stock, tally]) => {
    const [to, from] = [stock, tally].map((id) => {
      const column = machine.quantities.get(id);
      if (column === undefined) throw new Error(`bench: no quantity ${id}`);
      return names.of(column);
    });
    return { to, from };
  });
  const past = [...machine.histories.values()].flatMap(({ of, ring }) =>
    ring.map((one) => `  memcpy(${names.of(one)}, ${names.of(of)}, sizeof ${names.of(one)});`),
  );
  const read = readings.map(
    ({ column, cell }, at) =>
      `    out[${String(at)} * (size_t)runs * WEEKS + at] = ${names.of(column)}[${String(cell)}];`,
  );
  return `enum { WEEKS = ${String(setting.weeks)}, SERIES = ${String(readings.length)} };
static void past(void) {
${past.join('\n')}
}
static void settle(void) {
  week = 0;
  start();
  draw_parameters(1);
  defaults();
  past();
  central = 1;
  once();
  weekly();
  central = 0;
${settled.map(({ to, from }) => `  static double kept_${to}[sizeof ${to} / sizeof(double)]; memcpy(kept_${to}, ${from}, sizeof ${to});`).join('\n')}
  start();
${settled.map(({ to }) => `  memcpy(${to}, kept_${to}, sizeof ${to});`).join('\n')}
}
static void go(double *out, int runs) {
  settle();
  draw_parameters(0);
  past();
  once();
  for (week = 0; week < WEEKS; week++) {
    inputs();
    weekly();
    acts();
    report();
    size_t at = (size_t)run * WEEKS + week;
${read.join('\n')}
  }
}
int main(int count, char **words) {
  int runs = count > 1 ? atoi(words[1]) : 1;
  seed = ${String(setting.seed >>> 0)}u;
  double *out = malloc(sizeof(double) * SERIES * (size_t)runs * WEEKS);
  if (out == NULL) return 1;
  memset(out, 0, sizeof(double) * SERIES * (size_t)runs * WEEKS);
  clock_t since = clock();
  for (int one = 0; one < runs; one++) { run = one; go(out, runs); }
  double seconds = (double)(clock() - since) / CLOCKS_PER_SEC;
  printf("%.9f\\n", seconds);
  for (int s = 0; s < SERIES; s++) {
    double all = 0.0;
    for (size_t at = 0; at < (size_t)runs * WEEKS; at++) all += out[s * (size_t)runs * WEEKS + at];
    printf("%.17g\\n", all);
  }
  return 0;
}
`;
}
