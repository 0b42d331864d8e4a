/** Units as products of named things: `deaths/week`, `persons/week`, `1/week`. `share`, `index` and `1` are plain numbers. */

/** Exponent per name; an empty one is a plain number. */
export type Unit = ReadonlyMap<string, number>;

const PLAIN = new Set(['', '1', 'share', 'index']);

/** Reads a unit such as `deaths/attack/week` or `persons·weeks`. */
export function parseUnit(text: string): Unit {
  const unit = new Map<string, number>();
  text.split('/').forEach((part, at) => {
    for (const name of part.split('·').map((one) => one.trim())) {
      if (PLAIN.has(name)) continue;
      unit.set(name, (unit.get(name) ?? 0) + (at === 0 ? 1 : -1));
    }
  });
  return clean(unit);
}

/** The unit of a product (sign 1) or a quotient (sign −1). */
export function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const unit = new Map(a);
  for (const [name, power] of b) unit.set(name, (unit.get(name) ?? 0) + sign * power);
  return clean(unit);
}

/** Whether two units are the same. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a.size === b.size && [...a].every(([name, power]) => b.get(name) === power);
}

/** A unit as text; `1` for a plain number. */
export function unitText(unit: Unit): string {
  const names = (sign: 1 | -1): readonly string[] =>
    [...unit].flatMap(([name, power]) =>
      Array.from({ length: Math.max(0, power * sign) }, () => name),
    );
  const above = names(1).join('·');
  const below = names(-1)
    .map((name) => `/${name}`)
    .join('');
  return `${above === '' ? '1' : above}${below}`;
}

function clean(unit: Map<string, number>): Unit {
  return new Map([...unit].filter(([, power]) => power !== 0));
}
