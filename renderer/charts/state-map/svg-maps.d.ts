/** The types that @svg-maps/mexico refers to and does not bring along. */
declare module 'svg-maps__common' {
  export interface Map {
    readonly label: string;
    readonly viewBox: string;
    readonly locations: readonly {
      readonly path: string;
      readonly name: string;
      readonly id: string;
    }[];
  }
}
