/** What it costs to open a large file, beside what reading its JSON costs alone. */
import {
  documentFromGallery,
  gallery,
  mexico,
  parseDocument,
  writeDocument,
  type BlowbackDocument,
} from '../../models';
import { mediansOf, processorTime } from './processor-time';
import { judged, type Judged } from './table';

/** Characters of the file. */
const SIZE = 1_000_000;
const ROUNDS = 9;
const WEEKS = 200;

/** One row: opening a file of a million characters, checked field by field, against JSON.parse. */
export function documentRows(): readonly Judged[] {
  const text = largeFile();
  if (!parseDocument(text).ok) throw new Error('bench: the large file is refused');
  const [ours = 0, floor = 0] = mediansOf(
    [() => processorTime(() => parseDocument(text)), () => processorTime(() => JSON.parse(text))],
    ROUNDS,
  );
  return [judged({ what: 'opening a file of 1 MB ÷ JSON.parse of it', ours, floor })];
}

/** A document in which every lever of more and more scenarios moves every week, until its file is large enough. */
function largeFile(): string {
  const [entry] = gallery;
  if (entry === undefined) throw new Error('bench: no gallery');
  const start = documentFromGallery(mexico, entry);
  let document: BlowbackDocument = { ...start, weeks: WEEKS };
  for (let copy = 1; copy < 12; copy += 1) {
    const text = writeDocument(document);
    if (text.length >= SIZE) return text;
    document = { ...document, scenarios: [...document.scenarios, busy(document, copy)] };
  }
  throw new Error('bench: no file is large enough');
}

function busy(
  { scenarios }: BlowbackDocument,
  copy: number,
): BlowbackDocument['scenarios'][number] {
  const [first] = scenarios;
  if (first === undefined) throw new Error('bench: no scenario');
  const moved = mexico.levers.filter(({ over }) => over === undefined);
  const levers = moved.map(({ id, min, max }) => [
    id,
    Array.from({ length: WEEKS }, (_, week) => ({ week, value: week % 2 === 0 ? min : max })),
  ]);
  return { ...first, id: `copy-${String(copy)}`, levers: Object.fromEntries(levers) };
}
