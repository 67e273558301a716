import { updateTitle } from '../one/update-title.js';
import { blockedInWords, stateInWords, theirsInWords } from './step-words.js';
import { NO_ANSWERS, rowLabel, stepLabel, stepProblems, STEPS, stepsOf } from './steps.js';

const may = (state: Parameters<typeof stepLabel>[1], ...names: string[]) => ({
  state,
  allowedTransitions: names.map((name) => ({ name, label: `Server: ${name}`, needs: [] })),
});
const base = { clientKey: 'k', commitmentId: 'c', expectedVersion: 2 };

describe('the steps of a commitment', () => {
  it('are those the server allows, an update first', () => {
    expect(stepsOf(may('ACTIVE', 'declareCommitmentAtRisk', 'updateCommitment', 'unheardOf'))).toEqual([
      'updateCommitment',
      'declareCommitmentAtRisk',
    ]);
  });

  it('open a row with the words of what there is to do', () => {
    expect(rowLabel(may('ACTIVE', 'declareCommitmentAtRisk', 'updateCommitment'))).toBe('Update');
    expect(rowLabel(may('DELIVERED_CLAIMED', 'declareCommitmentAtRisk', 'verifyCommitment'))).toBe(
      'Server: verifyCommitment',
    );
    expect(rowLabel(may('AT_RISK', 'agreeCommitment'))).toBe('Agree that it is back on track');
    expect(rowLabel(may('EVIDENCED'))).toBeUndefined();
  });

  it('name what saying "at risk" does to a claim', () => {
    expect(stepLabel('declareCommitmentAtRisk', 'DELIVERED_CLAIMED', 'Say it is at risk')).toMatch(/^Send it back/);
    expect(stepLabel('declareCommitmentAtRisk', 'ACTIVE', 'Say it is at risk')).toBe('Say it is at risk');
  });

  it('ask for words, and for a number where one is given', () => {
    expect(stepProblems('updateCommitment', { ...NO_ANSWERS, value: 'seven' }).map(({ field }) => field)).toEqual([
      'value',
      'note',
    ]);
    expect(stepProblems('updateCommitment', { ...NO_ANSWERS, words: 'Two more homes' })).toEqual([]);
    expect(stepProblems('verifyCommitment', NO_ANSWERS)).toEqual([]);
    expect(stepProblems('claimCommitmentDelivered', NO_ANSWERS)).toHaveLength(1);
  });

  it('send only what was answered', () => {
    expect(STEPS.updateCommitment.inputOf(base, { words: 'News', value: '', nextStep: ' ' })).toEqual({
      ...base,
      note: 'News',
    });
    expect(STEPS.updateCommitment.inputOf(base, { words: 'News', value: '0', nextStep: 'Ask' })).toEqual({
      ...base,
      note: 'News',
      value: 0,
      nextStep: 'Ask',
    });
    expect(STEPS.verifyCommitment.inputOf(base, NO_ANSWERS)).toEqual(base);
  });

  it('that are for others say for whom', () => {
    expect(blockedInWords([{ name: 'verifyCommitment', because: 'Somebody in the delivery group checks it' }])).toEqual(
      ['You cannot check it. Somebody in the delivery group checks it.'],
    );
  });

  it('are told in the history by where they led', () => {
    expect(updateTitle('ACTIVE', 'ACTIVE')).toBe('Update');
    expect(updateTitle('ACTIVE', 'PROPOSED')).toBe('Agreed');
    expect(updateTitle('AT_RISK', 'ACTIVE')).toBe('At risk');
    expect(updateTitle('ACTIVE', undefined)).toBe('Update');
  });

  it('show the other side of a conflict', () => {
    expect(theirsInWords({ state: 'AT_RISK', stateReason: 'No homes', latestValue: 9 })).toBe(
      'At risk, latest figure 9. “No homes”',
    );
    expect(theirsInWords(null)).toBe('Changed since you opened it.');
    expect(stateInWords('EVIDENCED')).toBe('Delivered and checked');
  });
});
