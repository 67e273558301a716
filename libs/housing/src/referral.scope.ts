import { AgencyKind, notHidden, relatedPeople, scopeShape, sees, stillOpens, type Viewer } from '@app/access';

/**
 * The predicate that narrows a statement over `housing_referral r` to what the viewer may see: housing sees what was sent to
 * their own agency, until thirty days after it is closed, others the referrals of records that are open as a whole, and for as long as housing does those they made. `$1` is the viewer, `$2` their agency.
 */
export function referralScope(viewer: Viewer): string {
  switch (referralShape(viewer)) {
    case 'nobody':
      return '($1::uuid is null and $2::uuid is null)';
    case 'everyone':
      return `($1::uuid is not null and $2::uuid is not null and ${notHidden('r.young_person_id', '$1')})`;
    case 'agency':
      return `(r.agency_id = $2 and r.state <> 'DRAFT' and ${stillOpens('r.closed_at')} and ${notHidden('r.young_person_id', '$1')})`;
    case 'related':
      return `($2::uuid is not null and ${notHidden('r.young_person_id', '$1')} and r.id in (select own.id from housing_referral own where own.referrer_id = $1 and ${stillOpens('own.closed_at')}
        union all select their.id from housing_referral their where their.young_person_id = any (${relatedPeople('$1')})))`;
  }
}

/**
 * A name for the statement’s shape. A referral tells of a home: whose lens has no homes in it is shown none, and no agency’s has without
 * an agreement.
 */
export function referralShape(viewer: Viewer): 'nobody' | 'agency' | 'everyone' | 'related' {
  if (!viewer.may('referral.read') || !sees(viewer, 'PLAN_ACCOMMODATION')) return 'nobody';
  return viewer.agencyKind === AgencyKind.HOUSING ? 'agency' : scopeShape(viewer);
}
