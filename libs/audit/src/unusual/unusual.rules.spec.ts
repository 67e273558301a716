import { mustBeReviewableBy, UnusualKind, unusualReviewDueOn, unusualSentence } from './unusual.rules.js';

describe('access that is out of the ordinary', () => {
  it('is told in a sentence that names nobody', () => {
    const told = Object.values(UnusualKind).map((kind) => unusualSentence({ kind, times: 31, usual: 4 }));
    expect(told).toEqual([
      'Opened the records of 31 young people within an hour',
      'Opened the records of 31 young people in a day; on a usual day 4',
      'Was refused 31 times in a day',
      'Was shown 31 home addresses within an hour',
      'Asked for a record that they are kept from, because they know or are related to the young person: 31 times in a day',
    ]);
    expect(unusualSentence({ kind: UnusualKind.KEPT_OUT, times: 1, usual: null })).toContain(': once in a day');
  });

  it('is reviewed within two working days, once, and by somebody else', () => {
    expect(unusualReviewDueOn('2026-11-27')).toBe('2026-12-01');
    const refused = (rule: string) => expect.objectContaining({ rule }) as Error;
    expect(() => mustBeReviewableBy({ workerId: 'sam', reviewedAt: null }, 'ines')).not.toThrow();
    expect(() => mustBeReviewableBy({ workerId: 'ines', reviewedAt: null }, 'ines')).toThrow(
      refused('unusual.own-review'),
    );
    expect(() => mustBeReviewableBy({ workerId: 'sam', reviewedAt: 'x' }, 'ines')).toThrow(
      refused('unusual.reviewed-before'),
    );
  });
});
