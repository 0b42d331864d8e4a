/** The window's stores: one document session per window, so one of each. Tests make their own. */
import { mexico, newDocument } from '../../models/index';
import { desk } from '../platform/index';
import { createClassStore } from './class-store';
import { createDocumentStore } from './document-store';
import { createHandStore } from './hand-store';
import { createResultsStore } from './results-store';
import { createSettingsStore } from './settings-store';
import { createSettledStore } from './settled-store';
import { createViewStore } from './view-store';

export const documentStore = createDocumentStore(newDocument(mexico, { title: '' }));
export const classStore = createClassStore();
export const viewStore = createViewStore();
export const handStore = createHandStore();
export const resultsStore = createResultsStore();
/**
 * The results that have come to rest: for what is not on screen and need not follow a hand. What is longer between two
 * steps of a hand; progress alone is no news. Those of a document that was left are gone at once.
 */
export const settledResults = createSettledStore(resultsStore, {
  after: 200,
  counts: (now, before) => now.scenarios !== before.scenarios,
  isUrgent: ({ scenarios }) => Object.keys(scenarios).length === 0,
});
export const settingsStore = createSettingsStore((change) => {
  desk.changeSettings(change).catch((error: unknown) => {
    void desk.log({ level: 'error', message: `Settings were not kept: ${String(error)}` });
  });
});
