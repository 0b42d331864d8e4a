/** Opens a class file: the wall shows it as it was saved, and none of its files is read before the user says so. */
import { explainRefusal } from '../../../models/index';
import type { FileText } from '../../platform/index';
import type { ClassReading } from './class-reading';
import type { FileParts } from './parts';
import { fetchFileForm } from './file-form';
import { nameOf } from './problem-sentence';

/** False if it is no class file that can be opened, which is told. */
export async function showClass(
  { dialogs, translate, view }: Pick<FileParts, 'dialogs' | 'translate' | 'view'>,
  classes: Pick<ClassReading, 'showKept'>,
  { path, name, text }: FileText,
): Promise<boolean> {
  const { parseClass } = await fetchFileForm();
  const parsed = parseClass(text);
  if (!parsed.ok) {
    const sentences = parsed.faults.map((fault) => explainRefusal(fault, translate));
    await dialogs.ask('refusal', { name: nameOf(path), sentences });
    return false;
  }
  classes.showKept(parsed.value, { path, name });
  view.getState().showView('class');
  return true;
}
