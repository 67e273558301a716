import type { Viewer } from '@app/access';
import { type Batch, type LocalDate, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type EpisodeRow, type FactRow, type PersonRow, statusFactsOf } from './facts.rules.js';
import type { StatusFacts } from './status/status.js';

const people = `select id, date_of_birth as "dateOfBirth", died_on as "diedOn" from young_person where id = any ($1::uuid[])`;
const episodes = `select young_person_id as "youngPersonId", starts_on as "startsOn", ends_on as "endsOn",
  legal_status as "legalStatus", reason_ceased as "reasonCeased" from care_episode where young_person_id = any ($1::uuid[])`;
const facts = `select young_person_id as "youngPersonId", kind, starts_on as "startsOn", ends_on as "endsOn", detail
  from status_fact where young_person_id = any ($1::uuid[])`;

/** The dates the legal status is worked out from. Narrowed by nobody: callers have the person from a scoped read. */
@Injectable()
export class FactsReader {
  constructor(private readonly sql: Sql) {}

  /** By id; somebody who is not there is not in the map. */
  async ofYoungPeople(ids: readonly string[]): Promise<Map<string, StatusFacts>> {
    const [personRows, episodeRows, factRows] = await Promise.all([
      this.sql.rows<PersonRow>({ name: 'status-people', text: people }, [ids]),
      this.sql.rows<EpisodeRow>({ name: 'status-episodes', text: episodes }, [ids]),
      this.sql.rows<FactRow>({ name: 'status-facts', text: facts }, [ids]),
    ]);
    return statusFactsOf(personRows, episodeRows, factRows);
  }

  /** The same inside a transaction: what it has just written counts. */
  async within(tx: EntityManager, ids: readonly string[]): Promise<Map<string, StatusFacts>> {
    const personRows = await tx.query<PersonRow[]>(people, [ids]);
    const episodeRows = await tx.query<EpisodeRow[]>(episodes, [ids]);
    const factRows = await tx.query<FactRow[]>(facts, [ids]);
    return statusFactsOf(personRows, episodeRows, factRows);
  }
}

const NOTHING_KNOWN: LocalDate = '0001-01-01';

/** Why somebody has the status they have. */
@Injectable()
export class FactsOfYoungPerson implements Batch<Viewer, string, StatusFacts> {
  constructor(private readonly reader: FactsReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<StatusFacts[]> {
    const found = await this.reader.ofYoungPeople(ids);
    return ids.map((id) => found.get(id) ?? { dateOfBirth: NOTHING_KNOWN, carePeriods: [] });
  }
}
