// Our engine as an adapter for the common benchmark: `node bench.mjs --also <this file>`. It runs the
// benchmark's model, written in our rule vocabulary, through the engine's public door.
import { ensureBuilt } from '../../scripts/setup/builds.mjs';

await ensureBuilt('bench');
const { cartelRunner } = await import(
  new URL('../../out/bench/cartel-engine.js', import.meta.url).href
);

const runners = new Map();

function runnerFor(n, weeks) {
  const key = `${n} ${weeks}`;
  const found = runners.get(key) ?? cartelRunner(n, weeks);
  runners.set(key, found);
  return found;
}

export default {
  name: 'Blowback: rules compiled to WebAssembly',
  threads: 1,
  setup(n, weeks) {
    runnerFor(n, weeks);
  },
  run: (n, weeks, rates) => runnerFor(n, weeks).run(rates),
  ensemble: (n, weeks, list, out = new Float64Array(list.length * (weeks + 1))) =>
    runnerFor(n, weeks).ensemble(list, out),
};
