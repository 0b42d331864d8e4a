/** The diagram as text: what acts on a box and on what it acts, or all arrows. */
import { arrowInWords } from '../../../models/index';
import { viewActions } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import type { CausalEdge, CausalGraph } from './causal-graph';
import styles from './causal-diagram.module.css';

export interface ArrowTextProps {
  readonly graph: CausalGraph;
  /** Id of the box that is read; undefined: none. */
  readonly node: string | undefined;
}

export function ArrowText({ graph, node }: ArrowTextProps) {
  const { t } = useWords();
  const found = graph.nodes.find(({ id }) => id === node);
  const near = graph.edges.filter(({ from, to }) => from === node || to === node);
  return (
    <>
      <h2>
        {found === undefined
          ? t('app.diagram.label')
          : t('app.diagram.chosen', { label: found.label })}
      </h2>
      {found === undefined ? (
        <p className={styles.about}>{t('app.diagram.choose')}</p>
      ) : (
        <Arrows graph={graph} edges={near} />
      )}
      <details>
        <summary>{t('app.diagram.asText')}</summary>
        <Arrows graph={graph} edges={graph.edges} />
      </details>
    </>
  );
}

function Arrows({ graph, edges }: Pick<CausalGraph, 'edges'> & { readonly graph: CausalGraph }) {
  const { t } = useWords();
  const model = useModel();
  const label = (id: string) => graph.nodes.find((one) => one.id === id)?.label ?? id;
  const sentence = ({ sign, from, to, lag }: CausalEdge): string =>
    arrowInWords({ from: label(from), to: label(to), sign, lag }, t);
  return (
    <ul className={styles.arrows}>
      {edges.map((edge) => (
        <li key={edge.id}>
          {sentence(edge)}{' '}
          {edge.rules.map((rule) => (
            <button
              key={rule}
              type="button"
              className={styles.rule}
              onClick={() => {
                viewActions().selectRule(rule);
                viewActions().togglePanel('diagram', false);
              }}
            >
              {model.rules.find(({ id }) => id === rule)?.title ?? rule}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
