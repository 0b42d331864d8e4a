/** The guides, within the window: they are part of the app and need no network. */
import { Button, Loader, Text } from '@mantine/core';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useWords } from '../../store/words';
import type { AnswerProps } from '../dialogs/answer-props';
import { Dialog } from '../dialogs/dialog';
import { helpPages, pageName } from './help-pages';
import styles from './guide-dialog.module.css';
import { readPage, type HelpPage } from './read-page';

/** A page and the part of it that is looked at. */
interface Spot {
  readonly name: string;
  readonly part: string | undefined;
}

export function GuideDialog({ shows, answer }: AnswerProps<'guide'>) {
  const { t, language } = useWords();
  const [way, setWay] = useState<readonly Spot[]>([
    { name: pageName(shows.topic, language), part: undefined },
  ]);
  const spot = way.at(-1) ?? { name: '', part: undefined };

  function go(name: string, part?: string): void {
    // A link followed twice leads there twice, but back once.
    setWay((before) => {
      const last = before.at(-1);
      const again = last?.name === name && last.part === part;
      return [...(again ? before.slice(0, -1) : before), { name, part }];
    });
  }

  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (typeof href !== 'string') return;
    event.preventDefault();
    const [file = '', part] = href.split('#');
    go(file === '' ? spot.name : file.replace(/\.html$/, ''), part);
  }

  return (
    <Dialog title={t('shell.guide.title')} size="xl" onClose={() => answer(undefined)}>
      <nav className={styles.topics} aria-label={t('shell.guide.pages')}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={way.length < 2}
          onClick={() => setWay((before) => before.slice(0, -1))}
        >
          {t('shell.guide.back')}
        </Button>
        {helpPages.map((topic) => (
          <Button
            key={topic}
            size="compact-sm"
            variant="subtle"
            aria-current={pageName(topic, language) === spot.name ? 'page' : undefined}
            onClick={() => go(pageName(topic, language))}
          >
            {t(`shell.guide.${topic}`)}
          </Button>
        ))}
      </nav>
      <Page key={spot.name} spot={spot} onClick={follow} />
    </Dialog>
  );
}

interface PageProps {
  readonly spot: Spot;
  readonly onClick: (event: MouseEvent) => void;
}

function Page({ spot, onClick }: PageProps) {
  const { name, part } = spot;
  const { t } = useWords();
  const [page, setPage] = useState<HelpPage | 'none'>();
  const frame = useRef<HTMLElement>(null);

  useEffect(() => {
    let wanted = true;
    void readPage(name).then((found) => {
      if (wanted) setPage(found ?? 'none');
    });
    return () => {
      wanted = false;
    };
  }, [name]);

  useEffect(() => {
    if (page === undefined || page === 'none' || frame.current === null) return;
    if (!frame.current.hasChildNodes()) frame.current.append(page.content);
    const heading = part === undefined ? null : document.getElementById(decodeURIComponent(part));
    (heading ?? frame.current).scrollIntoView({ block: 'start' });
    frame.current.focus({ preventScroll: true });
  }, [page, part, spot]); // a spot that is gone to again is another object

  if (page === undefined) return <Loader type="dots" aria-label={t('shell.loading')} />;
  if (page === 'none') return <Text>{t('shell.guide.none')}</Text>;
  return (
    <article
      ref={frame}
      className={styles.page}
      lang={page.language}
      aria-label={page.title}
      tabIndex={-1}
      data-testid="guide-page"
      data-page={name}
      onClick={onClick}
    />
  );
}
