/** Rival theories: what each holds, what it makes of the questions, and taking one for the scenario in hand. */
import { Button } from '@mantine/core';
import {
  adoptTheory,
  measured,
  type GalleryEntry,
  type Theory,
  type Tongue,
} from '../../../models/index';
import { documentActions, useActiveScenario, useDocument } from '../../store/index';
import { useCover } from '../../store/use-cover';
import { useModel, useTongue, useWords } from '../../store/words';
import { CoverNote, SectionHeading } from '../../ui/index';
import styles from './evidence-view.module.css';

/** Ids of the scenarios that the table tells of; who predicts one of them is not to read it here. */
const TOLD = measured.theories.flatMap(({ scenario, baseline }) => [scenario, baseline]);

export function Theories() {
  const { t } = useWords();
  const { theories, gallery } = useTongue();
  const cover = useCover(TOLD);
  return (
    <section aria-labelledby="evidence-theories" data-testid="theories">
      <SectionHeading id="evidence-theories">{t('app.evidence.theories.heading')}</SectionHeading>
      <p className={styles.help}>{t('app.evidence.theories.help')}</p>
      {cover === undefined ? (
        <Answers theories={theories} gallery={gallery} />
      ) : (
        <CoverNote {...cover} />
      )}
      <div className={styles.theories}>
        {theories.map((theory) => (
          <TheoryCard key={theory.id} theory={theory} />
        ))}
      </div>
    </section>
  );
}

/** What each theory makes of the questions: differences between scenarios that the app comes with. */
function Answers({ theories, gallery }: Pick<Tongue, 'theories' | 'gallery'>) {
  const { t, signed } = useWords();
  const title = (id: string) =>
    theories.find((one) => one.id === id)?.title ?? t('app.evidence.theories.standard');
  return (
    <div className={styles.scroll} data-testid="theories-answers">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('evidence.theory.question')}</th>
            {measured.theories[0]?.across.byTheory.map(({ id }) => (
              <th key={id} scope="col" className={styles.numberHead}>
                {title(id)}
              </th>
            ))}
            <th scope="col" className={styles.numberHead}>
              {t('evidence.theory.noise')}
            </th>
            <th scope="col" className={styles.numberHead}>
              {t('evidence.theory.band')}
            </th>
          </tr>
        </thead>
        <tbody>
          {measured.theories.map(({ scenario, across }) => (
            <tr key={scenario}>
              <th scope="row">
                {scenarioTitle(scenario, gallery)}
                <span className={styles.note}>
                  {t(
                    across.agree ? 'app.evidence.theories.agree' : 'app.evidence.theories.disagree',
                  )}
                </span>
              </th>
              {across.byTheory.map(({ id, spread }) => (
                <td key={id} className={styles.number}>
                  {signed(spread.p50, 0)}
                </td>
              ))}
              <td className={styles.number}>
                {signed(across.noise.low, 0)} … {signed(across.noise.high, 0)}
              </td>
              <td className={styles.number}>
                {signed(across.theory.low, 0)} … {signed(across.theory.high, 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function scenarioTitle(id: string, gallery: readonly GalleryEntry[]): string {
  const all = gallery.flatMap(({ scenarios }) => scenarios);
  return all.find((one) => one.id === id)?.title ?? id;
}

function TheoryCard({ theory }: { readonly theory: Theory }) {
  const { t } = useWords();
  const model = useModel();
  const scenario = useActiveScenario();
  const readOnly = useDocument((state) => state.readOnly);
  const cites = (ids: readonly string[]) =>
    ids
      .flatMap((id) => model.evidence.filter((one) => one.id === id))
      .map(({ cite }) => cite)
      .join('; ');
  const isTaken = scenario.assumptions === theory.id;
  return (
    <article className={styles.theory} data-testid={`theory-${theory.id}`}>
      <h3>{theory.title}</h3>
      <p>{theory.says}</p>
      <p className={styles.note}>
        {t('app.evidence.theories.for', { cites: cites(theory.evidence) })}
      </p>
      <p className={styles.note}>
        {t('app.evidence.theories.against', { cites: cites(theory.dissent) })}
      </p>
      <p className={styles.note}>{t('app.evidence.theories.use', { title: scenario.title })}:</p>
      <Button
        variant={isTaken ? 'filled' : 'default'}
        aria-pressed={isTaken}
        disabled={readOnly || isTaken}
        onClick={() =>
          documentActions().edit(
            'app.edits.scenarioAssumptions',
            { title: scenario.title, set: theory.title },
            (document) => adoptTheory(document, scenario.id, theory),
          )
        }
      >
        {t('app.evidence.theories.apply')}
      </Button>
    </article>
  );
}
