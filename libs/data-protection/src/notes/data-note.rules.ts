import { RuleBroken } from '@app/platform';

/** What is noted about somebody's data. */
export enum DataNoteKind {
  /** Somebody says that something is wrong (UK GDPR art 16). */
  RECTIFICATION = 'RECTIFICATION',
  /** Somebody objects to what is done with it (art 21). */
  OBJECTION = 'OBJECTION',
  /** It is kept, and not used or changed, until something is settled (art 18). */
  RESTRICTION = 'RESTRICTION',
  /** It must not be deleted: a claim, an inquiry, a complaint. */
  LEGAL_HOLD = 'LEGAL_HOLD',
}

/** Whether it binds the record, and so takes a manager who shows that it is they. */
export const binds = (kind: DataNoteKind): boolean =>
  kind === DataNoteKind.RESTRICTION || kind === DataNoteKind.LEGAL_HOLD;

/** Only children's services keep and delete the record: what it is held for is none of a partner's business. */
export const isShownToPartners = (kind: DataNoteKind): boolean => kind !== DataNoteKind.LEGAL_HOLD;

/** @throws RuleBroken data-note.ended */
export function mustStand(endedAt: string | null): void {
  if (endedAt !== null) throw new RuleBroken('data-note.ended', 'This has already been ended');
}
