/** The open document's title and whether it is saved. */
import { useDocument } from '../../store/index';
import { useWords } from '../../store/words';
import { nameOf } from '../files/problem-sentence';
import classes from './header.module.css';

export function DocumentTitle() {
  const { t } = useWords();
  const title = useDocument((state) => state.document.title);
  const path = useDocument((state) => state.path);
  const dirty = useDocument((state) => state.dirty);
  const saved = !dirty && path !== undefined;
  const name = path === undefined ? t('app.frame.untitled') : nameOf(path);
  return (
    <div className={classes.title} data-testid="document-title" data-dirty={dirty}>
      <strong title={path}>{title.trim() === '' ? name : title}</strong>
      <span className={classes.state}>
        {dirty && t('app.frame.unsaved')}
        {saved && t('app.frame.saved')}
      </span>
    </div>
  );
}
