/** The slides as screens: a table that is too long for one goes on over as many as it takes. */
import type { Slide } from '../../../models/index';
import { askedParts } from './asked-screen';
import { differenceParts } from './difference-table';
import { coverIn, type Scene, type Screen } from './scene';
import type { TablePart } from './table-parts';

export function screensOf(slides: readonly Slide[], scene: Scene): readonly Screen[] {
  return slides.flatMap((slide) => {
    const parts = partsOf(slide, scene);
    return parts.length < 2 ? [slide] : parts.map((part) => ({ ...slide, part }));
  });
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
