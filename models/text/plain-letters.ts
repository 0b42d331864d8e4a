/** A text as it is searched and compared: lower case without accents, so that "presion" finds "Presión". */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}
