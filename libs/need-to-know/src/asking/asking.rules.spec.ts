import { AccessRequestState, isAnsweredQuietly, mustBeAgreeable, mustBeFreeToAskFor } from './asking.rules.js';

const refused = (rule: string) => expect.objectContaining({ rule }) as Error;

describe('asking to see a record', () => {
  it('is for what is not open, once, and ten times a day', () => {
    const free = { open: false, waits: false, today: 9 };
    expect(() => mustBeFreeToAskFor(free)).not.toThrow();
    expect(() => mustBeFreeToAskFor({ ...free, open: true })).toThrow(refused('access-request.open'));
    expect(() => mustBeFreeToAskFor({ ...free, waits: true })).toThrow(refused('access-request.already-waits'));
    expect(() => mustBeFreeToAskFor({ ...free, today: 10 })).toThrow(refused('access-request.too-many-today'));
  });

  it('is agreed to when the work has opened the record, and refused while it waits', () => {
    const { WAITING, AGREED, REFUSED, LAPSED } = AccessRequestState;
    expect(() => mustBeAgreeable({ state: WAITING, openToThem: true }, true)).not.toThrow();
    expect(() => mustBeAgreeable({ state: WAITING, openToThem: false }, false)).not.toThrow();
    expect(() => mustBeAgreeable({ state: WAITING, openToThem: false }, true)).toThrow(
      refused('access-request.not-open'),
    );
    for (const state of [AGREED, REFUSED, LAPSED])
      expect(() => mustBeAgreeable({ state, openToThem: true }, true)).toThrow(refused('access-request.nothing-waits'));
  });

  it('is refused without a word where the word would tell that there is a record', () => {
    expect(isAnsweredQuietly({ sealed: false, kept: false })).toBe(false);
    expect(isAnsweredQuietly({ sealed: true, kept: false })).toBe(true);
    expect(isAnsweredQuietly({ sealed: false, kept: true })).toBe(true);
  });
});
