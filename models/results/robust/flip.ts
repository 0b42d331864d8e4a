/**
 * The flip-finder: the smallest change of assumptions, within the ranges of evidence, under which a comparison no
 * longer holds. A change is measured in shares of the way from where a parameter stands to the end of its range;
 * several at once add up.
 *
 * Looked for in this order: single parameters, taken to the end of their range and then back as far as they still
 * turn it; failing those, several together, the strongest first as the tornado ranks them, then back again as far as
 * possible, and without those that turn out not to be needed. Every answer is a run, not an estimate. A
 * parameter that turns the comparison only somewhere inside its range, and not at an end, is not found.
 */
import type { Model } from '../../rules/model';
import { asksFor, numbersIn, sidesIn } from '../jobs/evaluate';
import { gather } from '../jobs/gather';
import type { Answer, Job, Step } from '../jobs/job';
import type { Question } from '../target';
import { doubtsOf, withHeld, type Doubt } from './doubts';
import { settingsOf } from './tornado';

/** A parameter moved. */
export interface Moved {
  readonly doubt: Doubt;
  readonly to: number;
  /** Share of the way from where it stands to that end of its range, above 0 to 1. */
  readonly share: number;
}

/** A change of assumptions under which the comparison no longer holds. */
export interface Flip {
  readonly moved: readonly Moved[];
  /** Sum of the shares. */
  readonly size: number;
  /** B − A under it. */
  readonly difference: number;
}

/** What the search found. */
export interface FlipSearch {
  /** B − A as things stand, and the numbers of the two. */
  readonly now: number;
  readonly between?: { readonly a: number; readonly b: number } | undefined;
  /** `even`: there is no difference to turn. `flips`: see below. `firm`: nothing within the ranges turns it. */
  readonly outcome: 'even' | 'flips' | 'firm';
  /** Every single parameter that turns it, the smallest change first. */
  readonly singles: readonly Flip[];
  /** The smallest combination found, where no single parameter does. */
  readonly together: Flip | undefined;
  /** B − A with every parameter at the end of its range that brings it nearest to turning. */
  readonly farthest: number;
  readonly doubts: number;
}

/** Steps of halving: a share is found to within 1/128. */
const HALVINGS = 7;
/** Combinations tried one parameter at a time; beyond, the number is doubled. */
const ONE_BY_ONE = 8;

interface Candidate {
  readonly doubt: Doubt;
  readonly end: number;
  /** How far it alone brings the difference towards turning; in the unit of the target. */
  readonly gain: number;
  readonly turns: boolean;
}

/** The job of a search. The question must compare two scenarios. */
export function* flip(model: Model, question: Question): Job<FlipSearch> {
  const doubts = doubtsOf(model, settingsOf(question));
  const search = new Search(question, doubts.length);
  const [now] = yield* search.numbers([{}]);
  search.now = now;
  if (now === 0) return search.report('even');
  const ends = yield* search.numbers(
    doubts.flatMap(({ id, low, high }) => [{ [id]: low }, { [id]: high }]),
  );
  const candidates = doubts
    .map((doubt, at) => candidateOf(doubt, now, ends[at * 2], ends[at * 2 + 1]))
    .toSorted((a, b) => b.gain - a.gain);
  const turning = candidates.filter(({ turns }) => turns);
  const useful = candidates.filter(({ gain }) => gain > 0);
  [search.farthest] = yield* search.numbers([valuesOf(useful.map(whole))]);
  if (turning.length > 0) {
    yield* nearest(search, turning);
    return search.report('flips');
  }
  search.together = yield* combined(search, useful);
  return search.report(search.together === undefined ? 'firm' : 'flips');
}

function candidateOf(doubt: Doubt, now: number, atLow: number, atHigh: number): Candidate {
  const side = Math.sign(now);
  const gains = [atLow, atHigh].map((number) => side * (now - number));
  const isLow = gains[0] >= gains[1];
  return {
    doubt,
    end: isLow ? doubt.low : doubt.high,
    gain: Math.max(...gains),
    turns: side * (isLow ? atLow : atHigh) <= 0,
  };
}

