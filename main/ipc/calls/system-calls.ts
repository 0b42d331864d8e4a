/** Calls about settings, the clipboard and the log. */
import type { Handlers } from '../handlers';
import type { Services } from '../services';

type Names =
  | 'settings'
  | 'changeSettings'
  | 'policies'
  | 'copyImage'
  | 'copyText'
  | 'log'
  | 'openLog'
  | 'versions';

export function systemCalls({ settings, policies, system, log }: Services): Handlers<Names> {
  return {
    settings: () => settings.current(),
    async changeSettings(_, change) {
      const changed = await settings.change(change);
      system.settingsChanged();
      return changed;
    },
    policies: () => policies,
    copyImage: (_, png) => system.copyImage(png),
    copyText: (_, text) => system.copyText(text),
    log(session, { level, message }) {
      log.write(level, `window ${session.id}: ${message}`);
    },
    openLog: () => system.openLog(),
    versions: () => system.versions(),
  };
}
