/** The file pickers that Chromium browsers have and the DOM types do not describe yet. */
interface PickerType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

export interface Pickers {
  showOpenFilePicker(options: {
    readonly types: readonly PickerType[];
    readonly multiple: boolean;
  }): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker(options: {
    readonly suggestedName: string;
    readonly types: readonly PickerType[];
  }): Promise<FileSystemFileHandle>;
}

export function hasPickers(): boolean {
  return 'showOpenFilePicker' in window && 'showSaveFilePicker' in window;
}

export function pickers(): Pickers {
  return window as unknown as Pickers; // checked by hasPickers; the DOM types lack these two
}
