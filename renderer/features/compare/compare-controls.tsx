/** Which two, which outcomes, and whether only what is clear. */
import { NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import { setBaseline, type Target } from '../../../models/index';
import { documentActions, useDocument } from '../../store/index';
import { spanOptions } from '../../store/span-options';
import { useModel, useWords } from '../../store/words';
import styles from './compare-view.module.css';
import type { Pair } from './pair';
import { NATION, outcomesWithParts, type Part } from './parts';

export interface CompareControlsProps {
  readonly pair: Pair;
  /** Another scenario takes B's place. */
  readonly onChoose: (scenario: string) => void;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly onlyClear: boolean;
  readonly onOnlyClear: (on: boolean) => void;
  /** The week chosen; undefined for the whole period. */
  readonly week: number | undefined;
  /** That week alone, or all weeks up to it. */
  readonly span: Target['span'];
  readonly onSpan: (span: Target['span']) => void;
}

export function CompareControls(props: CompareControlsProps) {
  const { t } = useWords();
  const model = useModel();
  const scenarios = useDocument((state) => state.document.scenarios);
  const readOnly = useDocument((state) => state.readOnly);
  const { pair } = props;

  return (
    <div className={styles.controls}>
      <NativeSelect
        label={t('app.compare.scenario')}
        data-testid="compare-scenario"
        value={pair.b.scenario.id}
        data={pair.others.map(({ scenario }) => ({ value: scenario.id, label: scenario.title }))}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('app.compare.against')}
        data-testid="compare-baseline"
        value={pair.a.scenario.id}
        disabled={readOnly}
        data={scenarios.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(event) => {
          const id = event.currentTarget.value;
          const title = scenarios.find((one) => one.id === id)?.title ?? id;
          documentActions().edit('app.edits.scenarioBaseline', { title }, (document) =>
            setBaseline(document, id),
          );
        }}
      />
      <NativeSelect
        label={t('app.compare.cellFor')}
        data-testid="compare-part"
        value={props.part}
        data={[
          { value: NATION, label: t('app.compare.groupAll') },
          ...outcomesWithParts(model).map(({ id, label }) => ({
            value: id,
            label: t('app.compare.partsOf', { label }),
          })),
        ]}
        onChange={(event) => props.onPart(event.currentTarget.value)}
      />
      {props.week !== undefined && (
        <SegmentedControl
          aria-label={t('app.why.span')}
          data-testid="compare-span"
          value={props.span}
          data={spanOptions(t, props.week)}
          onChange={props.onSpan}
        />
      )}
      <Switch
        label={t('app.compare.onlyClear')}
        description={t('app.compare.clearHint')}
        data-testid="only-clear"
        checked={props.onlyClear}
        onChange={(event) => props.onOnlyClear(event.currentTarget.checked)}
      />
    </div>
  );
}
