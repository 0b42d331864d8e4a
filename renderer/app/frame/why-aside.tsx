/** The Why panel beside the view, loaded when it is first opened. */
import { useEffect, useState, type ComponentType } from 'react';
import { desk } from '../../platform/index';
import { useDocument, useView } from '../../store/index';
import { FocusBack } from '../../ui/index';

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

  const Panel = isOpen && wanted && view !== 'gallery' ? panel?.component : undefined;
  return (
    <>
      <FocusBack isOpen={Panel !== undefined} neighbour='[data-tour="why"]' />
      {Panel !== undefined && <Panel />}
    </>
  );
}
