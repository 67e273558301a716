import type { KeyRing } from '@app/platform';
import { newCode, plainCode } from './recovery-codes.js';

const characters = 12;

/** The second half of a link, as somebody reads it out: 60 random bits, of which five tries are a very small part. */
export const newSecondCode = (): string => newCode(characters);

/**
 * What is kept of it: its mark, under a key outside the database and for one person. Whoever has a copy of the database cannot try
 * codes until one fits; when the key is changed, those that wait are good no more.
 */
export const markOfSecondCode = (keys: KeyRing, workerId: string, typed: string): string =>
  keys.mark(`second-code:${workerId}`, plainCode(typed));
