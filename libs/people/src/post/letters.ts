import { dayInWords, timeInWords } from '@app/platform';
import { council } from '../html.js';

/** What stands in one letter and in no other. */
export interface LetterFacts {
  /** A path of this service, with a token in it. It opens a page, and by itself signs nobody in. */
  readonly path?: string;
  /** "Edge on Windows". */
  readonly device?: string;
  /** Where it goes when that is not the address of now: the address of before. */
  readonly to?: string;
}

interface Filled extends LetterFacts {
  /** Where it was written about: day and time in England, in words. */
  readonly at: string;
  readonly link: string;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

type Template = readonly [subject: string, paragraphs: (facts: Filled) => readonly (string | undefined)[]];

const notYou =
  'If that was not you, tell the administrator of Waymark for your agency now. They can sign you out everywhere.';
const noLink = 'There is no link in this mail. Go to Waymark as you always do.';
const notAsked = 'If you did not ask for this, you need not do anything. Tell your administrator if it happens again.';

/**
 * Every letter that goes out. Mail is read on telephones and by other people: none says anything about a young person or a piece of
 * work, nor who somebody works with, and none signs anybody in by itself.
 */
const templates = {
  INVITATION: [
    'Set up your sign-in',
    ({ link }) => [
      'You have been given an account. Open this page to choose a password and to set up an authenticator app:',
      link,
      'The link works once, and for 72 hours. Do not pass it on.',
      'If you did not expect this, tell the administrator of Waymark for your agency.',
    ],
  ],
  SIGN_IN_RESET: [
    'Set up your sign-in anew',
    ({ link }) => [
      'Your administrator has made a link to set up your password and your authenticator app anew. Open this page:',
      link,
      'The page asks for a code. Another administrator gives it to you, when they know that it is you who asks.',
      'The link works once, and for 72 hours. Until you use it your sign-in stays as it is.',
      notAsked,
    ],
  ],
  PASSWORD_LINK: [
    'Choose a new password',
    ({ link }) => [
      'Somebody asked for a new password for your account. If it was you, open this page:',
      link,
      'The page asks for the new password, and for a code of your authenticator app or a recovery code. The link works once, and for 30 minutes.',
      notAsked,
    ],
  ],
  PASSWORD_CHANGED: [
    'Your password was changed',
    ({ at }) => [`Your password was changed on ${at}. You were signed out everywhere else.`, notYou, noLink],
  ],
  SIGN_IN_SET_UP: [
    'Your sign-in was set up',
    ({ at }) => [
      `A password and an authenticator app were set up for your account on ${at}. Those of before, if any, work no more.`,
      notYou,
      noLink,
    ],
  ],
  RECOVERY_CODES_MADE: [
    'You have new recovery codes',
    ({ at }) => [
      `New recovery codes were made for your account on ${at}. Those of before work no more.`,
      notYou,
      noLink,
    ],
  ],
  RECOVERY_CODE_USED: [
    'A recovery code was used',
    ({ at }) => [
      `A recovery code was used for your account on ${at}, in place of your authenticator app. It works no more.`,
      notYou,
      noLink,
    ],
  ],
  ADDRESS_CHANGED: [
    'Your e-mail address was changed',
    ({ at }) => [
      `An administrator gave your account another e-mail address on ${at}. You sign in with the new one, and mail goes there.`,
      'If you did not ask for this, tell another administrator of Waymark, or your manager.',
    ],
  ],
  NEW_DEVICE: [
    'You signed in on a new device',
    ({ at, device }) => [
      `Somebody signed in to your account on ${at}, with ${inSentence(device)}. You have not used one like it in the last 90 days.`,
      'If it was you, you need not do anything.',
      'If it was not you: sign in to Waymark, choose your name at the top, and choose “Sign out everywhere else”. Then change your password, and tell your administrator.',
      noLink,
    ],
  ],
  BREAK_GLASS: [
    'A record was opened in an emergency',
    ({ at }) => [`Somebody opened a record in an emergency on ${at}. Sign in to review it.`, noLink],
  ],
  BREAK_GLASS_ASKED: [
    'Somebody asks to open a record in an emergency',
    ({ at }) => [`Somebody asked on ${at} to open a record in an emergency. Sign in to see it.`, noLink],
  ],
} satisfies Readonly<Record<string, Template>>;

export type LetterName = keyof typeof templates;

/** Whether it is one of ours: a row may be older than the programme. */
export const isLetter = (name: string): name is LetterName => Object.hasOwn(templates, name);

/** @param at day and time in England, as `YYYY-MM-DD HH:MM` */
export function letterOf(name: LetterName, facts: LetterFacts, at: string, publicUrl: URL): Letter {
  const [subject, paragraphs]: Template = templates[name];
  const link = facts.path ? new URL(facts.path, publicUrl).href : '';
  const said = paragraphs({ ...facts, link, at: momentInWords(at) }).filter(Boolean);
  return { subject: `Waymark: ${lowerFirst(subject)}`, text: [...said, `Waymark, ${council()}`].join('\n\n') + '\n' };
}

const momentInWords = (at: string): string => `${dayInWords(at.slice(0, 10))} at ${timeInWords(at.slice(11, 16))}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "A browser on Linux" in the middle of a sentence. */
const inSentence = (device = ''): string =>
  device.startsWith('A ') ? lowerFirst(device) : device || 'a device we do not know';
