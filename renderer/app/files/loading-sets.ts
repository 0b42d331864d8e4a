/** Takes named sets of assumptions over from another file, without opening it. */
import {
  adoptAssumptionSets,
  explainRefusal,
  limits,
  offeredSets,
  type BlowbackDocument,
  type OfferedSet,
  type Refusal,
} from '../../../models/index';
import { fetchFileForm } from './file-form';
import { readFileText } from '../../platform/index';
import type { FileParts } from './parts';
import { problemSentence } from './problem-sentence';

/** Reads the file, asks which sets where there is something to ask, and adds them as one step that can be undone. */
export async function loadSets(
  { model, document, dialogs, translate, tell }: FileParts,
  file: File,
): Promise<void> {
  const { name } = file;
  const answer = await readFileText(file);
  if (answer.kind === 'cancelled') return;
  if (answer.kind === 'problem') {
    const sentence = problemSentence(answer.problem, translate);
    await dialogs.ask('problem', { during: 'open', sentence, offersSaveAs: false });
    return;
  }
  const refuse = (faults: readonly Refusal[]) =>
    dialogs.ask('refusal', {
      name,
      sentences: faults.map((fault) => explainRefusal(fault, translate)),
    });
  const { parseDocument } = await fetchFileForm();
  const parsed = parseDocument(answer.value.text);
  if (!parsed.ok) return refuse(parsed.faults);
  // What a newer version wrote may mean something else there.
  if (parsed.value.kind === 'read-only') return refuse([parsed.value.reason]);
  const other = parsed.value.document;
  const offered = offeredSets(other, model);
  if (!offered.ok) return refuse(offered.faults);
  if (offered.value.length === 0) return tell(translate('app.rules.load.none', { name }));

  const chosen = await choose(other, offered.value);
  if (chosen === undefined || chosen.length === 0) return;
  const before = document.getState().document.assumptionSets.length;
  const sets = offered.value.map(({ set }) => set).filter(({ id }) => chosen.includes(id));
  document
    .getState()
    .edit('app.edits.setsLoaded', { title: other.title.trim() || name }, (now) =>
      adoptAssumptionSets(now, sets),
    );
  const count = document.getState().document.assumptionSets.length - before;
  tell(
    count < sets.length
      ? translate('app.rules.load.full', { count, max: limits.assumptionSets })
      : translate('app.rules.load.done', { count }),
  );

  /** Ids of the wanted sets. One that fits and was made with this very model is not asked about. */
  function choose(from: BlowbackDocument, sets: readonly OfferedSet[]) {
    const sameVersion = from.model.version === model.version;
    const [only] = sets;
    if (sameVersion && sets.length === 1 && only?.faults.length === 0)
      return Promise.resolve([only.set.id]);
    return dialogs.ask('sets', {
      name,
      versions: sameVersion ? undefined : { was: from.model.version, now: model.version },
      sets: sets.map(({ set, faults }) => ({
        id: set.id,
        title: set.title,
        rules: Object.keys(set.strengths).length,
        numbers: Object.keys(set.parameters).length,
        faults: faults.map((fault) => explainRefusal(fault, translate)),
      })),
    });
  }
}
