import { AgencyKind, Role } from '@app/access';
import { accessScene } from '../../support/access-scene.js';
import { Api, type Client } from '../../support/api.js';

let api: Api;
let scene: Awaited<ReturnType<typeof accessScene>>;

beforeAll(async () => {
  api = await Api.start();
  scene = await accessScene(api);
});
afterAll(() => api.stop());

const opens = async (who: Client, { id }: { id: string }): Promise<boolean> => {
  const { data, errors } = await who.send<{ youngPerson: { id: string } }>(
    'query R($id: ID!) { youngPerson(id: $id) { id } }',
    { id },
  );
  const [refusal] = errors ?? [];
  if (refusal && refusal.extensions.code !== 'NOT_FOUND') throw new Error(JSON.stringify(refusal));
  return data?.youngPerson !== undefined && data.youngPerson !== null;
};

/** Sets moments by the clock of the database, which alone decides. */
const set = (table: string, id: string, columns: string) =>
  api.db.query(`update ${table} set ${columns} where id = $1`, [id]);

describe('a record opens with its relationship and shuts with it, by the day or by the second', () => {
  it('to who is allocated', async () => {
    const nia = await api.given.worker({ roles: [Role.PERSONAL_ADVISER], agency: scene.council });
    const who = await api.as(nia);
    const person = await api.given.youngPerson();
    const id = await api.given.allocation(person, nia);
    const seen: boolean[] = [];
    for (const days of [
      'from_on = current_date + 1',
      'from_on = current_date',
      'from_on = current_date - 9, to_on = current_date + 1',
      'to_on = current_date',
    ]) {
      await set('allocation', id, days);
      seen.push(await opens(who, person));
    }
    expect(seen).toEqual([false, true, true, false]);
  });

  it('to who manages who is', async () => {
    const person = await api.given.youngPerson({ workedWithBy: scene.people.priya });
    expect(await opens(scene.as.tom, person)).toBe(true);
    expect(await opens(scene.as.hana, person)).toBe(false);
    await api.db.query('update team set manager_id = $1 where id = $2', [scene.people.hana.id, scene.team.id]);
    expect([await opens(scene.as.tom, person), await opens(scene.as.hana, person)]).toEqual([false, true]);
    await api.db.query('update team set manager_id = $1 where id = $2', [scene.people.tom.id, scene.team.id]);
  });

  it('to the panel, from its papers to the end of its window', async () => {
    const marcus = await api.given.worker({
      roles: [Role.PANEL_MEMBER],
      agency: await api.given.agency(AgencyKind.DWP),
    });
    const who = await api.as(marcus);
    const person = await api.given.youngPerson();
    const panel = await api.given.panel([{ worker: marcus, part: 'MEMBER' }]);
    const meeting = await api.given.insert('meeting', {
      panel_id: panel.id,
      title: 'Panel',
      held_on: api.today,
      chair_id: scene.people.tom.id,
      state: 'PUBLISHED',
    });
    const item = {
      meeting_id: meeting,
      young_person_id: person.id,
      title: 'Item',
      position: 1,
      shared_with: [AgencyKind.DWP],
    };
    await api.given.insert('agenda_item', item);
    const seen: boolean[] = [];
    for (const times of [
      `papers_released_at = now() + interval '1 second'`,
      `papers_released_at = now() - interval '1 second'`,
      `window_closes_at = now() + interval '10 seconds'`,
      `window_closes_at = now() - interval '1 second'`,
    ]) {
      await set('meeting', meeting, times);
      seen.push(await opens(who, person));
    }
    expect(seen).toEqual([false, true, true, false]);
  });

  it('to housing, from when a referral is sent until thirty days after it is closed', async () => {
    const agency = await api.given.agency(AgencyKind.HOUSING);
    const who = await api.as(await api.given.worker({ roles: [Role.HOUSING_OFFICER], agency }));
    const person = await api.given.youngPerson();
    const id = await api.given.insert('housing_referral', {
      reference: 'HR-KNOW-1',
      young_person_id: person.id,
      agency_id: agency.id,
      referrer_id: scene.people.priya.id,
      state: 'DRAFT',
    });
    const seen = [await opens(who, person)];
    const sent = `state = 'WITHDRAWN'`;
    for (const times of [
      `${sent}, closed_at = now() - interval '30 days' + interval '10 seconds'`,
      `closed_at = now() - interval '30 days' - interval '1 second'`,
    ]) {
      await set('housing_referral', id, times);
      seen.push(await opens(who, person));
    }
    expect(seen).toEqual([false, true, false]);
  });

  it('to who breaks the glass, for its hour', async () => {
    const person = await api.given.youngPerson();
    const id = await api.given.insert('break_glass', {
      worker_id: scene.people.sam.id,
      young_person_id: person.id,
      reason_code: 'MISSING',
      reason: 'They did not come home last night',
      classes: ['IDENTITY'],
      review_due_on: api.today,
    });
    const seen: boolean[] = [await opens(scene.as.sam, person)];
    for (const times of [
      `started_at = now() + interval '1 second', ends_at = now() + interval '1 hour'`,
      `started_at = now() - interval '1 second', ends_at = now() + interval '10 seconds'`,
      `started_at = now() - interval '1 hour', ends_at = now() - interval '1 second'`,
    ]) {
      await set('break_glass', id, times);
      seen.push(await opens(scene.as.sam, person));
    }
    expect(seen).toEqual([false, false, true, false]);
  });
});
