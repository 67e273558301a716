import { AgencyKind } from '@app/access';
import { usualBases } from '@app/need-to-know';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DEMONSTRATION_AGENCIES, DEMONSTRATION_WORKERS } from '../generator/demonstration-people.js';
import { insertRows } from './rows.js';

/** Agencies, the people of the stories, their roles, and whom the sign-in page offers. */
export async function writeDemonstrationWorkers(tx: EntityManager): Promise<void> {
  const agencies = DEMONSTRATION_AGENCIES.map((agency) => ({ id: randomUUID(), ...agency }));
  const agencyId = new Map(agencies.map(({ name, id }) => [name, id]));
  const workers = DEMONSTRATION_WORKERS.map((worker) => ({ id: randomUUID(), ...worker }));
  await insertRows(tx, 'agency', agencies);
  for (const { id, kind } of agencies) if (!keepsNoRecords.has(kind)) await agree(tx, id, AgencyKind[kind]);
  await insertRows(
    tx,
    'worker',
    workers.map(({ id, name, email, jobTitle, agency }) => ({
      id,
      agency_id: agencyId.get(agency),
      display_name: name,
      job_title: jobTitle,
      email,
      active_from: '2020-01-01',
    })),
  );
  await insertRows(
    tx,
    'worker_role',
    workers.flatMap(({ id, roles }) => roles.map((role) => ({ worker_id: id, role }))),
  );
  const offered = workers.filter(({ purpose }) => purpose !== null);
  await insertRows(
    tx,
    'demonstration_sign_in',
    offered.map(({ id, purpose }, position) => ({ worker_id: id, position, purpose })),
  );
}

/** Those who keep the records, and those who are shown nobody, have nothing to agree. */
const keepsNoRecords: ReadonlySet<string> = new Set(['CHILDRENS_SERVICES', 'ELECTED_MEMBERS', 'ASSURANCE']);

/** A live agreement about all that can be shared; one of them soon to be made anew. */
async function agree(tx: EntityManager, agencyId: string, kind: AgencyKind): Promise<void> {
  const [agreement] = await tx.query<{ id: string }[]>(
    `insert into sharing_agreement (agency_id, title, starts_on, expires_on, signed_on, reviewed_on)
      values ($1, 'Information sharing agreement for care leavers', current_date - 330, current_date + $2::int, current_date - 340, current_date - 340)
      returning id`,
    [agencyId, kind === AgencyKind.YOUTH_JUSTICE ? 27 : 400],
  );
  await insertRows(
    tx,
    'sharing_basis',
    usualBases(kind).map(({ factClass, lawfulBasis, condition, power }) => ({
      agreement_id: agreement?.id,
      fact_class: factClass,
      lawful_basis: lawfulBasis,
      condition,
      power,
    })),
  );
}
