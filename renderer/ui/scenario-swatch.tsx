/** A short piece of a scenario's line: its colour and its line style. */
import { memo } from 'react';

export interface ScenarioSwatchProps {
  /** CSS colour of the line. */
  readonly colour: string;
  /** SVG dash pattern; '' is solid. */
  readonly dash: string;
  /** Length in pixels. */
  readonly width?: number;
}

/** For beside the scenario's name: the name itself says which it is. */
export const ScenarioSwatch = memo(function ScenarioSwatch(props: ScenarioSwatchProps) {
  const { colour, dash, width = 26 } = props;
  return (
    <svg
      width={width}
      height={10}
      viewBox={`0 0 ${width} 10`}
      aria-hidden
      focusable="false"
      style={{ flex: 'none' }}
    >
      <line
        x1={0}
        x2={width}
        y1={5}
        y2={5}
        stroke={colour}
        strokeWidth={3}
        strokeDasharray={dash}
      />
    </svg>
  );
});
