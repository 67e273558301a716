import { AgencyKind } from '@app/access';
import { Api, type Client } from '../../support/api.js';
import { Live } from '../../support/live.js';
import { type ItemView, type MeetingView, panelScene, type PanelScene, send } from '../../support/panel-scene.js';

interface RoomEvent {
  meetingEvents: { type: string; entry: { words: string } | null; item: { __typename: string } | null };
}
const room = `subscription Room($meetingId: ID!) { meetingEvents(meetingId: $meetingId) {
  cursor type entry { words } item { __typename } } }`;

let api: Api;
let scene: PanelScene;
let meeting: MeetingView;
let tia: ItemView;
const open: Live<RoomEvent>[] = [];

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await panelScene(api);
  ({ meeting, tia } = await scene.inSession());
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((live) => live.close()));
});

const listen = (who: Client): Live<RoomEvent> => {
  const live = new Live<RoomEvent>(api, who, room, { meetingId: meeting.id });
  open.push(live);
  return live;
};
const words = (live: Live<RoomEvent>) => live.events.flatMap(({ meetingEvents }) => meetingEvents.entry?.words ?? []);
const kinds = (live: Live<RoomEvent>) => live.events.map(({ meetingEvents }) => meetingEvents.item?.__typename ?? null);
const note = (what: string) => send(scene.as.priya, 'addEntry', { itemId: tia.id, kind: 'NOTE', words: what });

/** Both lines are laid before anything is said: the subscription tells nobody when it has begun. */
async function bothListen(): Promise<[Live<RoomEvent>, Live<RoomEvent>]> {
  const [dan, margaret] = [listen(scene.as.dan), listen(scene.as.margaret)];
  await scene.start(tia);
  for (let time = 0; words(dan).length === 0 || words(margaret).length === 0; time++) {
    if (time > 40) throw new Error('nobody hears anything');
    await note('Before');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [dan, margaret];
}

describe('the live meeting', () => {
  it('tells a partner nothing of a person any more once the agreement has ended', async () => {
    const [dan, margaret] = await bothListen();
    await api.db.query('update sharing_agreement set expires_on = current_date where expires_on > current_date');
    await note('After');
    await margaret.until((live) => words(live).includes('After'));
    const heard = words(dan);
    await scene.decide({ ...tia, version: tia.version + 1 });
    await dan.until((live) => kinds(live).includes('ClosedItem'));
    expect(words(dan)).toEqual(heard);
    expect(words(dan)).not.toContain('After');
  });

  it('tells who referred somebody to housing, and sits there for something else, nothing of what is said of them', async () => {
    const { given, db } = api;
    const { olive, priya } = scene.people;
    const agency = await given.agency(AgencyKind.HOUSING);
    await given.insert('agenda_item', { meeting_id: meeting.id, title: 'Flats', position: 90, presenter_id: olive.id });
    await given.insert('housing_referral', {
      young_person_id: scene.tia.id,
      agency_id: agency.id,
      referrer_id: olive.id,
    });
    const passTo = (worker: { id: string }) =>
      db.query('update allocation set worker_id = $1 where young_person_id = $2', [worker.id, scene.tia.id]);
    await passTo(olive);
    const referrer = listen(scene.as.olive);
    const [, margaret] = await bothListen();
    await note('While she worked with her');
    await referrer.until((live) => words(live).includes('While she worked with her'));

    await passTo(priya);
    await note('After');
    await margaret.until((live) => words(live).includes('After'));
    const heard = words(referrer);
    await scene.decide({ ...tia, version: tia.version + 1 });
    await referrer.until((live) => kinds(live).includes('ClosedItem'));
    expect(words(referrer)).toEqual(heard);
    expect(heard).not.toContain('After');
  });

  it('tells nobody who is not let in that an item about somebody sealed is there, the coordinator included', async () => {
    const [dan, margaret] = await bothListen();
    const cora = listen(scene.as.cora);
    await api.db.query(
      `with sealed as (insert into sealed_person (young_person_id, state, reason, asked_by_id, approved_by_id, from_at)
          select young_person_id, 'SEALED', 'A relative is in the room', $2, $3, now() from agenda_item where id = $1 returning young_person_id)
        insert into sealed_allow (young_person_id, worker_id, let_in_by_id) select young_person_id, $2, $2 from sealed`,
      [tia.id, scene.as.priya.id, scene.as.cora.id],
    );
    const before = [dan.events.length, margaret.events.length];
    await note('After');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect([dan.events.length, margaret.events.length]).toEqual(before);
    expect(JSON.stringify([dan.events, margaret.events, cora.events])).not.toContain('After');
  });
});
