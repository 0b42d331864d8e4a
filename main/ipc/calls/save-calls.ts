/** Calls that write the user's files. */
import path from 'node:path';
import type { DocumentKind, FileAnswer, Saved } from '../../contract/contract';
import type { Calls } from '../../contract/messages';
import { hasSuffixOf, safeFileName, SUFFIXES_OF } from '../../files/file-name';
import { exists } from '../../files/file-system';
import { problemOf } from '../../files/problem';
import type { Handlers } from '../handlers';
import type { FileType, Services } from '../services';
import type { WindowSession } from '../session';

interface Place {
  readonly suggestedName: string;
  /** With its dot; added to a chosen name that has none of its kind. */
  readonly suffix: string;
  readonly type: FileType;
  /** What is saved, where it is a file of ours. */
  readonly kind?: DocumentKind;
  /** Where it belongs; absent: where the last file was. */
  readonly folder?: string | undefined;
}

type SaveAsRequest = Parameters<Calls['saveAs']>[0];

export function saveCalls(
  services: Services,
): Handlers<'save' | 'saveAs' | 'exportFile' | 'exportPdf'> {
  const { dialogs, saver, recent, log, windows } = services;

  /** Asks where; undefined if the user thought better of it. */
  async function choose(
    session: WindowSession,
    { suggestedName, suffix, type, kind, folder }: Place,
  ): Promise<string | undefined> {
    const name = safeFileName(suggestedName, suffix, dialogs.untitled());
    const chosen = await dialogs.choosePlace(session, name, type, folder);
    if (chosen === undefined) return undefined;
    const base = path.basename(chosen);
    const named = kind === undefined ? path.extname(base) !== '' : hasSuffixOf(kind, base);
    if (named) return chosen;
    // The dialog asked about the name without the suffix, so the name with it has to be asked about.
    const file = `${chosen}${suffix}`;
    const free =
      !(await exists(file)) || (await dialogs.confirmReplace(session, path.basename(file)));
    return free ? file : undefined;
  }

  function note(answer: FileAnswer<Saved>, file: string): FileAnswer<Saved> {
    if (answer.kind === 'problem')
      log.write('warn', `save ${file}: ${answer.problem.kind}, ${answer.problem.detail}`);
    return answer;
  }

  async function remember(session: WindowSession, answer: FileAnswer<Saved>): Promise<void> {
    if (answer.kind !== 'done') return;
    session.paths.add(answer.value.path);
    await recent.add(answer.value.path);
  }

  async function saveAs(
    session: WindowSession,
    { text, suggestedName, kind = 'scenarios' }: SaveAsRequest,
  ): Promise<FileAnswer<Saved>> {
    const file = await choose(session, {
      suggestedName,
      suffix: SUFFIXES_OF[kind][0],
      type: 'scenarios',
      kind,
      // A class file stands among the files of the class.
      ...(kind === 'class' ? { folder: session.classWatch?.folder() } : {}),
    });
    if (file === undefined) return { kind: 'cancelled' };
    const answer = note(await saver.saveText(file, text, { kind: 'replace' }), file);
    await remember(session, answer);
    return answer;
  }

  return {
    saveAs,
    async save(session, request) {
      const { text, path: file, expected, overwrite } = request;
      if (file === undefined || !session.paths.has(file)) return saveAs(session, request);
      const ifThere =
        overwrite === true
          ? ({ kind: 'replace' } as const)
          : ({ kind: 'expect', text: expected } as const);
      const answer = note(await saver.saveText(file, text, ifThere), file);
      await remember(session, answer);
      return answer;
    },
    async exportFile(session, { suggestedName, bytes, type }) {
      const file = await choose(session, { suggestedName, suffix: `.${type}`, type });
      if (file === undefined) return { kind: 'cancelled' };
      return note(await saver.saveBytes(file, bytes), file);
    },
    async exportPdf(session, { suggestedName, paper }) {
      const file = await choose(session, { suggestedName, suffix: '.pdf', type: 'pdf' });
      if (file === undefined) return { kind: 'cancelled' };
      try {
        const bytes = await windows.printPdf(session, paper);
        return note(await saver.saveBytes(file, bytes), file);
      } catch (error) {
        return note({ kind: 'problem', problem: problemOf(error, file) }, file);
      }
    },
  };
}
