import { whyNots } from '../../../content/transitions.js';

const DOING: Readonly<Record<string, string>> = {
  changeReferral: 'change it',
  submitReferral: 'send it',
  acknowledgeReferral: 'say that housing has it',
  askReferralInformation: 'ask for information',
  answerReferralInformation: 'answer housing',
  decideReferral: 'decide it',
  withdrawReferral: 'withdraw it',
};

/** What cannot be done with a referral now, and why: "You cannot change it or send it. Housing already has this referral." */
export function blockedInWords(blocked: readonly { name: string; because: string }[]): string[] {
  return whyNots(blocked, DOING);
}
