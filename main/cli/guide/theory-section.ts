/** The rival theories of the guide. */
import type { Session } from '../session';
import { heading, list, pieces, plain } from './markdown';

/** What each school holds, what it follows and what speaks against it; nothing where there is none. */
export function theorySection({ model, translate, grounds }: Session, anchor: string): string {
  if (grounds.theories.length === 0) return '';
  const cites = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => model.evidence.filter((one) => one.id === id).map(({ cite }) => cite))
      .join('; ');
  return pieces(
    heading(2, translate('guide.theories'), anchor),
    translate('guide.theoriesLead'),
    list(
      grounds.theories.map(({ title, says, evidence, dissent }) =>
        [
          `**${plain(title)}.** ${plain(says)}`,
          plain(`${translate('app.evidence.theories.for', { cites: cites(evidence) })}.`),
          ...(dissent.length === 0
            ? []
            : [plain(translate('guide.against', { cites: cites(dissent) }))]),
        ].join(' '),
      ),
    ),
  );
}
