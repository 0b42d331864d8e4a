/** Beside the chart: what is covered, why the student expects what they drew, lock, reveal, and how it came out. */
import { Alert, Button, Textarea } from '@mantine/core';
import { IconEye, IconLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import {
  dateOfWeek,
  limits,
  type Misfit,
  type Prediction,
  type SeriesInfo,
} from '../../../../models/index';
import type { TimeSpan } from '../../../charts/index';
import { documentActions, useDocument } from '../../../store/index';
import { useWords } from '../../../store/words';
import { isFocusLost, SectionHeading, useTyped } from '../../../ui/index';
import { firstWeek, type PredictionStage } from '../../../store/current-prediction';
import { MisfitWords } from './misfit-words';
import type { PredictionEdits } from '../../../store/prediction-edits';
import styles from './predict.module.css';
import { TypePoints } from './type-points';

interface PredictPanelProps {
  readonly prediction: Prediction;
  readonly series: SeriesInfo;
  readonly time: TimeSpan;
  readonly stage: PredictionStage;
  readonly edits: PredictionEdits;
  /** How it compares with the results as they are now; undefined while they are not there. */
  readonly came: Misfit | undefined;
  readonly onReveal: () => void;
  readonly onClose?: (() => void) | undefined;
}

export function PredictPanel(props: PredictPanelProps) {
  const { prediction, series, time, stage, edits, came, onReveal, onClose } = props;
  const { t, date } = useWords();
  const title = useDocument(
    (state) =>
      state.document.scenarios.find(({ id }) => id === prediction.scenario)?.title ??
      prediction.scenario,
  );
  const from = firstWeek(prediction);
  const last = prediction.points.at(-1);
  const count = last === undefined ? 0 : last.week - from;
  const isReady = count > 0 && prediction.reason.trim() !== '';
  const reason = useTyped(
    (text) => {
      documentActions().continueGesture();
      edits.setReason(text);
    },
    () => documentActions().endGesture(),
  );

  const panel = useRef<HTMLElement>(null);
  const stageBefore = useRef(stage);
  useEffect(() => {
    // The button of each stage goes with it, and takes the focus along.
    if (stageBefore.current !== stage && isFocusLost())
      panel.current?.focus({ preventScroll: true });
    stageBefore.current = stage;
  }, [stage]);

  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={t('app.predict.label')}
      data-testid="predict-panel"
    >
      <SectionHeading>{t('app.predict.heading')}</SectionHeading>
      {stage !== 'revealed' && (
        <p className={styles.words}>
          {t('app.predict.covered', {
            date: date(dateOfWeek(time.startDate, from)),
            week: from,
            title,
          })}
        </p>
      )}
      {stage === 'drawing' && (
        <>
          <p className={styles.quiet}>{t('app.predict.how')}</p>
          <p className={styles.words} data-testid="predict-drawn">
            {count === 0
              ? t('app.predict.nothingDrawn')
              : t('app.predict.drawn', { count, last: last?.week ?? from })}
          </p>
          <div className={styles.buttons}>
            <TypePoints key={prediction.id} {...{ prediction, series, time, edits }} />
            <Button
              size="compact-sm"
              variant="subtle"
              disabled={count === 0}
              data-testid="predict-clear"
              onClick={() => edits.setPoints(prediction.points.slice(0, 1))}
            >
              {t('app.predict.clear')}
            </Button>
          </div>
        </>
      )}
      <Textarea
        label={t('app.predict.reason')}
        description={stage === 'drawing' ? t('app.predict.reasonHint') : undefined}
        data-testid="predict-reason"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={limits.text}
        readOnly={stage !== 'drawing'}
        value={prediction.reason}
        onChange={(event) => reason.type(event.currentTarget.value)}
        onBlur={reason.leave}
      />
      {stage === 'drawing' && (
        <>
          <Button
            data-testid="predict-lock"
            leftSection={<IconLock size={16} aria-hidden />}
            disabled={!isReady}
            onClick={edits.lock}
          >
            {t('app.predict.lock')}
          </Button>
          {!isReady && <p className={styles.quiet}>{t('app.predict.lockHint')}</p>}
        </>
      )}
      {stage === 'locked' && (
        <>
          <Alert color="accent" p="xs" icon={<IconLock size={16} aria-hidden />}>
            {t('app.predict.locked')}
          </Alert>
          <Button
            data-testid="predict-reveal"
            leftSection={<IconEye size={16} aria-hidden />}
            disabled={came === undefined}
            onClick={onReveal}
          >
            {t('app.predict.reveal')}
          </Button>
          {came === undefined && <p className={styles.quiet}>{t('app.predict.waiting')}</p>}
        </>
      )}
      {stage === 'revealed' && <MisfitWords {...{ prediction, series, edits, came, onClose }} />}
      {stage !== 'revealed' && (
        <Button
          size="compact-sm"
          variant="subtle"
          data-testid="predict-discard"
          onClick={edits.remove}
        >
          {t('app.predict.discard')}
        </Button>
      )}
    </section>
  );
}
