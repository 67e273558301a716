import { RuleBroken } from '@app/platform';

/** What the database says to a link that is to be made: its id, or in a word why not. */
export interface LinkMade {
  readonly made: string | null;
  readonly refused: string | null;
}

const refusals: Readonly<Record<string, readonly [rule: string, sentence: string]>> = {
  HAS_ACCOUNT: [
    'link.has-account',
    'They have an account already. Send them a link for a new password, or reset their whole sign-in',
  ],
  NO_ACCOUNT: ['link.no-account', 'They have no account of this service yet. Invite them first'],
  OWN_ADDRESS: ['link.own-address', 'You changed their email address, so another administrator must send a link to it'],
  TOO_MANY: [
    'link.too-many',
    'Five links were made for them in the last hour. Check that the address is right, and wait',
  ],
  NO_LINK: ['link.none', 'No link of theirs is waiting for a code'],
  OWN_LINK: ['link.own', 'You made this link, so another administrator must give the code for it'],
};

/** @returns the id of the link. @throws RuleBroken with what can be done about it */
export function mustBeMade(answer: LinkMade | undefined): string {
  if (answer?.made) return answer.made;
  const [rule, sentence] = refusals[answer?.refused ?? ''] ?? ['link.none', 'The link could not be made. Try again'];
  throw new RuleBroken(rule, sentence);
}
