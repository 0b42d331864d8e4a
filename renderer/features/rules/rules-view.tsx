/** "How it works": every rule with its evidence and dissent, and the switches that turn doubt into a result. */
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useActiveScenario, useDocument, useView, viewActions } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { AssumptionBar } from './assumption-bar';
import { assumptionsOf } from './assumptions';
import { DiagramLoader } from './diagram-loader';
import { findRules } from './find-rules';
import { RuleDetail } from './rule-detail';
import { RuleList } from './rule-list';
import styles from './rules-view.module.css';

export function RulesView() {
  const { t } = useWords();
  const model = useModel();
  const document = useDocument((state) => state.document);
  const scenario = useActiveScenario();
  const chosen = useView((state) => state.selectedRule);
  const isDiagram = useView((state) => state.openPanels.includes('diagram'));
  const [query, setQuery] = useState('');
  const assumptions = assumptionsOf(document, scenario);
  const rule = model.rules.find(({ id }) => id === chosen) ?? findRules(model, '')[0]?.rules[0];

  return (
    <div className={styles.view} data-testid="rules-view">
      <div className={styles.header}>
        <div>
          <h1>{t('app.rules.heading')}</h1>
          <p>{t('app.rules.lead')}</p>
          <SegmentedControl
            size="sm"
            aria-label={t('app.diagram.switch')}
            value={isDiagram ? 'diagram' : 'rules'}
            data={[
              { value: 'rules', label: t('app.diagram.showRules') },
              {
                value: 'diagram',
                label: <span data-testid="show-diagram">{t('app.diagram.show')}</span>,
              },
            ]}
            onChange={(value) => viewActions().togglePanel('diagram', value === 'diagram')}
          />
        </div>
        <AssumptionBar />
      </div>
      {isDiagram ? (
        <DiagramLoader />
      ) : (
        <div className={styles.columns}>
          <RuleList
            query={query}
            onQuery={setQuery}
            selected={rule?.id}
            assumptions={assumptions}
          />
          {rule !== undefined && <RuleDetail key={rule.id} rule={rule} assumptions={assumptions} />}
        </div>
      )}
    </div>
  );
}
