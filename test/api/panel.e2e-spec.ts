import { AgencyKind, Role } from '@app/access';
import { addDays, addWorkingDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { Api } from '../support/api.js';
import {
  type ItemView,
  type MeetingView,
  panelScene,
  type PanelScene,
  readMeeting,
  refusal,
  send,
} from '../support/panel-scene.js';

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

describe('planning and building an agenda', () => {
  it('plans a meeting chaired by the panel’s chair, with everybody invited', async () => {
    const meeting = await scene.plan();

    expect(meeting).toMatchObject({ state: 'DRAFT', agenda: [], canArrange: true, bookedMinutes: 0 });
    expect(meeting.attendance.map(({ part, worker }) => `${worker.displayName} ${part}`)).toEqual([
      'Margaret Lowe CHAIR',
      'Cora Hale MINUTE_TAKER',
      'Dan Fox MEMBER',
      'Marcus Webb MEMBER',
      'Priya Nair MEMBER',
    ]);
    expect(meeting.quorumWords).toBe(
      'Not quorate: 0 of 5 here. Missing: the chair or a deputy, children’s services, housing, one other agency',
    );
  });

  it('refuses a chair who is not one, and a day that has passed', async () => {
    const input = {
      panelId: scene.panel.id,
      title: 'Transitions Panel',
      heldOn: addDays(api.today, 7),
      startsAt: '10:00',
      lengthMinutes: 120,
      place: '',
      chairId: scene.people.dan.id,
    };
    expect((await refusal(scene.as.cora, 'planMeeting', input)).extensions).toMatchObject({
      rule: 'meeting.not-a-chair',
      field: 'chairId',
    });
    const past = { ...input, chairId: scene.people.margaret.id, heldOn: addDays(api.today, -1) };
    expect((await refusal(scene.as.cora, 'planMeeting', past)).extensions).toMatchObject({
      rule: 'meeting.in-the-past',
    });
    expect((await refusal(scene.as.margaret, 'planMeeting', input)).extensions.code).toBe('FORBIDDEN');
  });

  it('puts a young person on the agenda with who leads their case and why they are due', async () => {
    const meeting = await scene.plan();
    const item = await scene.add(meeting, { youngPersonId: scene.tia.id });

    expect(item).toMatchObject({
      position: 1,
      state: 'LISTED',
      presenter: { displayName: 'Priya Nair' },
      title: 'Tia Marlowe, 17',
    });
    expect(item.reasons.map(({ code }) => code)).toContain('NEVER_HEARD');
    const again = await refusal(scene.as.cora, 'addAgendaItem', {
      meetingId: meeting.id,
      youngPersonId: scene.tia.id,
      minutes: 5,
    });
    expect(again.extensions).toMatchObject({ rule: 'item.already-listed', field: 'youngPersonId' });
  });

  it('moves items, and closes up when one is withdrawn', async () => {
    const meeting = await scene.plan();
    const first = await scene.add(meeting, { title: 'Welcome' });
    const second = await scene.add(meeting, { title: 'Actions from last time' });
    const third = await scene.add(meeting, { title: 'Any other business' });
    const order = (view: MeetingView) => view.agenda.map(({ title, position }) => `${position} ${title}`);

    const moved = await send<MeetingView>(scene.as.cora, 'moveAgendaItem', {
      itemId: third.id,
      expectedVersion: third.version,
      toPosition: 1,
    });
    expect(order(moved)).toEqual(['1 Any other business', '2 Welcome', '3 Actions from last time']);
    // Its own version has not counted up: another move of it made on the same screen holds.
    const back = await send<MeetingView>(scene.as.cora, 'moveAgendaItem', {
      itemId: third.id,
      expectedVersion: third.version,
      toPosition: 99,
    });
    expect(order(back)).toEqual(['1 Welcome', '2 Actions from last time', '3 Any other business']);

    await send(scene.as.cora, 'withdrawAgendaItem', {
      itemId: first.id,
      expectedVersion: first.version,
      reason: 'Not needed',
    });
    expect(order(await scene.read(scene.as.cora, meeting))).toEqual([
      '1 Actions from last time',
      '2 Any other business',
    ]);
    const stale = await refusal(scene.as.cora, 'withdrawAgendaItem', {
      itemId: second.id,
      expectedVersion: 99,
      reason: 'Not needed',
    });
    expect(stale.extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: second.version,
      changedBy: 'Cora Hale',
    });
  });

  it('publishes only an agenda with an item and a presenter for each young person', async () => {
    const meeting = await scene.plan();
    const publish = { meetingId: meeting.id, expectedVersion: meeting.version };
    expect((await refusal(scene.as.cora, 'publishMeeting', publish)).extensions.rule).toBe('meeting.empty');

    const item = await scene.add(meeting, { youngPersonId: scene.tia.id, sharedWith: ['HOUSING'] });
    await send(scene.as.cora, 'changeAgendaItem', {
      itemId: item.id,
      expectedVersion: item.version,
      presenterId: null,
    });
    const refused = await refusal(scene.as.cora, 'publishMeeting', publish);
    expect(refused.message).toBe('1 young person has nobody to present them. Choose a presenter for each');
    expect((await scene.read(scene.as.cora, meeting)).blockedTransitions).toContainEqual({
      name: 'publishMeeting',
      because: refused.message,
    });

    await send(scene.as.cora, 'changeAgendaItem', {
      itemId: item.id,
      expectedVersion: item.version + 1,
      presenterId: scene.people.priya.id,
    });
    expect(await send(scene.as.cora, 'publishMeeting', publish)).toMatchObject({ state: 'PUBLISHED' });
    const second = await refusal(scene.as.cora, 'publishMeeting', publish);
    expect(second.extensions).toMatchObject({
      code: 'CONFLICT',
      changedBy: 'Cora Hale',
      current: { state: 'PUBLISHED' },
    });
  });

  it('keeps places after publishing, and marks a late item', async () => {
    const { meeting, tia } = await scene.inSession();
    const late = await scene.add(meeting, { title: 'Late paper' });
    expect(late).toMatchObject({ position: 4, addedAfterPublishing: true });
    const refused = await refusal(scene.as.cora, 'moveAgendaItem', {
      itemId: tia.id,
      expectedVersion: tia.version,
      toPosition: 2,
    });
    expect(refused.extensions.rule).toBe('meeting.agenda-sent');
  });
});

