/** A scenario by its line and name, and what can be done with it. */
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconEyeOff, IconPinFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './scenario-chip.module.css';
import { ScenarioSwatch } from './scenario-swatch';

/** One thing that can be done. */
export interface ChipAction {
  readonly id: string;
  /** Ready-made words. */
  readonly label: string;
  readonly icon?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly onClick: () => void;
}

export interface ScenarioChipProps {
  /** Ready-made title. */
  readonly title: string;
  /** CSS colour of its line. */
  readonly colour: string;
  /** Dash pattern of its line. */
  readonly dash: string;
  /** Whether it is the scenario in hand. */
  readonly selected: boolean;
  readonly onSelect: () => void;
  /** Ready-made "Baseline" where it is the one that the others are compared with. */
  readonly baselineLabel?: string | undefined;
  /** Ready-made "Hidden" where it is not drawn. */
  readonly hiddenLabel?: string | undefined;
  readonly actions: readonly ChipAction[];
  /** Ready-made name of the menu: "What to do with Handover of 29". */
  readonly menuLabel: string;
}

/** Two buttons: the scenario, and its menu. */
export function ScenarioChip(props: ScenarioChipProps) {
  const { title, colour, dash, selected, baselineLabel, hiddenLabel } = props;
  return (
    <div className={classes.chip} data-selected={selected || undefined}>
      <button
        type="button"
        className={classes.name}
        aria-pressed={selected}
        title={title}
        onClick={props.onSelect}
      >
        <ScenarioSwatch colour={colour} dash={dash} />
        <span className={classes.title} data-hidden={hiddenLabel !== undefined || undefined}>
          {title}
        </span>
        {baselineLabel !== undefined && (
          <span className={classes.mark}>
            <IconPinFilled size={13} aria-hidden />
            {baselineLabel}
          </span>
        )}
        {hiddenLabel !== undefined && (
          <span className={classes.mark}>
            <IconEyeOff size={13} aria-hidden />
            {hiddenLabel}
          </span>
        )}
      </button>
      {props.actions.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={26}
              aria-label={props.menuLabel}
              title={props.menuLabel}
            >
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {props.actions.map((action) => (
              <Menu.Item
                key={action.id}
                leftSection={action.icon}
                disabled={action.disabled ?? false}
                onClick={action.onClick}
              >
                {action.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
