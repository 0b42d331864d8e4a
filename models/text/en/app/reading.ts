/** Words of the page on which a file of a newer version is read. */
export const reading = {
  why: 'This file was made with a newer version of Blowback, in a file format that this version does not know. Its texts are shown below, to read only; its numbers would mean something else here, so they are not shown. The file is not changed. To work with it, open it with the newer version.',
  scenarios: 'Scenarios',
} as const;
