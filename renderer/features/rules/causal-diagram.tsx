/** The causal diagram: drawn from the rules, with loops to light and live strength on the arrows. */
import '@xyflow/react/dist/style.css';
import { useMemo, useState } from 'react';
import { explaining, namedLoop, settingOf, type Loop } from '../../../models/index';
import { coverOf } from '../../store/covered';
import { useActiveScenario, useDocument, useJob, useView } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { ArrowText } from './arrow-text';
import { causalGraph, strengths } from './causal-graph';
import styles from './causal-diagram.module.css';
import { DiagramFlow } from './diagram-flow';
import { PieceChoice } from './piece-choice';
import { pieceShown, type Shown } from './shown-piece';

/** Milliseconds after the last change before the run for the strengths begins. */
const QUIET = 400;

export function CausalDiagram() {
  const { t } = useWords();
  const model = useModel();
  const graph = causalGraph(model);
  const document = useDocument((state) => state.document);
  const scenario = useActiveScenario();
  const week = useView((state) => state.week) ?? document.weeks - 1;
  const litElsewhere = useView((state) => state.lit);
  const [asked, setAsked] = useState<Shown>();
  const [chosen, setChosen] = useState<string>();
  const setting = settingOf(document, scenario.id);
  const job = useJob(JSON.stringify(setting), () => explaining([setting], []), QUIET);
  // The arrows' strength would tell what is covered; the diagram itself does not.
  const isCovered = coverOf(document, [scenario.id]) !== undefined;
  const run = isCovered ? undefined : job.state?.part?.[0];
  const live = useMemo(
    () => (run === undefined ? undefined : strengths(graph, model, run, week)),
    [graph, model, run, week],
  );
  // Loops that have a name come first, in the model's order; sorting keeps the rest as they are, the shortest first.
  const loops = useMemo(() => {
    const place = (loop: Loop): number => {
      const at = (model.loops ?? []).findIndex(({ id }) => id === namedLoop(model, loop)?.id);
      return at < 0 ? Number.MAX_SAFE_INTEGER : at;
    };
    return graph.loops.toSorted((a, b) => place(a) - place(b));
  }, [graph, model]);
  // It begins with the reason that is lit elsewhere, or with the loop that people speak of.
  const first = loops[0];
  const shown =
    asked ??
    (litElsewhere !== undefined
      ? ({ kind: 'lit', lit: litElsewhere } as const)
      : first === undefined
        ? ({ kind: 'all' } as const)
        : ({ kind: 'loop', loop: first } as const));
  const piece = pieceShown(graph, shown);
  const isWide = shown.kind === 'all' || shown.kind === 'theme';
  const show = (next: Shown): void => {
    setChosen(undefined);
    setAsked(next);
  };
  // In the whole a box is lit where it stands; elsewhere it brings what it is joined to.
  const choose = (node: string): void => {
    if (node === chosen) return;
    setChosen(node);
    if (!isWide) setAsked({ kind: 'node', node });
  };

  return (
    <div className={styles.diagram} data-testid="causal-diagram">
      <div className={styles.canvas}>
        <p className={styles.lead}>
          {isCovered
            ? t('app.predict.cover.arrows')
            : t('app.diagram.lead', { scenario: scenario.title, week })}
        </p>
        <PieceChoice graph={graph} shown={shown} onShow={show} />
        <DiagramFlow key={piece.key} piece={piece} live={live} chosen={chosen} onChoose={choose} />
      </div>
      <div className={styles.side} tabIndex={0} role="region" aria-label={t('app.diagram.loops')}>
        <ArrowText graph={graph} node={chosen} />
        <h2>{t('app.diagram.loops')}</h2>
        <ol className={styles.loops}>
          {loops.map((one, at) => (
            <li key={one.links.map(({ from }) => from).join(' ')}>
              <button
                type="button"
                className={styles.loop}
                aria-pressed={shown.kind === 'loop' && shown.loop === one}
                data-testid={`loop-${at}`}
                onClick={() => show({ kind: 'loop', loop: one })}
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
