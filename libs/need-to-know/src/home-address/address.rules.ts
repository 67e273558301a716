import { AgencyKind } from '@app/access';
import { InvalidInput, RuleBroken } from '@app/platform';

/** How many addresses one person may be shown in a day, and over how many in an hour somebody is told. */
const REVEALS_A_DAY = 20;
const REVEALS_AN_HOUR = 3;
/** How long the page keeps it on screen. */
export const SECONDS_SHOWN = 60;

export interface AddressStanding {
  readonly agency: AgencyKind;
  /** Whether the class ADDRESS is shared with the agency today, and break-glass opened it where nothing else opens the record. */
  readonly shared: boolean;
  /** Why the record is open: ALLOCATED, MANAGES, PANEL, REFERRAL, BREAK_GLASS. */
  readonly because: readonly string[];
  /** Whether the place is protected: then no other agency is shown anything of it. */
  readonly homeProtected: boolean;
  /** A referral to their agency that they have taken on and that is not decided. */
  readonly referralTakenOn: boolean;
}

const inCouncil = ['ALLOCATED', 'MANAGES', 'BREAK_GLASS'];

/**
 * Why the address is not shown to somebody, in a sentence; null where it may be. In children's services to who works with the
 * young person, manages who does, or broke the glass for it; to housing while they work on a referral; to health by agreement.
 * A place that is protected, to nobody outside children's services.
 */
export function whyNotRevealed(standing: AddressStanding): string | null {
  const { agency, shared, because } = standing;
  if (!shared) return 'The address is not shared with your agency, or not for the reason you opened this record';
  if (agency !== AgencyKind.CHILDRENS_SERVICES) return whyNotToPartner(standing);
  return because.some((reason) => inCouncil.includes(reason))
    ? null
    : 'Only people who work with this young person can see the address';
}

function whyNotToPartner({ agency, because, homeProtected, referralTakenOn }: AddressStanding): string | null {
  if (homeProtected) return 'Where they live is protected, and is shown to nobody outside children’s services';
  if (agency === AgencyKind.HOUSING)
    return referralTakenOn ? null : 'Housing can see the address only while they work on a referral';
  return because.length > 0 ? null : 'This record is not open to you';
}

/** Whether somebody may write the address down: who works with the young person, or manages who does. */
export const mayWrite = ({ agency, because }: Pick<AddressStanding, 'agency' | 'because'>): boolean =>
  agency === AgencyKind.CHILDRENS_SERVICES && (because.includes('ALLOCATED') || because.includes('MANAGES'));

/** @throws RuleBroken address.too-many-today */
export function mustBeWithinTheDay(today: number): void {
  if (today >= REVEALS_A_DAY)
    throw new RuleBroken(
      'address.too-many-today',
      `You have looked at ${REVEALS_A_DAY} addresses today. Ask a colleague who works with this young person`,
    );
}

/** Whether this one is to be told of: the first over three in an hour. */
export const isTooManyInAnHour = (inTheHourBefore: number): boolean => inTheHourBefore === REVEALS_AN_HOUR;

export interface Address {
  /** Each line of it. */
  readonly lines: readonly string[];
  readonly postcode: string;
}

/** What the form sent: an address, or a sentence for each field that is not right. @throws InvalidInput */
export function addressFrom({ lines, postcode }: { lines: unknown; postcode: unknown }): Address {
  const words =
    typeof lines === 'string'
      ? lines
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
      : [];
  const code = typeof postcode === 'string' ? postcode.trim().toUpperCase().replace(/\s+/g, ' ') : '';
  const wrong = [
    ...(words.length > 0 && words.length <= 6 && words.every(isLine) ? [] : [wrongLines]),
    ...(/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(code) ? [] : [wrongPostcode]),
  ];
  if (wrong.length > 0) throw new InvalidInput(wrong);
  return { lines: words, postcode: code };
}

const isLine = (line: string): boolean => line.length <= 100 && !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(line);
const wrongLines = { field: 'lines', message: 'Enter the address, in up to 6 lines of up to 100 characters each' };
const wrongPostcode = { field: 'postcode', message: 'Enter a full UK postcode' };
