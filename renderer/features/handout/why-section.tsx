/** Why: sentences, then what each rule contributes, the weightiest first. */
import {
  contributionsInWords,
  contributionsTo,
  differenceInWords,
  explaining,
  settingOf,
  turnsInWords,
  valueInWords,
  whyDifferent,
  type SeriesInfo,
  type Target,
} from '../../../models/index';
import { useDocument, useJob } from '../../store/index';
import type { ScenarioLook } from '../../store/looks';
import { useSpeech } from '../../store/speech';
import { useWords } from '../../store/words';

/** Contributions printed. */
const PRINTED = 8;
/** Milliseconds after the last change before runs begin. */
const QUIET = 300;

interface Reasons {
  readonly sentences: readonly string[];
  /** Ready-made: what each rule did. */
  readonly parts: readonly string[];
}

export interface WhySectionProps {
  readonly looks: readonly ScenarioLook[];
  readonly info: SeriesInfo;
}

export function WhySection({ looks, info }: WhySectionProps) {
  const { t } = useWords();
  const week = useDocument((state) => state.document.weeks) - 1;
  const target: Target = { series: info.id, span: 'total', week };
  const reasons = useReasons(looks, info, target);
  return (
    <section data-testid="handout-why">
      <h3>{t('app.handout.why', { outcome: info.label })}</h3>
      {reasons === undefined ? (
        <p>{t('app.handout.computing')}</p>
      ) : (
        <>
          {reasons.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {reasons.parts.length > 0 && <h4>{t('app.handout.whyParts')}</h4>}
          <ol>
            {reasons.parts.slice(0, PRINTED).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function useReasons(
  looks: readonly ScenarioLook[],
  info: SeriesInfo,
  target: Target,
): Reasons | undefined {
  const speech = useSpeech();
  const document = useDocument((state) => state.document);
  const settings = looks.map(({ scenario }) => settingOf(document, scenario.id));
  const key = JSON.stringify([info.id, settings]);
  const { state } = useJob(key, () => explaining(settings, [info.id]), QUIET);
  const [a, b] = state?.status === 'done' ? (state.part ?? []) : [];
  const column = a?.series[info.id];
  const [inA, inB] = settings;
  if (a === undefined || column === undefined || inA === undefined) return undefined;
  if (b === undefined || inB === undefined) {
    const found = contributionsTo(column, info.monthly, target, 0);
    return {
      sentences: valueInWords(speech, info, target, found, 0),
      parts: contributionsInWords(speech, info, target, found),
    };
  }
  const [titleA = '', titleB = ''] = looks.map(({ scenario }) => scenario.title);
  const pair = { a: titleA, b: titleB };
  const both = { a: inA, b: inB };
  const found = whyDifferent(speech.model, both, { a, b }, target, info.monthly);
  return {
    sentences: [
      differenceInWords(speech, info, target, found, pair),
      ...turnsInWords(speech, info, target, found, pair),
    ],
    parts: contributionsInWords(speech, info, target, found.contributions),
  };
}
