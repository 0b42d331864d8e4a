/** The list that the build writes of the packages in the app. */
export interface LicenceNotice {
  readonly name: string;
  readonly version: string;
  /** As the package states it, by SPDX: `MIT`. */
  readonly licence: string;
  /** The whole text; empty where the package brings none. */
  readonly text: string;
}

/** Rejects where there is no such list, as while developing. */
export async function fetchLicences(): Promise<readonly LicenceNotice[]> {
  const answer = await fetch('licences.json');
  if (!answer.ok) throw new Error(`licences.json: ${answer.status}`);
  return (await answer.json()) as readonly LicenceNotice[]; // written by our own build
}
