import { permit, requireStepUp, Role, type Viewer } from '@app/access';
import { OwnAddress } from '@app/need-to-know';
import { Clock, RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Passage, passagesIn } from './passage.rules.js';
import { htmlOf, jsonOf, type StoryFile, StoryFormat } from './story-file.rules.js';
import { fileNameOf, nameIn, StoryReader } from './story.reader.js';
import { storyOf } from './story.rules.js';
import type { PrepareSubjectAccessInput } from './subject-access.inputs.js';
import { SubjectAccessReader } from './subject-access.reader.js';
import { mustBeAnother, mustBeOpen, mustBeReviewed } from './subject-access.rules.js';
import { SubjectAccessDesk } from './subject-access.desk.js';
import type { SubjectAccess, SubjectAccessFile } from './subject-access.types.js';
import { toldTables } from './tables/index.js';

const opensTo = {
  name: 'subject-reviewer',
  text: `select 1 as one from app.who_can_see($1) s join agency g on g.id = s.agency_id
    where s.worker_id = $2 and s.because in ('ALLOCATED', 'MANAGES', 'PANEL', 'COORDINATES') and g.kind = 'CHILDRENS_SERVICES'
      and exists (select from live_role l where l.worker_id = s.worker_id and l.role = any ($3::text[]))`,
};
const begin = {
  name: 'subject-access-prepare',
  text: `update subject_access_request set state = 'IN_REVIEW', prepared_by_id = $2, prepared_at = now(), reviewer_id = $3, version = version + 1
    where id = $1`,
};
const keep = {
  name: 'subject-passages-keep',
  text: `insert into subject_access_passage (request_id, of_table, row_key, of_column, digest, names_somebody)
    select $1, t, k, c, d, n from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[]) u (t, k, c, d, n)
    on conflict (request_id, of_table, row_key, of_column) do update set digest = excluded.digest, names_somebody = excluded.names_somebody,
      state = 'HELD', cuts = '[]', reason = null, decided_by_id = null, decided_at = null, version = subject_access_passage.version + 1
    where subject_access_passage.digest <> excluded.digest or subject_access_passage.state = 'GONE'`,
};
const gone = {
  name: 'subject-passages-gone',
  text: `update subject_access_passage p set state = 'GONE', cuts = '[]', reason = null, decided_by_id = null, decided_at = null, version = version + 1
    where p.request_id = $1 and p.state <> 'GONE' and not exists (select from unnest($2::text[], $3::text[], $4::text[]) u (t, k, c)
      where u.t = p.of_table and u.k = p.row_key and u.c = p.of_column)`,
};

const reviewers = [Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR];

/** Putting together what is held about somebody, and the file of it. */
@Injectable()
export class PreparingService {
  constructor(
    private readonly desk: SubjectAccessDesk,
    private readonly reader: SubjectAccessReader,
    private readonly stories: StoryReader,
    private readonly addresses: OwnAddress,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, NotAllowed, StepUpRequired, StaleEdit, RuleBroken (subject-access.closed, .own-review, .reviewer) */
  async prepare(viewer: Viewer, input: PrepareSubjectAccessInput): Promise<SubjectAccess> {
    const act = {
      operation: 'prepareSubjectAccess',
      input,
      doing: 'put this together',
      as: 'subject-access.prepare',
    } as const;
    const passages = await this.passages(input.id);
    return this.desk.changed(viewer, act, async (tx, request) => {
      mustBeOpen(request);
      mustBeAnother(viewer.id, input.reviewerId);
      await this.mustReview(tx, request, input.reviewerId);
      await within(tx, begin, [request.id, viewer.id, input.reviewerId]);
      await keepAll(tx, request.id, passages);
      return { type: 'subject-access.prepared', passages: passages.length };
    });
  }

  /** Everything, without what was taken out. @throws NotFound, NotAllowed, StepUpRequired, RuleBroken (subject-access.…) */
  async file(viewer: Viewer, asked: { id: string; format: StoryFormat; reason: string }): Promise<SubjectAccessFile> {
    permit(viewer, 'take this file', viewer.may('subject-access.prepare') && viewer.inChildrensServices);
    const request = await this.reader.byId(viewer, asked.id);
    requireStepUp(viewer);
    if (asked.reason.trim().length < 10 || asked.reason.length > 200)
      throw new RuleBroken(
        'subject-access.no-reason',
        'Say why you take the file now, in 10 to 200 characters',
        'reason',
      );
    const found = await this.stories.rows(request.id);
    const [names, decided] = [await this.stories.names(found), await this.stories.decided(request.id)];
    const story = storyOf({ told: toldTables, found, names, decided });
    mustBeReviewed(request, Math.max(story.held, request.held));
    const address = request.withHome ? await this.addresses.of(viewer, request.youngPersonId) : null;
    const lists = await this.stories.lists(request.id, request.youngPersonId);
    const { reference, youngPersonId } = request;
    const [madeOn, name] = [this.clock.today(), nameIn(found)];
    const file = { name, council: council(), reference, madeOn, address, entries: story.entries, lists };
    return {
      youngPersonId,
      fileName: fileNameOf(reference, madeOn, ending[asked.format]),
      contents: writers[asked.format](file),
    };
  }

  private async passages(requestId: string): Promise<Passage[]> {
    const found = await this.stories.rows(requestId);
    return passagesIn(toldTables, found, await this.stories.known(found));
  }

  /** Somebody of children's services to whom more than break-glass opens the record. @throws RuleBroken subject-access.reviewer */
  private async mustReview(tx: EntityManager, { youngPersonId }: SubjectAccess, reviewerId: string): Promise<void> {
    const [may] = await within(tx, opensTo, [youngPersonId, reviewerId, reviewers]);
    if (!may)
      throw new RuleBroken(
        'subject-access.reviewer',
        'Choose somebody of children’s services who works with the young person, or manages or coordinates who does',
        'reviewerId',
      );
  }
}

async function keepAll(tx: EntityManager, requestId: string, passages: readonly Passage[]): Promise<void> {
  const places = [
    passages.map((one) => one.ofTable),
    passages.map((one) => one.rowKey),
    passages.map((one) => one.ofColumn),
  ];
  await within(tx, gone, [requestId, ...places]);
  const more = [passages.map((one) => one.digest), passages.map((one) => one.namesSomebody)];
  await within(tx, keep, [requestId, ...places, ...more]);
}

const council = (): string => process.env.COUNCIL_NAME ?? 'Exampleshire Council';
const ending: Readonly<Record<StoryFormat, string>> = { HTML: 'html', JSON: 'json' };
const writers: Readonly<Record<StoryFormat, (file: StoryFile) => string>> = { HTML: htmlOf, JSON: jsonOf };
