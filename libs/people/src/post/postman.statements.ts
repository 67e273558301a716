/** A letter to be sent now. */
export interface Due {
  readonly id: string;
  readonly letter: string;
  readonly workerId: string;
  readonly email: string;
  /** When it was put there: day and time in England, as `YYYY-MM-DD HH:MM`. */
  readonly at: string;
  readonly cipher: Buffer | null;
  readonly keyId: string | null;
  /** How often it has been tried, this time counted. */
  readonly tries: number;
  /** Whether nobody heard what became of the try before. */
  readonly wasInHand: boolean;
}

export interface GivenUp {
  readonly id: string;
  readonly letter: string;
  readonly workerId: string;
}

/** Each replica takes others; whoever ends with some in hand leaves them to be taken in five minutes, which five tries do not need. */
export const take = {
  name: 'post-take',
  text: `with due as (select id, in_hand from mail_outbox where next_try_at <= now() order by next_try_at limit 5 for update skip locked)
    update mail_outbox m set tries = m.tries + 1, in_hand = true, next_try_at = now() + interval '5 minutes'
    from due, worker w where m.id = due.id and w.id = m.worker_id
    returning m.id, m.letter, m.worker_id as "workerId", w.email, to_char(m.put_at, 'YYYY-MM-DD HH24:MI') as at, m.cipher, m.key_id as "keyId",
      m.tries, due.in_hand as "wasInHand"`,
};

/** What is known of the link that travelled in it. */
const noted = (column: string) => `
    invitations as (update invitation i set ${column} = now() from gone where i.id = gone.about_id),
    passwords as (update password_link l set ${column} = now() from gone where l.id = gone.about_id)`;

export const taken = {
  name: 'post-taken',
  text: `with gone as (delete from mail_outbox where id = $1 returning id, about_id), ${noted('sent_at')} select id from gone`,
};

export const notTaken = {
  name: 'post-not-taken',
  text: `update mail_outbox set in_hand = false, next_try_at = now() + make_interval(secs => $2) where id = $1`,
};

export const giveUp = {
  name: 'post-give-up',
  text: `with gone as (delete from mail_outbox where gives_up_at <= now() and (not in_hand or next_try_at <= now())
      returning id, letter, worker_id, about_id), ${noted('given_up_at')}
    select id, letter, worker_id as "workerId" from gone`,
};
