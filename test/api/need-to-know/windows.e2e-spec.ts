import { AgencyKind, DAYS_AFTER_CLOSING, homeClasses, Role } from '@app/access';
import { accessScene, act, actionFor, refused, stepUp, waysToSee } from '../../support/access-scene.js';
import { Api, type Client } from '../../support/api.js';

let api: Api;
let scene: Awaited<ReturnType<typeof accessScene>>;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await accessScene(api);
  await stepUp(api, ...Object.values(scene.people));
});

const beyond = `now() - interval '${DAYS_AFTER_CLOSING} days'`;
const aSecond = `interval '1 second'`;

describe('an action that is closed shows itself to its parties for thirty days', () => {
  /** By its page with its history, in the lists, and by a search for its words. */
  const waysTo = async (who: Client, id: string): Promise<string[]> => {
    const asked = {
      page: ['query A($id: ID!) { action(id: $id) { id updates { note } } }', { id }],
      mine: ['{ actions(filter: { view: MINE }) { nodes { id } } }', {}],
      agency: ['{ actions(filter: { view: MY_AGENCY }) { nodes { id } } }', {}],
      done: ['{ actions(filter: { view: DONE }) { total nodes { id } } }', {}],
      search: ['{ actions(filter: { view: DONE, search: "find a course" }) { nodes { id } } }', {}],
    } as const;
    const found = await Promise.all(
      Object.entries(asked).map(async ([way, [query, variables]]) => {
        const { data } = await who.send(query, variables);
        return JSON.stringify(data ?? null).includes(id) ? [way] : [];
      }),
    );
    return found.flat().sort();
  };

  const close = (id: string, at: string) =>
    api.db.query(
      `update action set state = 'VERIFIED', done_on = current_date, claimed_by_id = owner_id, closed_at = ${at} where id = $1`,
      [id],
    );

  async function parties() {
    const { given } = api;
    const agency = await given.agency(AgencyKind.EDUCATION);
    const worker = (name: string) => given.worker({ name, roles: [Role.PANEL_MEMBER], agency });
    const [marta, colleague] = [await worker('Marta Lind'), await worker('Col League')];
    const raiser = await given.worker({ roles: [Role.PANEL_MEMBER], agency: await given.agency(AgencyKind.HEALTH) });
    const id = await actionFor(api, scene.tia, marta, raiser);
    await given.insert('action_update', {
      action_id: id,
      worker_id: marta.id,
      to_state: 'ACCEPTED',
      note: 'Rang them',
    });
    return { id, marta: await api.as(marta), colleague: await api.as(colleague), raiser: await api.as(raiser) };
  }

  it('to who owns it, to their agency and to who raised it, and to nobody of them after', async () => {
    const { id, marta, colleague, raiser } = await parties();
    await close(id, `${beyond} + ${aSecond} * 20`);
    expect(await waysTo(marta, id)).toEqual(['done', 'page', 'search']);
    expect(await waysTo(colleague, id)).toEqual(['done', 'page', 'search']);
    expect(await waysTo(raiser, id)).toEqual(['done', 'page', 'search']);
    expect(await waysToSee(marta, scene.tia)).toEqual([]);

    await close(id, beyond);
    for (const who of [marta, colleague, raiser]) expect(await waysTo(who, id)).toEqual([]);
  });

  it('and for as long as before to who works with the young person', async () => {
    const { id } = await parties();
    await close(id, `${beyond} - interval '300 days'`);
    expect(await waysTo(scene.as.priya, id)).toEqual(['done', 'page', 'search']);
    expect(await waysTo(scene.as.cora, id)).toEqual(['done', 'page', 'search']);
    const [own] = await api.db.query<{ id: string }[]>(
      `update action set owner_id = $2, owner_agency_id = $3, claimed_by_id = $2 where id = $1 returning id`,
      [id, scene.people.priya.id, scene.council.id],
    );
    expect(own).toBeDefined();
    expect(await waysTo(scene.as.priya, id)).toEqual(['done', 'page', 'search']);
  });

  it('and the database says itself when it was closed', async () => {
    const { id } = await parties();
    const stands = async () =>
      (
        await api.db.query<{ closed: boolean }[]>('select closed_at <= now() as closed from action where id = $1', [id])
      )[0]?.closed ?? null;
    expect(await stands()).toBeNull();
    await close(id, `now() + interval '90 days'`);
    expect(await stands()).toBe(true);
    await api.db.query(`update action set state = 'ACCEPTED' where id = $1`, [id]);
    expect(await stands()).toBeNull();
    await api.db.query(`update action set state = 'CANCELLED', state_reason = 'Not needed' where id = $1`, [id]);
    expect(await stands()).toBe(true);
  });
});

