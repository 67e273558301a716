import {
  dueOn,
  mustBeAnother,
  mustBeAskedBy,
  mustBeExtendable,
  mustBeReviewed,
  SubjectAccessState,
} from './subject-access.rules.js';

describe('when an answer is due', () => {
  it.each([
    ['2026-03-03', false, '2026-04-07', 'the third of April is Good Friday: after the bank holidays'],
    ['2026-01-31', false, '2026-03-02', 'the last day of February is a Saturday'],
    ['2026-11-25', false, '2026-12-29', 'Christmas, a weekend and the bank holiday for Boxing Day'],
    ['2026-11-25', true, '2027-02-25', 'two months more, counted from the day that it was asked'],
  ])('asked on %s, extended %s: %s (%s)', (asked, extended, due) => expect(dueOn(asked, extended)).toBe(due));
});

describe('a request', () => {
  const request = {
    ...{ state: SubjectAccessState.RECEIVED, askedOn: '2026-11-01', dueOn: '2026-12-01' },
    ...{ extensionReason: null, preparedById: null, reviewerId: null },
  };

  it('was made by today, and not long ago', () => {
    expect(() => mustBeAskedBy('2026-11-26', '2026-11-25')).toThrow('today or earlier');
    expect(() => mustBeAskedBy('2026-08-24', '2026-11-25')).toThrow('last 3 months');
    expect(() => mustBeAskedBy('2026-11-25', '2026-11-25')).not.toThrow();
  });

  it('is extended once, before it is due', () => {
    expect(() => mustBeExtendable(request, '2026-12-01')).not.toThrow();
    expect(() => mustBeExtendable(request, '2026-12-02')).toThrow('before it is due');
    expect(() => mustBeExtendable({ ...request, extensionReason: 'Many files' }, '2026-11-25')).toThrow('already');
    expect(() => mustBeExtendable({ ...request, state: SubjectAccessState.GIVEN }, '2026-11-25')).toThrow('answered');
  });

  it('is read by somebody other than who prepares it, to the last passage', () => {
    expect(() => mustBeAnother('tom', 'tom')).toThrow('somebody else');
    expect(() => mustBeReviewed(request, 0)).toThrow('Prepare');
    expect(() => mustBeReviewed({ state: SubjectAccessState.IN_REVIEW }, 1)).toThrow('1 passage');
    expect(() => mustBeReviewed({ state: SubjectAccessState.IN_REVIEW }, 0)).not.toThrow();
  });
});
