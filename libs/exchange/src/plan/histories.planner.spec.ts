import {
  NOTHING,
  bo,
  cohort,
  episode,
  header,
  onRecord,
  onRecordEpisode,
  planned,
  type Sent,
} from '../../testing/planning.js';
import { nothingToWrite } from './import-plan.js';

describe('a care history', () => {
  const loaded = (...rows: string[]) => ({ 'header.csv': header, 'episodes.csv': rows });

  it('of a later year is added to what is on record', async () => {
    const before = {
      episodes: new Map([
        ['bo', [onRecordEpisode('2020-02-01', '2025-05-01', 'X1'), onRecordEpisode('2025-05-01', null)]],
      ]),
    };
    const { plan, preview } = await planned(
      loaded(episode('01/05/2025', '01/06/2026', 'X1'), episode('01/06/2026')),
      onRecord(before),
    );

    expect(plan.episodes.write.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2025-05-01', '2026-06-01'],
      ['2026-06-01', null],
    ]);
    expect(plan.episodes.remove).toEqual([]);
    expect(preview.counts.EPISODES).toEqual({ added: 1, changed: 1, unchanged: 0 });
    expect(plan.restated).toEqual(['bo']);
  });

  it('loses what the return no longer says of the time it covers', async () => {
    const before = {
      episodes: new Map([
        ['bo', [onRecordEpisode('2025-05-01', '2025-08-01', 'X1'), onRecordEpisode('2025-08-01', null)]],
      ]),
    };
    const { plan } = await planned(
      loaded(episode('01/05/2025', '09/08/2025', 'X1'), episode('09/08/2025')),
      onRecord(before),
    );

    expect(plan.episodes.remove).toEqual(['episode 2025-08-01']);
  });

  it('that overlaps what is on record is refused', async () => {
    const before = { episodes: new Map([['bo', [onRecordEpisode('2020-02-01', null)]]]) };
    const { plan, said } = await planned(loaded(episode('01/05/2025')), onRecord(before));

    expect(plan.episodes.write).toEqual([]);
    expect(said).toEqual([
      '2 DECOM: Overlaps the episode on record that began on 01/02/2020, which is still open and is not in this file.',
    ]);
  });

  it('says when somebody went home, or was placed with a special guardian, until care begins again', async () => {
    const { plan } = await planned({
      ...loaded(episode('01/05/2018', '01/05/2019', 'E4A'), episode('01/02/2020', '01/02/2024', 'E45')),
      'cohort.csv': cohort({}),
    });

    expect(plan.facts.write.map(({ kind, startsOn, endsOn }) => [kind, startsOn, endsOn])).toEqual([
      ['HOME_RETURN', '2019-05-01', '2020-02-01'],
      ['GUARDIANSHIP', '2024-02-01', null],
    ]);
  });

  it('that ends with a death gives the day', async () => {
    const { plan } = await planned({ ...loaded(episode('01/05/2018', '01/05/2026', 'E2')), 'cohort.csv': cohort({}) });

    expect(plan.people.add[0]?.diedOn).toBe('2026-05-01');
  });
});

describe('facts of an extract', () => {
  it('replace those of an earlier extract, and leave what people have recorded', async () => {
    const now = {
      id: 'asked',
      kind: 'SUPPORT_REQUEST',
      startsOn: '2026-01-05',
      endsOn: null,
      evidence: 'Cohort extract',
    };
    const moved = await planned(
      { 'cohort.csv': cohort({ 'Support asked for on': '01/09/2026' }) },
      onRecord({ facts: new Map([['bo', [now]]]) }),
    );
    const silent = await planned({ 'cohort.csv': cohort({}) }, onRecord({ facts: new Map([['bo', [now]]]) }));

    expect(moved.plan.facts).toMatchObject({ write: [{ startsOn: '2026-09-01' }], remove: ['asked'] });
    expect(nothingToWrite(silent.plan)).toBe(true);
  });
});

