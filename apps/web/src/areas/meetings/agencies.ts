import type { AgencyKind } from '../../graphql/generated/meetings.js';
import type { Choice } from '../../design/select.js';

/** The agencies an item can be shared with; children’s services see every item, and elected members and auditors none. */
const PARTNERS: readonly Choice<AgencyKind>[] = [
  { value: 'HOUSING', label: 'Housing' },
  { value: 'DWP', label: 'DWP' },
  { value: 'HEALTH', label: 'Health' },
  { value: 'EDUCATION', label: 'Education' },
  { value: 'ADULT_SOCIAL_CARE', label: 'Adult social care' },
  { value: 'YOUTH_JUSTICE', label: 'Youth justice' },
  { value: 'THIRD_SECTOR', label: 'Third sector' },
  { value: 'HUMAN_RESOURCES', label: 'Human resources' },
];

/** Those that are invited, and those an item is shared with already; all, while nobody is invited. */
export function partnerChoices(
  invited: readonly AgencyKind[],
  sharedWith: readonly AgencyKind[],
): readonly Choice<AgencyKind>[] {
  const wanted = new Set([...invited, ...sharedWith]);
  const offered = PARTNERS.filter(({ value }) => wanted.has(value));
  return offered.length > 0 ? offered : PARTNERS;
}
