/** What a schema cannot say of a lesson: ids used once, and names that mean something in the same file. */
import { pathText, shown, type Refusal } from '../refusal';
import type { LessonContents } from './lesson-schema';

/** Faults between the parts of a lesson whose fields are each valid. */
export function checkLessonReferences(lesson: LessonContents): readonly Refusal[] {
  const options = lesson.document.scenarios.map(({ id }) => id);
  return [
    ...repeated(lesson.questions, 'questions'),
    ...repeated(lesson.steps, 'steps'),
    ...lesson.steps.flatMap((step, at) =>
      step.scenarios.flatMap((id, place): readonly Refusal[] => {
        if (options.includes(id)) return [];
        const path = pathText(['steps', at, 'scenarios', place]);
        const allowed = { kind: 'one-of', options } as const;
        return [{ kind: 'unknown-reference', path, value: shown(id), allowed }];
      }),
    ),
  ];
}

function repeated(list: readonly { readonly id: string }[], name: string): readonly Refusal[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, at): readonly Refusal[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const path = pathText([name, at, 'id']);
    return [{ kind: 'duplicate-id', path, value: shown(id), allowed: { kind: 'unique' } }];
  });
}
