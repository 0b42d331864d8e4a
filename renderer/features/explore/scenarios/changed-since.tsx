/** Beside a scenario's sentence: how much was changed since it was written, and what. */
import { Button, Popover } from '@mantine/core';
import { memo, useEffect, useMemo, useState } from 'react';
import { languages, settingOf, type Scenario, type Setting } from '../../../../models/index';
import { asDescribed } from '../../../store/as-described';
import type { AskedRow } from '../../../store/asked-row';
import { askedRows } from '../../../store/asked-rows';
import { useDocument, useOfActive, viewActions } from '../../../store/index';
import { learn, tongueOf } from '../../../store/tongues';
import { useModel, useTongue, useWords } from '../../../store/words';
import styles from './scenario-bar.module.css';

export function ChangedSince() {
  const count = useChanges().length;
  return count === 0 ? null : <SinceButton count={count} />;
}

/** What was changed in the scenario in hand, in words. */
function useChanges(): readonly AskedRow[] {
  const words = useWords();
  const model = useModel();
  const id = useOfActive((scenario) => scenario.id);
  const document = useDocument((state) => state.document);
  const past = useDocument((state) => state.past);
  const known = useKnown(useOfActive((scenario) => scenario.description));
  return useMemo(() => {
    const described = asDescribed(document, past, id, known);
    if (described === undefined) return [];
    const before = settingOf({ ...document, scenarios: [described] }, described.id);
    const now = settingOf(document, id);
    // Events and a set are not looked through for differences to themselves: this is asked at every step of a lever.
    const isSameEvents =
      described.events === document.scenarios.find((one) => one.id === id)?.events;
    const isSameSet =
      before.assumptions.strengths === now.assumptions.strengths &&
      before.assumptions.parameters === now.assumptions.parameters;
    const asked = isSameSet ? { ...model, rules: [] } : model;
    const bare = (setting: Setting) => (isSameEvents ? { ...setting, events: [] } : setting);
    return askedRows(asked, [bare(before), bare(now)], words);
  }, [document, past, id, known, model, words]);
}

/** A lever that moves on is the same number of changes: the button is not drawn again for it. */
const SinceButton = memo(function SinceButton({ count }: { readonly count: number }) {
  const { t } = useWords();
  return (
    <Popover position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-xs"
          className={styles.since ?? ''}
          data-testid="changed-since"
        >
          {t('app.explore.scenarios.since.count', { count })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={styles.sinceLead}>{t('app.explore.scenarios.since.lead')}</p>
        <SinceRows />
      </Popover.Dropdown>
    </Popover>
  );
});

function SinceRows() {
  const { t } = useWords();
  return (
    <ul className={styles.sinceRows} data-testid="changed-since-rows">
      {useChanges().map((row) => (
        <li key={row.id}>
          <Row row={row} none={t('app.compare.none')} />
        </li>
      ))}
    </ul>
  );
}

/**
 * What the gallery comes with, as far as it takes to find this sentence: a file keeps the sentence of the language that
 * it was begun in, so one that the language of the window does not have is looked for in all of them.
 */
function useKnown(sentence: string): readonly Scenario[] {
  const { gallery } = useTongue();
  const [others, setOthers] = useState<readonly Scenario[]>([]);
  const own = useMemo(() => gallery.flatMap(({ scenarios }) => scenarios), [gallery]);
  const isOwn = sentence.trim() === '' || own.some(({ description }) => description === sentence);
  useEffect(() => {
    if (isOwn || others.length > 0) return;
    const all = () =>
      languages.flatMap((one) => tongueOf(one).gallery.flatMap(({ scenarios }) => scenarios));
    Promise.all(languages.map(learn)).then(
      () => setOthers(all()),
      () => undefined, // then it is a sentence that nobody knows
    );
  }, [isOwn, others]);
  return useMemo(() => [...own, ...others], [own, others]);
}

/** A lever leads to its details; events are on the timeline, and assumptions under the rules. */
function Row({ row, none }: { readonly row: AskedRow; readonly none: string }) {
  const { t } = useWords();
  const model = useModel();
  const [before, after] = row.cells.map((cell) => (cell === '' ? none : cell));
  const said = t('app.explore.scenarios.since.row', {
    label: row.label,
    before: before ?? none,
    after: after ?? none,
  });
  if (!model.levers.some(({ id }) => id === row.id.split('.', 1)[0])) return said;
  return (
    <button type="button" className={styles.sinceLever} onClick={() => explain(row.id)}>
      {said}
    </button>
  );
}

function explain(lever: string): void {
  const view = viewActions();
  view.selectEvent(undefined);
  view.selectLever(lever);
  view.togglePanel('inspector', true);
}
