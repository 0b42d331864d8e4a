/** The audience's window: opened and closed, and told whatever is on the screen. */
import { useEffect, useRef, useState } from 'react';
import { useSession, useSettings } from '../../store/index';
import { useWords } from '../../store/words';
import { openChannel } from './audience-channel';
import type { StageContent } from './content';

export function useAudience(content: StageContent) {
  const { screens } = useSession();
  const { language } = useWords();
  const theme = useSettings((state) => state.theme);
  const [id] = useState(() => crypto.randomUUID());
  const [isOpen, setOpen] = useState(false);
  const channel = useRef<ReturnType<typeof openChannel>>(undefined);
  const newest = useRef(content);

  useEffect(() => {
    newest.current = content;
    if (isOpen) channel.current?.show({ kind: 'show', content, language, theme });
  }, [content, isOpen, language, theme]);

  useEffect(() => {
    const opened = openChannel(id);
    channel.current = opened;
    opened.onReady(() => opened.show({ kind: 'show', content: newest.current, language, theme }));
    return () => opened.close();
  }, [id, language, theme]);

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
