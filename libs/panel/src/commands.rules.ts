import { type BlockedTransition, NotAllowed, RuleBroken, type Transition } from '@app/platform';

/** Why something cannot be done now: a rule for programs, a sentence for people. */
export interface Refusal {
  readonly rule: string;
  readonly because: string;
  readonly field?: string;
}

/** One thing a person can do to a record: who has the right, and what of the record forbids it now. */
export interface Command<Facts> {
  readonly transition: Transition;
  /** Completes "You do not have permission to …". */
  readonly doing: string;
  readonly allowedTo: (facts: Facts) => boolean;
  readonly refusal: (facts: Facts) => Refusal | undefined;
}

export interface Transitions {
  readonly allowed: Transition[];
  readonly blocked: BlockedTransition[];
}

/** What this person may do now, and what they cannot and why. What is not theirs to do at all is in neither list. */
export function transitionsOf<Facts>(commands: readonly Command<Facts>[], facts: Facts): Transitions {
  const theirs = commands.filter((command) => command.allowedTo(facts));
  return {
    allowed: theirs.filter((command) => !command.refusal(facts)).map(({ transition }) => transition),
    blocked: theirs.flatMap((command) => {
      const refused = command.refusal(facts);
      return refused ? [{ name: command.transition.name, because: refused.because }] : [];
    }),
  };
}

/** Refuses what `transitionsOf` would not allow. @throws NotAllowed, RuleBroken */
export function mustBeAllowed<Facts>(command: Command<Facts>, facts: Facts): void {
  if (!command.allowedTo(facts)) throw new NotAllowed(command.doing);
  const refused = command.refusal(facts);
  if (refused) throw new RuleBroken(refused.rule, refused.because, refused.field);
}
