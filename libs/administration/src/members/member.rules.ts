import { Role } from '@app/access';
import { addDays, type LocalDate, RuleBroken } from '@app/platform';

/** From a day, until (and without) another; `toOn` is null where there is no end. */
export interface Term {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

/** Whether it counts on the day. */
export const isLive = ({ fromOn, toOn }: Term, today: LocalDate): boolean =>
  fromOn <= today && (toOn === null || today < toOn);

/** Whether it counts on the day, or will. */
export const isLiveOrToCome = ({ toOn }: Term, today: LocalDate): boolean => toOn === null || today < toOn;

/** @throws RuleBroken: what one may do oneself, one cannot decide about */
export function mustBeAnother(viewerId: string, memberId: string): void {
  if (viewerId === memberId)
    throw new RuleBroken('member.oneself', 'Ask another administrator: nobody changes their own access');
}

/** A first and a last day as they are written down. @throws RuleBroken where the days make no sense */
export function termOf(
  fromOn: LocalDate | null | undefined,
  lastOn: LocalDate | null | undefined,
  today: LocalDate,
): Term {
  const from = fromOn ?? today;
  if (from < today) throw new RuleBroken('term.past', 'Enter today or a later day: nobody had it before', 'fromOn');
  if (lastOn && lastOn < from)
    throw new RuleBroken('term.backwards', 'The last day cannot be before the first', 'lastOn');
  return { fromOn: from, toOn: lastOn ? addDays(lastOn, 1) : null };
}

/**
 * Which roles somebody may hold together. Whoever administers accounts may open no record, so the account they administer with
 * does nothing else; the same for whoever checks what was done (separation of duties, ISO/IEC 27001:2022 Annex A 5.3).
 * @throws RuleBroken
 */
export function mustGoTogether(roles: readonly Role[]): void {
  for (const alone of [Role.ADMINISTRATOR, Role.AUDITOR])
    if (roles.includes(alone) && new Set(roles).size > 1)
      throw new RuleBroken(
        'role.alone',
        alone === Role.ADMINISTRATOR
          ? 'Give an administrator an account of its own: it can hold no other role'
          : 'Give an auditor an account of its own: it can hold no other role',
        'role',
      );
}

/** @throws RuleBroken for a first day long before they are written down */
export function mustBeginSoon(from: LocalDate, today: LocalDate): void {
  if (from < addDays(today, -31))
    throw new RuleBroken('member.begins', 'Enter a first day of the last month, or a later one', 'from');
}

/** @throws RuleBroken where the account has ended: nothing more is given to it */
export function mustNotHaveLeft(activeTo: LocalDate | null, today: LocalDate): void {
  if (activeTo !== null && activeTo <= today)
    throw new RuleBroken('member.left', 'Their access has ended. Add them again if they come back');
}
