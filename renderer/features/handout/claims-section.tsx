/** The claims about the scenarios on the sheet, each with its mark. */
import { claimedIn, claimSentence, mark, verdictInWords } from '../../../models/index';
import { coverOf } from '../../store/covered';
import { useDocument, useJob, useSettings } from '../../store/index';
import type { ScenarioLook } from '../../store/looks';
import { useSpeech } from '../../store/speech';
import { useModel, useWords } from '../../store/words';

/** Milliseconds after the last change before runs begin. */
const QUIET = 600;

export function ClaimsSection({ looks }: { readonly looks: readonly ScenarioLook[] }) {
  const { t } = useWords();
  const model = useModel();
  const speech = useSpeech();
  const document = useDocument((state) => state.document);
  const runs = useSettings((state) => state.runs);
  const onSheet = (id: string) => looks.some(({ scenario }) => scenario.id === id);
  const claims = document.claims.filter(
    // Of a scenario alone every claim that it is part of; of two those between them.
    ({ scenario, than }) =>
      (looks.length === 1
        ? onSheet(scenario) || onSheet(than)
        : onSheet(scenario) && onSheet(than)) && coverOf(document, [scenario, than]) === undefined,
  );
  const claimed = claimedIn({ ...document, claims }, model);
  const job = useJob(JSON.stringify([claimed, runs]), () => mark(model, claimed, runs), QUIET);
  if (claims.length === 0) return null;
  return (
    <section data-testid="handout-claims">
      <h3>{t('app.handout.claims')}</h3>
      <ul>
        {claims.map((claim) => {
          const verdict = job.state?.part?.find(({ id }) => id === claim.id);
          return (
            <li key={claim.id}>
              {claimSentence(speech, document, claim)}{' '}
              <strong>
                {verdict === undefined
                  ? t('app.handout.unmarked')
                  : verdictInWords(speech, verdict)}
              </strong>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
