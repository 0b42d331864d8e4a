/** One entry of an event: who, of which rank, how many. */
import { NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import {
  changeEvent,
  removeEvent,
  type EventKind,
  type ScheduledEvent,
} from '../../../../models/index';
import { documentActions, useDocument } from '../../../store/index';
import { documentGesture } from '../../../store/document-gesture';
import { useMovedWords } from '../../../store/moved-words';
import { useModel, useWords } from '../../../store/words';
import { IconButton, NumberEntry } from '../../../ui/index';
import { activeId } from '../levers/use-lever';
import { cellsInWords, kindLabel } from '../timeline/events';
import styles from './event-editor.module.css';

export interface EventRowProps {
  readonly event: ScheduledEvent;
  readonly kind: EventKind | undefined;
  /** Whether it is the only one of its group: then the group's own button removes it. */
  readonly isOnly: boolean;
}

export function EventRow({ event, kind, isOnly }: EventRowProps) {
  const { t } = useWords();
  const movedWords = useMovedWords();
  const model = useModel();
  const readOnly = useDocument((state) => state.readOnly);
  const who = cellsInWords(model, event);
  const what = `${kindLabel(model, event.kind)}, ${who}`;

  function change(part: Partial<Omit<ScheduledEvent, 'id'>>): void {
    documentActions().edit('app.timeline.labels.change', { what }, (document) =>
      changeEvent(document, activeId(), event.id, part),
    );
  }

  return (
    <li className={styles.row} data-testid={`event-row-${event.id}`}>
      {(kind?.over ?? Object.keys(event.cells)).map((indexId) => {
        const index = model.indices.find(({ id }) => id === indexId);
        return (
          <NativeSelect
            key={indexId}
            size="xs"
            classNames={{ input: styles.select ?? '' }}
            rightSectionWidth={20}
            aria-label={`${index?.label ?? indexId}, ${who}`}
            data-testid={`event-${indexId}`}
            disabled={readOnly}
            value={event.cells[indexId] ?? ''}
            data={(index?.cells ?? []).map(({ id, label }) => ({ value: id, label }))}
            onChange={(input) =>
              change({ cells: { ...event.cells, [indexId]: input.currentTarget.value } })
            }
          />
        );
      })}
      <NumberEntry
        {...documentGesture}
        movedWords={movedWords}
        label={`${t('app.timeline.editor.count')}, ${who}`}
        value={event.count}
        min={1}
        max={kind?.maxCount ?? 1}
        step={1}
        width={3.6}
        disabled={readOnly}
        onCommit={(count) => change({ count })}
      />
      {!isOnly && (
        <IconButton
          label={`${t('app.timeline.editor.removeRow')}, ${who}`}
          icon={<IconTrash size={16} aria-hidden />}
          disabled={readOnly}
          onClick={() =>
            documentActions().edit('app.timeline.labels.remove', { what }, (document) =>
              removeEvent(document, activeId(), event.id),
            )
          }
        />
      )}
    </li>
  );
}
