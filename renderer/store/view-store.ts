/** What this window looks at: lives for the session; the part worth keeping goes into the file at the next save. */
import { createStore } from 'zustand/vanilla';
import type { ClassGuide, Lit, Target, ViewSettings } from '../../models/index';

/** The id in `openPanels` that says that levers are edited from the selected week on. */
export const FROM_WEEK = 'levers-from-week';

/** Open panels that speak of the open document: of a week or a lever of it. */
const ofDocument: readonly string[] = [FROM_WEEK, 'inspector'];

/** The window's views. */
export type ViewName =
  | 'gallery'
  | 'explore'
  | 'compare'
  | 'rules'
  | 'robust'
  | 'evidence'
  | 'notes'
  | 'lesson'
  | 'handout'
  | 'class';

export interface ViewState {
  readonly view: ViewName;
  /** Scenario being edited; `undefined` means the document's first. Use `activeScenarioOf` to read it. */
  readonly activeScenario: string | undefined;
  /** Week scrubbed to everywhere at once, from 0; `undefined` means the whole period. */
  readonly week: number | undefined;
  /** Whether Compare is about that week alone or all weeks up to it; kept as long as a week is chosen. */
  readonly span: Target['span'];
  /** Series of the large chart, such as `homicides`. */
  readonly hero: string;
  /** Series that the Why panel explains; undefined: that of the large chart. */
  readonly asked: string | undefined;
  /** The reason that is lit on charts, timeline, map and diagram at once. */
  readonly lit: Lit | undefined;
  /** Series of the small charts, in order. */
  readonly charts: readonly string[];
  /** Ids of scenarios hidden from the charts. */
  readonly hidden: readonly string[];
  readonly resolution: 'weekly' | 'monthly';
  /** Lever whose details are open, `prison-hardness` or `troops.SIN`. */
  readonly selectedLever: string | undefined;
  /** Rule shown in "How it works". */
  readonly selectedRule: string | undefined;
  /** Event being edited, by id. */
  readonly selectedEvent: string | undefined;
  /** Ids of open panels, such as `inspector` or a lever group. */
  readonly openPanels: readonly string[];
  /** The lesson that the open document is worked on in, as a member of the class; undefined otherwise. */
  readonly guide: ClassGuide | undefined;
  /** Whether the document is being presented, full screen. */
  readonly presenting: boolean;
  /** Which series each component on screen needs bands for, by the component's own key. */
  readonly watched: Readonly<Record<string, readonly string[]>>;
}

export interface ViewActions {
  showView(view: ViewName): void;
  selectScenario(id: string | undefined): void;
  selectWeek(week: number | undefined): void;
  setSpan(span: Target['span']): void;
  setHero(series: string): void;
  /** Asks why a series is what it is, without making it the large chart. */
  askAbout(series: string): void;
  /** Lights a reason; undefined puts the light out. */
  light(lit: Lit | undefined): void;
  setCharts(charts: readonly string[]): void;
  toggleHidden(scenario: string, hidden?: boolean): void;
  setResolution(resolution: 'weekly' | 'monthly'): void;
  selectLever(id: string | undefined): void;
  selectRule(id: string | undefined): void;
  selectEvent(id: string | undefined): void;
  togglePanel(panel: string, open?: boolean): void;
  /** Asks for bands of these series before all others (of which the national ones are computed in the end). Returns how to stop. */
  watch(key: string, series: readonly string[]): () => void;
  /** Works in a lesson from now on, until another document is opened. */
  follow(guide: ClassGuide): void;
  present(presenting: boolean): void;
  /** Takes over what a document that was just opened says, and forgets the rest. */
  adopt(settings: ViewSettings): void;
}

export type ViewStore = ReturnType<typeof createViewStore>;

const start: ViewState = {
  view: 'gallery',
  activeScenario: undefined,
  week: undefined,
  // As on the cards, a week that is chosen shows as it is.
  span: 'week',
  hero: 'homicides',
  asked: undefined,
  lit: undefined,
  charts: [],
  hidden: [],
  resolution: 'weekly',
  selectedLever: undefined,
  selectedRule: undefined,
  selectedEvent: undefined,
  openPanels: [],
  guide: undefined,
  presenting: false,
  watched: {},
};

const toggled = (list: readonly string[], id: string, on = !list.includes(id)) =>
  on ? [...list.filter((other) => other !== id), id] : list.filter((other) => other !== id);

export function createViewStore() {
  return createStore<ViewState & ViewActions>()((set, get) => ({
    ...start,
    showView: (view) => set({ view }),
    selectScenario: (activeScenario) =>
      set({ activeScenario, selectedEvent: undefined, lit: undefined }),
    // Looking at another week puts the light out.
    selectWeek: (week) =>
      set(({ lit, openPanels, span }) => ({
        week,
        span: week === undefined ? start.span : span,
        lit: lit?.week === week ? lit : undefined,
        // Without a week nothing can be edited from it on.
        openPanels: week === undefined ? toggled(openPanels, FROM_WEEK, false) : openPanels,
      })),
    setSpan: (span) => set({ span }),
    setHero: (hero) => set({ hero, asked: undefined, lit: undefined }),
    askAbout: (series) =>
      set({ asked: series === get().hero ? undefined : series, lit: undefined }),
    light: (lit) => set({ lit }),
    setCharts: (charts) => set({ charts }),
    toggleHidden: (scenario, hidden) => set({ hidden: toggled(get().hidden, scenario, hidden) }),
    setResolution: (resolution) => set({ resolution }),
    selectLever: (selectedLever) => set({ selectedLever }),
    selectRule: (selectedRule) => set({ selectedRule }),
    selectEvent: (selectedEvent) => set({ selectedEvent }),
    togglePanel: (panel, open) => set({ openPanels: toggled(get().openPanels, panel, open) }),
    watch(key, series) {
      set({ watched: { ...get().watched, [key]: series } });
      return () => {
        // A later watch under the same key replaced this one; stopping this one must not end it.
        if (get().watched[key] !== series) return;
        const { [key]: _gone, ...rest } = get().watched;
        set({ watched: rest });
      };
    },
    follow: (guide) => set({ guide }),
    present: (presenting) => set({ presenting }),
    adopt: ({ hero, charts, hidden, resolution, scenario }) =>
      set({
        openPanels: get().openPanels.filter((panel) => !ofDocument.includes(panel)),
        hero,
        charts,
        hidden,
        resolution,
        asked: undefined,
        lit: undefined,
        activeScenario: scenario,
        week: undefined,
        span: start.span,
        selectedLever: undefined,
        selectedRule: undefined,
        selectedEvent: undefined,
        guide: undefined,
        presenting: false,
      }),
  }));
}

/** The part of the view that a file keeps; which scenario is in hand, only the document can say. */
export function viewSettingsOf({ hero, charts, hidden, resolution }: ViewState): ViewSettings {
  return { hero, charts, hidden, resolution };
}
