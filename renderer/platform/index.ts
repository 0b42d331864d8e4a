/** The door to the machine around the window; the one place that knows the contract. */
export type {
  ClassChange,
  CloseChoice,
  Command,
  Desk,
  DocumentKind,
  Draft,
  FileAnswer,
  FileProblem,
  FileText,
  Paper,
  Policies,
  RecentFile,
  Saved,
  Settings,
} from '../../main/contract/contract';
export { desk } from './desk';
export {
  chosenFiles,
  droppedFiles,
  isMany,
  type ChosenFiles,
  type FileInFolder,
} from './dropped-files';
export { readText as readFileText } from './browser/read-text';
export { startOffline } from './offline/start-offline';
export { lendUnsavedDialog } from './browser/browser-desk';
export { whenIdle } from './when-idle';
