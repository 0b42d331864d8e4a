/** A part of the view that follows a moving lever while it is on screen, and waits for it to rest while it is not. */
import { useRef, type ComponentProps } from 'react';
import { useOnScreen } from '../../charts/index';
import { ResultsSource, resultsStore, settledResults } from '../../store/index';

export function WhileSeen({ children, ...rest }: ComponentProps<'div'>) {
  const element = useRef<HTMLDivElement>(null);
  const isSeen = useOnScreen(element);
  return (
    <div {...rest} ref={element}>
      <ResultsSource value={isSeen ? resultsStore : settledResults}>{children}</ResultsSource>
    </div>
  );
}
