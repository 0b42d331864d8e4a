/** Finds English left over in a Spanish text: words that English cannot do without and Spanish does not have. */
const FUNCTION_WORDS = new Set(
  (
    'the of and is are was were be been with from that this these those which when where while what who whose ' +
    'than then it its they them their there here not only into onto over under between before after without ' +
    'about by for at as an or if how why you your we our will would can could should might must has have had ' +
    'does did do more most less least few many much each every other same own per week weeks year'
  ).split(' '),
);

/** English function words in a text; quoted file names, options and ids do not count. */
export function englishWords(text: string): readonly string[] {
  const spoken = text
    .replace(/\{\{\s*\w+\s*\}\}/g, ' ')
    // Ids and options are the same in every language: anger-lasts, troops.SIN, --no-rule, docs/headless.md.
    .replace(/(?:--)?[\w/]+(?:[-./:][\w/]+)+/g, ' ')
    .replace(/--\w+/g, ' ');
  return (spoken.match(/[\p{L}’']+/gu) ?? []).filter((word) => FUNCTION_WORDS.has(word));
}
