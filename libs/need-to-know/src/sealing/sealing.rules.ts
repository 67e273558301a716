import { RuleBroken } from '@app/platform';

/** Where the sealing of somebody stands. In force while it is SEALED, and while its end is only asked for. */
export enum SealingState {
  ASKED = 'ASKED',
  REFUSED = 'REFUSED',
  SEALED = 'SEALED',
  UNSEAL_ASKED = 'UNSEAL_ASKED',
  UNSEALED = 'UNSEALED',
}

export const inForce = (state: SealingState): boolean =>
  state === SealingState.SEALED || state === SealingState.UNSEAL_ASKED;

/** Who asked for what is now to be answered. */
export interface AskedBy {
  readonly state: SealingState;
  readonly askedById: string;
  readonly unsealAskedById: string | null;
}

const answers: Partial<Record<SealingState, readonly [agreed: SealingState, refused: SealingState]>> = {
  ASKED: [SealingState.SEALED, SealingState.REFUSED],
  UNSEAL_ASKED: [SealingState.UNSEALED, SealingState.SEALED],
};

/**
 * What follows from an answer. Sealing and unsealing take two people: who asked cannot answer.
 *
 * @throws RuleBroken sealing.nothing-asked, sealing.own-request
 */
export function answered(sealing: AskedBy, { agree, byId }: { agree: boolean; byId: string }): SealingState {
  const next = answers[sealing.state];
  if (!next) throw new RuleBroken('sealing.nothing-asked', 'There is nothing to answer: somebody has already done so');
  const askedBy = sealing.state === SealingState.ASKED ? sealing.askedById : sealing.unsealAskedById;
  if (askedBy === byId) throw new RuleBroken('sealing.own-request', 'Somebody else must answer what you asked for');
  return next[agree ? 0 : 1];
}

/** Who asked reads why somebody else did not agree. @throws RuleBroken sealing.no-reason */
export function mustSayWhyNot({ agree, words }: { agree: boolean; words: string | null }): void {
  if (!agree && words === null)
    throw new RuleBroken('sealing.no-reason', 'Say why you do not agree, in 10 to 1,000 characters', 'words');
}

/** @throws RuleBroken sealing.not-sealed */
export function mustBeSealed(state: SealingState): void {
  if (state !== SealingState.SEALED)
    throw new RuleBroken('sealing.not-sealed', 'This record is not sealed, or somebody has already asked to unseal it');
}

/** Somebody must be able to open the record, or nobody could ever unseal it. @throws RuleBroken sealing.nobody-left */
export function mustLeaveSomebody(letIn: readonly string[], out: string): void {
  if (letIn.filter((id) => id !== out).length < 2)
    throw new RuleBroken('sealing.nobody-left', 'At least 2 people must be able to open a sealed record');
}
