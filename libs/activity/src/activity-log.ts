import type { Permitted } from '@app/access';
import { within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { DeepPartial, EntityManager, EntityTarget } from 'typeorm';
import type { Decision, Fact, Subject } from './decision.js';
import { written } from './written.js';

const insertEntry = {
  name: 'activity-entry',
  text: `insert into activity_entry (actor_id, actor_agency_id, type, subject_id, young_person_id, meeting_id, data, role, relationship,
      reason, changed, before_hash, after_hash, correlation_id, source)
    values ($1, $2, $3, $4, $5, $6, $7, $8, app.relationship_to($5), $9, $10, app.mark($11), app.mark($12), $13, $14)`,
};

// Work by sets relies on no relationship: it is let in by the role, and its own line says by whom.
const insertEntries = `
  insert into activity_entry (actor_id, actor_agency_id, type, subject_id, young_person_id, meeting_id, data, role, correlation_id, source)
  select $1, $2, e.type, e.subject_id, e.young_person_id, e.meeting_id, e.data, $8, $9, $10
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
    const changed = namesIn(change);
    const before = valuesOf(subject, changed);
    const saved = await tx.save(Object.assign(subject, change));
    await this.write(tx, actor, { subject: saved, fact, change: { changed, before, after: valuesOf(saved, changed) } });
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
    const changed = namesIn(change);
    await this.write(tx, actor, {
      subject: saved,
      fact,
      change: { changed, before: null, after: valuesOf(saved, changed) },
    });
    return saved;
  }

  /** Writes a fact about a subject that something else has changed in this same transaction. */
  record(tx: EntityManager, actor: Permitted, subject: Subject, fact: Fact): Promise<void> {
    return this.write(tx, actor, { subject, fact, change: unknown });
  }

  private async write(tx: EntityManager, actor: Permitted, { subject, fact, change }: Happened): Promise<void> {
    const { type, ...data } = fact;
    const { role, correlationId, source, answered } = written(tx, subject.youngPersonId);
    await within(tx, insertEntry, [
      actor.id,
      actor.agencyId,
      type,
      subject.id,
      subject.youngPersonId ?? null,
      subject.meetingId ?? null,
      JSON.stringify(data),
      role,
      codeIn(data.reason),
      change.changed ?? answered,
      change.before,
      change.after,
      correlationId,
      source,
    ]);
  }

  /** Many facts at once, for work that is done by sets: an import. One statement, whatever their number. */
  async recordAll(
    tx: EntityManager,
    actor: Permitted,
    entries: readonly { readonly subject: Subject; readonly fact: Fact }[],
  ): Promise<void> {
    const rows = entries.map(({ subject, fact: { type, ...data } }) => ({ type, subject, data: JSON.stringify(data) }));
    const { role, correlationId, source } = written(tx);
    await tx.query(insertEntries, [
      actor.id,
      actor.agencyId,
      rows.map(({ type }) => type),
      rows.map(({ subject }) => subject.id),
      rows.map(({ subject }) => subject.youngPersonId ?? null),
      rows.map(({ subject }) => subject.meetingId ?? null),
      rows.map(({ data }) => data),
      role,
      correlationId,
      source,
    ]);
  }
}

/**
 * What is known of a change: the names of its fields, and a digest of what they said before and after. Where something else has
 * changed it, the names of the answers in the form stand for those of the fields.
 */
interface Change {
  readonly changed: readonly string[] | null;
  readonly before: string | null;
  readonly after: string | null;
}

interface Happened {
  readonly subject: Subject;
  readonly fact: Fact;
  readonly change: Change;
}

const unknown: Change = { changed: null, before: null, after: null };

const namesIn = (change: object): string[] =>
  Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
    .sort();

/** The database hashes it once more, with its secret: what is kept tells nobody what a field said. */
function valuesOf(subject: object, names: readonly string[]): string {
  const values = new Map<string, unknown>(Object.entries(subject));
  return createHash('sha256')
    .update(JSON.stringify(names.map((name) => values.get(name) ?? null)))
    .digest('hex');
}

/** A reason that was chosen from a list. One that somebody wrote stands with the record, and nowhere else. */
const codeIn = (reason: unknown): string | null =>
  typeof reason === 'string' && /^[A-Z][A-Z_]{1,60}$/.test(reason) ? reason : null;
