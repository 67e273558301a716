import { aReferral } from '../testing/a-referral.js';
import { blockedInWords } from './blocked-words.js';
import { movedInWords, theirsInWords } from './moved-words.js';
import { isMove, MOVES, moveProblems, movesOf, NO_ANSWERS } from './moves.js';
import { whatFalls } from './what-falls.js';

const allowed = (...names: string[]) => ({
  allowedTransitions: names.map((name) => ({ name, label: name, needs: [] })),
});
const base = { clientKey: 'k', referralId: 'r', expectedVersion: 3 };

describe('the moves of a referral', () => {
  it('are those the server allows: to decide is to accept, or not to', () => {
    expect(movesOf(allowed('decideReferral', 'askReferralInformation'))).toEqual(['ask', 'accept', 'refuse']);
    expect(movesOf(allowed('changeReferral', 'submitReferral'))).toEqual([]);
  });

  it('ask for the kind of home and a reason to accept, and for a reason not to', () => {
    expect(moveProblems('accept', NO_ANSWERS).map(({ field }) => field)).toEqual(['route', 'reason']);
    expect(moveProblems('refuse', NO_ANSWERS).map(({ field }) => field)).toEqual(['reason']);
    expect(moveProblems('accept', { words: 'A flat from May', route: 'SOCIAL_HOUSING' })).toEqual([]);
    expect(moveProblems('acknowledge', NO_ANSWERS)).toEqual([]);
  });

  it('send only what applies: no kind of home with a refusal', () => {
    const answers = { words: ' None is free ', route: 'SOCIAL_HOUSING' as const };

    expect(MOVES.refuse.inputOf(base, answers)).toEqual({ ...base, accepted: false, reason: 'None is free' });
    expect(MOVES.accept.inputOf(base, answers)).toMatchObject({ accepted: true, route: 'SOCIAL_HOUSING' });
    expect(MOVES.ask.inputOf(base, answers)).toEqual({ ...base, note: 'None is free' });
    expect(MOVES.acknowledge.inputOf(base, answers)).toEqual(base);
  });

  it('are known by name in the address, and nothing else is', () => {
    expect(isMove('withdraw')).toBe(true);
    expect(isMove('toString')).toBe(false);
    expect(isMove(null)).toBe(false);
  });

  it('are said when they are saved, with whose turn it is now', () => {
    expect(movedInWords(aReferral())).toBe(
      'Saved: Tia Marlowe. Housing is working on it. With Housing for 3 working days, 2 left.',
    );
  });

  it('show the other side of a conflict: where it stands now, and what was said', () => {
    expect(theirsInWords({ state: 'INFO_REQUESTED', infoRequested: 'Proof of ID' })).toBe(
      'Housing asked for information: “Proof of ID”',
    );
    expect(theirsInWords({ state: 'ACKNOWLEDGED', decisionReason: null })).toBe('Housing is working on it.');
    expect(theirsInWords(undefined)).toBe('Changed since you opened it.');
  });

  it('that cannot be done say why, each reason once', () => {
    const because = 'Housing already has this referral and is working on it';

    expect(
      blockedInWords([
        { name: 'changeReferral', because },
        { name: 'submitReferral', because },
        { name: 'decideReferral', because: 'The housing agency that was asked does this' },
      ]),
    ).toEqual([
      `You cannot change it or send it. ${because}.`,
      'You cannot decide it. The housing agency that was asked does this.',
    ]);
  });
});

describe('what falls when a referral is withdrawn', () => {
  const referral = { ...aReferral(), actions: [{ state: 'ACCEPTED' }, { state: 'VERIFIED' }] };

  it('is said before: housing stops, both clocks stop, open actions stay', () => {
    expect(whatFalls(referral)).toEqual([
      'North Vale stops looking for a home for Tia, and sees your reason',
      'Sandra Whitfield no longer deals with it',
      'Both clocks stop. A new referral starts again from day 1',
      '1 open action stays open. Cancel what is no longer needed',
    ]);
  });

  it('is little for a draft, which housing has not seen', () => {
    expect(whatFalls({ ...referral, state: 'DRAFT', actions: [] })).toEqual([
      'The draft is closed. Housing has not seen it',
    ]);
  });
});
