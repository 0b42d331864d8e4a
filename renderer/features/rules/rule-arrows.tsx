/** The arrows that a rule adds to the causal diagram, read off the rule itself. */
import { arrowInWords, arrows, type Arrow, type Model, type Rule } from '../../../models/index';
import { useModel, useWords, type Words } from '../../store/words';
import styles from './sources.module.css';

export function RuleArrows({ rule }: { readonly rule: Rule }) {
  const words = useWords();
  const model = useModel();
  const sentences = [...new Set(arrows(rule, model).map((arrow) => inWords(arrow, model, words)))];
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="rule-arrows">
      <h3 id="rule-arrows">{words.t('app.rules.arrows')}</h3>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function inWords({ from, to, sign, lag }: Arrow, model: Model, { t }: Words): string {
  const ends = {
    from: labelOf(model, from.kind, from.id),
    to: labelOf(model, 'quantity', to),
  };
  return arrowInWords({ ...ends, sign, lag }, t);
}

function labelOf(model: Model, kind: Arrow['from']['kind'], id: string): string {
  const lists = {
    quantity: model.quantities,
    lever: model.levers,
    scheduled: model.eventKinds,
  } as const;
  return lists[kind].find((one) => one.id === id)?.label ?? id;
}
