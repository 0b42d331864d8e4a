/** The table of a class, read and as it was saved. */
import { expect, it } from 'vitest';
import { keptRows, mexico } from '../../../../models/index';
import { StudentTable } from '../../../../renderer/features/class/student-table';
import { spring } from '../../../models/document/class-sample';
import { renderView } from '../render-view';

const rows = keptRows(mexico, spring);
/** Explains the last column. */
const marks = /^Marks say what to know of a file besides its numbers/;
const note = /Claims are marked by \d+ pairs? of runs/;

it('says by how many runs claims are marked only where they are marked here and now', () => {
  const read = renderView(<StudentTable rows={rows} isRead />);
  expect(read.getByText(note)).toBeTruthy();
  expect(read.getByText(marks)).toBeTruthy();
  read.unmount();
  const saved = renderView(<StudentTable rows={rows} isRead={false} />);
  expect(saved.getByText('Ana')).toBeTruthy();
  expect(saved.queryByText(note)).toBeNull();
  expect(saved.getByText(marks)).toBeTruthy();
});
