/** What every chart has around it: title and unit, the switch between picture and table, the summary. */
import { ActionIcon, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconChartLine, IconTable } from '@tabler/icons-react';
import { memo, useState, type ReactNode } from 'react';
import { ChartTable } from './chart-table';
import classes from './chart-frame.module.css';
import type { ChartText } from './text/use-chart-text';

export interface ChartFrameProps {
  /** Unique on the page; the parts' ids are made from it. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** The chart in a few sentences. */
  readonly summary: string;
  /** A short remark under the picture, such as a credit or what could not be drawn. */
  readonly note?: string | undefined;
  readonly actions: ReactNode;
  /** Called when the table is shown, so that its words are not made before. */
  readonly table: () => {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** Height of the picture in pixels; the table takes the same. */
  readonly height: number;
  /** Type for the last row of a room. */
  readonly large: boolean;
  readonly text: ChartText;
  /** The picture. It stays mounted behind the table, so that it can be exported from there. */
  readonly children: ReactNode;
}

/** The ids that the picture points to. */
export function frameIds(id: string): { readonly title: string; readonly summary: string } {
  return { title: `${id}-title`, summary: `${id}-summary` };
}

/** A figure with its caption above. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, unit, text } = props;
  const [isTable, setIsTable] = useState(false);
  const ids = frameIds(id);
  return (
    <figure
      className={props.large ? `${classes.figure} ${classes.large}` : classes.figure}
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
    >
      <ChartCaption
        id={ids.title}
        title={title}
        unit={unit}
        actions={props.actions}
        isTable={isTable}
        onToggle={setIsTable}
        text={text}
      />
      <ChartSummary id={ids.summary} words={props.summary} />
      <div hidden={isTable}>{props.children}</div>
      {isTable && (
        <ChartTable caption={`${title}, ${unit}`} height={props.height} {...props.table()} />
      )}
      {props.note !== undefined && <div className={classes.note}>{props.note}</div>}
    </figure>
  );
}

interface ChartCaptionProps {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly actions: ReactNode;
  readonly isTable: boolean;
  readonly onToggle: (isTable: boolean) => void;
  readonly text: ChartText;
}

/** Title and buttons: they stay as they are while the numbers move, and buttons are slow to draw. */
const ChartCaption = memo(function ChartCaption(props: ChartCaptionProps) {
  const { id, title, unit, isTable, onToggle, text } = props;
  const toggle = text.translate(isTable ? 'charts.showChart' : 'charts.showTable');
  return (
    <figcaption className={classes.caption}>
      <span id={id} className={classes.heading}>
        <span className={classes.title}>{title}</span> <span className={classes.unit}>{unit}</span>
      </span>
      <span className={classes.actions}>
        {props.actions}
        <Tooltip label={toggle}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={`${toggle}: ${title}`}
            onClick={() => onToggle(!isTable)}
          >
            {isTable ? <IconChartLine size={16} /> : <IconTable size={16} />}
          </ActionIcon>
        </Tooltip>
      </span>
    </figcaption>
  );
});

interface ChartSummaryProps {
  readonly id: string;
  readonly words: string;
}

const ChartSummary = memo(function ChartSummary({ id, words }: ChartSummaryProps) {
  return <VisuallyHidden id={id}>{words}</VisuallyHidden>;
});
