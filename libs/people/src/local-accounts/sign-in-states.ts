import { Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** How somebody can sign in, for an administrator. Never a secret, a code or a password. */
export interface SignInState {
  readonly workerId: string;
  /** Whether they have a local account. */
  readonly local: boolean;
  /** Until when it is locked (ISO 8601), or null. */
  readonly lockedUntil: string | null;
  /** Until when an open invitation is good (ISO 8601), or null. */
  readonly invitedUntil: string | null;
  /** Whether an identity of an organisation is theirs. */
  readonly organisation: boolean;
  /** When they last signed in (ISO 8601), or null when never. */
  readonly lastBeganAt: string | null;
}

const iso = (column: string, name: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "${name}"`;

const ofWorkers = {
  name: 'sign-ins-of',
  text: `select worker_id as "workerId", local, ${iso('locked_until', 'lockedUntil')}, ${iso('invited_until', 'invitedUntil')},
    organisation, ${iso('last_began_at', 'lastBeganAt')} from app.sign_ins_of($1::uuid[])`,
};

/** Only for administrators: the database refuses anybody else. */
@Injectable()
export class SignInStates {
  constructor(private readonly sql: Sql) {}

  of(workerIds: readonly string[]): Promise<SignInState[]> {
    return this.sql.rows<SignInState>(ofWorkers, [workerIds]);
  }
}
