import { TODAY } from '../../testing/index.js';
import { NOTHING, bo, cohort, episode, header, onRecord, planned, plannedFrom } from '../../testing/planning.js';
import { fileInMemory } from '../csv/file-source.js';
import { readFiles } from '../files/read-files.js';
import { DEFAULT_SEED, makeAuthority } from '../generator/authority.js';
import { nothingToWrite } from './import-plan.js';

describe('who is in an import', () => {
  it('is new when the reference is not on record, and everything the files say of them is written', async () => {
    const { plan, preview } = await planned({
      'header.csv': header,
      'episodes.csv': [episode('01/02/2020')],
      'uasc.csv': ['100001,F,05/02/2009,05/02/2027'],
      'cohort.csv': cohort({ Phone: '07700 900999' }),
    });

    expect(plan.people.add).toEqual([
      expect.objectContaining({
        id: 'new-1',
        reference: 'TR-1',
        childId903: '100001',
        sex: '2',
        ethnicity: 'WBRI',
        unaccompanied: true,
        unaccompaniedUntil: '2027-02-05',
        phone: '07700 900999',
      }),
    ]);
    expect(preview.youngPeople).toEqual({ added: 1, changed: 0, unchanged: 0 });
    expect(preview.changes).toEqual([
      { youngPersonId: 'new-1', reference: 'TR-1', name: 'Bo Ray', added: true, parts: [], file: 'COHORT', row: 2 },
    ]);
    expect(plan.restated).toEqual(['new-1']);
  });

  it('is nobody of ours when only the return speaks of them: counted, pointed out and left alone', async () => {
    const { plan, preview, said } = await planned({ 'header.csv': header, 'episodes.csv': [episode('01/02/2020')] });

    expect(nothingToWrite(plan)).toBe(true);
    expect(preview.counts.EPISODES).toEqual({ added: 0, changed: 0, unchanged: 1 });
    expect(said).toEqual([
      'file: 1 person is in the return and neither in the cohort extract nor on record. They were left alone.',
    ]);
  });

  it('is somebody on record by the return’s identifier, also without a line in the extract', async () => {
    const { plan, preview } = await planned({ 'header.csv': ['100001,M,05/02/2009,MWBC,,,'] }, onRecord());

    expect(plan.people.change).toEqual([
      expect.objectContaining({ id: 'bo', sex: '1', ethnicity: 'MWBC', firstName: 'Bo' }),
    ]);
    expect(preview.changes[0]?.parts).toEqual(['sex', 'ethnicity']);
    expect(preview.counts.HEADER).toEqual({ added: 0, changed: 1, unchanged: 0 });
  });

  it('is refused when the identifier is another person’s on record', async () => {
    const { plan, said } = await planned({ 'cohort.csv': cohort({ 'Local id': 'TR-2' }) }, onRecord());

    expect(plan.people.add).toEqual([]);
    expect(said).toEqual(['2 CHILD: Is the identifier of TR-1 on record.']);
  });
});

describe('what an extract changes', () => {
  it('is nothing where it says nothing, or what is known already', async () => {
    const same = await planned(
      {
        'header.csv': header,
        'cohort.csv': cohort({ 'Preferred name': '', Phone: '', 'Last in touch on': '01/11/2026' }),
      },
      onRecord(),
    );

    expect(nothingToWrite(same.plan)).toBe(true);
    expect(same.preview.youngPeople).toEqual({ added: 0, changed: 0, unchanged: 1 });
  });

  it('is said in words', async () => {
    const { preview } = await planned(
      {
        'cohort.csv': cohort({
          'Family name': 'Rae',
          Phone: '07700 900001',
          'Last in touch on': '23/11/2026',
          Accommodation: 'U1',
          Activity: 'F2',
        }),
      },
      onRecord(),
    );

    expect(preview.changes[0]?.parts).toEqual(['family name', 'phone', 'last in touch', 'home', 'work or learning']);
  });

  it('never replaces what a young person has said here', async () => {
    const kept = await planned({ 'cohort.csv': cohort({ 'What matters to me': 'Something older' }) }, onRecord());
    const first = await planned(
      { 'cohort.csv': cohort({ 'What matters to me': 'My nan' }) },
      onRecord({}, { ...bo, whatMatters: null, whatMattersOn: null }),
    );

    expect(nothingToWrite(kept.plan)).toBe(true);
    expect(first.plan.people.change[0]).toMatchObject({ whatMatters: 'My nan', whatMattersOn: null });
  });

  it('dates a young person’s words by the day they said them, never by the day of the import', async () => {
    const nan = { 'What matters to me': 'My nan', 'What matters said on': '03/10/2026' };
    const silent = { ...bo, whatMatters: null, whatMattersOn: null };
    const told = await planned({ 'cohort.csv': cohort(nan) }, onRecord({}, silent));
    const later = await planned({ 'cohort.csv': cohort(nan) }, onRecord({}, { ...silent, whatMatters: 'My nan' }));
    const other = await planned({ 'cohort.csv': cohort(nan) }, onRecord({}, { ...silent, whatMatters: 'My dog' }));

    expect(told.plan.people.change[0]).toMatchObject({ whatMatters: 'My nan', whatMattersOn: '2026-10-03' });
    expect(later.plan.people.change[0]).toMatchObject({ whatMatters: 'My nan', whatMattersOn: '2026-10-03' });
    expect(nothingToWrite(other.plan)).toBe(true);
  });
});

