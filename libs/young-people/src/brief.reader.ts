import { caseScope, minimumName, notHidden, scopeShape, shownName, type Viewer } from '@app/access';
import { ageOn, type Batch, Clock, inOrderOf, type LocalDate, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { YoungPersonInBrief } from './clock.types.js';
import { shownNobody } from './shown-nobody.policy.js';

/** What a brief is made of. `canOpen` is whether the record is open to the viewer now. */
export interface BriefRow {
  readonly id: string;
  readonly reference: string;
  readonly firstName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly dateOfBirth: LocalDate;
  readonly canOpen: boolean;
}

/** As little of somebody as the viewer may have: the full name only where the record is open and the agency is shown names. */
export function briefOf(viewer: Viewer, row: BriefRow, today: LocalDate): YoungPersonInBrief {
  const { id, reference, canOpen, firstName, familyName, preferredName, dateOfBirth } = row;
  return {
    id,
    reference,
    canOpen,
    displayName: canOpen ? shownName(viewer, row) : minimumName(preferredName ?? firstName, familyName),
    age: canOpen ? ageOn(dateOfBirth, today) : null,
  };
}

/**
 * The minimum, for something the viewer may see (an action, a referral) about a person whose record may be shut to them.
 * Null for those who are shown no personal data at all.
 */
@Injectable()
export class YoungPersonInBriefById implements Batch<Viewer, string, YoungPersonInBrief | null> {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<(YoungPersonInBrief | null)[]> {
    if (shownNobody(viewer)) return ids.map(() => null);
    const rows = await this.sql.rows<BriefRow>(
      {
        name: `young-people-in-brief/${scopeShape(viewer)}`,
        text: `select y.id, y.reference, y.first_name as "firstName", y.family_name as "familyName", y.preferred_name as "preferredName",
            y.date_of_birth as "dateOfBirth", ${caseScope(viewer, 'y.id', '$1')} as "canOpen"
          from young_person y where y.id = any ($2::uuid[]) and ${notHidden('y.id', '$1')}`,
      },
      [viewer.id, ids],
    );
    const today = this.clock.today();
    return inOrderOf(ids, rows, (row) => row.id).map(([row]) => (row ? briefOf(viewer, row, today) : null));
  }
}
