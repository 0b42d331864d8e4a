/**
 * Feeds the results store: watches the document, the view and the settings, tells the simulation what is wanted,
 * and writes what it answers. Nothing else writes results.
 */
import {
  seriesOf,
  settingOf,
  type BlowbackDocument,
  type Model,
  type Setting,
} from '../../models/index';
import { createSimulation, type Runner, type Wanted } from '../worker/index';
import type { DocumentStore } from './document-store';
import type { HandStore } from './hand-store';
import type { ResultsStore } from './results-store';
import { createResultsWriter } from './results-writer';
import { activeScenarioOf } from './selectors';
import type { SettingsStore } from './settings-store';
import type { ViewState, ViewStore } from './view-store';

/** Memory that the raw runs of all scenarios may take, in bytes; up to there every series is kept. */
const ROOM = 160e6;

/** Milliseconds without a change before all runs begin, and the same in a drag. */
const QUIET = 120;
const QUIET_IN_DRAG = 350;

export interface FeedParts {
  readonly model: Model;
  readonly runner: Runner;
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly settings: SettingsStore;
  readonly results: ResultsStore;
  readonly hand: HandStore;
  /** A task failed; for the log. */
  readonly onFailure: (error: Error) => void;
}

export interface ResultsFeed {
  /** The keeper lost its runs. */
  readonly shelvesLost: () => void;
  readonly stop: () => void;
}

export function startResultsFeed(parts: FeedParts): ResultsFeed {
  const { model, document, view, settings, results, hand } = parts;
  const all = seriesOf(model);
  const known = new Set(all.map(({ id }) => id));
  const national = all.filter(({ cell }) => cell === '').map(({ id }) => id);
  const writer = createResultsWriter(results, parts.onFailure);
  const simulation = createSimulation({
    runner: parts.runner,
    events: writer.events,
    ahead: (most) => settingsAhead({ hand, document, view }, most),
  });

  function update(): void {
    const state = document.getState();
    if (!state.open || state.readOnly) return;
    const now = view.getState();
    const onScreen = [now.hero, ...now.charts, ...Object.values(now.watched).flat()];
    const shown = [...new Set(onScreen)].filter((id) => known.has(id));
    const rest = national.filter((id) => !shown.includes(id));
    const { runs } = settings.getState();
    const { scenarios, weeks, baseline } = state.document;
    const fits = all.length * scenarios.length * weeks * runs * 8 <= ROOM;
    const wanted: Wanted = {
      session: state.session,
      scenarios: byUrgency(state.document, now),
      baseline,
      series: [...shown].sort(),
      rest,
      kept: fits ? [...known].sort() : [...shown, ...rest].sort(),
      monthly: now.resolution === 'monthly' ? [...shown].sort() : [],
      week: now.week,
      runs,
    };
    writer.together(() => simulation.want(wanted, state.inGesture ? QUIET_IN_DRAG : QUIET));
  }

  const stops = [
    document.subscribe(update),
    view.subscribe(update),
    settings.subscribe(update),
    hand.subscribe(simulation.lookAhead),
  ];
  update();
  return {
    shelvesLost: simulation.shelvesLost,
    stop: () => stops.forEach((stop) => stop()),
  };
}

/** The scenario being edited first, then the baseline, then the rest as they stand. */
function byUrgency(document: BlowbackDocument, view: ViewState): Wanted['scenarios'] {
  const active = activeScenarioOf(document, view.activeScenario).id;
  const rank = (id: string) => (id === active ? 0 : id === document.baseline ? 1 : 2);
  return [...document.scenarios]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map((scenario): { id: string; setting: Setting } => ({
      id: scenario.id,
      setting: settingOf(document, scenario.id),
    }));
}

/** At most so many settings that the scenario being edited may come to next. */
function settingsAhead(
  { hand, document, view }: Pick<FeedParts, 'hand' | 'document' | 'view'>,
  most: number,
): readonly Setting[] {
  const now = document.getState();
  if (!now.open || now.readOnly) return [];
  const { id } = activeScenarioOf(now.document, view.getState().activeScenario);
  const next = hand.getState().held.at(-1)?.next(now.document, most) ?? [];
  return next.map((one) => settingOf(one, id));
}
