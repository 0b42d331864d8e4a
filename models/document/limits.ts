/** What a scenario file may hold at most. One table: the schema, the editing functions and the window read it. */
export const limits = {
  /** Size of a file in bytes of UTF-8. */
  bytes: 20_000_000,
  /** Nesting of lists and objects. */
  depth: 64,
  /** Values in a file, the entries of lists and objects counted each. */
  values: 500_000,
  /** Fields of one object, those included that this version does not know. */
  fields: 10_000,
  /** Characters (UTF-16 units) of a title, of the document or a scenario. */
  title: 200,
  /** Characters of a long text: question, hypothesis, notes, a prediction's reason. */
  text: 20_000,
  /** Characters of a scenario's description. */
  description: 2_000,
  /** Authors of a document. */
  authors: 50,
  /** Characters of an id given in the document. */
  id: 60,
  /** Characters of a name that belongs to the model: lever, series, rule, cell. */
  name: 120,
  /** Characters of the model's version. */
  modelVersion: 40,
  /** Scenarios of a document; at least 1. */
  scenarios: 12,
  /** Levers that one scenario may set. */
  levers: 1_000,
  /** Changes of one lever: one for each week that can be named. */
  leverChanges: 521,
  /** Events of one scenario. */
  events: 500,
  /** Cells that one event may name. */
  eventCells: 8,
  /** People or things in one event. */
  eventCount: 10_000,
  /** Horizon in weeks; at least 1. Also the last week that a change or an event may name. */
  weeks: 520,
  /** Largest seed: 2^32 − 1. */
  seed: 4_294_967_295,
  /** Sets of changed assumptions. */
  assumptionSets: 50,
  /** Rules or parameters that one set may change. */
  assumptions: 5_000,
  /** Largest strength of a rule; 0 is off. */
  strength: 3,
  /** Predictions of a document. */
  predictions: 50,
  /** Scores of one prediction. */
  scores: 20,
  /** Claims of a document. */
  claims: 50,
  /** Lines of the labelled history; older ones are dropped. */
  history: 200,
  /** Characters of a line of the history. */
  historyLabel: 300,
  /** Small charts. */
  charts: 50,
  /** Summary values of the results at save time. */
  summary: 10_000,
  /** Learning goals of a lesson. */
  goals: 20,
  /** Questions of a lesson. */
  questions: 50,
  /** Steps of a lesson. */
  steps: 60,
  /** Minutes of a step. */
  minutes: 240,
  /** Pieces that one step reveals. */
  reveals: 20,
  /** Rules that one step shows. */
  stepRules: 50,
  /** Pieces of evidence that a lesson names. */
  evidence: 500,
  /** Other languages of a lesson. */
  languages: 10,
  /** Texts of a lesson in one other language. */
  translations: 2_000,
  /** Files of a class. */
  members: 1_000,
  /** Characters of the path of a file in a class's folder. */
  memberPath: 500,
  /** Saved values of one file of a class. */
  classValues: 200,
  /** Largest size of a number that has no range of its own. */
  number: 1e15,
  /** Largest number of a major or minor version. */
  version: 1_000_000,
} as const;
