import { agencyWords, caseScope, type FactClass, scopeShape, sees, Shows, type Viewer } from '@app/access';
import { type Batch, inOrderOf, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import './plan.enums.js';
import { planSection, PlanSectionKey } from './rules/plan-sections.js';

@ObjectType({ description: 'The goal something is for, by the key that survives new versions of the plan.' })
@Shows('PLAN')
export class LinkedObjective {
  @Field(() => ID, { description: 'The lasting key of the goal.' })
  partId: string;

  @Field(() => PlanSectionKey, { description: 'The area of the plan.' })
  section: PlanSectionKey;

  @Field(() => String, { description: 'The area in plain words.' })
  sectionName: string;

  @Field(() => String, { description: 'The goal; where it is not shared with you, that it is not.' })
  words: string;
}

/** What a linked goal is made of, as `linkedObjectiveJoins` brings it. */
export interface LinkedObjectiveRow {
  readonly partId: string | null;
  readonly section: PlanSectionKey | null;
  readonly objectiveWords: string | null;
  /** The goal is in an authorised version: not only in a draft. */
  readonly objectiveAgreed: boolean | null;
}

/** The columns of a statement that say which part of whose plan something is for. */
interface OfPart {
  readonly part: string;
  readonly section: string;
  readonly person: string;
}

/** What a `LinkedObjectiveRow` is made of, in the order of its columns. */
export const linkedObjectiveValues = ({ part, section }: OfPart) =>
  [
    part,
    section,
    'coalesce(now_goal.words, other_goal.words)',
    'now_goal.id is not null or other_goal.agreed',
  ] as const;

/** The columns of a `LinkedObjectiveRow`. */
export function linkedObjectiveColumns(of: OfPart): string {
  const [part, section, words, agreed] = linkedObjectiveValues(of);
  return `${part} as "partId", ${section} as section, ${words} as "objectiveWords", ${agreed} as "objectiveAgreed"`;
}

/**
 * Brings the goal behind a plan part: its words in the authorised version, or in the newest where none has it yet. The first is
 * nearly always there, and only where it is not does anything look for the second.
 */
export const linkedObjectiveJoins = ({ part, person }: OfPart): string => `
  left join plan_version now_plan on now_plan.young_person_id = ${person} and now_plan.state = 'AUTHORISED'
  left join plan_objective now_goal on now_goal.plan_version_id = now_plan.id and now_goal.plan_part_id = ${part}
  left join lateral (select o.words, v.state = 'SUPERSEDED' as agreed
    from plan_objective o join plan_version v on v.id = o.plan_version_id
    where now_goal.id is null and o.plan_part_id = ${part} order by v.number desc limit 1) other_goal on true`;

/** An action says itself in which area of the plan the part is that it is for. */
export const partOfAction: OfPart = { part: 'a.plan_part_id', section: 'a.plan_section', person: 'a.young_person_id' };

/** The class of facts a section tells. */
export const classOfSection = (section: PlanSectionKey): FactClass => `PLAN_${section}`;

/** The goal through the viewer's lens: its words only where the record is open and the area is shared with their agency. */
export function linkedObjectiveOf(
  viewer: Viewer,
  {
    youngPersonId,
    partId,
    section,
    objectiveWords,
    objectiveAgreed,
  }: LinkedObjectiveRow & { readonly youngPersonId?: string | null },
  recordOpen: boolean,
): LinkedObjective | null {
  if (partId === null || section === null) return null;
  const sectionName = planSection(section).plainName;
  if (!sees(viewer, classOfSection(section)))
    return { partId, section, sectionName, words: `Not shared with ${agencyWords[viewer.agencyKind]}` };
  if (!recordOpen || !seesOf(viewer, section, youngPersonId))
    return { partId, section, sectionName, words: 'Not shown: the record is not open to you' };
  return { partId, section, sectionName, words: goalFor(viewer, objectiveWords, objectiveAgreed) };
}

/** Only the council reads a goal before it is agreed. */
function goalFor(viewer: Viewer, words: string | null, agreedOn: boolean | null): string {
  const shown = agreedOn === true || viewer.inChildrensServices;
  return (shown ? words : null) ?? 'A goal that is not agreed yet';
}

/** Of this young person: whose record is open only in part has areas that are not. */
const seesOf = (viewer: Viewer, section: PlanSectionKey, youngPersonId: string | null | undefined): boolean =>
  sees(viewer, classOfSection(section), youngPersonId ?? undefined);

type Row = LinkedObjectiveRow & { readonly youngPersonId: string | null; readonly open: boolean };

const partItself: OfPart = { part: 'part.id', section: 'part.section', person: 'part.young_person_id' };

/** The goal behind a plan part, for something that the viewer may see. */
@Injectable()
export class LinkedObjectiveByPart implements Batch<Viewer, string, LinkedObjective | null> {
  constructor(private readonly sql: Sql) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<(LinkedObjective | null)[]> {
    const rows = await this.sql.rows<Row>(
      {
        name: `linked-objectives/${scopeShape(viewer)}`,
        text: `select part.young_person_id as "youngPersonId", ${linkedObjectiveColumns(partItself)}, ${caseScope(viewer, 'part.young_person_id', '$1')} as open
          from unnest($2::uuid[]) asked(id) left join plan_part part on part.id = asked.id ${linkedObjectiveJoins(partItself)}`,
      },
      [viewer.id, ids],
    );
    return inOrderOf(ids, rows, (row) => row.partId ?? '').map(([row]) =>
      row ? linkedObjectiveOf(viewer, row, row.open) : null,
    );
  }
}
