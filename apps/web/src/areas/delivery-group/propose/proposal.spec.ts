import { proposalOf, type Proposal } from './proposal.js';

const filled: Proposal = {
  outcome: 'MONEY',
  promise: ' Have every claim ready before the 18th birthday ',
  agencyId: 'dwp',
  leadId: 'carl',
  measure: 'Claims ready',
  unit: '%',
  baseline: '',
  target: '100%',
  startsOn: '2026-11-24',
  targetOn: '2027-03-31',
  cycleDays: '31',
};

describe('a proposed commitment', () => {
  it('is sent as it was meant: numbers read, what was left out left out', () => {
    expect(proposalOf(filled, 'key')).toEqual({
      found: [],
      input: {
        clientKey: 'key',
        outcome: 'MONEY',
        promise: 'Have every claim ready before the 18th birthday',
        agencyId: 'dwp',
        leadId: 'carl',
        measure: 'Claims ready',
        unit: '%',
        target: 100,
        startsOn: '2026-11-24',
        targetOn: '2027-03-31',
        cycleDays: 31,
      },
    });
  });

  it('names everything that is missing, in the order of the form', () => {
    const nothing = { ...filled, outcome: '', promise: '', agencyId: '', leadId: '', measure: '', target: '' } as const;

    expect(
      proposalOf({ ...nothing, baseline: 'few', targetOn: 'soon' }, 'key').found.map(({ field }) => field),
    ).toEqual(['outcome', 'promise', 'agencyId', 'leadId', 'measure', 'baseline', 'target', 'targetOn']);
  });
});
