/** Stands in the place of results that would give an answer away: why, and the two ways out. */
import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state';

export interface CoverNoteProps {
  /** Ready-made: that it is covered. */
  readonly title: string;
  /** Ready-made: why, and until when. */
  readonly text: string;
  /** Ready-made words on the button that leads back to what covers it. */
  readonly back: string;
  /** Ready-made words on the button that ends it. */
  readonly end: string;
  readonly onBack: () => void;
  readonly onEnd: () => void;
  /** More that can be done here. */
  readonly children?: ReactNode;
}

/** In the room that the results would take. */
export function CoverNote(props: CoverNoteProps) {
  const { title, text, back, end, onBack, onEnd, children } = props;
  return (
    <div data-testid="cover-note">
      <EmptyState
        title={title}
        text={text}
        icon={<IconEyeOff size={28} />}
        actions={
          <>
            <Button size="compact-md" data-testid="cover-back" onClick={onBack}>
              {back}
            </Button>
            <Button size="compact-md" variant="default" data-testid="cover-end" onClick={onEnd}>
              {end}
            </Button>
            {children}
          </>
        }
      />
    </div>
  );
}
