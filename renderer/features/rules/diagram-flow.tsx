/** The picture of the diagram: boxes that can be reached by keyboard, arrows that show how strongly they act. */
import {
  Background,
  Controls,
  MarkerType,
  Position,
  ReactFlow,
  type Edge,
  type Node,
} from '@xyflow/react';
import { useMantineColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useWords } from '../../store/words';
import styles from './causal-diagram.module.css';
import { BOX, type CausalEdge, type CausalGraph } from './causal-graph';

export interface DiagramFlowProps {
  readonly graph: CausalGraph;
  /** Strength of each edge, 0 to 1; undefined while it is computed. */
  readonly live: ReadonlyMap<string, number> | undefined;
  /** Edges of the loop that is lit; undefined: none is. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Id of the box that is read. */
  readonly chosen: string | undefined;
  readonly onChoose: (node: string) => void;
}

/** A colour for each theme, in the order in which themes first appear. */
const COLOURS = 6;
const POSITIONS = {
  left: Position.Left,
  right: Position.Right,
  top: Position.Top,
  bottom: Position.Bottom,
} as const;
const dashes = { '+': undefined, '-': '7 4', '?': '2 3', '0': '2 3' } as const;

export function DiagramFlow({ graph, live, lit, chosen, onChoose }: DiagramFlowProps) {
  const { t } = useWords();
  const { colorScheme } = useMantineColorScheme();
  const themes = useMemo(() => [...new Set(graph.nodes.map(({ theme }) => theme))], [graph]);
  const inLoop = useMemo(
    () =>
      lit === undefined
        ? undefined
        : new Set(graph.edges.filter(({ id }) => lit.has(id)).map(({ from }) => from)),
    [graph, lit],
  );
  const nodes = useMemo(
    () =>
      graph.nodes.map((node): Node => {
        const count = graph.edges.filter(
          ({ from, to }) => from === node.id || to === node.id,
        ).length;
        const isDim = inLoop !== undefined && !inLoop.has(node.id);
        return {
          id: node.id,
          position: { x: node.x - BOX.width / 2, y: node.y - BOX.height / 2 },
          data: { label: node.label },
          ...BOX,
          sourcePosition: POSITIONS[node.sides?.go ?? 'right'],
          targetPosition: POSITIONS[node.sides?.come ?? 'left'],
          draggable: false,
          connectable: false,
          selected: node.id === chosen,
          ariaLabel: t('app.diagram.node', { label: node.label, arrows: count }),
          className: `${styles.node} ${isDim ? styles.dim : ''}`,
          style: {
            borderColor: `var(--bb-series-${(themes.indexOf(node.theme) % COLOURS) + 1})`,
          },
        };
      }),
    [graph, inLoop, chosen, themes, t],
  );
  const edges = useMemo(
    () => graph.edges.map((edge) => drawn(edge, live?.get(edge.id), lit, chosen)),
    [graph, live, lit, chosen],
  );
  return (
    <div className={styles.flow}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        fitView
        fitViewOptions={{ maxZoom: 1.4, padding: 0.08 }}
        minZoom={0.1}
        maxZoom={2.5}
        colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
        nodesFocusable
        edgesFocusable={false}
        deleteKeyCode={null}
        aria-label={t('app.diagram.label')}
        onNodeClick={(_, node) => onChoose(node.id)}
        onNodesChange={(changes) => {
          // Enter on a box selects it; the mouse comes by onNodeClick.
          for (const change of changes)
            if (change.type === 'select' && change.selected) onChoose(change.id);
        }}
        proOptions={{ hideAttribution: false }}
      >
        <Background />
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  );
}

function drawn(
  { id, from, to, sign }: CausalEdge,
  strength: number | undefined,
  lit: ReadonlySet<string> | undefined,
  chosen: string | undefined,
): Edge {
  const isLit = lit?.has(id) === true || from === chosen || to === chosen;
  const isDim = lit !== undefined && !isLit;
  const stroke = isLit ? 'var(--bb-accent)' : 'var(--bb-rule-strong)';
  const dash = dashes[sign];
  return {
    id,
    source: from,
    target: to,
    focusable: false,
    zIndex: isLit ? 1 : 0,
    markerEnd: { type: MarkerType.ArrowClosed, color: stroke },
    style: {
      stroke,
      strokeWidth: (isLit ? 1.5 : 0.75) + 3 * (strength ?? 0.15),
      opacity: isDim ? 0.12 : isLit ? 1 : 0.35 + 0.5 * (strength ?? 0.3),
      ...(dash === undefined ? {} : { strokeDasharray: dash }),
    },
  };
}
