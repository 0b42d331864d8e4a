/** The one place that speaks to the renderer unasked. */
import type { WebContents } from 'electron';
import type { NoticeChannel, NoticeName, Notices } from '../contract/messages';

/** Says nothing to a window that is gone. */
export function notify<Name extends NoticeName>(
  contents: WebContents,
  name: Name,
  value: Notices[Name],
): void {
  if (contents.isDestroyed() || contents.isCrashed()) return;
  contents.send(`desk-notice:${name}` satisfies NoticeChannel, value);
}
