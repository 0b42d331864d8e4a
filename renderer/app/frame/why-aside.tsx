/** The Why panel beside the view, loaded when it is first opened. */
import { createElement, useEffect, useState, type ComponentType } from 'react';
import { desk } from '../../platform/index';
import { useDocument, useView } from '../../store/index';

export function WhyAside() {
  const isOpen = useDocument((state) => state.open);
  const view = useView((state) => state.view);
  const wanted = useView((state) => state.openPanels.includes('why'));
  const [panel, setPanel] = useState<{ readonly component: ComponentType }>();

  useEffect(() => {
    if (!wanted || panel !== undefined) return;
    import('../../features/why/why-panel').then(
      ({ WhyPanel }) => setPanel({ component: WhyPanel }),
      (error: unknown) => {
        void desk.log({ level: 'error', message: `Why could not be loaded: ${String(error)}` });
      },
    );
  }, [wanted, panel]);

  if (!isOpen || !wanted || view === 'gallery' || panel === undefined) return null;
  return createElement(panel.component);
}
