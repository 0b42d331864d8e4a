/** Name under which the view remembers that bands are not drawn. */
export const BANDS_OFF = 'bands-off';
