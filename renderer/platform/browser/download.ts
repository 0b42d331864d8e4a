/** Hands a file to the browser's downloads. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the content by the next turn; a minute is ample for slow ones.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
