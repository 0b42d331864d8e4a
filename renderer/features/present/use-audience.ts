/** The audience's window: opened and closed, and told whatever is on the screen. */
import { useEffect, useRef, useState } from 'react';
import { useSession, useSettings } from '../../store/index';
import { useWords } from '../../store/words';
import { openChannel, type AudienceMessage } from './audience-channel';
import type { StageContent } from './content';

export function useAudience(content: StageContent) {
  const { screens } = useSession();
  const { language } = useWords();
  const theme = useSettings((state) => state.theme);
  const [id] = useState(() => crypto.randomUUID());
  const [isOpen, setOpen] = useState(false);
  const channel = useRef<ReturnType<typeof openChannel>>(undefined);
  const newest = useRef<AudienceMessage>({ kind: 'show', content, language, theme });

  // One channel for as long as the window has this name: language and theme may change meanwhile.
  useEffect(() => {
    const opened = openChannel(id);
    channel.current = opened;
    opened.onReady(() => opened.show(newest.current));
    return () => {
      channel.current = undefined;
      opened.close();
    };
  }, [id]);

  useEffect(() => {
    newest.current = { kind: 'show', content, language, theme };
    if (isOpen) channel.current?.show(newest.current);
  }, [content, isOpen, language, theme]);

  useEffect(() => {
    const stop = screens.onAudienceClosed(() => setOpen(false));
    return () => {
      stop();
      void screens.closeAudience();
    };
  }, [screens]);

  return {
    isOpen,
    toggle: () => {
      if (isOpen) void screens.closeAudience();
      else void screens.openAudience(id);
      setOpen(!isOpen);
    },
  };
}
