/** Whether the model has what a lesson names: levers, outcomes, rules and evidence. */
import { seriesOf } from '../../engine/series';
import type { Model } from '../../rules/model';
import { pathText, shown, type Refusal, type Steps } from '../refusal';
import type { Lesson } from './lesson';

/** Every place where a lesson names something that the model does not have. */
export function checkLesson(lesson: Lesson, model: Model): readonly Refusal[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const levers = ids(model.levers);
  const series = ids(seriesOf(model));
  const rules = ids(model.rules);
  const evidence = ids(model.evidence);
  return [
    ...lesson.levers.flatMap((id, at) => known(id, levers, 'levers', at)),
    ...lesson.steps.flatMap(({ outcome, rules: named }, at) => [
      ...known(outcome, series, 'steps', at, 'outcome'),
      ...named.flatMap((id, place) => known(id, rules, 'steps', at, 'rules', place)),
    ]),
    ...lesson.evidence.flatMap((id, at) => known(id, evidence, 'evidence', at)),
  ];
}

function known(name: string, options: readonly string[], ...steps: Steps): readonly Refusal[] {
  if (options.includes(name)) return [];
  const allowed = { kind: 'one-of', options } as const;
  return [{ kind: 'unknown-reference', path: pathText(steps), value: shown(name), allowed }];
}
