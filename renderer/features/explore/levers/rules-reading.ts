/** Which rules read a lever, found in the rules themselves. */
import type { Model, Rule } from '../../../../models/index';

/** The rules in whose expressions the lever stands, in the model's order. */
export function rulesReading(model: Model, lever: string): readonly Rule[] {
  return model.rules.filter((rule) => mentionsLever(rule, lever));
}

/** Rules are plain data: a lever is read wherever a node of kind `lever` bears its id. */
function mentionsLever(node: unknown, lever: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('kind' in node && node.kind === 'lever' && 'id' in node) return node.id === lever;
  return Object.values(node).some((part) => mentionsLever(part, lever));
}
