/** Who gets the credit: the difference shared out over what the two scenarios ask differently. */
import { Button, NativeSelect } from '@mantine/core';
import {
  attribution,
  creditInPrint,
  creditRuns,
  formatNumber,
  formatSigned,
  playerInWords,
  playersOf,
  seriesOf,
  settingOf,
  targetUnit,
  type Attribution,
  type Target,
} from '../../../models/index';
import { CreditChart } from '../../charts/index';
import { useDocument, useJob, useView, viewActions } from '../../store/index';
import { useJobWords } from '../../store/job-words';
import { outcomeOptions } from '../../store/outcome-options';
import { spanOptions } from '../../store/span-options';
import { useSpeech } from '../../store/speech';
import { useModel, useWords } from '../../store/words';
import { JobProgress, SectionHeading } from '../../ui/index';
import styles from './compare-view.module.css';
import type { Period } from './difference-rows';
import type { Pair } from './pair';

/** Up to so many runs it begins by itself: a second or two in the pool. */
const SOON = 64;
/** Milliseconds after the last change before it does. */
const QUIET = 600;

export interface CreditProps {
  readonly pair: Pair;
  /** What the whole page is about. */
  readonly at: Period;
}

export function Credit({ pair, at: { span, week } }: CreditProps) {
  const { t, language } = useWords();
  const model = useModel();
  const speech = useSpeech();
  const words = useJobWords();
  const document = useDocument((state) => state.document);
  const hero = useView((state) => state.hero);
  const info = seriesOf(model).find(({ id }) => id === hero) ?? seriesOf(model)[0];
  if (info === undefined) throw new Error('A model has at least one outcome');
  const target: Target = { series: info.id, span, week };
  const [a, b] = [settingOf(document, pair.a.scenario.id), settingOf(document, pair.b.scenario.id)];
  const players = playersOf(model, a, b);
  const runs = creditRuns(players.length);
  const key = JSON.stringify([a, b, target]);
  const request = { model, a, b, target, how: info.monthly };
  const { state, begin, cancel } = useJob(
    key,
    () => attribution(request),
    players.length > 0 && runs <= SOON ? QUIET : undefined,
  );
  const exact = state?.part;
  const found = exact && creditInPrint(exact, info.decimals);
  const decimals = found?.decimals ?? info.decimals;
  const when = spanOptions(t, week).find(({ value }) => value === span)?.label ?? '';
  const signed = (value: number): string => formatSigned(language, value, decimals);

  return (
    <section aria-labelledby="credit" data-testid="credit">
      <SectionHeading id="credit">{t('app.compare.credit.heading')}</SectionHeading>
      <p className={styles.hint}>{t('app.compare.credit.lead')}</p>
      <div className={styles.controls}>
        <NativeSelect
          label={t('app.compare.outcome')}
          data-testid="credit-outcome"
          value={info.id}
          data={outcomeOptions(model)}
          onChange={(event) => viewActions().setHero(event.currentTarget.value)}
        />
        {players.length > 0 && state === undefined && runs > SOON && (
          <Button data-testid="credit-begin" onClick={begin}>
            {t('app.compare.credit.begin', { count: runs })}
          </Button>
        )}
      </div>
      {players.length === 0 && <p>{t('app.compare.sameLevers')}</p>}
      <JobProgress state={state} words={words} onCancel={cancel} onAgain={begin} />
      {found !== undefined && players.length > 0 && (
        <div className={styles.credit}>
          <CreditChart
            title={`${t('app.compare.credit.heading')}: ${info.label}, ${when}`}
            unit={speech.unit(targetUnit(info, target))}
            note={t('app.compare.credit.note')}
            head={[
              t('app.compare.credit.change'),
              t('app.compare.credit.share'),
              t('app.compare.credit.error'),
              t('app.compare.credit.alone'),
            ]}
            bars={[
              ...ranked(found).map(({ player, share, error, alone }) => ({
                id: `${player.kind} ${player.id}`,
                label: playerInWords(speech, player),
                ...{ share, error, alone },
              })),
              {
                id: 'interaction',
                label: t('why.credit.interaction'),
                share: undefined,
                error: 0,
                alone: found.interaction,
              },
              {
                id: 'sum',
                label: t('app.compare.credit.sum'),
                share: isShared(found) ? found.difference : undefined,
                error: 0,
                alone: found.difference,
              },
            ]}
            number={signed}
          />
          <p data-testid="credit-sum">
            {t(isShared(found) ? 'app.compare.credit.adds' : 'app.compare.credit.soFar', {
              difference: signed(found.difference),
              interaction: signed(found.interaction),
              a: formatNumber(language, found.a, decimals),
              b: formatNumber(language, found.b, decimals),
              inA: pair.a.scenario.title,
              inB: pair.b.scenario.title,
            })}
          </p>
          <p className={styles.hint}>
            {t(`why.credit.${found.method}`, { runs: found.runs })} {t('why.credit.definition')}
          </p>
        </div>
      )}
    </section>
  );
}

/** The weightiest change first. */
function ranked({ shares }: Attribution): Attribution['shares'] {
  return shares.toSorted(
    (one, other) => Math.abs(other.share ?? other.alone) - Math.abs(one.share ?? one.alone),
  );
}

/** Whether the shares are there yet, beside the effects alone. */
function isShared({ shares }: Attribution): boolean {
  return shares.every(({ share }) => share !== undefined);
}
