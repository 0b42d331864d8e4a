/** Clipboard, log file and versions. */
import { app, clipboard, nativeImage, shell } from 'electron';
import os from 'node:os';
import type { DiagnosticLog } from '../files/diagnostic-log';
import type { System } from '../ipc/services';

export function createSystem(log: DiagnosticLog, settingsChanged: () => void): System {
  return {
    settingsChanged,
    async copyText(text) {
      await clipboard.writeText(text);
    },
    async copyImage(png) {
      const image = nativeImage.createFromBuffer(Buffer.from(png));
      if (image.isEmpty()) throw new Error('The picture is not a PNG.');
      // Older runtimes, such as the one used for development, have a call that newer ones have dropped.
      const older: unknown = Reflect.get(clipboard, 'writeImage');
      if (typeof older === 'function') {
        Reflect.apply(older, clipboard, [image]);
        return;
      }
      const { ClipboardItem } = await import('electron'); // where there is no such name, an import above would fail
      const picture = new Blob([new Uint8Array(png)], { type: 'image/png' });
      await clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    },
    async openLog() {
      log.write('info', 'log opened by the user');
      const failure = await shell.openPath(log.file);
      if (failure !== '') shell.showItemInFolder(log.file);
    },
    versions: () => ({
      app: app.getVersion(),
      electron: process.versions.electron,
      chrome: process.versions.chrome,
      node: process.versions.node,
      system: `${os.type()} ${os.release()} ${os.arch()}`,
    }),
  };
}
