import { count, plural } from '../../../content/plural.js';
import type { Unsent } from './room-memory.js';

/** For the bar at the top while the connection is lost: what is kept here and will be sent. */
export function whatWaits({ outbox }: Unsent): string {
  const n = outbox.filter(({ state }) => state !== 'refused').length;
  const kept =
    n > 0 ? `${count(n, 'note')} ${plural(n, 'is', 'are')} kept in this page and will be sent when you are back. ` : '';
  return `Keep typing. ${kept}The meeting cannot move to the next item until then.`;
}
