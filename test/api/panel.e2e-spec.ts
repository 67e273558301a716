import { addDays } from '@app/platform';
import { Api } from '../support/api.js';
import { type MeetingView, panelScene, type PanelScene, refusal, send } from '../support/panel-scene.js';
import { statementsDuring } from '../support/statements.js';

let api: Api;
let scene: PanelScene;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await panelScene(api);
});

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

    const few = await statementsDuring(api, () => scene.as.cora.run(ask, { id: meeting.id }));
    for (let n = 0; n < 20; n++) await api.given.youngPerson({ name: `Person Number${n}` });
    expect(await statementsDuring(api, () => scene.as.cora.run(ask, { id: meeting.id }))).toBe(few);
  });
});