describe('who sees a meeting', () => {
  const inRoom = (view: MeetingView) => view.agenda.map((line) => line.__typename);

  it('opens to agencies what is shared with them, from the papers on', async () => {
    const meeting = await scene.plan();
    await scene.add(meeting, { youngPersonId: scene.tia.id, sharedWith: ['HOUSING'] });
    await scene.add(meeting, { youngPersonId: scene.kofi.id });
    await scene.add(meeting, { title: 'Any other business' });

    const before = await scene.read(scene.as.dan, meeting);
    expect(inRoom(before)).toEqual(['ClosedItem', 'ClosedItem', 'ClosedItem']);
    expect(before.agenda[0]?.withheld).toEqual({
      reason: 'ONLY_WHILE_ON_YOUR_AGENDA',
      because: 'This item opens when the papers are sent',
      ask: 'Cora Hale',
    });

    await scene.to('publishMeeting', meeting, scene.as.cora);
    const housing = await scene.read(scene.as.dan, meeting);
    expect(inRoom(housing)).toEqual(['AgendaItem', 'ClosedItem', 'AgendaItem']);
    expect(housing.agenda[0]?.youngPerson?.displayName).toBe('Tia Marlowe');
    expect(JSON.stringify(housing)).not.toContain('Kofi');
    expect(housing.agenda[1]?.withheld?.because).toBe('This item is not shared with Housing');
    expect(inRoom(await scene.read(scene.as.marcus, meeting))).toEqual(['ClosedItem', 'ClosedItem', 'AgendaItem']);
    expect(inRoom(await scene.read(scene.as.margaret, meeting))).toEqual(['AgendaItem', 'AgendaItem', 'AgendaItem']);
    expect(inRoom(await scene.read(scene.as.priya, meeting))).toEqual(['AgendaItem', 'AgendaItem', 'AgendaItem']);
  });

  it('titles a young person through the reader’s lens', async () => {
    const meeting = await scene.plan();
    await scene.add(meeting, { youngPersonId: scene.tia.id, sharedWith: ['DWP'] });
    await scene.to('publishMeeting', meeting, scene.as.cora);
    const seen = await scene.read(scene.as.marcus, meeting);
    expect(seen.agenda[0]?.title).toBe('Tia M., 17');
    expect(JSON.stringify(seen)).not.toContain('Marlowe');
  });

  it('is not there for a stranger, an elected member or an auditor', async () => {
    const { meeting, tia } = await scene.inSession();
    const member = await api.given.worker({
      name: 'Ana Ruiz',
      roles: [Role.CHAIR],
      agency: await api.given.agency(AgencyKind.ELECTED_MEMBERS),
    });
    await api.given.insert('panel_member', {
      panel_id: scene.panel.id,
      worker_id: member.id,
      part: 'CHAIR',
      from_on: '2020-01-01',
    });

    for (const who of [scene.as.olive, await api.as(member)]) {
      const hidden = await who.fails(readMeeting, { id: meeting.id });
      expect(hidden.extensions.code).toBe('NOT_FOUND');
      expect(hidden.message).toBe((await who.fails(readMeeting, { id: randomUUID() })).message);
      expect((await who.run<{ meetings: [] }>('{ meetings { id } }')).meetings).toEqual([]);
      expect((await who.fails(`{ agendaItem(id: "${tia.id}") { __typename } }`)).extensions.code).toBe('NOT_FOUND');
    }
    const auditor = await api.as(await api.given.worker({ roles: [Role.AUDITOR] }));
    expect((await auditor.fails(readMeeting, { id: meeting.id })).extensions.code).toBe('FORBIDDEN');
    expect((await scene.as.cora.fails(readMeeting, { id: 'not-an-id' })).extensions.code).toBe('NOT_FOUND');
  });

  it('closes ten working days after the meeting, by itself', async () => {
    const { meeting, topic } = await scene.inSession();
    await scene.decide(await scene.start(topic), 'NOTED');
    await scene.to('endMeeting', meeting, scene.as.margaret, 'Ran out of time');
    const [row] = await api.db.query<{ closes: string }[]>(
      `select window_closes_at::date::text as closes from meeting where id = $1`,
      [meeting.id],
    );
    expect(row?.closes).toBe(addWorkingDays(api.today, 10));

    expect(inRoom(await scene.read(scene.as.dan, meeting))[0]).toBe('AgendaItem');
    await api.db.query(`update meeting set window_closes_at = now() where id = $1`, [meeting.id]);
    const closed = await scene.read(scene.as.dan, meeting);
    expect(inRoom(closed)).toEqual(['ClosedItem', 'ClosedItem', 'ClosedItem']);
    expect(closed.agenda[0]?.withheld?.because).toBe('This item closed ten working days after the meeting');
  });

  it('shows those who work with a young person what the panel made of it', async () => {
    const { tia } = await scene.inSession();
    const read = `query P($id: ID!) { youngPerson(id: $id) { agendaItems { id state } } }`;
    const seen = await scene.as.priya.run<{ youngPerson: { agendaItems: { id: string }[] } }>(read, {
      id: scene.tia.id,
    });
    expect(seen.youngPerson.agendaItems).toEqual([{ id: tia.id, state: 'LISTED' }]);
  });
});

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

