import { RuleBroken } from '@app/platform';
import type { MeetingState } from '../meetings/meeting.entity.js';
import type { EntryKind } from './minute-entry.entity.js';

/** What the rules must know of an entry. */
export interface EntryFacts {
  readonly kind: `${EntryKind}`;
  readonly agreedAt: Date | string | null;
  readonly meetingState: `${MeetingState}`;
}

const writing: `${MeetingState}`[] = ['IN_SESSION', 'PAUSED', 'ENDED'];

/** Why the words of an entry can no longer change: a sentence, or undefined while they can. */
export function whyFixed({ kind, agreedAt, meetingState }: EntryFacts): { rule: string; because: string } | undefined {
  if (kind === 'ACTION')
    return { rule: 'entry.is-action', because: 'Change the action itself, not its line in the minutes' };
  if (agreedAt)
    return { rule: 'entry.agreed', because: 'The chair has agreed this decision. Add another entry to correct it' };
  if (!writing.includes(meetingState)) return { rule: 'meeting.closed', because: 'These minutes are closed' };
  return undefined;
}

/** @throws RuleBroken */
export function mustBeOpenForWords(entry: EntryFacts): void {
  const fixed = whyFixed(entry);
  if (fixed) throw new RuleBroken(fixed.rule, fixed.because, 'words');
}

/** Only a decision that was not agreed before can be agreed. @throws RuleBroken */
export function mustBeAgreeable({ kind, agreedAt }: EntryFacts): void {
  if (kind !== 'DECISION') throw new RuleBroken('entry.not-a-decision', 'Only a decision can be agreed');
  if (agreedAt) throw new RuleBroken('entry.agreed', 'This decision has already been agreed');
}

/** An action comes by its own mutation, with its owner and date. @throws RuleBroken */
export function mustBeWritten(kind: `${EntryKind}`): void {
  if (kind === 'ACTION')
    throw new RuleBroken('entry.action-needs-owner', 'Add the action with its owner and date, not as a note', 'kind');
}
