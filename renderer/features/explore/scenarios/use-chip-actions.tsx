/** The menu of a scenario's chip. */
import { IconCopy, IconEye, IconEyeOff, IconPencil, IconPin, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { limits } from '../../../../models/index';
import { useDocument, viewActions } from '../../../store/index';
import type { ScenarioLook } from '../../../store/looks';
import { useWords } from '../../../store/words';
import type { ChipAction } from '../../../ui/index';
import type { ScenarioEdits } from './use-scenario-edits';

/** Menus of all chips, and which chip is being renamed. */
export interface ChipActions {
  /** `count` is how many scenarios there are. */
  readonly actionsOf: (look: ScenarioLook, count: number) => readonly ChipAction[];
  /** Id of the scenario being renamed. */
  readonly renaming: string | undefined;
  readonly stopRenaming: () => void;
}

export function useChipActions(edits: ScenarioEdits): ChipActions {
  const { t } = useWords();
  const readOnly = useDocument((state) => state.readOnly);
  const [renaming, setRenaming] = useState<string>();

  function actionsOf(look: ScenarioLook, count: number): readonly ChipAction[] {
    const { scenario, isBaseline, isHidden } = look;
    const label = (key: 'rename' | 'duplicate' | 'setBaseline' | 'hide' | 'show' | 'remove') =>
      t(`app.explore.scenarios.${key}`);
    return [
      {
        id: 'rename',
        label: label('rename'),
        icon: <IconPencil size={16} aria-hidden />,
        disabled: readOnly,
        onClick: () => setRenaming(scenario.id),
      },
      {
        id: 'duplicate',
        label: label('duplicate'),
        icon: <IconCopy size={16} aria-hidden />,
        disabled: readOnly || count >= limits.scenarios,
        onClick: () => edits.duplicate(scenario.id),
      },
      {
        id: 'baseline',
        label: label('setBaseline'),
        icon: <IconPin size={16} aria-hidden />,
        disabled: readOnly || isBaseline,
        onClick: () => edits.makeBaseline(scenario),
      },
      {
        id: 'hide',
        label: label(isHidden ? 'show' : 'hide'),
        icon: isHidden ? <IconEye size={16} aria-hidden /> : <IconEyeOff size={16} aria-hidden />,
        onClick: () => viewActions().toggleHidden(scenario.id),
      },
      {
        id: 'remove',
        label: count === 1 ? t('app.explore.scenarios.removeLast') : label('remove'),
        icon: <IconTrash size={16} aria-hidden />,
        disabled: readOnly || count === 1,
        onClick: () => edits.remove(scenario),
      },
    ];
  }

  return { actionsOf, renaming, stopRenaming: () => setRenaming(undefined) };
}
