import { AgencyKind, Role } from '@app/access';
import { SealerSql } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { act, refused, stepUp } from '../../support/access-scene.js';
import { Api, type Client } from '../../support/api.js';

interface Unusual {
  id: string;
  version: number;
  kind: string;
  sentence: string;
  finding: string | null;
  worker: { displayName: string };
}

const list =
  '{ unusualAccess { id version kind sentence reviewDueOn finding worker { displayName } reviewedBy { displayName } } }';
const open = 'query Open($id: ID!) { youngPerson(id: $id) { id } }';
const today = '{ today { items { kind title path youngPersonId } } }';

describe('unusual access', () => {
  let api: Api;
  let people: Record<'leah' | 'max' | 'ines' | 'ivo' | 'helen', { id: string; agencyId: string }>;
  let as: Record<keyof typeof people, Client>;

  beforeAll(async () => {
    api = await Api.start();
  });
  afterAll(() => api.stop());

  beforeEach(async () => {
    const { given } = api;
    const agency = await given.agency(AgencyKind.CHILDRENS_SERVICES);
    const assurance = await given.agency(AgencyKind.ASSURANCE);
    people = {
      leah: await given.worker({ name: 'Leah Hart', roles: [Role.PERSONAL_ADVISER], agency }),
      max: await given.worker({ name: 'Max Field', roles: [Role.SOCIAL_WORKER], agency }),
      helen: await given.worker({ name: 'Helen Okafor', roles: [Role.TEAM_MANAGER], agency }),
      ines: await given.worker({ name: 'Ines Carmody', roles: [Role.AUDITOR], agency: assurance }),
      ivo: await given.worker({ name: 'Ivo Bell', roles: [Role.AUDITOR], agency: assurance }),
    };
    as = Object.fromEntries(
      await Promise.all(Object.entries(people).map(async ([name, worker]) => [name, await api.as(worker)] as const)),
    ) as typeof as;
  });

  /** So many young people opened by somebody, one at a time, so long ago. */
  const opened = (who: keyof typeof people, count: number, ago = '0 minutes'): Promise<unknown> =>
    api.db.query(
      `insert into look_entry (actor_id, actor_agency_id, at, verb, operation, subject_type, young_person_ids, source)
        select $1, $2, now() - $4::interval, 'OPENED', 'youngPerson', 'YOUNG_PERSON', array[gen_random_uuid()], 'WEB' from generate_series(1, $3)`,
      [people[who].id, people[who].agencyId, count, ago],
    );
  const find = () =>
    api.app
      .get(SealerSql, { strict: false })
      .rows({ name: 'spec-find', text: 'select app.find_unusual_access(current_date + 2)' });
  const found = async (who: keyof typeof people): Promise<Unusual[]> => {
    const { unusualAccess } = await as.ines.run<{ unusualAccess: Unusual[] }>(list);
    const ids = await api.db.query<{ id: string }[]>('select id from unusual_access where worker_id = $1', [
      people[who].id,
    ]);
    return unusualAccess.filter(({ id }) => ids.some((one) => one.id === id));
  };

  it('is very many records within an hour, told to the auditors, of nobody by name', async () => {
    await opened('leah', 30);
    await find();
    expect(await found('leah')).toEqual([]);
    await opened('leah', 1);
    await find();
    await find();
    expect(await found('leah')).toMatchObject([
      { kind: 'MANY_IN_AN_HOUR', sentence: 'Opened the records of 31 young people within an hour', finding: null },
    ]);
    const { today: page } = await as.ines.run<{ today: { items: { kind: string; title: string }[] } }>(today);
    expect(page.items).toContainEqual({
      ...{ kind: 'UNUSUAL_ACCESS', title: 'Ask about what Leah Hart looked at' },
      ...{ path: '/audit/unusual', youngPersonId: null },
    });
    const others = await as.helen.run<{ today: { items: { kind: string }[] } }>(today);
    expect(others.today.items.map(({ kind }) => kind)).not.toContain('UNUSUAL_ACCESS');
  });

  it('is more than three times as many in a day as is usual, when that is many', async () => {
    for (const days of [1, 2, 3]) await opened('leah', 4, `${days} days`);
    await opened('leah', 11);
    await opened('max', 5);
    await find();
    expect(await found('leah')).toEqual([]);
    await opened('leah', 2);
    await find();
    expect(await found('leah')).toMatchObject([
      { kind: 'MORE_THAN_USUAL', sentence: 'Opened the records of 13 young people in a day; on a usual day 4' },
    ]);
    expect(await found('max')).toEqual([]);
  });

  it('is refusal after refusal, and one at a record that they are kept from', async () => {
    for (let time = 0; time < 4; time++) await as.max.fails(open, { id: randomUUID() });
    await find();
    expect(await found('max')).toEqual([]);
    const tia = await api.given.youngPerson({ name: 'Tia Marlowe', workedWithBy: people.max });
    await api.given.insert('exclusion', {
      ...{ young_person_id: tia.id, worker_id: people.max.id, by_id: people.helen.id },
      reason: 'He is her uncle by marriage',
    });
    await as.max.fails(open, { id: tia.id });
    await find();
    const kinds = await found('max');
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['KEPT_OUT', 'REFUSED']);
    expect(JSON.stringify(kinds)).not.toMatch(/Tia|Marlowe|uncle/);
  });

  it('is reviewed once, by another auditor, and comes again when there is twice as much', async () => {
    await opened('ivo', 31);
    await find();
    const [one] = await found('ivo');
    const review = {
      id: one?.id,
      expectedVersion: one?.version,
      finding: 'JUSTIFIED',
      words: 'The yearly sample of files',
    };
    await stepUp(api, people.ivo, people.ines);
    expect((await refused(as.ivo, 'reviewUnusualAccess', review)).extensions.rule).toBe('unusual.own-review');
    expect((await refused(as.helen, 'reviewUnusualAccess', review)).extensions.code).toBe('FORBIDDEN');
    expect(await act(as.ines, 'reviewUnusualAccess', review, 'finding reviewedBy { displayName }')).toEqual({
      ...{ finding: 'JUSTIFIED', reviewedBy: { displayName: 'Ines Carmody' } },
    });
    expect((await refused(as.ines, 'reviewUnusualAccess', review)).extensions.code).toBe('CONFLICT');
    await opened('ivo', 5);
    await find();
    expect(await found('ivo')).toHaveLength(1);
    await opened('ivo', 31);
    await find();
    expect(await found('ivo')).toHaveLength(2);
  });

  it('is for auditors', async () => {
    expect((await as.leah.fails(list)).extensions.code).toBe('FORBIDDEN');
    expect((await as.helen.fails(list)).extensions.code).toBe('FORBIDDEN');
  });
});
