/** Opens what the app keeps on the disk, before the first window. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { createDiagnosticLog, type DiagnosticLog } from '../files/diagnostic-log';
import { createDrafts, type Drafts } from '../files/drafts';
import { openRecentFiles, type RecentFiles } from '../files/recent-files';
import { createSaver, type Saver } from '../files/saver';
import { readPolicies } from '../files/policies';
import { openSettings, type SettingsStore } from '../files/settings';
import { cleanStrays } from '../files/strays';
import { windowPlaceStore, type WindowPlace } from '../files/window-place';
import type { JsonStore } from '../files/json-store';
import type { Policies } from '../contract/contract';

/** Everything of the app's own on the disk. */
export interface Cabinet {
  readonly log: DiagnosticLog;
  readonly saver: Saver;
  readonly settings: SettingsStore;
  readonly policies: Policies;
  readonly recent: RecentFiles;
  readonly drafts: Drafts;
  readonly placeStore: JsonStore<WindowPlace>;
  /** Where the last window closed was. */
  readonly firstPlace: WindowPlace;
}

/** Where things are; absolute paths. */
export interface Places {
  /** The user's own folder of this app. */
  readonly folder: string;
  readonly policyFile: string;
}

/** `recentChanged` runs whenever the recent files change. */
export async function openCabinet(
  { folder, policyFile }: Places,
  recentChanged: () => void,
): Promise<Cabinet> {
  const log = createDiagnosticLog({ folder: path.join(folder, 'logs') });
  await fs.mkdir(folder, { recursive: true });
  const saver = createSaver();
  const draftFolder = path.join(folder, 'drafts');
  const placeStore = windowPlaceStore(folder, saver, log);
  // Side by side: a start waits for all of them.
  const [recent, policies, firstPlace] = await Promise.all([
    openRecentFiles(folder, saver, log, recentChanged),
    readPolicies(policyFile),
    placeStore.read(),
  ]);
  const folders = new Set([
    folder,
    draftFolder,
    ...recent.list().map((file) => path.dirname(file.path)),
  ]);
  void cleanAll(folders, log);
  for (const { kind, detail } of policies.faults)
    log.write('warn', `${policyFile}: ${kind} ${detail}`);
  return {
    log,
    saver,
    settings: await openSettings(folder, saver, log, policies.set),
    policies,
    recent,
    drafts: createDrafts({ folder: draftFolder, saver, log }),
    placeStore,
    firstPlace,
  };
}

/** In the background: a network folder that is away would hold up the start. */
async function cleanAll(folders: ReadonlySet<string>, log: DiagnosticLog): Promise<void> {
  for (const folder of folders) {
    const removed = await cleanStrays(folder);
    if (removed.length > 0)
      log.write('info', `removed ${removed.length} remains of broken-off saves in ${folder}`);
  }
}
