import { aCommitment } from '@app/delivery/testing';
import { Tone } from '@app/platform';
import { CommitmentState, Rag } from './commitment-state.js';
import { cyclesSilent, ragOf, ragTones, ragWords, updateDueIn } from './rag.rules.js';
import { outcomesOf } from './outcomes.rules.js';

const today = '2026-11-22';
const colour = (but: Parameters<typeof aCommitment>[0], on = today) => ragOf(aCommitment(but), on);

describe('the colour of a commitment', () => {
  it.each([
    ['evidenced', { state: CommitmentState.EVIDENCED, targetOn: '2026-10-01' }, Rag.BLUE, /somebody else has checked/],
    ['withdrawn', { state: CommitmentState.WITHDRAWN }, Rag.GREY, /Withdrawn/],
    ['only proposed', { state: CommitmentState.PROPOSED }, Rag.GREY, /not agreed yet/],
    ['not started', { startsOn: '2026-12-01' }, Rag.GREY, /Starts on 1 December 2026/],
    ['past its target', { targetOn: '2026-11-21' }, Rag.RED, /Due on 21 November 2026/],
    [
      'past its target and only claimed',
      { state: CommitmentState.DELIVERED_CLAIMED, targetOn: '2026-11-21' },
      Rag.RED,
      /nobody has checked/,
    ],
    ['two cycles silent', { latestUpdateOn: '2026-09-20' }, Rag.RED, /two cycles: the last one was 63 days ago/],
    [
      'two cycles silent though at risk',
      { state: CommitmentState.AT_RISK, latestUpdateOn: '2026-09-20' },
      Rag.RED,
      /two cycles/,
    ],
    ['at risk', { state: CommitmentState.AT_RISK, stateReason: 'Lead has left' }, Rag.AMBER, /At risk: Lead has left/],
    ['at risk without words', { state: CommitmentState.AT_RISK }, Rag.AMBER, /no reason given/],
    ['one cycle silent', { latestUpdateOn: '2026-10-20' }, Rag.AMBER, /this cycle: the last one was 33 days ago/],
    [
      'never updated for a cycle',
      { latestUpdateOn: null, startsOn: '2026-10-21' },
      Rag.AMBER,
      /it started 32 days ago/,
    ],
    ['without a figure', { latestValue: null }, Rag.GREY, /No figure yet/],
    ['off track', { latestValue: 3 }, Rag.AMBER, /Off track: 20 points of 100 behind/],
    ['on track and updated', {}, Rag.GREEN, /On track/],
    ['a little behind', { latestValue: 5 }, Rag.GREEN, /On track/],
    [
      'claimed, in time and updated',
      { state: CommitmentState.DELIVERED_CLAIMED, latestValue: 12 },
      Rag.GREEN,
      /On track/,
    ],
  ])('%s', (_what, but, rag, because) => {
    const answer = colour(but);
    expect(answer.rag).toBe(rag);
    expect(answer.because).toMatch(because);
  });

  it('is not late on the target day itself', () => {
    expect(colour({ targetOn: today, latestValue: 12 }).rag).toBe(Rag.GREEN);
  });

  it('goes the other way where less is better', () => {
    expect(colour({ baseline: 20, target: 8, latestValue: 14 }).rag).toBe(Rag.GREEN);
    expect(colour({ baseline: 20, target: 8, latestValue: 20 }).rag).toBe(Rag.AMBER);
  });

  it('is green while a figure that should be kept is kept', () => {
    expect(colour({ baseline: 95, target: 95, latestValue: 96 }).rag).toBe(Rag.GREEN);
    expect(colour({ baseline: 95, target: 95, latestValue: 90 }).rag).toBe(Rag.AMBER);
  });

  it('counts from nothing where there is no baseline, and asks for all of it on a single day', () => {
    expect(colour({ baseline: null }).rag).toBe(Rag.GREEN);
    expect(colour({ startsOn: today, targetOn: today, latestUpdateOn: today, latestValue: 6 }).rag).toBe(Rag.AMBER);
  });

  it('has words and a shape', () => {
    expect(ragWords[Rag.GREY]).toBe('No news');
    expect(ragTones[Rag.RED]).toBe(Tone.LATE);
  });
});

describe('silence', () => {
  it('is none up to and with the day an update is due', () => {
    expect(cyclesSilent(aCommitment({ latestUpdateOn: '2026-10-22' }), today)).toBe(0);
    expect(cyclesSilent(aCommitment({ latestUpdateOn: '2026-10-21' }), today)).toBe(1);
    expect(updateDueIn(aCommitment({ latestUpdateOn: '2026-10-22' }), today)).toBe(0);
    expect(updateDueIn(aCommitment({ latestUpdateOn: '2026-10-21' }), today)).toBe(-1);
  });

  it('never counts from before the start', () => {
    expect(cyclesSilent(aCommitment({ startsOn: '2026-11-20', latestUpdateOn: '2026-01-01' }), today)).toBe(0);
    expect(cyclesSilent(aCommitment({ startsOn: '2026-12-20', latestUpdateOn: null }), today)).toBe(0);
  });
});

describe('the outcomes', () => {
  it('are five, whatever is promised, each with its colours', () => {
    const outcomes = outcomesOf([aCommitment(), aCommitment({ targetOn: '2026-11-01' })], today);
    expect(outcomes.map(({ name }) => name)).toEqual([
      'Learning and work',
      'Safe and settled',
      'Health',
      'Money',
      'Family and networks',
    ]);
    expect(outcomes[0]).toMatchObject({ red: 1, amber: 0, green: 1, grey: 0, blue: 0 });
    expect(outcomes[1]).toMatchObject({ commitments: [], green: 0 });
  });
});
