/** Answers the system's own dialogs in the user's place. */
import type { Blowback } from './blowback';

/** From now on every save dialog answers with this file, or is cancelled. */
export function answerSave({ electron }: Blowback, file: string | undefined): Promise<void> {
  return electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === undefined, filePath: filePath ?? '' });
  }, file);
}

/** From now on every open dialog answers with this file. */
export function answerOpen({ electron }: Blowback, file: string): Promise<void> {
  return electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
}

/** From now on every question is answered with the button of this name. */
export function answerQuestions({ electron }: Blowback, button: string): Promise<void> {
  return electron.evaluate(({ dialog }, wanted) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Object.assign(dialog, {
      showMessageBox: (_: unknown, options: Electron.MessageBoxOptions) => {
        asked.push(options.message);
        const response = options.buttons?.indexOf(wanted) ?? -1;
        if (response < 0) throw new Error(`No button ${wanted} in ${options.message}`);
        return Promise.resolve({ response, checkboxChecked: false });
      },
    });
  }, button);
}

/** The questions that were asked since `answerQuestions`. */
export function questions({ electron }: Blowback): Promise<string[]> {
  return electron.evaluate(() => Reflect.get(globalThis, 'asked') as string[]); // put there by answerQuestions
}
