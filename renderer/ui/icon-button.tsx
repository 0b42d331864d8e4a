/** A button that is only a sign: its name is read out, and shown when pointed at or focused. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { memo, type MouseEvent, type ReactNode } from 'react';

export interface IconButtonProps {
  /** Ready-made name of what it does. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  readonly disabled?: boolean | undefined;
  /** There is nothing for it to do now: told as disabled, but the keyboard stays on it until there is. */
  readonly idle?: boolean | undefined;
  /** Present on a button that stays down: whether it is down. */
  readonly pressed?: boolean | undefined;
  /** Side in pixels, at least 24. */
  readonly size?: number | undefined;
}

/** 28 px a side unless said otherwise. With the same icon and the same handler it is not drawn again. */
export const IconButton = memo(function IconButton(props: IconButtonProps) {
  const { label, icon, onClick, disabled, idle = false, pressed, size = 28 } = props;
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? 'blue' : 'gray'}
        size={size}
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        {...(idle && { 'aria-disabled': true, 'data-disabled': true })}
        onClick={idle ? undefined : onClick}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
});