describe('a referral of one’s own', () => {
  const refer = (worker: { id: string }, agency: { id: string }) =>
    api.given.insert('housing_referral', {
      young_person_id: scene.tia.id,
      agency_id: agency.id,
      referrer_id: worker.id,
      state: 'SUBMITTED',
      need_on: api.today,
      wants: 'A flat near her nan',
      consent: 'GIVEN',
      submitted_at: `${api.today}T08:00:00Z`,
      support_needs: 'Needs a ground floor',
    });

  const record = async (who: Client) => {
    const { youngPerson, personAccess } = await who.run<{
      youngPerson: Record;
      personAccess: { openForReferral: boolean };
    }>(
      `query Record($id: ID!) { youngPerson(id: $id) {
          identity { __typename } contact { __typename } home { __typename }
          stage { ...why } learning { ...why } whatMatters { ...why } background { ...why }
          plan { ... on PathwayPlan { draft { id } current { sections { ... on PlanSection { key needs } ... on WithheldSection { key } } } } }
          actions { id } agendaItems { id } referrals { supportNeeds } allowedTransitions { name } whoCanSee { worker { displayName } parts } }
          personAccess(youngPersonId: $id) { openForReferral } }
          fragment why on Withheld { reason }`,
      { id: scene.tia.id },
    );
    return { ...youngPerson, openForReferral: personAccess.openForReferral };
  };
  interface Record {
    identity: { __typename: string };
    contact: { __typename: string };
    home: { __typename: string };
    stage: { reason?: string };
    learning: { reason?: string };
    whatMatters: { reason?: string };
    background: { reason?: string };
    plan: { draft: object | null; current: { sections: { key: string; needs?: string }[] } };
    actions: object[];
    agendaItems: object[];
    referrals: object[];
    allowedTransitions: { name: string }[];
    whoCanSee: { worker: { displayName: string }; parts: string }[];
  }

  it('opens what is about homes, and nothing else of the record', async () => {
    const { sam, priya } = scene.people;
    await api.given.plan(scene.tia, priya, ['ACCOMMODATION', 'HEALTH', 'RISK']);
    await actionFor(api, scene.tia, priya, priya);
    await refer(sam, await api.given.agency(AgencyKind.HOUSING));

    const seen = await record(scene.as.sam);
    expect([seen.identity, seen.contact, seen.home].map((part) => part.__typename)).not.toContain('Withheld');
    for (const part of [seen.stage, seen.learning, seen.whatMatters, seen.background])
      expect(part.reason).toBe('NOT_OPENED_BY_REFERRAL');
    expect(seen.plan.current.sections.filter(({ needs }) => needs !== undefined)).toEqual([
      { key: 'ACCOMMODATION', needs: 'Needs about ACCOMMODATION' },
    ]);
    expect([seen.plan.draft, seen.actions, seen.agendaItems]).toEqual([null, [], []]);
    expect(seen.referrals).toEqual([{ supportNeeds: 'Needs a ground floor' }]);
    expect([seen.openForReferral, (await record(scene.as.priya)).openForReferral]).toEqual([true, false]);
    expect(seen.allowedTransitions.map(({ name }) => name)).toEqual(['raiseAction', 'recordContact']);
    expect(seen.whoCanSee.find(({ worker }) => worker.displayName === 'Sam Stranger')?.parts).toContain(
      'home and the plan’s parts on home',
    );
    expect((await record(scene.as.priya)).learning.reason).toBeUndefined();
  });

  it('is no leave to write in it, nor to find out more by a list', async () => {
    const { sam } = scene.people;
    await refer(sam, await api.given.agency(AgencyKind.HOUSING));
    const other = await api.given.agency(AgencyKind.HOUSING);
    const { id: youngPersonId } = scene.tia;
    const writing: [string, object][] = [
      ['draftReferral', { youngPersonId, agencyId: other.id }],
      ['recordWhatMatters', { youngPersonId, expectedVersion: 1, words: 'To live near my nan' }],
      ['sealPerson', { youngPersonId, reason: 'Her father works for a partner', letIn: [] }],
    ];
    for (const [name, input] of writing)
      expect([name, (await refused(scene.as.sam, name, input)).extensions.code]).toEqual([name, 'FORBIDDEN']);
    for (const view of ['TURNING_18', 'PLAN_DUE', 'NOT_IN_TOUCH'])
      expect(await scene.as.sam.run(`{ youngPeople(filter: { view: ${view} }) { total } }`)).toEqual({
        youngPeople: { total: 0 },
      });
    expect(await scene.as.sam.run('{ youngPeople { total } }')).toEqual({ youngPeople: { total: 1 } });
    expect(await scene.as.sam.run('{ youngPeople(filter: { status: ELIGIBLE }) { total } }')).toEqual({
      youngPeople: { total: 0 },
    });
  });

  it('leaves break-glass to who needs more, which opens what its reason needs as well', async () => {
    const { sam } = scene.people;
    await refer(sam, await api.given.agency(AgencyKind.HOUSING));
    const asking = {
      youngPerson: scene.tia.id,
      reasonCode: 'COVERING_COLLEAGUE',
      reason: 'Priya is ill and she rang us',
    };
    await act(scene.as.sam, 'breakGlass', asking, 'id');
    const seen = await record(scene.as.sam);
    expect([seen.learning.reason, seen.stage.reason, seen.background.reason]).toEqual([
      undefined,
      undefined,
      'NOT_OPENED_BY_BREAK_GLASS',
    ]);
    expect(seen.referrals).toHaveLength(1);
    expect([seen.actions, seen.agendaItems]).toEqual([[], []]);
  });

  it('narrows nobody who works with them, or who coordinates', async () => {
    const { sam, priya, cora } = scene.people;
    const agency = await api.given.agency(AgencyKind.HOUSING);
    const id = await refer(priya, agency);
    expect((await record(scene.as.priya)).learning.reason).toBeUndefined();
    await api.db.query('update housing_referral set referrer_id = $2 where id = $1', [id, cora.id]);
    expect((await record(scene.as.cora)).learning.reason).toBeUndefined();
    await api.db.query('update housing_referral set referrer_id = $2 where id = $1', [id, sam.id]);
    await api.db.query('update allocation set worker_id = $2 where worker_id = $1', [scene.people.owen.id, sam.id]);
    expect((await record(scene.as.sam)).learning.reason).toBeUndefined();
  });

  it('ends thirty days after it is closed, for both its parties', async () => {
    const { sam } = scene.people;
    const agency = await api.given.agency(AgencyKind.HOUSING);
    const dan = await api.as(await api.given.worker({ roles: [Role.HOUSING_OFFICER], agency }));
    const id = await refer(sam, agency);
    const seenBy = async (who: Client) => {
      const { data } = await who.send<{ referrals: { total: number } }>('{ referrals { total } }');
      return [(await waysToSee(who, scene.tia)).includes('record'), data?.referrals.total];
    };
    const close = (at: string) =>
      api.db.query(`update housing_referral set state = 'WITHDRAWN', closed_at = ${at} where id = $1`, [id]);
    await close(`${beyond} + ${aSecond} * 20`);
    expect([await seenBy(scene.as.sam), await seenBy(dan)]).toEqual([
      [true, 1],
      [true, 1],
    ]);
    await close(beyond);
    expect([await seenBy(scene.as.sam), await seenBy(dan)]).toEqual([
      [false, 0],
      [false, 0],
    ]);
  });

  it('opens in the database the classes that the rule names', async () => {
    const { sam } = scene.people;
    await refer(sam, await api.given.agency(AgencyKind.HOUSING));
    const [row] = await api.db.query<{ narrowed: { [id: string]: { because: string; classes: string[] } } }[]>(
      'select app.narrowed_for($1) as narrowed',
      [sam.id],
    );
    const part = row?.narrowed[scene.tia.id];
    expect([part?.because, part?.classes.sort()]).toEqual(['REFERRAL', [...homeClasses].sort()]);
  });
});