describe('who works with somebody', () => {
  const named = {
    'Personal adviser': 'Priya Nair',
    'Personal adviser email': 'priya@example.test',
    'Social worker': 'Tom Ashworth',
    'Social worker email': 'tom@example.test',
    Team: 'Coast',
    'Team manager': 'Helen Okafor',
    'Team manager email': 'helen@example.test',
  };
  const parts = (allocations: readonly { kind: string; part: string }[]) =>
    allocations.map(({ kind, part }) => `${kind} ${part}`);

  it('is led by the social worker until 18 and by the personal adviser from then on', async () => {
    const at17 = await planned({ 'cohort.csv': cohort(named) });
    const at18 = await planned({ 'cohort.csv': cohort({ ...named, 'Date of birth': '24/11/2008' }) });

    expect(parts(at17.plan.workers.allocate)).toEqual(['PERSONAL_ADVISER SECONDARY', 'SOCIAL_WORKER PRIMARY']);
    expect(parts(at18.plan.workers.allocate)).toEqual(['PERSONAL_ADVISER PRIMARY', 'SOCIAL_WORKER SECONDARY']);
  });

  it('brings in workers and teams that are not here, once each', async () => {
    const { plan } = await planned({ 'cohort.csv': cohort(named) });

    expect(plan.workers.workers.map(({ name, role }) => [name, role])).toEqual([
      ['Priya Nair', 'PERSONAL_ADVISER'],
      ['Tom Ashworth', 'SOCIAL_WORKER'],
      ['Helen Okafor', 'TEAM_MANAGER'],
    ]);
    expect(plan.workers.teams).toEqual([
      { id: expect.any(String), name: 'Coast', managerId: plan.workers.workers[2]?.id },
    ]);
    expect(plan.workers.moves).toEqual([{ workerId: plan.workers.workers[1]?.id, teamId: plan.workers.teams[0]?.id }]);
  });

  it('never makes a worker of another agency one of ours', async () => {
    const workers = new Map([['priya@example.test', { id: 'priya', agencyKind: 'HOUSING', teamId: null }]]);
    const { plan, said } = await planned(
      { 'cohort.csv': cohort({ ...named, 'Social worker email': '', 'Team manager email': '' }) },
      { ...NOTHING, workers },
    );

    expect(plan.workers.allocate).toEqual([]);
    expect(said).toContain(
      '2 Personal adviser email: Belongs to another agency, so the personal adviser was left out.',
    );
  });

  it('ends with the day when somebody else takes over, and leaves who stays', async () => {
    const workers = new Map([
      ['priya@example.test', { id: 'priya', agencyKind: 'CHILDRENS_SERVICES', teamId: null }],
      ['tom@example.test', { id: 'tom', agencyKind: 'CHILDRENS_SERVICES', teamId: null }],
    ]);
    const there = (
      workerId: string,
      kind: 'SOCIAL_WORKER' | 'PERSONAL_ADVISER',
      part: 'PRIMARY' | 'SECONDARY',
      fromOn: string,
    ) => ({ id: `${workerId} ${kind}`, workerId, kind, part, fromOn });
    const allocations = new Map([
      [
        'bo',
        [
          there('tom', 'SOCIAL_WORKER', 'PRIMARY', '2026-01-01'),
          there('owen', 'PERSONAL_ADVISER', 'SECONDARY', '2026-01-01'),
        ],
      ],
    ]);
    const { plan } = await planned(
      { 'cohort.csv': cohort({ ...named, Team: '', 'Team manager email': '' }) },
      onRecord({ workers, allocations }),
    );

    expect(plan.workers.end).toEqual(['owen PERSONAL_ADVISER']);
    expect(plan.workers.allocate).toEqual([
      { youngPersonId: 'bo', workerId: 'priya', kind: 'PERSONAL_ADVISER', part: 'SECONDARY' },
    ]);
  });
});

describe('the answers of the return', () => {
  it('are kept for the year the files are about, and changed when they change', async () => {
    const sent: Sent = {
      'header.csv': ['100001,F,05/02/2006,WBRI,,,'],
      'oc3.csv': ['100001,05/02/2006,YES,F2,U1'],
      'episodes.csv': [episode('01/02/2018', '01/02/2024', 'E5')],
    };
    const person = { ...bo, dateOfBirth: '2006-02-05' };
    const added = await planned(sent, onRecord({}, person));
    const returns = new Map([['bo', { inTouch: 'YES', activity: 'F2', accommodation: 'U1' }]]);
    const same = await planned(sent, onRecord({ returns }, person));

    expect(added.plan.returns).toEqual([
      { youngPersonId: 'bo', year: 2024, inTouch: 'YES', activity: 'F2', accommodation: 'U1' },
    ]);
    expect(same.plan.returns).toEqual([]);
    expect(same.preview.counts.OC3).toEqual({ added: 0, changed: 0, unchanged: 1 });
  });
});