describe('suggestions', () => {
  const ask = `query S($id: ID!) { agendaSuggestions(meetingId: $id) {
    coverage { due listed parked neverHeard inScope heardInSixMonths sentence } rules { number code sentence }
    suggestions { minutes everHeard lastHeardOn parkedThisTime parked { reason on } reasons { rule code sentence number } youngPerson { id displayName } } } }`;
  interface Answer {
    agendaSuggestions: {
      coverage: Record<string, number>;
      rules: object[];
      suggestions: {
        parkedThisTime: boolean;
        parked: { reason: string } | null;
        reasons: { code: string; sentence: string }[];
        youngPerson: { id: string };
      }[];
    };
  }

  it('find who is due and why, with how many the panel reaches', async () => {
    const meeting = await scene.plan();
    await api.db.query(
      `insert into plan_standing (young_person_id, authorised_on, review_due_on) values ($1, $2, $3)`,
      [scene.tia.id, addDays(api.today, -200), addDays(api.today, -23)],
    );
    const before = (await scene.as.cora.run<Answer>(ask, { id: meeting.id })).agendaSuggestions;
    const tia = before.suggestions.find(({ youngPerson }) => youngPerson.id === scene.tia.id);
    expect(tia?.reasons.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining(['Plan overdue 23 days', 'Never heard by this panel']),
    );
    expect(tia?.reasons[0]?.sentence).toBe('Plan overdue 23 days');
    expect(before.rules).toHaveLength(16);

    await scene.add(meeting, { youngPersonId: scene.tia.id });
    await send(scene.as.cora, 'parkSuggestion', {
      meetingId: meeting.id,
      youngPersonId: scene.kofi.id,
      reason: 'Awaiting court',
    });
    const after = (await scene.as.cora.run<Answer>(ask, { id: meeting.id })).agendaSuggestions;
    expect(after.coverage).toMatchObject({ listed: 1, parked: 1, due: before.coverage.due });
    expect(after.suggestions.some(({ youngPerson }) => youngPerson.id === scene.tia.id)).toBe(false);
    expect(after.suggestions.find(({ youngPerson }) => youngPerson.id === scene.kofi.id)?.parkedThisTime).toBe(true);

    const next = await scene.plan(35);
    const later = (await scene.as.cora.run<Answer>(ask, { id: next.id })).agendaSuggestions;
    expect(later.suggestions.find(({ youngPerson }) => youngPerson.id === scene.kofi.id)).toMatchObject({
      parkedThisTime: false,
      parked: { reason: 'Awaiting court' },
    });
  });

  it('are for the coordination only, and take the same number of statements however many are due', async () => {
    const meeting = await scene.plan();
    expect((await scene.as.margaret.fails(ask, { id: meeting.id })).extensions.code).toBe('FORBIDDEN');

    const few = await statementsOf(() => scene.as.cora.run(ask, { id: meeting.id }));
    for (let n = 0; n < 20; n++) await api.given.youngPerson({ name: `Person Number${n}` });
    expect(await statementsOf(() => scene.as.cora.run(ask, { id: meeting.id }))).toBe(few);
  });
});

/** How many statements the lean pool sent to the database meanwhile. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const { pool } = api.app.get((await import('@app/platform')).Sql);
  const { query } = pool;
  let count = 0;
  pool.query = ((...args: Parameters<typeof query>) => {
    count++;
    return query.apply(pool, args);
  }) as typeof query;
  try {
    await work();
  } finally {
    pool.query = query;
  }
  return count;
}
