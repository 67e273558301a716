import { list } from './words.js';

/** What may be done with a thing now, and what may not and why: as the server says, never worked out here. */
export interface Steps {
  allowedTransitions: readonly { name: string }[];
  blockedTransitions?: readonly { name: string; because: string }[];
}

/** Whether a mutation may be asked for now. */
export function can(thing: Steps, mutation: string): boolean {
  return thing.allowedTransitions.some(({ name }) => name === mutation);
}

/** Why a mutation cannot be done now, in a sentence; nothing when it can, or when it is not for this viewer at all. */
export function whyNot(thing: Steps, mutation: string): string | undefined {
  return thing.blockedTransitions?.find(({ name }) => name === mutation)?.because;
}

/**
 * What cannot be done now, each reason once: "You cannot change it or send it. Housing already has this referral." `doing` says
 * what each mutation does, after "You cannot".
 */
export function whyNots(
  blocked: readonly { name: string; because: string }[],
  doing: Readonly<Record<string, string>>,
): string[] {
  const reasons = [...new Set(blocked.map(({ because }) => because))];
  return reasons.map((because) => {
    const names = blocked.filter((each) => each.because === because).map(({ name }) => doing[name] ?? name);
    return `You cannot ${list(names).replace(/ and (?=[^,]*$)/, ' or ')}. ${because}.`;
  });
}

/** What the button says, as the server words it. */
export function labelOf(
  thing: { allowedTransitions: readonly { name: string; label: string }[] },
  mutation: string,
  otherwise: string,
): string {
  return thing.allowedTransitions.find(({ name }) => name === mutation)?.label ?? otherwise;
}
