/** Ways between the views of the open document. */
import { useView, viewActions, type ViewName } from '../../store/index';
import { useWords } from '../../store/words';
import classes from './header.module.css';

const tabs = [
  'explore',
  'compare',
  'rules',
  'robust',
  'evidence',
  'notes',
] as const satisfies readonly ViewName[];

export function ViewTabs() {
  const { t } = useWords();
  const view = useView((state) => state.view);
  return (
    <nav className={classes.tabs} aria-label={t('app.frame.views.label')}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === view ? 'page' : undefined}
          data-testid={`view-tab-${tab}`}
          onClick={() => viewActions().showView(tab)}
        >
          {t(`app.frame.views.${tab}`)}
        </button>
      ))}
    </nav>
  );
}
