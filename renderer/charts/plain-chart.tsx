/** A chart without controls: its frame, and a picture as wide as there is room. */
import { useId, type ReactNode } from 'react';
import { ChartFrame, type ChartFrameProps } from './chart-frame';
import { useChartText } from './text/use-chart-text';
import { useWidth } from './use-width';

export interface PlainChartProps extends Pick<
  ChartFrameProps,
  'title' | 'unit' | 'summary' | 'note' | 'table' | 'height'
> {
  readonly testId: string;
  /** What stands in the picture of this width in pixels, above 0; undefined where nothing can be drawn. */
  readonly children: (width: number) => ReactNode;
}

export function PlainChart({ testId, children, ...frame }: PlainChartProps) {
  const id = useId();
  const text = useChartText();
  const { ref, width } = useWidth();
  const { title, height } = frame;
  const picture = width > 0 ? children(width) : undefined;
  return (
    <ChartFrame {...frame} id={id} actions={null} large={false} text={text}>
      <div ref={ref} style={{ minHeight: height }}>
        {picture !== undefined && (
          <svg width={width} height={height} role="img" aria-label={title} data-testid={testId}>
            {picture}
          </svg>
        )}
      </div>
    </ChartFrame>
  );
}
