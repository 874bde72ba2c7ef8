import { RequestError } from '../messaging/envelope';
import type { ViewSender } from '../messaging/senders';

/**
 * What destroys something, or brings in much at once, is asked for in a tab of ours, never in a frame
 * that a page may cover.
 * @throws RequestError `forbidden`
 */
export function refusePages({ placement }: ViewSender): void {
  if (placement === 'page') throw new RequestError('forbidden', 'Do this in the library');
}
