/** The door of the charts: plain series in, pictures out. */
export {
  ContributionChart,
  type ContributionChartProps,
} from './contribution-chart/contribution-chart';
export { DifferenceBar, type DifferenceBarProps } from './difference-bar';
export type { ChartHandle } from './export/chart-handle';
export { dateTicks, type DateTick } from './scale/date-ticks';
export type { TimeSpan } from './scale/time-span';
export { CreditChart } from './robust/credit-chart';
export { HeatMap, type HeatMapProps } from './robust/heat-map';
export { TornadoChart, type TornadoBarView, type TornadoChartProps } from './robust/tornado-chart';
export { ValueCurve, type ValueCurveProps } from './robust/value-curve';
export { Scatter, type ScatterPoint, type ScatterProps } from './scatter/scatter';
export { scenarioStyle, type ScenarioStyle } from './scenario-style';
export { StateMap } from './state-map/state-map';
export type { StateMapProps } from './state-map/props';
export type { ChartSize } from './time-chart/metrics';
export type {
  Band,
  ChartEvent,
  ChartLine,
  ChartPen,
  Observed,
  PenPoint,
  TimeChartProps,
} from './time-chart/props';
export { highestOf } from './time-chart/highest';
export { TimeChart } from './time-chart/time-chart';
export { useOnScreen } from './use-seen';
export { useRoof } from './time-chart/use-roof';
