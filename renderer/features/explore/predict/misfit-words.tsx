/** How a prediction came out, each number explained in words, beside what the file keeps of it. */
import { Button } from '@mantine/core';
import { scoresOf, type Misfit, type Prediction, type SeriesInfo } from '../../../../models/index';
import { useDocument } from '../../../store/index';
import { unitInWords } from '../../../store/units';
import { useModel, useWords } from '../../../store/words';
import { SectionHeading } from '../../../ui/index';
import type { PredictionEdits } from '../../../store/prediction-edits';
import styles from './predict.module.css';

interface MisfitWordsProps {
  readonly prediction: Prediction;
  readonly series: SeriesInfo;
  readonly edits: PredictionEdits;
  readonly came: Misfit | undefined;
  readonly onClose?: (() => void) | undefined;
}

export function MisfitWords({ prediction, series, edits, came, onClose }: MisfitWordsProps) {
  const { t, number, share } = useWords();
  const model = useModel();
  const scores = useDocument((state) => scoresOf(state.document, prediction.id));
  const kept = scores.at(-1);
  const decimals = Math.max(1, series.decimals);
  const unit = unitInWords(t, series, 'week');
  const isChanged =
    came !== undefined &&
    kept !== undefined &&
    number(came.error, decimals) !== number(kept.error, decimals);

  return (
    <div className={styles.misfit} data-testid="predict-misfit" role="status">
      <SectionHeading level={3}>{t('app.predict.misfit.heading')}</SectionHeading>
      {came !== undefined && (
        <ul>
          <li>
            {t('app.predict.misfit.error', {
              ...{ error: number(came.error, decimals), unit, weeks: came.weeks },
            })}
          </li>
          <li>
            {t('app.predict.misfit.within', {
              ...{ inside: came.inside, weeks: came.weeks, share: share(came.inside / came.weeks) },
            })}
          </li>
          <li>
            {t(`app.predict.misfit.${came.predicted === came.came ? 'right' : 'wrong'}`, {
              predicted: t(`app.predict.misfit.${came.predicted}`),
              came: t(`app.predict.misfit.${came.came}`),
            })}
          </li>
        </ul>
      )}
      {kept !== undefined && (
        <p className={styles.quiet} data-testid="predict-kept">
          {t('app.predict.misfit.kept', {
            error: number(kept.error, decimals),
            share: share(kept.within),
            direction: t(
              `app.predict.misfit.${kept.direction === 'right' ? 'keptRight' : 'keptWrong'}`,
            ),
            version: kept.version,
          })}
        </p>
      )}
      {isChanged && (
        <>
          <p className={styles.quiet}>{t('app.predict.misfit.changed')}</p>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => edits.keepScore(came, model.version)}
          >
            {t('app.predict.misfit.scoreAgain')}
          </Button>
        </>
      )}
      {onClose !== undefined && (
        <Button size="sm" data-testid="predict-close" onClick={onClose}>
          {t('app.predict.close')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        data-testid="predict-remove"
        onClick={edits.remove}
      >
        {t('app.predict.remove')}
      </Button>
    </div>
  );
}
