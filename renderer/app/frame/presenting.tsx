/** The presentation in the place of everything else, loaded when it is first asked for. */
import { lazy, Suspense } from 'react';
import { desk } from '../../platform/index';
import { ErrorBoundary } from './error-boundary';

const PresentScreen = lazy(async () => ({
  default: (await import('../../features/present/present-screen')).PresentScreen,
}));

export function Presenting() {
  return (
    <ErrorBoundary
      subject="present"
      onError={(message) => void desk.log({ level: 'error', message: `Presenting: ${message}` })}
    >
      <Suspense fallback={null}>
        <PresentScreen />
      </Suspense>
    </ErrorBoundary>
  );
}
