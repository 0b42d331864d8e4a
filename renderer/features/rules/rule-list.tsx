/** All rules by claim; those that are off or changed say so. */
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Assumptions, Rule } from '../../../models/index';
import { viewActions } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { changesRule, strengthIn } from './assumptions';
import { findRules } from './find-rules';
import styles from './rule-list.module.css';

export interface RuleListProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Id of the rule shown beside the list. */
  readonly selected: string | undefined;
  readonly assumptions: Assumptions;
}

export function RuleList({ query, onQuery, selected, assumptions }: RuleListProps) {
  const { t } = useWords();
  const claims = findRules(useModel(), query);
  const count = claims.reduce((total, { rules }) => total + rules.length, 0);

  return (
    <nav className={styles.list} aria-label={t('app.rules.list')}>
      <TextInput
        aria-label={t('app.rules.search')}
        placeholder={t('app.rules.search')}
        data-testid="rule-search"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
      <p className={styles.count} role="status">
        {count === 0 ? t('app.rules.noneFound', { query }) : t('app.rules.count', { count })}
      </p>
      <div className={styles.claims}>
        {claims.map(({ claim, rules }) => (
          <section key={claim} aria-label={claimName(claim)}>
            <h2>{claimName(claim)}</h2>
            <ul>
              {rules.map((rule) => (
                <li key={rule.id}>
                  <RuleButton
                    rule={rule}
                    selected={rule.id === selected}
                    assumptions={assumptions}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );

  function claimName(claim: string): string {
    return claim === 'core' ? t('app.rules.core') : t('app.rules.claim', { claim });
  }
}

interface RuleButtonProps {
  readonly rule: Rule;
  readonly selected: boolean;
  readonly assumptions: Assumptions;
}

function RuleButton({ rule, selected, assumptions }: RuleButtonProps) {
  const { t } = useWords();
  const off = strengthIn(assumptions, rule.id) === 0;
  const changed = changesRule(assumptions, rule.id);
  return (
    <button
      type="button"
      className={styles.rule}
      data-testid={`rule-${rule.id}`}
      aria-current={selected ? 'true' : undefined}
      onClick={() => viewActions().selectRule(rule.id)}
    >
      <span className={off ? styles.off : undefined}>{rule.title}</span>
      {changed && (
        <span className={styles.badge}>{off ? t('app.rules.off') : t('app.rules.changed')}</span>
      )}
    </button>
  );
}
