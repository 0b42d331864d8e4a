/** Regions of a source file, from `// #region NAME` to `// #endregion`, and the code blocks of a page that quote them. */

/** A code block in TypeScript of a page of Markdown, with the region that it says it quotes. */
export interface Block {
  /** `FILE#REGION` of the comment above the block; '' where there is none. */
  readonly from: string;
  readonly code: string;
}

/** Every region of a source by its name, without the indentation that all its lines share. */
export function regionsOf(source: string): ReadonlyMap<string, string> {
  const found = source.matchAll(/^ *\/\/ #region (\S+)\n(.*?)\n *\/\/ #endregion$/gms);
  return new Map([...found].map(([, name = '', body = '']) => [name, outdented(body)]));
}

/** Every TypeScript block of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  const found = page.matchAll(/(?:<!-- (\S+) -->\n\n?)?```ts\n(.*?)\n```/gs);
  return [...found].map(([, from = '', code = '']) => ({ from, code }));
}

function outdented(body: string): string {
  const lines = body.split('\n');
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const depth = Math.min(...depths);
  return lines.map((line) => line.slice(depth)).join('\n');
}
