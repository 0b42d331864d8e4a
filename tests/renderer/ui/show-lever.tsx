import { useState } from 'react';
import { LeverSlider, type LeverSliderProps } from '../../../renderer/ui/index';
import { renderInLibrary } from './render';

/** A lever that stands at 29 and remembers what it reported. */
export function showLever(props: Partial<LeverSliderProps> = {}) {
  const log: (string | number)[] = [];
  const { unmount } = renderInLibrary(<Lever {...props} log={log} />);
  return { log, unmount };
}

function Lever({ log, ...props }: Partial<LeverSliderProps> & { log: (string | number)[] }) {
  const [value, setValue] = useState(29);
  return (
    <LeverSlider
      label="Prisoners handed over"
      unit="prisoners"
      value={value}
      min={0}
      max={60}
      step={1}
      defaultValue={0}
      format={String}
      changed
      resetLabel="Back to 0"
      entryLabel="Number"
      movedWords={({ typed, kept, min, max }) => `${typed} became ${kept} (${min} to ${max})`}
      onStart={() => log.push('start')}
      onChange={(next) => {
        log.push(next);
        setValue(next);
      }}
      onEnd={() => log.push('end')}
      onCancel={() => log.push('cancel')}
      onReset={() => log.push('reset')}
      {...props}
    />
  );
}
