import type { Permitted } from '@app/access';
import { within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { DeepPartial, EntityManager, EntityTarget } from 'typeorm';
import type { Decision, Fact, Subject } from './decision.js';

const insertEntry = {
  name: 'activity-entry',
  text: `insert into activity_entry (actor_id, actor_agency_id, type, subject_id, young_person_id, meeting_id, data)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};

const insertEntries = `
  insert into activity_entry (actor_id, actor_agency_id, type, subject_id, young_person_id, meeting_id, data)
  select $1, $2, e.type, e.subject_id, e.young_person_id, e.meeting_id, e.data
    from unnest($3::text[], $4::uuid[], $5::uuid[], $6::uuid[], $7::jsonb[])
      e (type, subject_id, young_person_id, meeting_id, data)`;

/**
 * The only way a service writes: the change and its line in the log stand or fall together. One append-only table is
 * audit trail, subscription source and notification source.
 */
@Injectable()
export class ActivityLog {
  /** Saves the decision's change and writes its fact. TypeORM counts the version of an entity up on each save. */
  async apply<T extends Subject>(
    tx: EntityManager,
    actor: Permitted,
    subject: T,
    { change, fact }: Decision<T>,
  ): Promise<T> {
    const saved = await tx.save(Object.assign(subject, change));
    await this.record(tx, actor, saved, fact);
    return saved;
  }

  /** Makes a new record of `entity` and writes the fact that it was made. */
  async create<T extends Subject>(
    tx: EntityManager,
    actor: Permitted,
    entity: EntityTarget<T>,
    { change, fact }: Decision<T>,
  ): Promise<T> {
    const saved = await tx.save(tx.create(entity, change as DeepPartial<T>));
    await this.record(tx, actor, saved, fact);
    return saved;
  }

  /** Writes a fact about a subject that something else has changed in this same transaction. */
  async record(tx: EntityManager, actor: Permitted, subject: Subject, { type, ...data }: Fact): Promise<void> {
    await within(tx, insertEntry, [
      actor.id,
      actor.agencyId,
      type,
      subject.id,
      subject.youngPersonId ?? null,
      subject.meetingId ?? null,
      JSON.stringify(data),
    ]);
  }

  /** Many facts at once, for work that is done by sets: an import. One statement, whatever their number. */
  async recordAll(
    tx: EntityManager,
    actor: Permitted,
    entries: readonly { readonly subject: Subject; readonly fact: Fact }[],
  ): Promise<void> {
    const rows = entries.map(({ subject, fact: { type, ...data } }) => ({ type, subject, data: JSON.stringify(data) }));
    await tx.query(insertEntries, [
      actor.id,
      actor.agencyId,
      rows.map(({ type }) => type),
      rows.map(({ subject }) => subject.id),
      rows.map(({ subject }) => subject.youngPersonId ?? null),
      rows.map(({ subject }) => subject.meetingId ?? null),
      rows.map(({ data }) => data),
    ]);
  }
}
