/** guide: the model as a page of Markdown, written from the very data that runs. */
import type { Confidence } from '../../../models/index';
import { claimAnchor, claimIds, claimSection, claimTitle } from '../guide/claim-sections';
import { leverSection, outcomeSection, sourceSection, startSection } from '../guide/lists';
import { heading, link, list, pieces, plain } from '../guide/markdown';
import { theorySection } from '../guide/theory-section';
import { validity } from '../guide/validity';
import type { Session } from '../session';

const letters: readonly Confidence[] = ['A', 'B', 'C', 'J'];

/** The whole guide. */
export function guide(session: Session): string {
  const { model, translate, grounds } = session;
  const claims = claimIds(model);
  const { measured, theories } = grounds;
  return pieces(
    heading(1, translate('guide.title', { title: model.title })),
    translate('guide.generated', { id: model.id, version: model.version }),
    translate('guide.origin'),
    heading(2, translate('guide.contents')),
    list([
      ...(measured === undefined
        ? []
        : [
            link(translate('app.evidence.heading'), 'good'),
            link(translate('app.evidence.limits.heading'), 'limits'),
          ]),
      ...(theories.length === 0 ? [] : [link(translate('guide.theories'), 'theories')]),
      link(translate('guide.reading.heading'), 'reading'),
      ...claims.map((claim) => link(claimTitle(claim, session), claimAnchor(claim))),
      link(translate('guide.leverTable.heading'), 'levers'),
      link(translate('guide.outcomeTable.heading'), 'outcomes'),
      link(translate('guide.starts.heading'), 'starts'),
      link(translate('guide.sources.heading'), 'sources'),
    ]),
    validity(session, { good: 'good', limits: 'limits' }),
    theorySection(session, 'theories'),
    reading(session),
    ...claims.map((claim) => claimSection(claim, session)),
    leverSection(session, 'levers'),
    outcomeSection(session, 'outcomes'),
    startSection(session, 'starts'),
    sourceSection(session, 'sources'),
  );
}

function reading({ model, translate }: Session): string {
  const numbers = model.rules.flatMap((rule) => rule.parameters);
  const counts = letters.map((letter): readonly [Confidence, number] => [
    letter,
    numbers.filter(({ source }) => source.confidence === letter).length,
  ]);
  return pieces(
    heading(2, translate('guide.reading.heading'), 'reading'),
    translate('guide.reading.equation'),
    translate('guide.reading.events'),
    translate('guide.reading.ranges'),
    translate('guide.reading.confidence'),
    plain(
      translate('guide.reading.counts', {
        all: numbers.length,
        rules: model.rules.length,
        dissent: model.rules.filter(({ dissent }) => dissent.length > 0).length,
        ...Object.fromEntries(counts),
      }),
    ),
  );
}
