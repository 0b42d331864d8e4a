/** Between the two windows: what is on the screen goes to the audience's window, which asks for it when it opens. */
import type { Settings } from '../../platform/index';
import type { StageContent } from './content';

/** The page's appearance travels with what it shows. */
export interface AudienceMessage {
  readonly kind: 'show';
  readonly content: StageContent;
  readonly language: string;
  readonly theme: Settings['theme'];
}

type Message = AudienceMessage | { readonly kind: 'ready' };

/** The channel of a presentation; `id` is that of the audience's window. */
export function openChannel(id: string) {
  const channel = new BroadcastChannel(`blowback-audience-${id}`);
  return {
    show: (message: AudienceMessage) => channel.postMessage(message),
    ready: () => channel.postMessage({ kind: 'ready' } satisfies Message),
    onReady(listener: () => void) {
      channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.kind === 'ready') listener();
      });
    },
    onShow(listener: (message: AudienceMessage) => void) {
      channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.kind === 'show') listener(data);
      });
    },
    close: () => channel.close(),
  };
}
