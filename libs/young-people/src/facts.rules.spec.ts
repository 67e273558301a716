import { type EpisodeRow, type FactRow, statusFactsOf } from './facts.rules.js';
import { OtherAccommodationKind } from './status/status.js';

const person = { id: 'tia', dateOfBirth: '2009-02-05', diedOn: null };
const episode = (but: Partial<EpisodeRow> = {}): EpisodeRow => ({
  youngPersonId: 'tia',
  startsOn: '2023-01-01',
  endsOn: '2024-01-01',
  legalStatus: 'V2',
  reasonCeased: 'E45',
  ...but,
});
const fact = (kind: string, but: Partial<FactRow> = {}): FactRow => ({
  youngPersonId: 'tia',
  kind,
  startsOn: '2024-01-01',
  endsOn: null,
  detail: null,
  ...but,
});
const factsOf = (episodes: EpisodeRow[], facts: FactRow[]) => statusFactsOf([person], episodes, facts).get('tia');

describe('the facts a status is worked out from', () => {
  it('are sorted by person and kind', () => {
    const facts = statusFactsOf(
      [person, { ...person, id: 'leon', diedOn: '2026-01-01' }],
      [episode(), episode({ startsOn: '2025-01-01' }), episode({ youngPersonId: 'leon' })],
      [fact('DETENTION'), fact('EDUCATION_PROGRAMME'), fact('SUPPORT_REQUEST'), fact('HOME_RETURN')],
    );

    expect(facts.get('tia')?.carePeriods).toHaveLength(2);
    expect(facts.get('tia')?.detentions).toEqual([{ startsOn: '2024-01-01', endsOn: null }]);
    expect(facts.get('tia')?.educationProgrammes).toHaveLength(1);
    expect(facts.get('tia')?.supportRequests).toHaveLength(1);
    expect(facts.get('leon')).toMatchObject({ diedOn: '2026-01-01', detentions: [], homeReturns: [] });
  });

  it.each([
    ['V3', true],
    ['V4', true],
    ['V2', false],
    ['C2', false],
  ])('legal status %s is a short break: %s', (legalStatus, shortBreak) => {
    expect(factsOf([episode({ legalStatus })], [])?.carePeriods[0]?.shortBreak).toBe(shortBreak);
  });

  it('know whether a guardianship was made from care: during it, or on the day it ended', () => {
    const fromCare = (madeOn: string, but: Partial<EpisodeRow> = {}) =>
      factsOf([episode(but)], [fact('GUARDIANSHIP', { startsOn: madeOn })])?.guardianships?.[0]?.fromCare;

    expect(fromCare('2023-06-01')).toBe(true);
    expect(fromCare('2024-01-01')).toBe(true);
    expect(fromCare('2024-01-02')).toBe(false);
    expect(fromCare('2023-01-01')).toBe(false);
    expect(fromCare('2026-01-01', { endsOn: null })).toBe(true);
    expect(fromCare('2023-06-01', { legalStatus: 'V3' })).toBe(false);
  });

  it('know what a review said of a return home, and what kind of other accommodation it was', () => {
    const facts = factsOf(
      [],
      [
        fact('HOME_RETURN', { detail: 'SUCCESSFUL' }),
        fact('HOME_RETURN', { detail: 'NOT_SUCCESSFUL' }),
        fact('HOME_RETURN'),
        fact('OTHER_ACCOMMODATION', { detail: 'CARE_HOME_OR_HOSPITAL' }),
        fact('OTHER_ACCOMMODATION'),
      ],
    );

    expect(facts?.homeReturns?.map(({ reviewOutcome }) => reviewOutcome)).toEqual([
      'SUCCESSFUL',
      'NOT_SUCCESSFUL',
      null,
    ]);
    expect(facts?.otherAccommodation?.map(({ kind }) => kind)).toEqual([
      OtherAccommodationKind.CARE_HOME_OR_HOSPITAL,
      OtherAccommodationKind.PRIVATE_FOSTERING,
    ]);
  });
});
