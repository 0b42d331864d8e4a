/** The menus as data: in the user's language, each entry a command for the page or a standard role. */
import type { MenuItemConstructorOptions as Item } from 'electron';
import type { Translate } from '../../models/index';
import type { Command, RecentFile } from '../contract/contract';

export interface MenuContent {
  readonly translate: Translate;
  readonly recent: readonly RecentFile[];
  readonly platform: NodeJS.Platform;
  /** True while the app is being developed: then the page can be inspected. */
  readonly developing: boolean;
}

export interface MenuActions {
  /** Sends a command to the window in front. */
  command(command: Command): void;
  newWindow(): void;
  openRecent(path: string): void;
  clearRecent(): void;
  openLog(): void;
}

/** Key of a menu text, without its area. */
type Word = Parameters<Translate>[0] extends infer Key
  ? Key extends `files.menu.${infer Last}`
    ? Last
    : never
  : never;

export function menuTemplate(content: MenuContent, actions: MenuActions): Item[] {
  const { translate, platform, developing } = content;
  const mac = platform === 'darwin';
  const word = (key: Word) => translate(`files.menu.${key}`);
  const role = (key: Word, of: NonNullable<Item['role']>): Item => ({ role: of, label: word(key) });
  const entry = (key: Word, command: Command, accelerator?: string): Item => ({
    label: word(key),
    click: () => actions.command(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const line: Item = { type: 'separator' };

  return [
    ...(mac ? [applicationMenu(entry, role, line)] : []),
    {
      label: word('file'),
      submenu: [
        entry('new', 'new', 'CmdOrCtrl+N'),
        {
          label: word('newWindow'),
          accelerator: 'CmdOrCtrl+Shift+N',
          click: () => actions.newWindow(),
        },
        entry('open', 'open', 'CmdOrCtrl+O'),
        { label: word('openRecent'), submenu: recentItems(content, actions, word) },
        line,
        entry('save', 'save', 'CmdOrCtrl+S'),
        entry('saveAs', 'save-as', 'CmdOrCtrl+Shift+S'),
        entry('makeLesson', 'make-lesson'),
        line,
        {
          label: word('export'),
          submenu: [
            entry('exportPng', 'export-png'),
            entry('exportSvg', 'export-svg'),
            entry('exportCsv', 'export-csv'),
          ],
        },
        line,
        entry('handout', 'handout', 'CmdOrCtrl+P'),
        line,
        ...(mac ? [] : [entry('settings', 'settings', 'CmdOrCtrl+,'), line]),
        role('close', 'close'),
        ...(mac ? [] : [role('quit', 'quit')]),
      ],
    },
    {
      label: word('edit'),
      submenu: [
        entry('undo', 'undo', 'CmdOrCtrl+Z'),
        entry('redo', 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        line,
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        role('selectAll', 'selectAll'),
        line,
        entry('copyChart', 'copy-chart', 'CmdOrCtrl+Shift+C'),
      ],
    },
    {
      label: word('scenario'),
      submenu: [entry('duplicate', 'duplicate-scenario', 'CmdOrCtrl+D')],
    },
    {
      label: word('view'),
      submenu: [
        entry('present', 'present', 'F5'),
        line,
        role('zoomIn', 'zoomIn'),
        role('zoomOut', 'zoomOut'),
        role('actualSize', 'resetZoom'),
        line,
        role('fullScreen', 'togglefullscreen'),
        ...(developing ? [role('developerTools', 'toggleDevTools')] : []),
      ],
    },
    { label: word('window'), submenu: [role('minimise', 'minimize'), role('close', 'close')] },
    {
      label: word('help'),
      submenu: [
        entry('palette', 'palette', 'CmdOrCtrl+K'),
        entry('glossary', 'glossary', 'F1'),
        line,
        entry('guide', 'guide'),
        entry('guideModel', 'guide-model'),
        entry('guideFiles', 'guide-files'),
        entry('tour', 'tour'),
        line,
        { label: word('log'), click: () => actions.openLog() },
        ...(mac ? [] : [line, entry('about', 'about')]),
      ],
    },
  ];
}

/** What macOS keeps under the app's own name. */
function applicationMenu(
  entry: (key: Word, command: Command, accelerator?: string) => Item,
  role: (key: Word, of: NonNullable<Item['role']>) => Item,
  line: Item,
): Item {
  return {
    role: 'appMenu',
    submenu: [
      entry('about', 'about'),
      line,
      entry('settings', 'settings', 'Cmd+,'),
      line,
      role('services', 'services'),
      line,
      role('hide', 'hide'),
      role('hideOthers', 'hideOthers'),
      role('showAll', 'unhide'),
      line,
      role('quit', 'quit'),
    ],
  };
}

function recentItems(
  { recent }: MenuContent,
  actions: MenuActions,
  word: (key: Word) => string,
): Item[] {
  if (recent.length === 0) return [{ label: word('noRecent'), enabled: false }];
  return [
    ...recent.map(({ name, path }) => ({
      // A single ampersand would underline the letter behind it.
      label: name.replaceAll('&', '&&'),
      toolTip: path,
      click: () => actions.openRecent(path),
    })),
    { type: 'separator' },
    { label: word('clearRecent'), click: () => actions.clearRecent() },
  ];
}
