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
import { useMemo, useRef, useState } from 'react';
import { nextBox } from './box-keys';
import { useModel, useWords } from '../../store/words';
import styles from './causal-diagram.module.css';
import { BOX, causalGraph, type CausalEdge, type CausalGraph } from './causal-graph';
import type { Piece } from './shown-piece';
import { themesOf } from './theme-layout';
import { themeColour, themeName } from './theme-name';

export interface DiagramFlowProps {
  readonly piece: Piece;
  /** Strength of each edge, 0 to 1; undefined while it is computed. */
  readonly live: ReadonlyMap<string, number> | undefined;
  /** Id of the box that is read. */
  readonly chosen: string | undefined;
  readonly onChoose: (node: string) => void;
}

const POSITIONS = {
  left: Position.Left,
  right: Position.Right,
  top: Position.Top,
  bottom: Position.Bottom,
} as const;
const dashes = { '+': undefined, '-': '7 4', '?': '2 3', '0': '2 3' } as const;

export function DiagramFlow({ piece, live, chosen, onChoose }: DiagramFlowProps) {
  const { t } = useWords();
  const { graph, panels } = piece;
  const whole = causalGraph(useModel());
  const near = useMemo(() => nearBy(graph, chosen), [graph, chosen]);
  const lit = panels.length > 0 ? near?.edges : piece.lit;
  const frame = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const stop = focused ?? chosen ?? graph.nodes[0]?.id;
  const { colorScheme } = useMantineColorScheme();
  const themes = themesOf(whole);
  const lively = useMemo(
    () =>
      lit === undefined
        ? undefined
        : new Set(
            graph.edges.filter(({ id }) => lit.has(id)).flatMap(({ from, to }) => [from, to]),
          ),
    [graph, lit],
  );
  const nodes = useMemo(
    () =>
      graph.nodes.map((node): Node => {
        const count = whole.edges.filter(
          ({ from, to }) => from === node.id || to === node.id,
        ).length;
        const isDim = lively !== undefined && !lively.has(node.id) && node.id !== chosen;
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
          domAttributes: { tabIndex: node.id === stop ? 0 : -1 },
          style: { borderColor: themeColour(themes, node.theme) },
        };
      }),
    [graph, whole, lively, chosen, stop, themes, t],
  );
  const grounds = useMemo(
    () =>
      panels.map(({ theme, x, y, width, height }): Node => ({
        id: `panel ${theme}`,
        type: 'panel',
        position: { x, y },
        data: { label: themeName(t, theme), colour: themeColour(themes, theme) },
        ...{ width, height },
        draggable: false,
        selectable: false,
        focusable: false,
        zIndex: -1,
      })),
    [panels, themes, t],
  );
  const edges = useMemo(
    () => graph.edges.map((edge) => drawn(edge, live?.get(edge.id), lit, chosen)),
    [graph, live, lit, chosen],
  );
  return (
    <div
      ref={frame}
      className={styles.flow}
      onFocus={({ target }) => {
        const { id } = target.closest<HTMLElement>('.react-flow__node')?.dataset ?? {};
        if (id !== undefined) setFocused(id);
      }}
      onKeyDown={(event) => {
        const next = focused && nextBox(graph.nodes, focused, event.key);
        if (next === undefined || next === '') return;
        event.preventDefault();
        focusOn(frame.current, next);
      }}
    >
      <ReactFlow
        nodes={[...grounds, ...nodes]}
        nodeTypes={nodeTypes}
        onInit={() => {
          // A box that was chosen by keyboard stays in hand in the new picture.
          if (chosen !== undefined && document.activeElement === document.body)
            requestAnimationFrame(() => focusOn(frame.current, chosen));
        }}
        edges={edges}
        fitView
        fitViewOptions={{ maxZoom: 1.8, padding: panels.length > 0 ? 0.02 : 0.08 }}
        minZoom={0.1}
        maxZoom={2.5}
        colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
        nodesFocusable
        edgesFocusable={false}
        deleteKeyCode={null}
        aria-label={t('app.diagram.label')}
        onNodeClick={(_, { id, type }) => {
          if (type !== 'panel') onChoose(id);
        }}
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

const nodeTypes = { panel: PanelNode };

/** The ground of a theme, under its boxes. */
function PanelNode({ data }: { readonly data: Record<string, unknown> }) {
  return (
    <div className={styles.panel} style={{ borderColor: String(data.colour) }}>
      {String(data.label)}
    </div>
  );
}

function focusOn(frame: HTMLElement | null, id: string): void {
  frame?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.focus();
}

/** The arrows of a box, where there is one. */
function nearBy({ edges }: CausalGraph, chosen: string | undefined) {
  if (chosen === undefined) return undefined;
  const near = edges.filter(({ from, to }) => from === chosen || to === chosen);
  return { edges: new Set(near.map(({ id }) => id)) };
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
    markerEnd: {
      ...{ type: MarkerType.ArrowClosed, color: stroke },
      // In pixels, so that strong arrows do not have giant heads.
      ...{ markerUnits: 'userSpaceOnUse', width: 14, height: 14 },
    },
    style: {
      stroke,
      strokeWidth: (isLit ? 1.5 : 0.75) + 3 * (strength ?? 0.15),
      opacity: isDim ? 0.12 : isLit ? 1 : atLeast(0.35 + 0.5 * (strength ?? 0.3)),
      ...(dash === undefined ? {} : { strokeDasharray: dash }),
    },
  };
}

/** An opacity that the theme may lift. */
function atLeast(opacity: number): string {
  return `max(${opacity}, var(--bb-faintest))`;
}
