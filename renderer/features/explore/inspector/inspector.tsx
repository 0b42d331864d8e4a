/** The folding column on the right: the event or the lever that was asked about. */
import { CloseButton } from '@mantine/core';
import { useOfActive, useView, viewActions } from '../../../store/index';
import { useModel, useWords } from '../../../store/words';
import { EmptyState, useSidePanel } from '../../../ui/index';
import { LeverDetails } from '../levers/lever-details';
import { groupOf } from '../timeline/event-groups';
import { EventEditor } from './event-editor';
import styles from './inspector.module.css';

export function Inspector() {
  const { t } = useWords();
  const close = () => viewActions().togglePanel('inspector', false);
  return (
    <aside
      {...useSidePanel(close)}
      className={styles.inspector}
      aria-label={t('app.explore.inspector.label')}
    >
      <div className={styles.head}>
        <h2>{t('app.explore.inspector.label')}</h2>
        <CloseButton
          aria-label={t('app.explore.inspector.close')}
          data-testid="close-inspector"
          onClick={close}
        />
      </div>
      <Content />
    </aside>
  );
}

function Content() {
  const { t } = useWords();
  const model = useModel();
  const events = useOfActive((scenario) => scenario.events);
  const event = useView((state) => state.selectedEvent);
  const leverId = useView((state) => state.selectedLever);
  const group = groupOf(events, event);
  if (group !== undefined) return <EventEditor group={group} />;

  const [stem, cell] = (leverId ?? '').split('.', 2);
  const lever = model.levers.find(({ id }) => id === stem);
  if (lever !== undefined) return <LeverDetails lever={lever} cell={cell} />;
  return (
    <EmptyState
      title={t('app.explore.inspector.emptyTitle')}
      text={t('app.explore.inspector.emptyBody')}
    />
  );
}
