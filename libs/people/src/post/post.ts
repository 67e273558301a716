import { KeyRing, type Sealed, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AtTheDoor } from '../door.js';
import type { LetterFacts, LetterName } from './letters.js';
import { postSettings } from './post.settings.js';

/** The transaction of what a letter is about: it is written with it or not at all. */
export type Writing = Pick<AtTheDoor, 'rows'>;

/** A letter that is to go out. */
export interface NewLetter {
  readonly letter: LetterName;
  readonly workerId: string;
  readonly facts?: LetterFacts;
  /** The link that travels in it, and for how many minutes it is any use; a day for what has no link. */
  readonly about?: { readonly id: string; readonly minutes: number };
}

const put = {
  name: 'post-put',
  text: `insert into mail_outbox (letter, worker_id, cipher, key_id, about_id, gives_up_at)
    values ($1, $2, $3, $4, $5, now() + least(make_interval(mins => $6), interval '1 day'))`,
};
const minutesOfDay = 1_440;

/** Whether a mail server is named. Without one no letter is put anywhere. */
export const mailGoesOut = (): boolean => postSettings() !== undefined;

/** The purpose under which the facts of a letter are sealed: whose it is, so that they open in nobody else’s. */
export const letterPurpose = (workerId: string): string => `letter:${workerId}`;

/**
 * Puts letters into the post, in the transaction of what they are about; the postman carries them. Where no mail server is named
 * nothing is put anywhere, because nobody would fetch it.
 */
@Injectable()
export class Post {
  constructor(private readonly keys: KeyRing) {}

  get isOn(): boolean {
    return mailGoesOut();
  }

  async put(at: Writing, { letter, workerId, facts, about }: NewLetter): Promise<void> {
    if (!this.isOn) return;
    const { cipher = null, keyId = null } = facts ? this.seal(workerId, facts) : {};
    const { id = null, minutes = minutesOfDay } = about ?? {};
    await at.rows(put, [letter, workerId, cipher, keyId, id, minutes]);
  }

  private seal(workerId: string, facts: LetterFacts): Sealed {
    return this.keys.seal(letterPurpose(workerId), JSON.stringify(facts));
  }
}

/** Writing in a transaction of the running service. */
export const writingIn = (tx: EntityManager): Writing => ({
  rows: (statement, values) => within(tx, statement, values),
});
