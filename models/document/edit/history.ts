/** The labelled history that a file carries. */
import type { BlowbackDocument } from '../document';
import { limits } from '../limits';
import { rename } from '../unknown-fields';
import { cut } from './within';

/** Adds a line to the history; of more than 200 the oldest is dropped. */
export function addHistory(document: BlowbackDocument, label: string): BlowbackDocument {
  const all = [...document.history, { label: cut(label, limits.historyLabel) }];
  const dropped = Math.max(0, all.length - limits.history);
  const history = all.slice(dropped);
  if (dropped === 0) return { ...document, history };
  // Lines have no id: what is unknown about them goes by their position, which has moved.
  const unknown = rename(document.unknown, (path) => {
    const position = /^history\/(\d+)$/.exec(path)?.[1];
    if (position === undefined) return path;
    return Number(position) < dropped ? undefined : `history/${Number(position) - dropped}`;
  });
  return { ...document, history, unknown };
}
