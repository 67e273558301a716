import { Injectable } from '@nestjs/common';
import type { AtTheDoor } from './door.js';
import { Post } from './post/post.js';

const daysKnown = 90;

const forget = {
  name: 'device-forget',
  text: `delete from known_device where worker_id = $1 and last_at < now() - interval '${daysKnown} days'`,
};
/** No transaction has changed a row that was just made. */
const note = {
  name: 'device-note',
  text: `insert into known_device (worker_id, device) values ($1, $2) on conflict (worker_id, device) do update set last_at = now()
    returning xmax = 0 as "isNew"`,
};

/**
 * With what somebody has signed in, for 90 days: a browser and a kind of machine, as their list of sessions says it. It tells two
 * telephones of one kind not apart, and marks no device: nothing is kept on it.
 */
@Injectable()
export class KnownDevices {
  constructor(private readonly post: Post) {}

  /** Whether it is new to them: then they are written to, in the transaction in which the session begins. */
  async note(door: AtTheDoor, workerId: string, device: string): Promise<boolean> {
    await door.rows(forget, [workerId]);
    const isNew = (await door.one<{ isNew: boolean }>(note, [workerId, device]))?.isNew ?? true;
    if (isNew) await this.post.put(door, { letter: 'NEW_DEVICE', workerId, facts: { device } });
    return isNew;
  }
}
