import { AgencyKind } from '@app/access';
import {
  addressFrom,
  isTooManyInAnHour,
  mayWrite,
  mustBeWithinTheDay,
  type AddressStanding,
  whyNotRevealed,
} from './address.rules.js';

const adviser: AddressStanding = {
  agency: AgencyKind.CHILDRENS_SERVICES,
  shared: true,
  because: ['ALLOCATED'],
  homeProtected: false,
  referralTakenOn: false,
};
const housing: AddressStanding = {
  ...adviser,
  agency: AgencyKind.HOUSING,
  because: ['REFERRAL'],
  referralTakenOn: true,
};
const health: AddressStanding = { ...adviser, agency: AgencyKind.HEALTH, because: ['PANEL'] };

describe('where somebody lives', () => {
  it.each([
    ['who works with them', adviser, true],
    ['who manages that', { ...adviser, because: ['MANAGES'] }, true],
    ['who broke the glass for it', { ...adviser, because: ['BREAK_GLASS'] }, true],
    ['who broke the glass for another reason', { ...adviser, because: ['BREAK_GLASS'], shared: false }, false],
    ['the rest of the panel', { ...adviser, because: ['PANEL'] }, false],
    ['who counts everyone', { ...adviser, because: [] }, false],
    ['housing with a referral in hand', housing, true],
    ['housing once it is decided', { ...housing, referralTakenOn: false }, false],
    ['housing whose agreement does not name it', { ...housing, shared: false }, false],
    ['health with the record open', health, true],
    ['health with nothing open', { ...health, because: [] }, false],
    ['who works with them, where the place is protected', { ...adviser, homeProtected: true }, true],
    ['housing, where the place is protected', { ...housing, homeProtected: true }, false],
    ['health, where the place is protected', { ...health, homeProtected: true }, false],
    ['DWP', { ...health, agency: AgencyKind.DWP, shared: false }, false],
  ])('is shown to %s or not', (_who, standing, shown) => {
    expect(whyNotRevealed(standing) === null).toBe(shown);
  });

  it('is written by who works with them, and by nobody else', () => {
    expect([adviser, housing, health, { ...adviser, because: ['BREAK_GLASS'] }].map(mayWrite)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('is shown twenty times a day at most, and told of at the fourth in an hour', () => {
    expect(() => mustBeWithinTheDay(19)).not.toThrow();
    expect(() => mustBeWithinTheDay(20)).toThrow(expect.objectContaining({ rule: 'address.too-many-today' }));
    expect([0, 2, 3, 4].map(isTooManyInAnHour)).toEqual([false, false, true, false]);
  });

  it('comes in lines with a postcode', () => {
    expect(addressFrom({ lines: ' Flat 2 \n\n 1 Made Up Row', postcode: ' zz1  1zz ' })).toEqual({
      lines: ['Flat 2', '1 Made Up Row'],
      postcode: 'ZZ1 1ZZ',
    });
  });

  it.each([
    [{ lines: '', postcode: 'ZZ1 1ZZ' }, ['lines']],
    [{ lines: 'x'.repeat(101), postcode: 'nowhere' }, ['lines', 'postcode']],
    [{ lines: 3, postcode: null }, ['lines', 'postcode']],
    [{ lines: 'a\u202eb', postcode: 'ZZ1 1ZZ' }, ['lines']],
  ])('is refused where it is %j', (sent, fields) => {
    expect(() => addressFrom(sent)).toThrow(
      expect.objectContaining({ fields: fields.map((field) => expect.objectContaining({ field })) }),
    );
  });
});
