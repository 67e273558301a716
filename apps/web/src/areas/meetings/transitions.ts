/** What a meeting or an item may do now, and what it may not and why: as the server says, never worked out here. */
export interface Steps {
  allowedTransitions: readonly { name: string; label: string; needs: readonly string[] }[];
  blockedTransitions: readonly { name: string; because: string }[];
}

/** Whether a mutation may be asked for now. */
export function can(thing: Steps, mutation: string): boolean {
  return thing.allowedTransitions.some(({ name }) => name === mutation);
}

/** Why a mutation cannot be done now, in a sentence; nothing when it can, or when it is not for this viewer at all. */
export function whyNot(thing: Steps, mutation: string): string | undefined {
  return thing.blockedTransitions.find(({ name }) => name === mutation)?.because;
}

/** What the button says, as the server words it. */
export function labelOf(thing: Steps, mutation: string, otherwise: string): string {
  return thing.allowedTransitions.find(({ name }) => name === mutation)?.label ?? otherwise;
}
