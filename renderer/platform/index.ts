/** The door to the machine around the window; the one place that knows the contract. */
export type {
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
export { startOffline } from './offline/start-offline';
export { lendUnsavedDialog } from './browser/browser-desk';
