import { AgencyKind, Role } from '@app/access';
import type pg from 'pg';
import { countOf, entered, refusalOf, REFUSED, Walls } from '../../support/walls.js';

type Tried = readonly [what: string, text: string, values: (string | string[])[]];

/** What the database itself holds about accounts, with the run-time role and no service in between. */
describe('accounts, for the database alone', () => {
  let walls: Walls;
  let run: pg.Client;
  let admin: { id: string; agencyId: string };
  let adviser: { id: string };
  let manager: { id: string };
  let joe: { id: string };
  let panel: { id: string };
  let team: { id: string };
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    walls = await Walls.start();
    run = await walls.connect();
    const { given } = walls;
    const council = await given.agency(AgencyKind.CHILDRENS_SERVICES);
    team = await given.team(council);
    admin = await given.worker({ roles: [Role.ADMINISTRATOR], agency: council });
    adviser = await given.worker({ roles: [Role.PERSONAL_ADVISER], agency: council, team });
    manager = await given.worker({ roles: [Role.TEAM_MANAGER], agency: council, team, manages: true });
    joe = await given.worker({ roles: [Role.COORDINATOR], agency: council });
    panel = await given.panel([]);
    await given.youngPerson({ workedWithBy: adviser });
    for (const [name, worker] of Object.entries({ admin, adviser, manager, joe }))
      tokens[name] = await walls.session(worker);
  });
  afterAll(() => walls.stop());

  const codes = (who: string, tried: readonly Tried[]): Promise<[string, string | null][]> =>
    entered(run, tokens[who] ?? '', async () => {
      const found: [string, string | null][] = [];
      for (const [what, text, values] of tried) found.push([what, await refusalOf(run, text, values)]);
      return found;
    });
  const allRefused = (tried: readonly Tried[]) => tried.map(([what]) => [what, REFUSED]);
  const giveRole = `insert into worker_role (worker_id, role) values ($1, $2)`;
  const giveSeat = `insert into panel_member (panel_id, worker_id, part) values ($1, $2, 'MINUTE_TAKER')`;

  it('an administrator gives others roles and seats, and nothing to themselves', async () => {
    const may: Tried[] = [
      ['a role', giveRole, [adviser.id, 'PANEL_MEMBER']],
      ['a seat', giveSeat, [panel.id, adviser.id]],
      ['a manager', 'update team set manager_id = $2 where id = $1', [team.id, joe.id]],
    ];
    expect(await codes('admin', may)).toEqual(may.map(([what]) => [what, null]));
    const mayNot: Tried[] = [
      ['a role of their own', giveRole, [admin.id, 'COORDINATOR']],
      ['a seat of their own', giveSeat, [panel.id, admin.id]],
      ['a team of their own', 'update team set manager_id = $2 where id = $1', [team.id, admin.id]],
      ['another agency for somebody', 'update worker set agency_id = $2 where id = $1', [adviser.id, admin.agencyId]],
      ['another kind of agency', `update agency set kind = 'HOUSING' where id = $1`, [admin.agencyId]],
      ['no trace of a role', 'delete from worker_role where worker_id = $1', [adviser.id]],
      ['no trace of somebody', 'delete from worker where id = $1', [adviser.id]],
      ['case work for somebody', 'select app.hand_over_allocations($1, $2::uuid[], $3)', [adviser.id, [], manager.id]],
    ];
    expect(await codes('admin', mayNot)).toEqual(allRefused(mayNot));
  });

  it('an administrator changes no role of their own: to them it is no row', async () => {
    const changed = await entered(run, tokens['admin'] ?? '', () =>
      run.query(`update worker_role set to_on = 'infinity' where worker_id = $1`, [admin.id]),
    );
    expect(changed.rowCount).toBe(0);
  });

  it('an administrator counts what is open and sees none of it', async () => {
    const [open, seen] = await entered(run, tokens['admin'] ?? '', async () => [
      (await run.query(`select kind, reference from app.open_work_of($1)`, [adviser.id])).rows,
      [await countOf(run, 'allocation'), await countOf(run, 'young_person')],
    ]);
    expect(open).toEqual([{ kind: 'ALLOCATION', reference: null }]);
    expect(seen).toEqual([0, 0]);
  });

  it('nobody else writes any of it', async () => {
    const tried: Tried[] = [
      ['a role', giveRole, [joe.id, 'ADMINISTRATOR']],
      ['a seat', giveSeat, [panel.id, joe.id]],
      ['an agency', `insert into agency (name, kind) values ('New', 'DWP')`, []],
      [
        'a leaver',
        'insert into handover (worker_id, leaves_on, announced_by_id) values ($1, current_date, $2)',
        [joe.id, adviser.id],
      ],
      [
        'a review',
        `insert into access_review_answer values ($1, date_trunc('quarter', current_date), 'CONFIRMED', $2)`,
        [joe.id, adviser.id],
      ],
      ['somebody’s sessions', 'select app.end_sessions_of($1)', [joe.id]],
      ['somebody’s work', 'select app.open_work_of($1)', [joe.id]],
      ['somebody’s people', 'select app.hand_over_allocations($1, $2::uuid[], $3)', [joe.id, [], adviser.id]],
      ['somebody’s referrals', 'select app.hand_over_referrals($1, $2::uuid[], $3)', [joe.id, [], adviser.id]],
    ];
    expect(await codes('adviser', tried)).toEqual(allRefused(tried));
    const left = await entered(run, tokens['adviser'] ?? '', () =>
      run.query(`update worker set active_to = current_date where id = $1`, [joe.id]),
    );
    expect(left.rowCount).toBe(0);
  });

  it('an import adds workers with the roles of its files, and no administrator', async () => {
    await walls.rows(`update panel_member set part = 'MINUTE_TAKER' where worker_id = $1`, [joe.id]);
    expect(await codes('joe', [['a role', giveRole, [adviser.id, 'SOCIAL_WORKER']]])).toEqual([['a role', null]]);
    const tried: Tried[] = [['an administrator', giveRole, [adviser.id, 'ADMINISTRATOR']]];
    expect(await codes('joe', tried)).toEqual(allRefused(tried));
  });

  it('a manager hands over for their own team, and for nobody else', async () => {
    const ofTeam: Tried = ['own', 'select app.hand_over_allocations($1, $2::uuid[], $3)', [adviser.id, [], joe.id]];
    const ofOthers: Tried = ['other', 'select app.hand_over_allocations($1, $2::uuid[], $3)', [joe.id, [], adviser.id]];
    expect(await codes('manager', [ofTeam, ofOthers])).toEqual([
      ['own', null],
      ['other', REFUSED],
    ]);
  });
});
