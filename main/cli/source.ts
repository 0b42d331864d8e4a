/** FILE[#SCENARIO] or GALLERY-ID[#SCENARIO]: where a scenario comes from. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  checkAgainstModel,
  documentFromGallery,
  explainRefusal,
  parseDocument,
  type BlowbackDocument,
  type Scenario,
} from '../../models/index';
import { readText } from '../files/read-text';
import { fine, wrong, type Checked, type Session } from './session';
import { unknownName } from './unknown';

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

/** The document in a file, checked against the model, or every sentence that says why not. */
export async function readDocumentFile(
  path: string,
  { model, translate }: Session,
): Promise<Checked<BlowbackDocument>> {
  const inFile = (sentence: string) =>
    translate('headless.error.inFile', { source: path, sentence });
  const read = await readText(path);
  if (read.kind === 'cancelled') return wrong(inFile(''));
  if (read.kind === 'problem') {
    const { kind, detail } = read.problem;
    return wrong(translate(`files.problem.${kind}`, { name: basename(path), path, detail }));
  }
  const parsed = parseDocument(read.value.text);
  if (!parsed.ok)
    return wrong(...parsed.faults.map((fault) => inFile(explainRefusal(fault, translate))));
  if (parsed.value.kind === 'read-only') {
    return wrong(inFile(explainRefusal(parsed.value.reason, translate)));
  }
  const { document } = parsed.value;
  const faults = checkAgainstModel(document, model);
  if (faults.length > 0)
    return wrong(...faults.map((fault) => inFile(explainRefusal(fault, translate))));
  return fine(document);
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
