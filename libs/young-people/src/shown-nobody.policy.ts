import { AgencyKind, type Viewer } from '@app/access';

/**
 * Elected members and auditors are shown no young person: members have no automatic right to personal data, and an auditor
 * reads what was done, not the record.
 */
export const shownNobody = (viewer: Pick<Viewer, 'agencyKind'>): boolean =>
  viewer.agencyKind === AgencyKind.ELECTED_MEMBERS || viewer.agencyKind === AgencyKind.ASSURANCE;
