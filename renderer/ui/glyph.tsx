/** Small signs for kinds of events: plain shapes in ink, told apart without colour. */

/** `fact`: it really happened; `note`: a remark by the user. */
export type GlyphName = 'handover' | 'capture' | 'killing' | 'fact' | 'note';

/** Drawn in a box of 16 by 16. */
const shapes: Readonly<Record<GlyphName, { readonly d: string; readonly isFilled: boolean }>> = {
  // Out of the box: an arrow that leaves a bracket.
  handover: { d: 'M7 2.5H2.5v11H7M6 8h8M10.5 4.5 14 8l-3.5 3.5', isFilled: false },
  // Held: a ring with a bar before it.
  capture: {
    d: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 2.5v11M4.6 3.8v8.4M11.4 3.8v8.4',
    isFilled: false,
  },
  killing: { d: 'M3 3l10 10M13 3L3 13', isFilled: false },
  fact: { d: 'M8 1.8 14.2 8 8 14.2 1.8 8Z', isFilled: true },
  note: { d: 'M2.5 3h11v8H8l-3.5 3v-3h-2Z', isFilled: false },
};

interface GlyphProps {
  readonly name: GlyphName;
  /** Side in pixels. */
  readonly size: number;
  /** Place of the left edge where the sign stands within another SVG. */
  readonly x?: number;
  /** Place of the upper edge where the sign stands within another SVG. */
  readonly y?: number;
}

/** The shape alone, for use inside an SVG; it takes the colour of the text around it. */
export function Glyph({ name, size, x = 0, y = 0 }: GlyphProps) {
  const { d, isFilled } = shapes[name];
  return (
    <path
      d={d}
      transform={`translate(${x} ${y}) scale(${size / 16})`}
      fill={isFilled ? 'var(--bb-ink)' : 'none'}
      stroke="var(--bb-ink)"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** The shape as a picture of its own, beside words. */
export function GlyphIcon({ name, size }: Pick<GlyphProps, 'name' | 'size'>) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden focusable="false">
      <Glyph name={name} size={size} />
    </svg>
  );
}
