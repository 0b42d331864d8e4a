/** Everything about one step: what it shows, asks and says. */
import { NativeSelect } from '@mantine/core';
import {
  changeStep,
  limits,
  revealKinds,
  stepKinds,
  type LessonStep,
  type Reveal,
} from '../../../models/index';
import { documentActions, useDocument } from '../../store/index';
import { documentGesture } from '../../store/document-gesture';
import { useMovedWords } from '../../store/moved-words';
import { outcomeOptions } from '../../store/outcome-options';
import { useModel, useWords, type Words } from '../../store/words';
import { NumberEntry } from '../../ui/index';
import { Choices } from './choices';
import styles from './lesson-view.module.css';
import { RuleChoice } from './rule-choice';
import { WrittenField } from './written-field';

type Change = Partial<Omit<LessonStep, 'id'>>;

export function StepFields(props: { readonly step: LessonStep; readonly number: number }) {
  const { step, number } = props;
  const { t } = useWords();
  const { id, title } = step;
  const scenarios = useDocument((state) => state.document.scenarios);
  const written = (field: 'title' | 'question' | 'notes', label: string, rows?: number) => (
    <WrittenField
      label={label}
      value={step[field]}
      edit="app.edits.lessonStep"
      blanks={{ title }}
      rows={rows}
      testId={`step-${field}`}
      change={(document, text) => changeStep(document, id, { [field]: text })}
    />
  );
  const set = (change: Change) =>
    documentActions().edit('app.edits.lessonStep', { title }, (document) =>
      changeStep(document, id, change),
    );
  return (
    <div className={styles.fields}>
      {written('title', t('app.lesson.teach.stepTitle', { number }))}
      <StepNumbers step={step} set={set} />
      {written('question', t('app.lesson.teach.question'), 1)}
      {written('notes', t('app.lesson.teach.notes'), 3)}
      <Choices
        label={t('app.lesson.teach.scenarios')}
        options={scenarios.map((one) => ({ id: one.id, label: one.title }))}
        chosen={step.scenarios}
        testId="step-scenarios"
        onChoose={(chosen) => set({ scenarios: chosen })}
      />
      <RuleChoice chosen={step.rules} onChoose={(rules) => set({ rules })} />
      <Choices
        label={t('app.lesson.teach.reveals')}
        options={revealKinds.map((one) => ({
          id: one,
          label: t(`app.lesson.teach.revealKinds.${one}`),
          hint: lackOf(one, step, t),
        }))}
        chosen={step.reveals}
        testId="step-reveals"
        onChoose={(reveals) => set({ reveals })}
      />
    </div>
  );
}

/** What has to be chosen before it shows anything, in words. */
function lackOf(reveal: Reveal, step: LessonStep, t: Words['t']): string | undefined {
  switch (reveal) {
    case 'rules':
    case 'diagram':
      return step.rules.length === 0 ? t('app.lesson.teach.needsRule') : undefined;
    case 'lines':
    case 'bands':
      return step.scenarios.length === 0 ? t('app.lesson.teach.needsScenario') : undefined;
    default:
      return undefined;
  }
}

interface StepNumbersProps {
  readonly step: LessonStep;
  readonly set: (change: Change) => void;
}

function StepNumbers({ step, set }: StepNumbersProps) {
  const { t } = useWords();
  const movedWords = useMovedWords();
  const model = useModel();
  const weeks = useDocument((state) => state.document.weeks);
  return (
    <div className={styles.row}>
      <NativeSelect
        label={t('app.lesson.teach.kind')}
        data-testid="step-kind"
        value={step.kind}
        data={stepKinds.map((kind) => ({
          value: kind,
          label: t(`app.lesson.teach.kinds.${kind}`),
        }))}
        onChange={(event) => {
          const kind = stepKinds.find((one) => one === event.currentTarget.value);
          if (kind !== undefined) set({ kind });
        }}
      />
      <div className={styles.narrow}>
        <NumberEntry
          {...documentGesture}
          label={t('app.lesson.teach.minutes')}
          isLabelShown
          testId="step-minutes"
          size="sm"
          min={0}
          max={limits.minutes}
          step={1}
          value={step.minutes}
          movedWords={movedWords}
          onCommit={(minutes) => set({ minutes })}
        />
      </div>
      <NativeSelect
        label={t('app.lesson.teach.outcome')}
        data-testid="step-outcome"
        value={step.outcome}
        data={outcomeOptions(model)}
        onChange={(event) => set({ outcome: event.currentTarget.value })}
      />
      <div className={styles.narrow}>
        <NumberEntry
          {...documentGesture}
          label={t('app.lesson.teach.week')}
          isLabelShown
          size="sm"
          min={0}
          max={weeks - 1}
          step={1}
          value={step.week}
          movedWords={movedWords}
          onCommit={(week) => set({ week })}
        />
      </div>
    </div>
  );
}
