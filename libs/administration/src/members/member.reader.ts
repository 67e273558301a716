import { isUuid, NotFound, type Page, pageOf, pageSize, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { placeAfter, placeOf } from '../place.js';
import type { MemberFilter } from './member.inputs.js';
import type { Term } from './member.rules.js';
import * as statements from './member.statements.js';
import type { Member, RoleHeld } from './member.types.js';

/** An account as a change begins with it. */
export type HeldMember = Pick<
  Member,
  'id' | 'agencyId' | 'teamId' | 'displayName' | 'jobTitle' | 'email' | 'activeFrom' | 'activeTo' | 'version'
>;

/** Every read of an account by an administrator. No young person is in any. */
@Injectable()
export class MemberReader {
  constructor(private readonly sql: Sql) {}

  async list(filter: MemberFilter, first: number, after: string | null): Promise<Page<Member>> {
    const size = pageSize(first);
    const rows = await this.sql.rows<Member>(statements.listed, [...asked(filter), ...placeAfter(after), size + 1]);
    return pageOf(rows, size, (member) => placeOf(member.displayName, member.id));
  }

  byIds(ids: readonly string[]): Promise<Member[]> {
    return this.sql.rows<Member>(statements.byIds, [ids]);
  }

  /** @throws NotFound */
  async byId(id: string): Promise<Member> {
    const [member] = isUuid(id) ? await this.byIds([id]) : [];
    if (!member) throw new NotFound('person');
    return member;
  }

  /** The account as it stands now, held until the transaction ends. @throws NotFound */
  async forChange(tx: EntityManager, id: string): Promise<HeldMember> {
    const [member] = await within<HeldMember>(tx, statements.forChange, [id]);
    if (!member) throw new NotFound('person');
    return member;
  }

  rolesOf(tx: EntityManager, id: string): Promise<(Pick<RoleHeld, 'role'> & Term)[]> {
    return within(tx, statements.rolesOf, [id]);
  }
}

/** What somebody typed is searched for as it is. */
const asked = ({ search, agencyId, state, role }: MemberFilter): readonly (string | null)[] => [
  search?.trim().replace(/[\\%_]/g, '\\$&') || null,
  agencyId ?? null,
  state ?? null,
  role ?? null,
];
