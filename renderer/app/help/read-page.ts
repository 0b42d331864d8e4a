/** Fetches a page of help/, which the build made of docs/. */

export interface HelpPage {
  readonly title: string;
  /** ISO code of the language that the page is written in. */
  readonly language: string;
  readonly content: DocumentFragment;
}

/** Its main part; undefined if there is no such page. `name`: as `guide.es`. */
export async function readPage(name: string): Promise<HelpPage | undefined> {
  const answer = await fetch(`./help/${name}.html`).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector('main');
  if (main === null) return undefined;
  const content = document.createDocumentFragment();
  content.append(...main.childNodes);
  return { title: page.title, language: page.documentElement.lang, content };
}
