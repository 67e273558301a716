import type { LocalDate } from '@app/platform';
import { circumstancesFor } from './circumstances.js';
import { type MadeFile, type Member, filesOf } from './files.js';
import { livesFor } from './lives.js';
import { Random } from './random.js';
import { Desk, type Workforce, workforceFor } from './workforce.js';

/** What the demonstration authority is made from. The same three give the same bytes. */
export interface AuthorityRecipe {
  /** How many young people and adults are on the service's books. 516 gives the published numbers exactly. */
  readonly size: number;
  readonly seed: string;
  /** The day of the demonstration: ages, plans and birthdays to come are counted from it. */
  readonly today: LocalDate;
}

/** The demonstration authority: invented people, the workers they have, and the files that say so. */
export interface Authority {
  readonly members: readonly Member[];
  readonly workforce: Workforce;
  readonly files: readonly MadeFile[];
}

export const DEFAULT_SEED = 'waymark';

/** Makes the demonstration authority. Nothing is read and nothing kept: chance comes from the seed alone. */
export function makeAuthority({ size, seed, today }: AuthorityRecipe): Authority {
  const lives = livesFor({ size, seed, today });
  const workforce = workforceFor(
    lives.map(({ part }) => part),
    new Random(`${seed}/workforce`),
  );
  const desk = new Desk(workforce);
  const circumstances = circumstancesFor(lives, today, seed);
  const members = lives.flatMap((life): Member[] => {
    const now = circumstances.get(life);
    const allocation = desk.allocate(life.part, life.leading ?? undefined);
    return now ? [{ life, now, allocation }] : [];
  });
  return { members, workforce, files: filesOf(members, today, seed) };
}
