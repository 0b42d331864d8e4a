/** Ways between the views of the open document; in a lesson, those that the class is shown. */
import { useClass, useDocument, useView, viewActions, type ViewName } from '../../store/index';
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

/** A view with a tab: the gallery is behind the logo, a handout behind its command. */
type Tab = (typeof tabs)[number] | 'lesson' | 'class';

export function ViewTabs() {
  const { t } = useWords();
  const view = useView((state) => state.view);
  const guide = useView((state) => state.guide);
  const teaching = useDocument((state) => state.document.lesson !== undefined);
  const hasClass = useClass((state) => state.number > 0);
  const chosen = guide?.views ?? [];
  const shown: readonly Tab[] = [
    ...(guide !== undefined || teaching ? (['lesson'] as const) : []),
    ...tabs.filter((tab) => chosen.length === 0 || chosen.includes(tab)),
    ...(hasClass ? (['class'] as const) : []),
  ];
  return (
    <nav className={classes.tabs} aria-label={t('app.frame.views.label')}>
      {shown.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === view ? 'page' : undefined}
          data-testid={`view-tab-${tab}`}
          data-tour={tab}
          onClick={() => viewActions().showView(tab)}
        >
          {t(`app.frame.views.${tab}`)}
        </button>
      ))}
    </nav>
  );
}
