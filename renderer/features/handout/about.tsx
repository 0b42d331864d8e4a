/** Where the numbers come from, and how to cite the work. */
import { useDocument } from '../../store/index';
import { startDateOf, useModel, useWords } from '../../store/words';

/** `made` is the ISO date on which the sheet is made. */
export function About({ made }: { readonly made: string }) {
  const { t, date } = useWords();
  const model = useModel();
  const document = useDocument((state) => state.document);
  const { authors, seed, weeks } = document;
  const common = { model: model.id, version: model.version, seed };
  return (
    <section data-testid="handout-about">
      <h3>{t('app.handout.about')}</h3>
      <p>
        {t('app.handout.aboutText', {
          ...common,
          weeks,
          start: date(startDateOf(model, document.start)),
          date: date(made),
        })}
      </p>
      <h3>{t('app.handout.cite')}</h3>
      <p>
        {t('app.handout.citation', {
          ...common,
          authors: authors.length === 0 ? t('app.handout.nobody') : authors.join(', '),
          year: made.slice(0, 4),
          title: document.title.trim() || t('app.handout.untitled'),
        })}
      </p>
    </section>
  );
}
