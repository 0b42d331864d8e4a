/** The cell that an event has while none is named. */
import type { Model } from './model';

/** The usual cell of an index, else its first one; '' where the model has no such index or it has no cells. */
export function usualCell(model: Model, indexId: string): string {
  const index = model.indices.find(({ id }) => id === indexId);
  return index?.usual ?? index?.cells[0]?.id ?? '';
}
