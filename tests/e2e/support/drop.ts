/** Drops what lies on the disk onto a page. */
import type { Page } from '@playwright/test';

/** A file input is the only way by which a test gets a `File` that knows its path. */
export async function drop(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'file-to-drop';
    document.body.append(input);
  });
  await page.locator('#file-to-drop').setInputFiles(file);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#file-to-drop');
    const dropped = input?.files?.[0];
    if (dropped === undefined) throw new Error('There is nothing to drop');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(dropped);
    const options = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent('dragover', options));
    document.body.dispatchEvent(new DragEvent('drop', options));
    input?.remove();
  });
}

/** Drops files and folders as the system does: through the browser process, which lets the page read what was dropped. */
export async function dropFromSystem(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await session.detach();
}
