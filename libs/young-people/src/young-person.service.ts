import { caseScope, mustSeeInWhole, permit, type Permitted, sees, type Viewer } from '@app/access';
import { ActivityLog, mustBeCurrent, Once } from '@app/activity';
import { Clock, NotFound, RuleBroken } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { KeepingInTouch } from './keeping-in-touch.entity.js';
import { mustBeSoundOverride } from './status/status-override.rules.js';
import { StatusOverrideRecord } from './status-override.entity.js';
import type { YoungPersonRow } from './young-person.columns.js';
import { YoungPerson } from './young-person.entity.js';
import type { OverrideStatusInput, RecordContactInput, RecordWhatMattersInput } from './young-person.inputs.js';
import { may } from './young-person.policy.js';
import { YoungPersonReader } from './young-person.reader.js';
import { recordContact, recordWhatMatters } from './young-person.rules.js';

const lastInTouch = `update young_person set last_in_touch_on = greatest(last_in_touch_on, $2::date) where id = $1`;
const managers = `
  select 1 from worker w join live_role r on r.worker_id = w.id join agency g on g.id = w.agency_id
  where w.id = $1 and r.role = 'TEAM_MANAGER' and g.kind = 'CHILDRENS_SERVICES'
    and w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)`;

/** One method is one thing a person does to a record, in one transaction. */
@Injectable()
export class YoungPersonService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: YoungPersonReader,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken (contact.in-the-future) */
  recordContact(viewer: Viewer, input: RecordContactInput): Promise<YoungPersonRow> {
    return this.change(viewer, 'recordContact', input, async (tx) => {
      const person = await this.forUpdate(tx, viewer, input.youngPersonId);
      const actor = permit(viewer, 'record contact', may.record(viewer));
      const decision = recordContact(input, viewer.id, this.clock.today());
      await this.log.create(tx, actor, KeepingInTouch, decision);
      if (input.twoWay) await tx.query(lastInTouch, [person.id, input.happenedOn]);
      return person;
    });
  }

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (what-matters.missing) */
  recordWhatMatters(viewer: Viewer, input: RecordWhatMattersInput): Promise<YoungPersonRow> {
    return this.change(viewer, 'recordWhatMatters', input, async (tx) => {
      const person = await this.forUpdate(tx, viewer, input.youngPersonId);
      const actor = permit(viewer, 'record what matters to them', may.record(viewer));
      mustSeeInWhole(viewer, person.id, 'record what matters to them');
      await mustBeCurrent(tx, person, input, currentOf(viewer, person));
      return this.writeWords(tx, actor, person, input.words);
    });
  }

  /** @throws NotFound, NotAllowed, RuleBroken (status-override.…) */
  overrideStatus(viewer: Viewer, input: OverrideStatusInput): Promise<YoungPersonRow> {
    return this.change(viewer, 'overrideStatus', input, async (tx) => {
      const person = await this.forUpdate(tx, viewer, input.youngPersonId);
      const actor = permit(viewer, 'override the status', may.overrideStatus(viewer));
      mustSeeInWhole(viewer, person.id, 'override the status');
      const { status, reason, approvedById, startsOn, expiresOn, supportLevel = null } = input;
      mustBeSoundOverride({ status, supportLevel, reason, askedById: viewer.id, approvedById, startsOn, expiresOn });
      await mustBeManager(tx, approvedById);
      await this.log.create(tx, actor, StatusOverrideRecord, {
        change: {
          youngPersonId: person.id,
          status,
          supportLevel,
          reason: reason.trim(),
          askedById: viewer.id,
          approvedById,
          startsOn,
          expiresOn,
        },
        fact: { type: 'young-person.status-overridden', status, approvedById, startsOn, expiresOn },
      });
      return person;
    });
  }

  /** The record, locked, when it is open to the viewer. @throws NotFound */
  async forUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<YoungPerson> {
    const seen = await tx.query<object[]>(
      `select 1 from young_person y where y.id = $2 and ${caseScope(viewer, 'y.id', '$1')} for no key update of y`,
      [viewer.id, id],
    );
    if (seen.length === 0) throw new NotFound('young person');
    return tx.findOneByOrFail(YoungPerson, { id });
  }

  private writeWords(tx: EntityManager, actor: Permitted, person: YoungPerson, words: string): Promise<YoungPerson> {
    const { change, fact } = recordWhatMatters(words, this.clock.today());
    return this.logged(tx, actor, Object.assign(person, change), fact);
  }

  private async logged(
    tx: EntityManager,
    actor: Permitted,
    person: YoungPerson,
    fact: ReturnType<typeof recordWhatMatters>['fact'],
  ): Promise<YoungPerson> {
    const saved = await tx.save(person);
    await this.log.record(tx, actor, { id: saved.id, youngPersonId: saved.id }, fact);
    return saved;
  }

  private async change(
    viewer: Viewer,
    operation: string,
    input: { clientKey: string; youngPersonId: string },
    work: (tx: EntityManager) => Promise<{ id: string }>,
  ): Promise<YoungPersonRow> {
    const { id } = await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation, input },
        () => work(tx),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.byId(viewer, id);
  }
}

/** The words that stand there now, to whom they are shown: break-glass may have opened other things of the record. */
const currentOf = (viewer: Viewer, { id, whatMatters, whatMattersOn }: YoungPerson): object =>
  sees(viewer, 'OWN_WORDS', id) ? { words: whatMatters, saidOn: whatMattersOn } : {};

async function mustBeManager(tx: EntityManager, workerId: string): Promise<void> {
  const found = await tx.query<object[]>(managers, [workerId]);
  if (found.length === 0)
    throw new RuleBroken(
      'status-override.approver-not-manager',
      'Choose a team manager of children’s services',
      'approvedById',
    );
}
