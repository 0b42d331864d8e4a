/** A fault as one sentence: what is wrong, where, and what is allowed. */
import { formatUnit } from '../text/units';
import type { Translate } from '../text/translator';
import type { Fault } from './fault';

/** The sentence of a fault in the translator's language. */
export function faultInWords({ element, where, key, values }: Fault, translate: Translate): string {
  const place =
    element === undefined ? where : translate(`fault.element.${element}`, { id: where });
  const { word, part, allowedUnit, ...plain } = values;
  const unit = allowedUnit === undefined ? '' : formatUnit(translate, String(allowedUnit));
  const filled = Object.entries(plain).flatMap(([blank, value]) =>
    value === undefined ? [] : [[blank, value] as const],
  );
  return translate(`fault.says.${key}`, {
    ...(allowedUnit === undefined ? {} : { unit: unit === '' ? '' : ` ${unit}` }),
    ...Object.fromEntries(filled),
    ...(word === undefined ? {} : { word: translate(`fault.word.${word}`) }),
    ...(part === undefined ? {} : { part: translate(`fault.part.${part}`) }),
    place,
  });
}

/** All faults in one line of plain keys, for errors that are our own bugs. */
export function faultCodes(faults: readonly Fault[]): string {
  return faults
    .map(({ where, key, values }) => `${where}: ${key} ${JSON.stringify(values)}`)
    .join('; ');
}
