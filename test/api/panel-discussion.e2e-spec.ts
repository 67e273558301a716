import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { Api } from '../support/api.js';
import { type ItemView, type MeetingView, panelScene, type PanelScene, refusal, send } from '../support/panel-scene.js';

let api: Api;
let scene: PanelScene;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await panelScene(api);
});

const namesOf = (transitions: { name: string }[]) => transitions.map(({ name }) => name);

describe('the discussion', () => {
  it('goes from item to item, and says which is live when another is started', async () => {
    const { tia, kofi } = await scene.inSession();
    const live = await scene.start(tia);
    expect(namesOf(live.allowedTransitions)).toEqual(expect.arrayContaining(['decideItem', 'deferItem', 'addEntry']));

    const refused = await refusal(scene.as.cora, 'startItem', { itemId: kofi.id, expectedVersion: kofi.version });
    expect(refused.extensions.rule).toBe('item.another-live');
    expect(refused.message).toBe('Item 1 is being discussed. Decide or defer it first');
    expect(
      (await refusal(scene.as.priya, 'startItem', { itemId: kofi.id, expectedVersion: kofi.version })).extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('decides with an outcome, a reason and a number; actions agreed needs one', async () => {
    const { meeting, tia, topic } = await scene.inSession();
    const live = await scene.start(tia);
    const input = { itemId: tia.id, expectedVersion: live.version, outcome: 'ACTIONS_AGREED', reason: 'As recorded' };
    expect((await refusal(scene.as.margaret, 'decideItem', input)).extensions).toMatchObject({
      rule: 'item.no-action',
      field: 'outcome',
    });

    const { parts } = await api.given.plan(scene.tia, scene.people.priya);
    const entry = await send<{ kind: string; action: { id: string } }>(scene.as.priya, 'recordAction', {
      itemId: tia.id,
      title: 'Send the nomination form',
      ownerId: scene.people.dan.id,
      dueOn: addDays(api.today, 7),
      planPartId: parts[0]?.id,
    });
    expect(entry).toMatchObject({
      kind: 'ACTION',
      words: 'Send the nomination form',
      action: { title: 'Send the nomination form' },
    });
    const decided = await send<ItemView>(scene.as.margaret, 'decideItem', input);
    const [row] = await api.db.query<{ held: string }[]>('select held_on::text as held from meeting where id = $1', [
      meeting.id,
    ]);
    expect(decided).toMatchObject({
      state: 'DECIDED',
      decisionNumber: `${row?.held.slice(0, 7).replace('-', '/')}-01`,
    });

    const live2 = await scene.start(topic);
    const wrong = { itemId: topic.id, expectedVersion: live2.version, outcome: 'PLAN_ON_TRACK', reason: 'As said' };
    expect((await refusal(scene.as.margaret, 'decideItem', wrong)).extensions.rule).toBe('item.outcome-needs-person');
    const again = await refusal(scene.as.margaret, 'decideItem', { ...input, expectedVersion: decided.version });
    expect(again.extensions.rule).toBe('item.not-live');
  });

  it('refuses a goal of another young person’s plan, and writes nothing then', async () => {
    const { tia } = await scene.inSession();
    await scene.start(tia);
    const { parts } = await api.given.plan(scene.kofi, scene.people.priya);
    const refused = await refusal(scene.as.priya, 'recordAction', {
      itemId: tia.id,
      title: 'Send the nomination form',
      ownerId: scene.people.dan.id,
      dueOn: addDays(api.today, 7),
      planPartId: parts[0]?.id,
    });
    expect(refused.extensions).toMatchObject({ rule: 'action.other-persons-plan', field: 'planPartId' });
    const [row] = await api.db.query<{ count: string }[]>(
      'select count(*) as count from minute_entry where agenda_item_id = $1',
      [tia.id],
    );
    expect(Number(row?.count)).toBe(0);
  });

  it('gives fifty decisions sent at once numbers without a gap', async () => {
    const meeting = await scene.plan();
    const items: ItemView[] = [];
    for (let n = 1; n <= 10; n++) items.push(await scene.add(meeting, { title: `Topic ${n}` }));
    await scene.to('publishMeeting', meeting, scene.as.cora);
    await scene.to('startMeeting', meeting);

    for (const item of items) {
      const { version } = await scene.start(item);
      const decide = { itemId: item.id, expectedVersion: version, outcome: 'NOTED', reason: 'Noted by all' };
      const answers = await Promise.allSettled(
        [1, 2, 3, 4, 5].map((n) => send(n % 2 ? scene.as.margaret : scene.as.cora, 'decideItem', decide)),
      );
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
    const { agenda } = await scene.read(scene.as.cora, meeting);
    const numbers = agenda.map(({ decisionNumber }) => Number(decisionNumber?.slice(-2)));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('carries to the next meeting, and not a third time', async () => {
    const first = await scene.inSession();
    let item = await scene.start(first.tia);
    let meeting: { id: string } = first.meeting;
    for (const carried of [1, 2]) {
      const next = await scene.plan(7 + carried * 28);
      const deferred = await send<ItemView>(scene.as.margaret, 'deferItem', {
        itemId: item.id,
        expectedVersion: item.version,
        reason: 'Awaiting court',
      });
      expect(deferred.state).toBe('DEFERRED');
      await scene.to('endMeeting', meeting, scene.as.margaret, 'Ran out of time');
      await scene.to('publishMeeting', next, scene.as.cora);
      const { agenda } = await scene.to('startMeeting', next);
      const listed = agenda.find(({ title }) => title?.startsWith('Tia'));
      expect(listed?.timesCarried).toBe(carried);
      item = await scene.start(listed as ItemView);
      meeting = next;
    }
    const refused = await refusal(scene.as.margaret, 'deferItem', {
      itemId: item.id,
      expectedVersion: item.version,
      reason: 'Awaiting court',
    });
    expect(refused.extensions.rule).toBe('item.carried-too-often');
    expect(item.blockedTransitions).toContainEqual({ name: 'deferItem', because: refused.message });
  });

  it('ends only when nothing is left undecided, or with why it was not reached', async () => {
    const { meeting, tia } = await scene.inSession();
    await scene.start(tia);
    const { version } = await scene.read(scene.as.margaret, meeting);
    const end = { meetingId: meeting.id, expectedVersion: version };
    expect((await refusal(scene.as.margaret, 'endMeeting', end)).message).toBe(
      'Item 1 is being discussed. Decide or defer it first',
    );
    const [live] = (await scene.read(scene.as.margaret, meeting)).agenda;
    await scene.decide(live as ItemView);
    const refused = await refusal(scene.as.margaret, 'endMeeting', end);
    expect(refused.message).toBe(
      '2 items have not been decided. Decide or defer each of them, or say why they were not reached',
    );
    const ended = await send<MeetingView>(scene.as.margaret, 'endMeeting', { ...end, reason: 'Ran out of time' });
    expect(ended.agenda.map(({ state }) => state)).toEqual(['DECIDED', 'NOT_REACHED', 'NOT_REACHED']);
  });

  it('pauses, goes on, cancels only before the start, and marks who is here', async () => {
    const { meeting } = await scene.inSession();
    expect((await scene.to('pauseMeeting', meeting)).state).toBe('PAUSED');
    expect((await scene.to('resumeMeeting', meeting)).state).toBe('IN_SESSION');
    const { version } = await scene.read(scene.as.cora, meeting);
    const cancel = { meetingId: meeting.id, expectedVersion: version, reason: 'Snow' };
    expect((await refusal(scene.as.cora, 'cancelMeeting', cancel)).extensions.rule).toBe('meeting.wrong-state');
    for (const who of ['margaret', 'dan', 'marcus'] as const)
      await send(scene.as.cora, 'markAttendance', {
        meetingId: meeting.id,
        workerId: scene.people[who].id,
        state: 'PRESENT',
      });
    expect((await scene.read(scene.as.cora, meeting)).quorumWords).toBe('Quorate: 3 of 5 here');

    const apologies = { meetingId: meeting.id, workerId: scene.people.priya.id, state: 'APOLOGIES' };
    expect((await refusal(scene.as.dan, 'markAttendance', apologies)).extensions.code).toBe('FORBIDDEN');
    const own = await send<MeetingView>(scene.as.priya, 'markAttendance', apologies);
    expect(own.attendance).toContainEqual({
      part: 'MEMBER',
      state: 'APOLOGIES',
      worker: { displayName: 'Priya Nair' },
    });

    const other = await scene.plan(30);
    const noReason = { meetingId: other.id, expectedVersion: other.version };
    expect((await refusal(scene.as.cora, 'cancelMeeting', noReason)).extensions.rule).toBe('meeting.reason-missing');
    expect((await scene.to('cancelMeeting', other, scene.as.cora, 'Snow')).state).toBe('CANCELLED');
  });
});

describe('the minutes', () => {
  it('take one entry for one key, however often it is sent', async () => {
    const { tia } = await scene.inSession();
    await scene.start(tia);
    const input = { clientKey: randomUUID(), itemId: tia.id, kind: 'NOTE', words: 'Tia liked the flat' };
    const sent = await Promise.all([1, 2, 3].map(() => send<{ id: string }>(scene.as.dan, 'addEntry', input)));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    const other = await refusal(scene.as.dan, 'addEntry', { ...input, words: 'Something else' });
    expect(other.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('keep what was said before, and show both wordings when two people change one entry', async () => {
    const { tia } = await scene.inSession();
    await scene.start(tia);
    const entry = await send<{ id: string; version: number; canChange: boolean }>(scene.as.priya, 'addEntry', {
      itemId: tia.id,
      kind: 'DECISION',
      words: 'Put Tia forward',
    });
    expect(entry.canChange).toBe(true);
    const change = { entryId: entry.id, expectedVersion: entry.version };
    await send(scene.as.cora, 'changeEntry', { ...change, words: 'Put Tia forward for the flat' });
    const conflict = await refusal(scene.as.priya, 'changeEntry', { ...change, words: 'Put Tia forward today' });
    expect(conflict.extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: entry.version + 1,
      changedBy: 'Cora Hale',
      current: { words: 'Put Tia forward for the flat' },
    });
    expect((await refusal(scene.as.dan, 'changeEntry', { ...change, words: 'Mine' })).extensions.code).toBe(
      'FORBIDDEN',
    );
    const history = await api.db.query<{ words: string }[]>(
      'select words from minute_entry_history where entry_id = $1',
      [entry.id],
    );
    expect(history).toEqual([{ words: 'Put Tia forward' }]);

    const agree = { entryId: entry.id, expectedVersion: entry.version + 1 };
    expect((await refusal(scene.as.cora, 'agreeDecision', agree)).extensions.code).toBe('FORBIDDEN');
    expect(await send(scene.as.margaret, 'agreeDecision', agree)).toMatchObject({ agreedAt: expect.any(String) });
    const fixed = await refusal(scene.as.priya, 'changeEntry', {
      entryId: entry.id,
      expectedVersion: entry.version + 2,
      words: 'Later',
    });
    expect(fixed.extensions.rule).toBe('entry.agreed');
  });

  it('are shut to whom the item is closed, before the item starts, and after the meeting', async () => {
    const { meeting, tia, kofi } = await scene.inSession();
    const note = { kind: 'NOTE', words: 'A note' };
    expect((await refusal(scene.as.priya, 'addEntry', { ...note, itemId: tia.id })).extensions.rule).toBe(
      'item.not-started',
    );
    expect((await refusal(scene.as.dan, 'addEntry', { ...note, itemId: kofi.id })).extensions.code).toBe('NOT_FOUND');
    const asAction = await refusal(scene.as.priya, 'addEntry', { itemId: tia.id, kind: 'ACTION', words: 'Do it' });
    expect(asAction.extensions.rule).toBe('entry.action-needs-owner');

    await scene.decide(await scene.start(tia));
    await scene.to('endMeeting', meeting, scene.as.margaret, 'Ran out of time');
    expect((await refusal(scene.as.priya, 'addEntry', { ...note, itemId: tia.id })).extensions.rule).toBe(
      'meeting.not-in-session',
    );
    expect(await send(scene.as.cora, 'addEntry', { ...note, itemId: tia.id })).toMatchObject({ words: 'A note' });
  });
});
