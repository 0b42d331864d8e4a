/**
 * The slides as screens: a table that is too long for one goes on over as many as it takes, and a rule without an
 * arrow of its own takes none in the causal chain. A step of which nothing else would be left keeps one.
 */
import type { Slide } from '../../../models/index';
import { askedParts } from './asked-screen';
import { differenceParts } from './difference-table';
import { linksOf } from './links';
import { coverIn, type Scene, type Screen } from './scene';
import type { TablePart } from './table-parts';

export function screensOf(slides: readonly Slide[], scene: Scene): readonly Screen[] {
  const adding = slides.filter((slide) => addsSomething(slide, scene));
  // A step whose screens add nothing keeps its first one: it has a title, and notes to say.
  const steps = new Set(adding.map(({ step }) => step));
  const kept = slides.filter(
    (slide, place) =>
      adding.includes(slide) || (!steps.has(slide.step) && slides[place - 1]?.step !== slide.step),
  );
  return kept.flatMap((slide) => {
    const parts = partsOf(slide, scene);
    return parts.length < 2 ? [slide] : parts.map((part) => ({ ...slide, part }));
  });
}

/** Whether it shows more than the slide before: an arrow more, of a causal chain. */
function addsSomething({ body }: Slide, scene: Scene): boolean {
  if (body.kind !== 'diagram') return true;
  return linksOf(body.rules.slice(body.count - 1, body.count), scene, []).length > 0;
}

function partsOf(slide: Slide, scene: Scene): readonly TablePart[] {
  if (coverIn(slide, scene.document) !== undefined) return [];
  switch (slide.body.kind) {
    case 'levers':
      return askedParts(slide, scene);
    case 'table':
      return differenceParts(slide, scene);
    default:
      return [];
  }
}
