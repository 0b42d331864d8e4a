/** The causal diagram: drawn from the rules, with loops to light and live strength on the arrows. */
import '@xyflow/react/dist/style.css';
import { useMemo, useState } from 'react';
import { explaining, namedLoop, settingOf, type Loop } from '../../../models/index';
import { useActiveScenario, useDocument, useJob, useView } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { ArrowText } from './arrow-text';
import { causalGraph, edgesOfLoop, pieceOf, strengths } from './causal-graph';
import styles from './causal-diagram.module.css';
import { DiagramFlow } from './diagram-flow';
import { ringOf } from './loop-ring';

/** Milliseconds after the last change before the run for the strengths begins. */
const QUIET = 400;

export function CausalDiagram() {
  const { t } = useWords();
  const model = useModel();
  const graph = causalGraph(model);
  const document = useDocument((state) => state.document);
  const scenario = useActiveScenario();
  const week = useView((state) => state.week) ?? document.weeks - 1;
  const [asked, setLoop] = useState<Loop | 'all'>();
  const [node, setNode] = useState<string>();
  const setting = settingOf(document, scenario.id);
  const job = useJob(JSON.stringify(setting), () => explaining([setting], []), QUIET);
  const run = job.state?.part?.[0];
  const live = useMemo(
    () => (run === undefined ? undefined : strengths(graph, model, run, week)),
    [graph, model, run, week],
  );
  // Loops that have a name come first; sorting keeps the rest as they are, the shortest first.
  const loops = useMemo(
    () =>
      graph.loops.toSorted(
        (a, b) =>
          Number(namedLoop(model, b) !== undefined) - Number(namedLoop(model, a) !== undefined),
      ),
    [graph, model],
  );
  // The whole is too much to read at once: it begins with the loop that people speak of.
  const loop = node !== undefined || asked === 'all' ? undefined : (asked ?? loops[0]);
  const lit = useMemo(() => (loop === undefined ? undefined : edgesOfLoop(loop)), [loop]);
  const piece = useMemo(() => {
    if (node !== undefined)
      return pieceOf(
        graph,
        graph.edges.filter(({ from, to }) => from === node || to === node),
      );
    return loop === undefined ? pieceOf(graph, graph.edges) : ringOf(graph, loop);
  }, [graph, node, loop]);
  const read = (next: Loop | 'all'): void => {
    setNode(undefined);
    setLoop(next);
  };

  return (
    <div className={styles.diagram} data-testid="causal-diagram">
      <div className={styles.canvas}>
        <p className={styles.lead}>{t('app.diagram.lead', { scenario: scenario.title })}</p>
        <DiagramFlow
          key={
            piece.edges.length === graph.edges.length
              ? 'all'
              : piece.edges.map(({ id }) => id).join()
          }
          graph={piece}
          live={live}
          lit={lit}
          chosen={node}
          onChoose={setNode}
        />
      </div>
      <div className={styles.side} tabIndex={0} role="region" aria-label={t('app.diagram.loops')}>
        <ArrowText graph={graph} node={node} />
        <h2>{t('app.diagram.loops')}</h2>
        {piece.edges.length < graph.edges.length && (
          <button
            type="button"
            className={styles.loop}
            data-testid="diagram-all"
            onClick={() => read('all')}
          >
            {t('app.diagram.noLoop')}
          </button>
        )}
        <ol className={styles.loops}>
          {loops.map((one, at) => (
            <li key={one.links.map(({ from }) => from).join(' ')}>
              <button
                type="button"
                className={styles.loop}
                aria-pressed={loop === one}
                data-testid={`loop-${at}`}
                onClick={() => read(one)}
              >
                <LoopText loop={one} />
              </button>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

const signs = { '+': 'strengthens', '-': 'steadies', '?': 'depends', '0': 'depends' } as const;

function LoopText({ loop }: { readonly loop: Loop }) {
  const { t } = useWords();
  const model = useModel();
  const name = namedLoop(model, loop);
  const labels = loop.links.map(
    ({ from }) => model.quantities.find(({ id }) => id === from)?.label ?? from,
  );
  return (
    <>
      {name !== undefined && (
        <strong>
          {name.label} ({name.claim}){' '}
        </strong>
      )}
      {[...labels, labels[0]].join(' → ')}
      <span className={styles.about}>
        {t('app.diagram.loopLength', {
          sign: t(`app.diagram.${signs[loop.sign]}`),
          count: loop.links.length,
          weeks: loop.lag,
        })}
      </span>
    </>
  );
}
