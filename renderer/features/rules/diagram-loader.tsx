/** The diagram with its libraries, loaded when it is first looked at. */
import { createElement, useEffect, useState, type ComponentType } from 'react';
import { useWords } from '../../store/words';

export function DiagramLoader() {
  const { t } = useWords();
  const [loaded, setLoaded] = useState<{ readonly component: ComponentType }>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    import('./causal-diagram').then(
      ({ CausalDiagram }) => setLoaded({ component: CausalDiagram }),
      (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
    );
  }, []);
  if (failure !== undefined) throw failure;
  return loaded === undefined ? (
    <p role="status">{t('app.diagram.loading')}</p>
  ) : (
    createElement(loaded.component)
  );
}
