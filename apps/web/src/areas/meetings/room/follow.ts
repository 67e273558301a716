/** Where somebody who follows the chair is, and where the chair is. */
export interface Place {
  /** The item that is shown. */
  at: string | undefined;
  /** The item the chair was at when that was last looked at. */
  chairAt: string | undefined;
}

/**
 * Goes where the chair goes, if one is free to: not when there is unsent text where one is, not when one has stepped off.
 * Happens only when the chair moves: sending or clearing the text later moves nothing.
 */
export function follow(place: Place, chairAt: string | undefined, free: boolean): Place {
  if (place.chairAt === chairAt) return place;
  return { chairAt, at: free && chairAt !== undefined ? chairAt : place.at };
}

/** The item that the chair has moved to while this follower stayed behind with unsent text. */
export function leftBehind({ at, chairAt }: Place): string | undefined {
  return at !== undefined && chairAt !== undefined && at !== chairAt ? chairAt : undefined;
}
