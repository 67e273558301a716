import { AgencyKind, Role } from '@app/access';
import { addWorkingDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { Api } from '../support/api.js';
import { type MeetingView, panelScene, type PanelScene, readMeeting } from '../support/panel-scene.js';
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
    const why = seen.agenda[0]?.reasons.map(({ sentence }) => sentence);
    expect(why).toEqual(['Never heard by this panel', '3 more reasons are not shared with DWP']);
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

  it('takes the same number of statements however long the agenda is', async () => {
    const { meeting } = await scene.inSession();
    const few = await statementsDuring(api, () => scene.read(scene.as.priya, meeting));
    for (let n = 0; n < 12; n++) {
      const person = await api.given.youngPerson({ name: `Person Number${n}`, workedWithBy: scene.people.priya });
      await scene.add(meeting, { youngPersonId: person.id });
    }
    expect(await statementsDuring(api, () => scene.read(scene.as.priya, meeting))).toBe(few);
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
