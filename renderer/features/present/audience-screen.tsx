/** What the audience's window shows: what it is told, and nothing of its own. */
import { useEffect, useState } from 'react';
import { useWords } from '../../store/words';
import { openChannel, type AudienceMessage } from './audience-channel';
import { Stage } from './stage';
import { useProjectorSize } from './use-projector-size';

export interface AudienceScreenProps {
  /** Of the window, as its address has it. */
  readonly id: string;
  /** Told language and theme before they are needed. */
  readonly onMessage: (message: AudienceMessage) => void;
}

export function AudienceScreen({ id, onMessage }: AudienceScreenProps) {
  const { t } = useWords();
  const [message, setMessage] = useState<AudienceMessage>();
  useProjectorSize(1);
  useEffect(() => {
    const channel = openChannel(id);
    channel.onShow((shown) => {
      onMessage(shown);
      setMessage(shown);
    });
    channel.ready();
    return () => channel.close();
  }, [id, onMessage]);
  return (
    <main style={{ height: '100%' }} data-testid="audience">
      {message === undefined ? (
        <p role="status">{t('app.present.waiting')}</p>
      ) : (
        <Stage content={message.content} />
      )}
    </main>
  );
}