/** Halves the way of every single parameter at once, each for itself. */
function* nearest(search: Search, turning: readonly Candidate[]): Part<void> {
  let brackets = turning.map((candidate) => ({ candidate, holds: 0, turns: 1, difference: 0 }));
  const first = yield* search.numbers(
    brackets.map(({ candidate }) => valuesOf([whole(candidate)])),
  );
  brackets = brackets.map((bracket, at) => ({ ...bracket, difference: first[at] }));
  for (let step = 0; step < HALVINGS; step += 1) {
    const middles = brackets.map(({ holds, turns }) => (holds + turns) / 2);
    const tried = yield* search.numbers(
      brackets.map(({ candidate }, at) => valuesOf([movedBy(candidate, middles[at])])),
    );
    brackets = brackets.map((bracket, at) =>
      search.isTurned(tried[at])
        ? { ...bracket, turns: middles[at], difference: tried[at] }
        : { ...bracket, holds: middles[at] },
    );
    search.singles = brackets
      .map(({ candidate, turns, difference }) => flipOf([movedBy(candidate, turns)], difference))
      .toSorted((a, b) => a.size - b.size || (a.moved[0].doubt.id < b.moved[0].doubt.id ? -1 : 1));
  }
}

/** The strongest ones together, until it turns; then as few and as little as still turn it. */
function* combined(search: Search, useful: readonly Candidate[]): Part<Flip | undefined> {
  let held = 0;
  let size = 0;
  let difference = search.now;
  while (size < useful.length && !search.isTurned(difference)) {
    held = size;
    size = Math.min(useful.length, size < ONE_BY_ONE ? size + 1 : size * 2);
    [difference] = yield* search.numbers([valuesOf(useful.slice(0, size).map(whole))]);
  }
  if (!search.isTurned(difference)) return undefined;
  // Doubling may have gone past the fewest.
  while (size - held > 1) {
    const middle = Math.floor((held + size) / 2);
    const [tried] = yield* search.numbers([valuesOf(useful.slice(0, middle).map(whole))]);
    if (search.isTurned(tried)) {
      size = middle;
      difference = tried;
    } else held = middle;
  }
  let moved: readonly Moved[] = useful.slice(0, size).map(whole);
  search.together = flipOf(moved, difference);
  for (const one of [...moved].reverse()) {
    const without = moved.filter((other) => other !== one);
    const [tried] = yield* search.numbers([valuesOf(without)]);
    if (!search.isTurned(tried)) continue;
    moved = without;
    difference = tried;
  }
  const [last, ...others] = [...moved].reverse();
  const candidate = useful.find(({ doubt }) => doubt === last.doubt);
  let holds = 0;
  let turns = 1;
  for (let step = 0; step < HALVINGS && candidate !== undefined; step += 1) {
    const middle = (holds + turns) / 2;
    const [tried] = yield* search.numbers([valuesOf([...others, movedBy(candidate, middle)])]);
    if (search.isTurned(tried)) {
      turns = middle;
      difference = tried;
    } else holds = middle;
  }
  return flipOf(
    candidate === undefined ? moved : [...others.reverse(), movedBy(candidate, turns)],
    difference,
  );
}

type Part<Value> = Generator<Step<FlipSearch>, Value, readonly Answer[]>;

/** What is known so far, and how to learn more. */
class Search {
  now = Number.NaN;
  between: FlipSearch['between'] = undefined;
  farthest = Number.NaN;
  singles: readonly Flip[] = [];
  together: Flip | undefined = undefined;
  private done = 0;

  constructor(
    private readonly question: Question,
    private readonly doubts: number,
  ) {}

  /** B − A with parameters held, for each of the given sets. */
  *numbers(sets: readonly Readonly<Record<string, number>>[]): Part<readonly number[]> {
    const asks = sets.flatMap((set) => asksFor(this.question, (setting) => withHeld(setting, set)));
    const part = Number.isNaN(this.now) ? undefined : this.report('firm');
    const total = Math.max(this.done + asks.length, this.doubts * 4 + 40);
    const answers = yield* gather(asks, { before: this.done, total }, () => part);
    this.done += asks.length;
    // The first numbers that are asked for are those of things as they stand.
    this.between ??= sidesIn(this.question, answers);
    return numbersIn(this.question, answers);
  }

  isTurned(difference: number): boolean {
    return Math.sign(this.now) * difference <= 0;
  }

  report(outcome: FlipSearch['outcome']): FlipSearch {
    const { now, between, singles, together, farthest, doubts } = this;
    const isFound = singles.length > 0 || together !== undefined;
    const found = isFound ? 'flips' : outcome;
    return { now, between, singles, together, farthest, doubts, outcome: found };
  }
}

function movedBy({ doubt, end }: Candidate, share: number): Moved {
  return { doubt, share, to: share === 1 ? end : doubt.now + (end - doubt.now) * share };
}

function whole(candidate: Candidate): Moved {
  return movedBy(candidate, 1);
}

function valuesOf(moved: readonly Moved[]): Readonly<Record<string, number>> {
  return Object.fromEntries(moved.map(({ doubt, to }) => [doubt.id, to]));
}

function flipOf(moved: readonly Moved[], difference: number): Flip {
  return { moved, difference, size: moved.reduce((sum, { share }) => sum + share, 0) };
}
