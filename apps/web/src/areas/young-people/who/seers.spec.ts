import { byPerson, times } from './seers.js';

const helen = { id: 'h', displayName: 'Helen Okafor', jobTitle: 'Team manager' };
const tom = { id: 't', displayName: 'Tom Ashworth', jobTitle: 'Social worker' };
const agency = { name: 'Exampleshire Children’s Services' };

describe('who sees a record', () => {
  it('names each person once, with every reason and what ends it', () => {
    const seen = byPerson([
      { because: 'manages who works with them', until: null, parts: 'Everything', worker: helen, agency },
      { because: 'works with them', until: '2027-02-06T00:00:00Z', parts: 'Everything', worker: tom, agency },
      { because: 'on the panel’s agenda', until: null, parts: 'Everything', worker: helen, agency },
    ]);
    expect(seen.map(({ who, reasons }) => [who, reasons])).toEqual([
      [
        'Helen Okafor, Team manager',
        [
          { because: 'manages who works with them', until: 'As long as they manage them' },
          { because: 'on the panel’s agenda', until: 'Until 10 working days after the panel has met' },
        ],
      ],
      ['Tom Ashworth, Social worker', [{ because: 'works with them', until: 'Ends 6 February 2027' }]],
    ]);
  });

  it('keeps apart what somebody sees by one reason and not by another', () => {
    const both = { until: null, worker: tom, agency };
    const seen = byPerson([
      { ...both, because: 'works with them', parts: 'Everything' },
      { ...both, because: 'something new', parts: 'Contacts and home' },
      { ...both, because: 'an emergency', parts: 'Home', until: '2026-11-25T05:37:00Z' },
    ]);
    expect(seen.map(({ parts, reasons }) => [parts, reasons[0]?.until])).toEqual([
      ['Everything', 'As long as they work with them'],
      ['Contacts and home', 'No end is set'],
      ['Home', 'Until 25 November 2026 at 5:37am'],
    ]);
  });

  it('has whom a partner is not told by name as their agency, and why', () => {
    const police = { name: 'Exampleshire Police' };
    const seen = byPerson([
      { because: 'on the panel’s agenda', until: null, parts: 'Risk', worker: null, agency: police },
      { because: 'has an action about them', until: null, parts: 'The action', worker: null, agency: police },
    ]);
    expect(seen.map(({ who, agency: of, reasons }) => [who, of, reasons[0]?.until])).toEqual([
      ['Somebody who works there', 'Exampleshire Police', 'Until 10 working days after the panel has met'],
      ['Somebody who works there', 'Exampleshire Police', 'Until 30 days after the action is closed'],
    ]);
  });

  it('says once, and more often in figures', () => {
    expect([times(1), times(2), times(1200)]).toEqual(['once', '2 times', '1,200 times']);
  });
});
