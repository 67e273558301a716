import type { FactClass } from './fact-class.js';
import { AgencyKind } from './roles.js';

/**
 * What of a record whoever refers somebody to housing needs for it, and no more: who they are, how to reach them, where they live, and what
 * their plan says of their home. What support a home needs stands in the referral itself.
 */
export const homeClasses: readonly FactClass[] = ['IDENTITY', 'CONTACT', 'HOME', 'PLAN_ACCOMMODATION'];

/**
 * Whether a relationship, as the view `open_case` calls it, opens only a part of the record: break-glass what its reason needs, a referral
 * of one's own `homeClasses`. To housing a referral opens all that their agency is ever shown: that is about homes.
 */
export const opensInPart = (because: string, agency: AgencyKind): boolean =>
  because === 'BREAK_GLASS' || (because === 'REFERRAL' && agency === AgencyKind.CHILDRENS_SERVICES);
