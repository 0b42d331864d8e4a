/** The prediction as lines of text, for those who would rather type than draw. */
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  readPoints,
  writePoints,
  type PointFault,
  type Prediction,
  type SeriesInfo,
} from '../../../../models/index';
import type { TimeSpan } from '../../../charts/index';
import { useWords } from '../../../store/words';
import { firstWeek } from '../../../store/current-prediction';
import type { PredictionEdits } from '../../../store/prediction-edits';
import styles from './predict.module.css';

interface TypePointsProps {
  readonly prediction: Prediction;
  readonly series: SeriesInfo;
  readonly time: TimeSpan;
  readonly edits: PredictionEdits;
}

export function TypePoints({ prediction, series, time, edits }: TypePointsProps) {
  const { t } = useWords();
  const [text, setText] = useState<string>();
  const [fault, setFault] = useState<PointFault>();
  const range = { first: firstWeek(prediction) + 1, last: time.weeks - 1 };

  function use(): void {
    const read = readPoints(text ?? '', range.first, range.last);
    if (!read.ok) {
      setFault(read.fault);
      return;
    }
    edits.setPoints([...prediction.points.slice(0, 1), ...read.points]);
    setText(undefined);
  }

  function toggle(): void {
    setFault(undefined);
    setText(
      text === undefined ? writePoints(prediction.points.slice(1), series.decimals) : undefined,
    );
  }

  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-expanded={text !== undefined}
        data-testid="predict-type"
        onClick={toggle}
      >
        {t(text === undefined ? 'app.predict.type' : 'app.predict.typeHide')}
      </Button>
      {text !== undefined && (
        <div className={styles.typed}>
          <Textarea
            label={t('app.predict.typeLabel')}
            description={t('app.predict.typeHint', range)}
            data-testid="predict-points"
            minRows={4}
            maxRows={8}
            autosize
            value={text}
            error={
              fault &&
              t(`app.predict.typeFault.${fault.kind}`, {
                ...{ ...range, line: fault.line, given: fault.given },
              })
            }
            onChange={(event) => {
              setText(event.currentTarget.value);
              setFault(undefined);
            }}
          />
          <Button size="compact-sm" data-testid="predict-use" onClick={use}>
            {t('app.predict.typeUse')}
          </Button>
        </div>
      )}
    </>
  );
}
