/** A mark of the timeline opened: its kind, its week, and who is meant, each with a number. */
import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { addEvent, changeEvent, moveEvent, removeEvent } from '../../../../models/index';
import { documentActions, documentStore, useDocument, viewActions } from '../../../store/index';
import { documentGesture } from '../../../store/document-gesture';
import { useMovedWords } from '../../../store/moved-words';
import { useModel, useWords, weekDate } from '../../../store/words';
import { NumberEntry, SelectField } from '../../../ui/index';
import { activeId } from '../levers/use-lever';
import type { EventGroup } from '../timeline/event-groups';
import { asKind, cellsInWords, kindLabel } from '../timeline/events';
import { eachEvent } from '../timeline/use-group-edits';
import styles from './event-editor.module.css';
import { EventRow } from './event-row';

export function EventEditor({ group }: { readonly group: EventGroup }) {
  const { t, date } = useWords();
  const movedWords = useMovedWords();
  const model = useModel();
  const weeks = useDocument((state) => state.document.weeks);
  const start = useDocument((state) => state.document.start);
  const readOnly = useDocument((state) => state.readOnly);
  const kind = model.eventKinds.find(({ id }) => id === group.kind);
  const what = t('app.timeline.counted', {
    kind: kindLabel(model, group.kind),
    count: group.count,
  });

  function changeKind(id: string): void {
    const next = model.eventKinds.find((one) => one.id === id);
    if (next === undefined) return;
    documentActions().edit('app.timeline.labels.change', { what }, (document) =>
      group.events.reduce(
        (now, event) => changeEvent(now, activeId(), event.id, asKind(model, event, next)),
        document,
      ),
    );
  }

  function add(): void {
    const last = group.events.at(-1);
    if (last === undefined) return;
    const { id: _id, ...like } = { ...last, count: 1 };
    documentActions().edit(
      'app.timeline.labels.add',
      { what: cellsInWords(model, last) },
      (document) => addEvent(document, activeId(), like),
    );
  }

  return (
    <div className={styles.editor} data-testid="event-editor">
      <SelectField
        label={t('app.timeline.editor.kind')}
        value={group.kind}
        options={model.eventKinds.map(({ id, label }) => ({ value: id, label }))}
        disabled={readOnly}
        onChange={changeKind}
      />
      <div data-testid="event-week">
        <NumberEntry
          {...documentGesture}
          movedWords={movedWords}
          label={t('app.timeline.editor.week')}
          isLabelShown
          help={t('app.timeline.editor.date', { date: date(weekDate(model, start, group.week)) })}
          value={group.week}
          min={0}
          max={weeks - 1}
          step={1}
          disabled={readOnly}
          onCommit={(week) =>
            documentActions().edit('app.timeline.labels.move', { what, week }, (document) =>
              eachEvent(document, group.events, (now, id) => moveEvent(now, activeId(), id, week)),
            )
          }
        />
      </div>
      <section>
        <h3>{t('app.timeline.editor.who', { count: group.count })}</h3>
        <ul className={styles.rows}>
          {group.events.map((event) => (
            <EventRow key={event.id} event={event} kind={kind} isOnly={group.events.length === 1} />
          ))}
        </ul>
        <Button
          variant="default"
          size="compact-sm"
          data-testid="event-add-row"
          leftSection={<IconPlus size={15} aria-hidden />}
          disabled={readOnly}
          onClick={add}
        >
          {t('app.timeline.editor.addRow')}
        </Button>
      </section>
      <div className={styles.foot}>
        <Button
          variant="default"
          size="compact-sm"
          data-testid="event-remove"
          leftSection={<IconTrash size={15} aria-hidden />}
          disabled={readOnly}
          onClick={() => {
            documentActions().edit('app.timeline.labels.remove', { what }, (document) =>
              eachEvent(document, group.events, (now, id) => removeEvent(now, activeId(), id)),
            );
            closeIfGone(group);
          }}
        >
          {t('app.timeline.editor.removeAll')}
        </Button>
        {kind !== undefined && <span>{t('app.timeline.editor.claim', { claim: kind.claim })}</span>}
      </div>
    </div>
  );
}

function closeIfGone({ events }: EventGroup): void {
  const { scenarios } = documentStore.getState().document;
  const left = scenarios.find(({ id }) => id === activeId())?.events ?? [];
  if (events.some(({ id }) => left.some((one) => one.id === id))) return;
  viewActions().selectEvent(undefined);
  viewActions().togglePanel('inspector', false);
}
