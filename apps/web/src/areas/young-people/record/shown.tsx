import type { ReactNode } from 'react';
import { Locked, LockedInline, type WithheldWords } from '../../../design/locked.js';

interface Withheld extends WithheldWords {
  __typename: 'Withheld';
}

/** A part of a record with what stands there when it is not shown to this viewer. */
export type Part<Thing extends { __typename: string }> = Thing | Withheld;

interface Props<Thing extends { __typename: string }> {
  part: Part<Thing>;
  /** For a part of the page: a box, with a title. Without it: a word in a cell. */
  title?: string;
  children: (thing: Thing) => ReactNode;
}

/** The part, or that it is withheld, why, and whom to ask. Never nothing: nothing means that there is nothing. */
export function Shown<Thing extends { __typename: string }>({ part, title, children }: Props<Thing>) {
  if (!isWithheld(part)) return children(part);
  return title ? <Locked withheld={part} title={title} /> : <LockedInline withheld={part} />;
}

/** Whether a part is there and not shown. */
export function isWithheld<Thing extends { __typename: string }>(part: Part<Thing>): part is Withheld {
  return part.__typename === 'Withheld';
}
