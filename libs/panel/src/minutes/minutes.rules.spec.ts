import { mustBeAgreeable, mustBeOpenForWords, mustBeWritten, whyFixed } from './minutes.rules.js';

const note = { kind: 'NOTE', agreedAt: null, meetingState: 'IN_SESSION' } as const;
const decision = { ...note, kind: 'DECISION' } as const;

describe('an entry in the minutes', () => {
  it('changes its words until it is agreed, and is no action', () => {
    expect(whyFixed(note)).toBeUndefined();
    expect(whyFixed({ ...note, meetingState: 'ENDED' })).toBeUndefined();
    expect(whyFixed({ ...decision, agreedAt: '2026-11-24' })?.rule).toBe('entry.agreed');
    expect(whyFixed({ ...note, kind: 'ACTION' })?.rule).toBe('entry.is-action');
    expect(whyFixed({ ...note, meetingState: 'CANCELLED' })?.rule).toBe('meeting.closed');
    expect(() => mustBeOpenForWords(note)).not.toThrow();
    expect(() => mustBeOpenForWords({ ...decision, agreedAt: '2026-11-24' })).toThrow(
      'The chair has agreed this decision',
    );
  });

  it('is agreed once, when it is a decision', () => {
    expect(() => mustBeAgreeable(decision)).not.toThrow();
    expect(() => mustBeAgreeable(note)).toThrow('Only a decision can be agreed');
    expect(() => mustBeAgreeable({ ...decision, agreedAt: '2026-11-24' })).toThrow('already been agreed');
  });

  it('of an action comes with its owner and date', () => {
    expect(() => mustBeWritten('NOTE')).not.toThrow();
    expect(() => mustBeWritten('ACTION')).toThrow('Add the action with its owner and date');
  });
});
