import { dayAndTime } from '../../../content/dates.js';
import type { AccountInBriefFragment } from '../../../graphql/generated/admin.js';

export type OpenLink = AccountInBriefFragment['signIn']['links'][number];

/** What a link is for, as the label of its line. */
export const LINKS: Record<OpenLink['kind'], string> = {
  ACCOUNT: 'Link to set up an account',
  SIGN_IN: 'Link to set up the whole sign-in anew',
  PASSWORD: 'Link for a new password',
};

/** Where it went and what it still needs: "Sent to r…@example.test on 25 November 2026 at 10:32am". */
export function linkInWords(link: OpenLink): string {
  return [placeOf(link), codeOf(link), link.givenUpAt ? '' : `Good until ${dayAndTime(link.expiresAt)}`]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function placeOf({ mailedTo, sentAt, givenUpAt, tries }: OpenLink): string {
  if (!mailedTo) return 'Given to whoever made it, to hand over';
  if (givenUpAt)
    return `Could not be sent to ${mailedTo}: no mail server took it. Check the address, then send it again`;
  if (sentAt) return `Sent to ${mailedTo} on ${dayAndTime(sentAt)}`;
  if (tries > 1) return `Not sent to ${mailedTo} yet: the mail server has not taken it. Waymark tries again by itself`;
  return `On its way to ${mailedTo}`;
}

function codeOf({ needsCode, codeGiven, byViewer }: OpenLink): string {
  if (!needsCode) return '';
  if (codeGiven) return 'The code for it has been given';
  return byViewer
    ? 'Another administrator must give them the code for it'
    : 'It opens only with a code: give it when you are sure that it is they';
}

/** Whether it is still on its way, so that it is worth looking again. */
export const isOnItsWay = ({ mailedTo, sentAt, givenUpAt }: OpenLink): boolean =>
  mailedTo !== null && sentAt === null && givenUpAt === null;
