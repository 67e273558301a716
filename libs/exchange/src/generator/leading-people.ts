import { type LocalDate, addDays, addMonths } from '@app/platform';
import type { Part } from './mix.js';

/**
 * The invented young people whom the screens, stories and pictures of the product are about. Their days are counted from the day of the
 * demonstration, so that Tia always turns 18 in ten weeks.
 */
export interface LeadingPerson {
  readonly localId: string;
  readonly firstName: string;
  readonly familyName: string;
  readonly pronouns: string;
  readonly sex: 'M' | 'F';
  readonly ethnicity: string;
  readonly part: Part;
  readonly unaccompanied?: boolean;
  readonly stayingPut?: boolean;
  /** Days to the 18th birthday; negative once it has been. */
  readonly turns18In: number;
  /** Days since they came into care. */
  readonly inCareFor: number;
  readonly adviser: string;
  readonly socialWorker?: string;
  readonly whatMatters: string;
  readonly bestWayToReach: string;
  readonly accommodation: string;
  readonly activity: string;
  /** Days since the plan was last authorised and last reviewed, and since somebody was in touch. */
  readonly planAuthorised: number | null;
  readonly planReviewed: number | null;
  readonly inTouch: number;
}

const AT_17 = { part: 'ELIGIBLE', adviser: 'Priya Nair', socialWorker: 'Tom Ashworth' } as const;
const ADULT = { part: 'FORMER_RELEVANT', adviser: 'Priya Nair' } as const;
const HER = { pronouns: 'she/her', sex: 'F' } as const;
const HIM = { pronouns: 'he/him', sex: 'M' } as const;

