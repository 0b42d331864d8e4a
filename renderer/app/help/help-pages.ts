/** The pages that the Help menu leads to. */
import type { Language } from '../../../models/index';

/** The three doors; from there, links lead to the other pages. */
export const helpPages = ['guide', 'model', 'files'] as const;
export type HelpTopic = (typeof helpPages)[number];

/** Name of a page in the language of the window, where it exists in that language. */
export function pageName(topic: HelpTopic, language: Language): string {
  const suffix = language === 'es' ? '.es' : '';
  if (topic === 'guide') return `guide${suffix}`;
  if (topic === 'model') return `model-guide${suffix}`;
  return 'file-format';
}
