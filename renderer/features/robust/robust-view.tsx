/** Robustness: one number, and what it takes to change it. */
import { Tabs } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { useCover } from '../../store/use-cover';
import { useWords } from '../../store/words';
import { CoverNote, Page, PageHead } from '../../ui/index';
import { ClaimsTab } from './claims-tab';
import { FlipTab } from './flip-tab';
import { LinesTab } from './lines-tab';
import { QuestionBar } from './question-bar';
import styles from './robust-view.module.css';
import { SweepTab } from './sweep-tab';
import { TornadoTab } from './tornado-tab';
import { useQuestion, type TabProps } from './use-question';

const tabs = ['tornado', 'sweep', 'flip', 'claims', 'lines'] as const;
type Tab = (typeof tabs)[number];

const contents: Readonly<Record<Tab, ComponentType<TabProps>>> = {
  tornado: TornadoTab,
  sweep: SweepTab,
  flip: FlipTab,
  claims: ClaimsTab,
  lines: LinesTab,
};

export function RobustView() {
  const { t } = useWords();
  const asked = useQuestion();
  const [tab, setTab] = useState<Tab>('tornado');
  const { scenario, against } = asked;
  const cover = useCover([scenario.id, ...(against === undefined ? [] : [against.id])]);
  return (
    <Page testId="robust-view" top={4} className={styles.parts}>
      <PageHead title={t('app.robust.heading')} lead={t('app.robust.lead')} />
      <QuestionBar asked={asked} />
      <Tabs
        value={tab}
        keepMounted
        onChange={(value) => setTab(tabs.find((one) => one === value) ?? 'tornado')}
      >
        <Tabs.List aria-label={t('app.robust.tabs.label')}>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one} data-testid={`robust-tab-${one}`}>
              {t(`app.robust.tabs.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((one) => {
          const Content = contents[one];
          return (
            <Tabs.Panel key={one} value={one} className={styles.tab}>
              {cover === undefined || one === 'claims' ? (
                <Content asked={asked} isShown={tab === one} />
              ) : (
                <CoverNote {...cover} />
              )}
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </Page>
  );
}
