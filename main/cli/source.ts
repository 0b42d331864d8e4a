/** FILE[#SCENARIO] or GALLERY-ID[#SCENARIO]: where a scenario comes from. */
import { stat } from 'node:fs/promises';
import {
  checkAgainstModel,
  documentFromGallery,
  explainRefusal,
  parseDocument,
  type BlowbackDocument,
  type Refusal,
  type Scenario,
} from '../../models/index';
import { fine, wrong, type Checked, type Session } from './session';
import { textIn } from './text-in';
import { unknownName } from './unknown';

/** What a file holds; or sentences on what is wrong in it, which do not name it unless `isProblem`: it could not be read at all. */
export type InFile<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly string[]; readonly isProblem: boolean };

/** A scenario that was found. */
export interface Source {
  readonly document: BlowbackDocument;
  readonly scenario: Scenario;
}

/** Finds the document and the scenario in it; without #SCENARIO the first. */
export async function readSource(given: string, session: Session): Promise<Checked<Source>> {
  const { place, scenario: id } = await split(given, session);
  const document = await findDocument(place, session);
  if (!document.ok) return document;
  const { scenarios } = document.value;
  const scenario = id === undefined ? scenarios[0] : scenarios.find((one) => one.id === id);
  if (scenario === undefined) {
    const known = scenarios.map((one) => one.id);
    const values = { source: place, name: id ?? '' };
    return wrong(unknownName(session.translate, 'headless.error.unknownScenario', values, known));
  }
  return fine({ document: document.value, scenario });
}

/** The document in a file, checked against the model, or every sentence that says why not, the file named in each. */
export async function readDocumentFile(
  path: string,
  session: Session,
): Promise<Checked<BlowbackDocument>> {
  const read = await documentIn(path, session);
  if (read.ok || read.isProblem) return read;
  const named = (sentence: string) =>
    session.translate('headless.error.inFile', { source: path, sentence });
  return wrong(...read.faults.map(named));
}

/** The same for lists of files, whose sentences need no name. */
export async function documentIn(
  path: string,
  session: Session,
): Promise<InFile<BlowbackDocument>> {
  const { model, translate } = session;
  const because = (refusals: readonly Refusal[]) => ({
    ok: false as const,
    faults: refusals.map((one) => explainRefusal(one, translate)),
    isProblem: false,
  });
  const read = await textIn(path, session);
  if (!read.ok) return read;
  const parsed = parseDocument(read.value);
  if (!parsed.ok) return because(parsed.faults);
  if (parsed.value.kind === 'read-only') return because([parsed.value.reason]);
  const { document } = parsed.value;
  const faults = checkAgainstModel(document, model);
  return faults.length > 0 ? because(faults) : { ok: true, value: document };
}

async function findDocument(place: string, session: Session): Promise<Checked<BlowbackDocument>> {
  const entry = session.gallery.find((one) => one.id === place);
  if (entry !== undefined && !(await exists(place)))
    return fine(documentFromGallery(session.model, entry));
  if (/[/\\]|\.(blowback|json)/.test(place) || (await exists(place))) {
    return readDocumentFile(place, session);
  }
  const known = session.gallery.map((one) => one.id);
  const values = { given: place, name: place };
  return wrong(
    unknownName(session.translate, 'headless.error.unknownSource', values, known, 'gallery'),
  );
}

/** A file may have # in its name: what exists as it stands is taken as it stands. */
async function split(
  given: string,
  { gallery }: Session,
): Promise<{ readonly place: string; readonly scenario: string | undefined }> {
  const hash = given.lastIndexOf('#');
  const whole = { place: given, scenario: undefined };
  if (hash < 1 || gallery.some((one) => one.id === given) || (await exists(given))) return whole;
  return { place: given.slice(0, hash), scenario: given.slice(hash + 1) };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
