/** A file can be dropped anywhere on the window. */
import { useEffect, useState } from 'react';
import { isMany } from '../../platform/index';
import { useWords } from '../../store/words';
import classes from './frame.module.css';

interface DropZoneProps {
  readonly onFile: (file: File) => void;
  /** A folder, or more than one file. */
  readonly onMany: (dropped: DataTransfer) => void;
}

export function DropZone({ onFile, onMany }: DropZoneProps) {
  const { t } = useWords();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const drag = (event: DragEvent) => {
      if (!hasFile(event)) return;
      // Without this the window would navigate to the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const dropped = event.dataTransfer;
      if (dropped !== null && isMany(dropped.items)) {
        onMany(dropped);
        return;
      }
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFile, onMany]);

  return over ? <div className={classes.drop}>{t('shell.drop')}</div> : null;
}
