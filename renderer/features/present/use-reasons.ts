/** Why the last scenario of a slide differs from its first, in a few sentences. */
import { useMemo } from 'react';
import {
  differenceInWords,
  explaining,
  seriesOf,
  settingOf,
  turnsInWords,
  whyDifferent,
  type BlowbackDocument,
  type Slide,
} from '../../../models/index';
import { useJob } from '../../store/index';
import { useSpeech } from '../../store/speech';
import { useWords } from '../../store/words';
import { thatFit } from './story-that-fits';

/** Milliseconds after the slide came up before runs begin. */
const QUIET = 100;

/** Undefined while it is being worked out. */
export function useReasons(document: BlowbackDocument, { step, body }: Slide) {
  const { t } = useWords();
  const speech = useSpeech();
  const first = step.scenarios[0] ?? document.baseline;
  const last = step.scenarios.at(-1) ?? document.baseline;
  const pair = useMemo(
    () => ({ a: settingOf(document, first), b: settingOf(document, last) }),
    [document, first, last],
  );
  const wanted = body.kind === 'why' && first !== last;
  const key = wanted ? JSON.stringify([pair, step.outcome]) : '';
  const job = useJob(
    key,
    () => explaining([pair.b, pair.a], [step.outcome]),
    wanted ? QUIET : undefined,
  );
  return useMemo(() => {
    if (body.kind !== 'why') return undefined;
    if (!wanted) return [t('app.present.single')];
    const [b, a] = job.state?.part ?? [];
    const info = seriesOf(speech.model).find(({ id }) => id === step.outcome);
    if (a === undefined || b === undefined || info === undefined) return undefined;
    const week = Math.min(step.week, document.weeks - 1);
    const target = { series: info.id, span: 'total' as const, week };
    const found = whyDifferent(speech.model, pair, { a, b }, target, info.monthly);
    const titles = { a: titleOf(document, first), b: titleOf(document, last) };
    return [
      differenceInWords(speech, info, target, found, titles),
      ...thatFit(
        turnsInWords(speech, info, target, found, titles).map((sentence, at) => ({
          ...{ sentence, amount: found.turns[at]?.amount ?? 0 },
        })),
        (count) => t('app.present.leftOut', { count }),
      ),
    ];
  }, [body.kind, wanted, job.state, speech, step, document, pair, first, last, t]);
}

function titleOf(document: BlowbackDocument, id: string): string {
  return document.scenarios.find((one) => one.id === id)?.title ?? id;
}
