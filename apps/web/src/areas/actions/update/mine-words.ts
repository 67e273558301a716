import { day } from '../../../content/dates.js';
import type { StepAnswers, StepName } from './steps.js';

const DID: Readonly<Record<StepName, string>> = {
  acceptAction: 'accepted it',
  declineAction: 'declined it',
  claimActionDone: 'said it is done',
  updateAction: 'wrote an update',
  blockAction: 'said it is stuck',
  unblockAction: 'said it is no longer stuck',
  verifyAction: 'confirmed it is done',
  returnAction: 'sent it back',
  reassignAction: 'changed the owner',
  cancelAction: 'cancelled it',
  linkAction: 'linked it to a goal',
};

/** What of the action one's own step changes. */
export function myPart(name: StepName, { date }: Pick<StepAnswers, 'date'>): { date: boolean; status: boolean } {
  return { date: name === 'updateAction' && date !== '', status: !ADDS_ONLY.has(name) };
}

const ADDS_ONLY: ReadonlySet<StepName> = new Set(['updateAction', 'linkAction', 'reassignAction']);

/** One's own side of a conflict: "wrote an update: “Form drafted.” New date: 27 November 2026". */
export function mineInWords(name: StepName, { words, date, blockedBy }: StepAnswers): string {
  const said = [blockedBy, words].filter(Boolean).join('. ');
  const moved = name === 'updateAction' && date && ` New date: ${day(date)}`;
  return `${DID[name]}${said && `: “${said}”`}${moved || ''}`;
}
