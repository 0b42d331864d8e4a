/** Where the app's own pages live. */

export const SCHEME = 'app';
export const HOST = 'blowback';

/** Address of the page, and the test for addresses of our own. */
export interface Origin {
  readonly home: string;
  /** True for every address of the same scheme and host (and port). */
  owns(address: string): boolean;
}

/** The built files, or the development server of electron-vite at `developmentUrl`. */
export function originOf(developmentUrl: string | undefined): Origin {
  const home = developmentUrl ?? `${SCHEME}://${HOST}/index.html`;
  const { protocol, host } = new URL(home);
  return {
    home,
    owns(address) {
      if (!URL.canParse(address)) return false;
      const url = new URL(address);
      // `origin` is of no use here: Node gives 'null' for schemes that it does not know.
      return url.protocol === protocol && url.host === host && url.username === '';
    },
  };
}
