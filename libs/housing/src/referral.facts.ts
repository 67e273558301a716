import type { Fact } from '@app/activity';
import type { HousingRoute } from './referral-state.js';

/** What can happen to a referral: what other areas may rely on reading in the log. */
export type ReferralFact =
  | (Fact & { readonly type: 'referral.drafted' })
  | (Fact & { readonly type: 'referral.changed' })
  | (Fact & { readonly type: 'referral.submitted'; readonly agencyId: string })
  | (Fact & { readonly type: 'referral.acknowledged' })
  | (Fact & { readonly type: 'referral.information-asked' })
  | (Fact & { readonly type: 'referral.information-answered' })
  | (Fact & { readonly type: 'referral.decided'; readonly accepted: boolean; readonly route: HousingRoute | null })
  | (Fact & { readonly type: 'referral.withdrawn' });
