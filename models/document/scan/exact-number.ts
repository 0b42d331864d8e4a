/** Whether a number survives: what is written again must mean the number that was read. */

/** False for numbers that the machine would turn into infinity, into 0, or into another whole number. */
export function isExact(literal: string): boolean {
  if (literal.length <= 15 && !/[eE]/.test(literal)) return true;
  const value = Number(literal);
  if (!Number.isFinite(value)) return false;
  if (value === 0) return !/[1-9]/.test(literal.replace(/[eE].*/, ''));
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return true;
  return normal(literal) === normal(String(value));
}

/** Digits without outer zeros, and the power of ten that they are multiplied with: `1200.0` is `12e2`. */
function normal(literal: string): string {
  const [mantissa = '', exponent = '0'] = literal.toLowerCase().replace('-', '').split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = trimZeros(digits);
  return `${kept}e${Number(exponent.replace('+', '')) - fraction.length + digits.length - kept.length}`;
}

/** By hand: the pattern /0+$/ would take time by the square of the length. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}
