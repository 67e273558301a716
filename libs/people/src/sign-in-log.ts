import { Acting, logger } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { type AtTheDoor, Door } from './door.js';

/** What can happen at the door. The words for each are in the record of activity. */
export type DoorFact =
  | 'session.began'
  | 'session.confirmed'
  | 'session.not-confirmed'
  | 'session.ended'
  | 'session.refused'
  | 'account.locked'
  | 'account.made'
  | 'account.code-used'
  | 'account.link-asked'
  | 'account.password-reset'
  | 'account.reset-refused'
  | 'post.given-up'
  | 'identity.linked'
  | 'identity.refused';

interface Happening {
  readonly type: DoorFact;
  /** Who did it. Nobody, while nobody has shown who they are. */
  readonly actor?: { readonly id: string; readonly agencyId: string } | undefined;
  /** Whose session or account it is about, when that is known. */
  readonly subjectId?: string | undefined;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

const insert = {
  name: 'door-activity',
  text: `insert into activity_entry (actor_id, actor_agency_id, type, subject_id, data) values ($1, $2, $3, $4, $5)`,
};

/** What whoever watches over the service should see as it happens: somebody may be trying to get in. By ids, in the log of the service. */
const telling: ReadonlySet<DoorFact> = new Set([
  'session.refused',
  'session.not-confirmed',
  'account.locked',
  'account.reset-refused',
  'identity.refused',
]);

/** When a sign-in is refused it is not told whom it was about: the name typed may be anybody's, or a password in the wrong field. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Lines of the log about signing in and out, written by the door: who, when and by what means; never what was typed. */
@Injectable()
export class SignInLog {
  constructor(private readonly door: Door) {}

  async write({ type, actor, subjectId, data = {} }: Happening, at: AtTheDoor = this.door): Promise<void> {
    const who = actor ? [actor.id, actor.agencyId] : [null, null];
    await at.rows(insert, [...who, type, subjectId ?? actor?.id ?? nobody, JSON.stringify(data)]);
    tell({ type, actor, subjectId });
    // Every change is asked whether it left a line in the log.
    const acting = Acting.current();
    if (acting) acting.lines++;
  }
}

function tell({ type, actor, subjectId }: Happening): void {
  if (telling.has(type)) logger.warn({ type, actorId: actor?.id, subjectId }, 'refused at the door');
}