export const LEADING_PEOPLE: readonly LeadingPerson[] = [
  {
    ...AT_17,
    ...HER,
    localId: 'TR-2041',
    firstName: 'Tia',
    familyName: 'Marlowe',
    ethnicity: 'WBRI',
    turns18In: 73,
    inCareFor: 2480,
    whatMatters:
      'I want to live near my nan, keep my dog Biscuit, and finish my hair and beauty course. I’m good at talking to people.',
    bestWayToReach: 'Text, after 4pm',
    accommodation: 'Y1',
    activity: 'F2',
    planAuthorised: 187,
    planReviewed: 187,
    inTouch: 12,
  },
  {
    ...AT_17,
    ...HIM,
    localId: 'TR-2052',
    firstName: 'Kofi',
    familyName: 'Adeyemi',
    ethnicity: 'BAFR',
    turns18In: 40,
    inCareFor: 1720,
    whatMatters: 'I want to stay near college and my mates. I don’t want to move twice.',
    bestWayToReach: 'WhatsApp',
    accommodation: 'Y1',
    activity: 'F2',
    planAuthorised: 64,
    planReviewed: 70,
    inTouch: 5,
  },
  {
    ...AT_17,
    ...HER,
    localId: 'TR-2060',
    firstName: 'Ruby',
    familyName: 'Hartley',
    ethnicity: 'WBRI',
    turns18In: 20,
    inCareFor: 4015,
    whatMatters: 'I want to stay with Sue and Mark. It’s my home.',
    bestWayToReach: 'Ring my carer',
    accommodation: 'Y1',
    activity: 'P5',
    planAuthorised: 48,
    planReviewed: 55,
    inTouch: 6,
  },
  {
    ...AT_17,
    ...HIM,
    localId: 'TR-2077',
    firstName: 'Sami',
    familyName: 'Rahimi',
    ethnicity: 'AOTH',
    unaccompanied: true,
    turns18In: 116,
    inCareFor: 410,
    whatMatters: 'I want a house with quiet, near the mosque, and to study English more hours. I want my papers.',
    bestWayToReach: 'WhatsApp, with an interpreter (Dari)',
    accommodation: 'D1',
    activity: 'F2',
    planAuthorised: 120,
    planReviewed: null,
    inTouch: 9,
  },
  {
    ...AT_17,
    ...HER,
    localId: 'TR-2081',
    firstName: 'Nadia',
    familyName: 'Karim',
    ethnicity: 'APKN',
    turns18In: 77,
    inCareFor: 1290,
    whatMatters: 'A ground floor flat, because of my knees. And near the bus to college.',
    bestWayToReach: 'Phone, mornings are best',
    accommodation: 'D1',
    activity: 'F2',
    planAuthorised: 95,
    planReviewed: 95,
    inTouch: 14,
  },
  {
    ...AT_17,
    ...HIM,
    localId: 'TR-2104',
    firstName: 'Dylan',
    familyName: 'Wren',
    ethnicity: 'WBRI',
    turns18In: 126,
    inCareFor: 146,
    adviser: 'Owen Bate',
    whatMatters: 'I don’t know you yet. Ask me in a month.',
    bestWayToReach: 'Text first, then ring',
    accommodation: 'Y1',
    activity: 'G5',
    planAuthorised: null,
    planReviewed: null,
    inTouch: 11,
  },
  {
    ...ADULT,
    ...HIM,
    localId: 'TR-1986',
    firstName: 'Leon',
    familyName: 'Price',
    ethnicity: 'MWBC',
    turns18In: -47,
    inCareFor: 2900,
    whatMatters: 'I want my own front door and to sort my money.',
    bestWayToReach: 'Text me, I don’t pick up numbers I don’t know',
    accommodation: 'V2',
    activity: 'G5',
    planAuthorised: 110,
    planReviewed: 118,
    inTouch: 4,
  },
  {
    ...ADULT,
    ...HER,
    localId: 'TR-1871',
    firstName: 'Chloe',
    familyName: 'Barrett',
    ethnicity: 'WBRI',
    turns18In: -500,
    inCareFor: 3650,
    whatMatters: 'A doctor near me who doesn’t make me start again.',
    bestWayToReach: 'Text',
    accommodation: 'U1',
    activity: 'G4',
    planAuthorised: 150,
    planReviewed: 160,
    inTouch: 57,
  },
  {
    ...ADULT,
    ...HIM,
    localId: 'TR-1942',
    firstName: 'Hamza',
    familyName: 'Yusuf',
    ethnicity: 'BAFR',
    turns18In: -150,
    inCareFor: 2000,
    adviser: 'Owen Bate',
    whatMatters: 'A job outdoors. I can’t sit in an office.',
    bestWayToReach: 'Phone',
    accommodation: 'D1',
    activity: 'G5',
    planAuthorised: 80,
    planReviewed: 88,
    inTouch: 7,
  },
  {
    ...ADULT,
    ...HER,
    localId: 'TR-1933',
    firstName: 'Ella-Mae',
    familyName: 'Dunn',
    ethnicity: 'WBRI',
    turns18In: -250,
    inCareFor: 2700,
    adviser: 'Owen Bate',
    stayingPut: true,
    whatMatters: 'My apprenticeship. I love it. Don’t let anything mess it up.',
    bestWayToReach: 'Text',
    accommodation: 'Z1',
    activity: 'F4',
    planAuthorised: 130,
    planReviewed: 133,
    inTouch: 16,
  },
  {
    ...ADULT,
    ...HER,
    localId: 'TR-1764',
    firstName: 'Jo',
    familyName: 'Calloway',
    ethnicity: 'WBRI',
    turns18In: -900,
    inCareFor: 4300,
    adviser: 'Owen Bate',
    whatMatters: 'Settling in. It is the first place with my name on the door.',
    bestWayToReach: 'WhatsApp',
    accommodation: 'U1',
    activity: 'F5',
    planAuthorised: 60,
    planReviewed: 66,
    inTouch: 3,
  },
];

/** The day of birth that makes the 18th birthday fall so many days from the day of the demonstration. */
export function birthOf({ turns18In }: LeadingPerson, today: LocalDate): LocalDate {
  return addMonths(addDays(today, turns18In), -18 * 12);
}
