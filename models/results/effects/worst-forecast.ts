/** The forecast whose 90 % band held the smallest share of what was counted: a miss is named, not averaged away. */
import type { BackTest } from './measured';

/** Origin (`2024-09`) and coverage, 0 to 1; an empty origin where nothing was counted. */
export function worstForecast(tests: readonly BackTest[]): {
  readonly origin: string;
  readonly coverage: number;
} {
  return tests
    .flatMap(({ origin, places }) =>
      places.flatMap(({ coverage }) =>
        coverage === undefined ? [] : [{ origin, coverage: coverage.band90 }],
      ),
    )
    .reduce((worst, one) => (one.coverage < worst.coverage ? one : worst), {
      origin: '',
      coverage: 1,
    });
}
