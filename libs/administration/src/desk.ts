import { permit, type Permitted, requireStepUp, type Viewer } from '@app/access';
import { ActivityLog, type Fact, type Keyed, Once, type Subject } from '@app/activity';
import { Clock, type LocalDate, RuleBroken } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';

/** One thing an administrator does. */
export interface Errand {
  /** The mutation's name. */
  readonly operation: string;
  readonly input: Keyed;
  /** Completes "You do not have permission to …". */
  readonly doing: string;
  /** Whether they must have shown within five minutes that it is they: what gives, takes or ends access. */
  readonly stepUp?: boolean;
}

/** Where administrators do what they do: once, in one transaction, as themselves. */
@Injectable()
export class AdministrationDesk {
  constructor(
    private readonly db: DataSource,
    private readonly once: Once,
    private readonly log: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** The day in England. */
  today(): LocalDate {
    return this.clock.today();
  }

  /** Writes down what was done, in the transaction that does it. */
  record(tx: EntityManager, actor: Permitted, subject: Subject, fact: Fact): Promise<void> {
    return this.log.record(tx, actor, subject, fact);
  }

  /** Gives the id of what was made or changed. @throws NotAllowed, StepUpRequired, RuleBroken, KeyReused */
  async run(
    viewer: Viewer,
    { operation, input, doing, stepUp = false }: Errand,
    work: (tx: EntityManager, actor: Permitted) => Promise<{ id: string }>,
  ): Promise<string> {
    const actor = permit(viewer, doing, viewer.may('administration.write'));
    if (stepUp) requireStepUp(viewer);
    try {
      const { id } = await this.db.transaction((tx) =>
        this.once.run<{ id: string }>(
          tx,
          viewer,
          { operation, input },
          () => work(tx, actor),
          (made) => Promise.resolve({ id: made }),
        ),
      );
      return id;
    } catch (error) {
      throw asRule(error);
    }
  }
}

/** What the database refuses, whoever came first, as a sentence. */
const refusals: Readonly<Record<string, () => RuleBroken>> = {
  an_administrator_stays: () =>
    new RuleBroken('administration.last-administrator', 'Make somebody else an administrator first: one must stay'),
  worker_email: () => new RuleBroken('member.email-taken', 'Somebody with this email address is here already', 'email'),
  agency_name_key: () => new RuleBroken('agency.name-taken', 'An agency with this name is here already', 'name'),
  team_agency_id_name_key: () => new RuleBroken('team.name-taken', 'A team with this name is here already', 'name'),
  one_leaving_at_a_time: () => new RuleBroken('leaving.announced', 'It is already written down that they leave'),
};

function asRule(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  const { constraint } = error.driverError as { constraint?: string };
  return refusals[constraint ?? '']?.() ?? error;
}
