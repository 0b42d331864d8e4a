/** What is on the screen as plain data: computed in the first window, drawn there and in the audience's window. */
import type { ChartLine, TimeSpan } from '../../charts/index';

/** The large part of the screen. */
export type StageBody =
  | { readonly kind: 'words'; readonly lead: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'chain';
      readonly links: readonly {
        readonly from: string;
        readonly sign: string;
        readonly to: string;
      }[];
    }
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly unit: string;
      readonly x: TimeSpan;
      readonly lines: readonly ChartLine[];
      readonly decimals: number;
      readonly week: number;
      /** A value that the axis must reach. */
      readonly roof?: number;
    };

/** One screen, ready to be drawn. */
export interface StageContent {
  readonly title: string;
  /** Asked above the large part; '' for none. */
  readonly question: string;
  readonly body: StageBody;
  /** What is being replayed; '' for nothing. */
  readonly note: string;
  /** Where the light falls, in shares of width and height; undefined while there is none. */
  readonly spotlight: { readonly x: number; readonly y: number } | undefined;
}
