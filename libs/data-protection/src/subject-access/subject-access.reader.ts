import { notHidden, relatedPeople, Role, type Viewer } from '@app/access';
import { isUuid, NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isOpen, SubjectAccessState } from './subject-access.rules.js';
import type { SubjectAccess } from './subject-access.types.js';

const held = `(select count(*)::int from subject_access_passage p where p.request_id = r.id`;
const columns = `r.id, r.young_person_id as "youngPersonId", r.reference, r.person_reference as "personReference", r.asked_on as "askedOn", r.way,
  r.due_on as "dueOn", (r.due_on - current_date)::int as "daysLeft", r.extension_reason as "extensionReason", r.state, r.prepared_at as "preparedAt",
  ${held}) as passages, ${held} and p.state = 'HELD') as held, r.with_address as "withHome", r.given_on as "givenOn",
  r.refused_reason as "refusedReason", r.version, r.recorded_by_id as "recordedById", r.prepared_by_id as "preparedById", r.reviewer_id as "reviewerId"`;

type SubjectAccessRow = Omit<SubjectAccess, 'mayPrepare' | 'mayReview' | 'mayDecide'>;

/** Of people whose record more than break-glass opens, in children's services; who keeps the register reads all of it, which names nobody. */
function scopeOf(viewer: Viewer): { readonly shape: string; readonly text: string } {
  if (viewer.is(Role.AUDITOR)) return { shape: 'register', text: '$1::uuid is not null' };
  if (!viewer.inChildrensServices) return { shape: 'nothing', text: '$1::uuid is null' };
  if (viewer.coordinatesEveryone) return { shape: 'everyone', text: notHidden('r.young_person_id', '$1') };
  return { shape: 'related', text: `r.young_person_id = any (${relatedPeople('$1')})` };
}

function statement(name: string, viewer: Viewer, rest: string) {
  const { shape, text } = scopeOf(viewer);
  return { name: `${name}/${shape}`, text: `select ${columns} from subject_access_request r where ${text} ${rest}` };
}

/** The register, as far as it is for the viewer. */
@Injectable()
export class SubjectAccessReader {
  constructor(private readonly sql: Sql) {}

  /** What is open first, by when it is due; then what was answered last. At most 200. */
  async register(viewer: Viewer, youngPersonId: string | null): Promise<SubjectAccess[]> {
    if (youngPersonId !== null && !isUuid(youngPersonId)) return [];
    const one = youngPersonId === null ? '' : 'and r.young_person_id = $2';
    const text = statement(
      `subject-access${youngPersonId === null ? '' : '-of'}`,
      viewer,
      `${one} order by r.closed_at is not null, case when r.closed_at is null then r.due_on end, r.closed_at desc, r.id limit 200`,
    );
    const values = youngPersonId === null ? [viewer.id] : [viewer.id, youngPersonId];
    return (await this.sql.rows<SubjectAccessRow>(text, values)).map((row) => asked(viewer, row));
  }

  /** @throws NotFound */
  async byId(viewer: Viewer, id: string): Promise<SubjectAccess> {
    const row = isUuid(id)
      ? await this.sql.one<SubjectAccessRow>(statement('subject-access-one', viewer, 'and r.id = $2'), [viewer.id, id])
      : undefined;
    if (!row) throw new NotFound('request');
    return asked(viewer, row);
  }

  /** @throws NotFound */
  async forUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<SubjectAccess> {
    const text = statement('subject-access-locked', viewer, 'and r.id = $2 for no key update of r');
    const [row] = await within<SubjectAccessRow>(tx, text, [viewer.id, id]);
    if (!row) throw new NotFound('request');
    return asked(viewer, row);
  }

  /** The request that a passage belongs to. @throws NotFound */
  async byPassage(viewer: Viewer, passageId: string): Promise<SubjectAccess> {
    const text = statement('subject-access-of-passage', viewer, ofPassage);
    const row = await this.sql.one<SubjectAccessRow>(text, [viewer.id, passageId]);
    return opened(viewer, row);
  }

  /** The same, locked. @throws NotFound */
  async ofPassage(tx: EntityManager, viewer: Viewer, passageId: string): Promise<SubjectAccess> {
    const text = statement('subject-access-of-passage-locked', viewer, `${ofPassage} for no key update of r`);
    const [row] = await within<SubjectAccessRow>(tx, text, [viewer.id, passageId]);
    return opened(viewer, row);
  }
}

const ofPassage = 'and r.id = (select p.request_id from subject_access_passage p where p.id = $2)';

/** Who keeps the register opens no passage, and is told of none. @throws NotFound */
function opened(viewer: Viewer, row: SubjectAccessRow | undefined): SubjectAccess {
  if (!row || !viewer.inChildrensServices) throw new NotFound('passage');
  return asked(viewer, row);
}

function asked(viewer: Viewer, row: SubjectAccessRow): SubjectAccess {
  const open = isOpen(row);
  const ours = open && viewer.inChildrensServices;
  return {
    ...row,
    mayPrepare: ours && viewer.may('subject-access.prepare'),
    mayReview:
      ours &&
      row.state === SubjectAccessState.IN_REVIEW &&
      row.reviewerId === viewer.id &&
      viewer.may('subject-access.review'),
    mayDecide: open && viewer.may('subject-access.decide'),
  };
}
