/** The open document's title and whether it is saved. */
import { useDocument, useView } from '../../store/index';
import { useWords } from '../../store/words';
import { nameOf } from '../files/problem-sentence';
import classes from './header.module.css';

export function DocumentTitle() {
  const { t } = useWords();
  const title = useDocument((state) => state.document.title);
  const path = useDocument((state) => state.path);
  const dirty = useDocument((state) => state.dirty);
  // The views that are about one thing have a heading of their own; Explore is about the document.
  const exploring = useView((state) => state.view) === 'explore';
  const readOnly = useDocument((state) => state.readOnly);
  const saved = !dirty && !readOnly && path !== undefined;
  const Name = exploring && !readOnly ? 'h1' : 'strong';
  const name = path === undefined ? t('app.frame.untitled') : nameOf(path);
  return (
    <div className={classes.title} data-testid="document-title" data-dirty={dirty}>
      <Name className={classes.name} title={path}>
        {title.trim() === '' ? name : title}
      </Name>
      <span className={classes.state}>
        {readOnly && t('app.frame.readOnly')}
        {dirty && t('app.frame.unsaved')}
        {saved && t('app.frame.saved')}
      </span>
    </div>
  );
}