describe('a home', () => {
  const home = (code: string, suitable: boolean | null, fromOn: string, toOn = 'infinity') => ({
    homes: new Map([['bo', { id: 'home', code, suitable, fromOn, toOn }]]),
  });

  it('ends the one before on the day of moving', async () => {
    const { plan } = await planned(
      { 'cohort.csv': cohort({ Accommodation: 'U1', 'Accommodation since': '01/10/2026' }) },
      onRecord(home('D', true, '2026-01-01')),
    );

    expect(plan.homes).toEqual({
      end: [{ id: 'home', toOn: '2026-10-01' }],
      correct: [],
      write: [{ youngPersonId: 'bo', code: 'U', suitable: true, fromOn: '2026-10-01' }],
    });
  });

  it('is corrected where it stands when the day is no later', async () => {
    const { plan } = await planned(
      { 'cohort.csv': cohort({ Accommodation: 'U2', 'Accommodation since': '01/01/2026' }) },
      onRecord(home('U', true, '2026-01-01')),
    );

    expect(plan.homes).toEqual({ end: [], correct: [{ id: 'home', code: 'U', suitable: false }], write: [] });
  });

  it('does not lose its suitability to an empty cell', async () => {
    const { plan } = await planned(
      { 'cohort.csv': cohort({ Accommodation: 'U' }) },
      onRecord(home('U', true, '2026-01-01')),
    );

    expect(nothingToWrite(plan)).toBe(true);
  });

  it('begins when an ended one is over, at the earliest', async () => {
    const { plan } = await planned(
      { 'cohort.csv': cohort({ Accommodation: 'U1', 'Accommodation since': '01/03/2026' }) },
      onRecord(home('D', true, '2026-01-01', '2026-05-01')),
    );

    expect(plan.homes.write[0]?.fromOn).toBe('2026-05-01');
  });
});

describe('plan dates', () => {
  const dates = { 'Plan authorised on': '01/06/2026', 'Plan review last held on': '20/05/2026' };

  it('start a plan with its dates, and its review clock', async () => {
    const { plan } = await planned({ 'cohort.csv': cohort(dates) });

    expect(plan.plans).toEqual({
      standings: [
        { youngPersonId: 'new-1', authorisedOn: '2026-06-01', lastReviewOn: '2026-05-20', reviewDueOn: '2026-12-01' },
      ],
      mirrors: [{ youngPersonId: 'new-1', authorisedOn: '2026-06-01' }],
      reviews: [{ youngPersonId: 'new-1', heldOn: '2026-05-20' }],
    });
  });

  it('only move on: a plan authorised here since then is newer', async () => {
    const plans = new Map([['bo', { authorisedOn: '2026-09-01', lastReviewOn: '2026-08-20', hasVersions: true }]]);
    const { plan } = await planned({ 'cohort.csv': cohort(dates) }, onRecord({ plans }));

    expect(nothingToWrite(plan)).toBe(true);
  });

  it('move the clock of a plan that is kept here, and leave its versions', async () => {
    const plans = new Map([['bo', { authorisedOn: '2026-01-10', lastReviewOn: null, hasVersions: true }]]);
    const { plan } = await planned({ 'cohort.csv': cohort(dates) }, onRecord({ plans }));

    expect(plan.plans).toMatchObject({
      standings: [{ reviewDueOn: '2026-12-01' }],
      mirrors: [],
      reviews: [{ heldOn: '2026-05-20' }],
    });
  });
});

describe('the demonstration', () => {
  it('is planned whole, and its counts add up to its rows', async () => {
    const { files } = makeAuthority({ size: 130, seed: DEFAULT_SEED, today: TODAY });
    const read = await readFiles(
      files.map(({ name, content }) => ({ source: fileInMemory(name, content), expected: null })),
      TODAY,
    );
    const { plan, preview, said } = plannedFrom(read, NOTHING);

    expect(said).toEqual([]);
    expect(plan.people.add).toHaveLength(130);
    for (const { kind, rowCount } of read.sheets)
      expect(preview.counts[kind!]).toEqual({ added: rowCount, changed: 0, unchanged: 0 });
  });
});
