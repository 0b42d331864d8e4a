/** One rule: what it says, what runs, its numbers, and what speaks for and against it. */
import { equation, type Assumptions, type Rule } from '../../../models/index';
import { useModel, useWords } from '../../store/words';
import { ParameterTable } from './parameter-table';
import styles from './rule-detail.module.css';
import { RuleArrows } from './rule-arrows';
import { RuleSwitch } from './rule-switch';
import { Sources } from './sources';

export interface RuleDetailProps {
  readonly rule: Rule;
  readonly assumptions: Assumptions;
}

export function RuleDetail({ rule, assumptions }: RuleDetailProps) {
  const { t } = useWords();
  const model = useModel();
  return (
    <article className={styles.rule} aria-labelledby="rule-title" data-testid="rule-detail">
      <div>
        <p className={styles.claim}>
          {rule.claim === 'core'
            ? t('app.rules.core')
            : t('app.rules.claim', { claim: rule.claim })}
        </p>
        <h2 id="rule-title">{rule.title}</h2>
        <p className={styles.says}>{rule.says}</p>
      </div>
      <RuleSwitch rule={rule} assumptions={assumptions} />
      <section aria-labelledby="rule-equation">
        <h3 id="rule-equation">{t('app.rules.equation')}</h3>
        <pre className={styles.equation} tabIndex={0} aria-labelledby="rule-equation">
          {equation(rule, t, model.names)}
        </pre>
        <p className={styles.hint}>{t('app.rules.equationHint')}</p>
      </section>
      <section aria-labelledby="rule-parameters">
        <h3 id="rule-parameters">{t('app.rules.parameters')}</h3>
        <ParameterTable rule={rule} assumptions={assumptions} />
      </section>
      <RuleArrows rule={rule} />
      <div className={styles.sources}>
        <Sources
          id="rule-evidence"
          title={t('app.rules.evidence')}
          list={rule.evidence}
          none={t('app.rules.noEvidence')}
        />
        <Sources
          id="rule-dissent"
          title={t('app.rules.dissent')}
          list={rule.dissent}
          none={t('app.rules.noDissent')}
        />
      </div>
    </article>
  );
}
