import type { Choice } from '../../design/select.js';
import type { AgencyKind, PartnerAgenciesQuery } from '../../graphql/generated/meetings.js';

type Agencies = PartnerAgenciesQuery['agencies'];

/** The agencies an item can be shared with; children’s services see every item, elected members and auditors none. */
const PARTNERS: readonly { kind: AgencyKind; label: string }[] = [
  { kind: 'HOUSING', label: 'Housing' },
  { kind: 'DWP', label: 'DWP' },
  { kind: 'HEALTH', label: 'Health' },
  { kind: 'EDUCATION', label: 'Education' },
  { kind: 'ADULT_SOCIAL_CARE', label: 'Adult social care' },
  { kind: 'YOUTH_JUSTICE', label: 'Youth justice' },
  { kind: 'THIRD_SECTOR', label: 'Third sector' },
  { kind: 'HUMAN_RESOURCES', label: 'Human resources' },
];

/** Those that are invited, and those an item is shared with already; all, while nobody is invited. */
export function partnerChoices(
  invited: readonly AgencyKind[],
  sharedWith: readonly AgencyKind[],
): Choice<AgencyKind>[] {
  const wanted = new Set([...invited, ...sharedWith]);
  const offered = PARTNERS.filter(({ kind }) => wanted.has(kind));
  return (offered.length > 0 ? offered : PARTNERS).map(({ kind, label }) => ({ value: kind, label }));
}

/** What each of the chosen agencies will see, in the server’s sentences: "DWP will see first name and initial, age …". */
export function whatTheySee(sharedWith: readonly AgencyKind[], agencies: Agencies): string[] {
  return PARTNERS.filter(({ kind }) => sharedWith.includes(kind)).flatMap(
    ({ kind }) => agencies.find((agency) => agency.kind === kind)?.sees ?? [],
  );
}
