import { readFileSync } from 'node:fs';
import { reading, saidOf } from '../../testing/index.js';
import { checkCohort } from './check-cohort.js';
import { COHORT_COLUMNS, COHORT_TEMPLATE } from './cohort-columns.js';

type Cells = Readonly<Record<string, string>>;

const usual: Cells = { 'Local id': 'TR-1', 'First name': 'Bo', 'Family name': 'Ray', 'Date of birth': '05/02/2009' };

async function people(...rows: Cells[]) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys({ ...usual, ...row })))];
  const lines = rows.map((row) => columns.map((name) => `"${{ ...usual, ...row }[name] ?? ''}"`).join(','));
  const { cohort } = await reading({ 'cohort.csv': [columns.join(','), ...lines].join('\n') });
  const loaded = checkCohort(cohort, (id) => (id === '100001' ? '2009-02-05' : undefined));
  return {
    loaded,
    said: saidOf(cohort.problems.list()).filter((said) => !said.includes('so there is no care history')),
  };
}

describe('the cohort extract', () => {
  it('has a template in the documentation with all its columns', () => {
    const template = readFileSync(new URL('../../../../docs/cohort-extract-template.csv', import.meta.url), 'utf8');

    expect(template.split(/\r?\n/)[0]).toBe(COHORT_TEMPLATE);
  });

  it('gives no two columns the same name', () => {
    const names = COHORT_COLUMNS.flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled]);
    const keys = names.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('goes by the names of case systems, in any order', async () => {
    const { cohort } = await reading({
      'cohort.csv':
        'D.O.B.,SURNAME,Forename,Mosaic ID,SSDA903_ID,known as,PA,PA Email\n05-02-2009,Ray,Robert,42,100001,Bo,Priya Nair,Priya.Nair@example.test\n',
    });

    expect(cohort.rows).toEqual([
      expect.objectContaining({
        localId: '42',
        returnId: '100001',
        firstName: 'Robert',
        preferredName: 'Bo',
        bornOn: '2009-02-05',
        personalAdviser: { name: 'Priya Nair', email: 'priya.nair@example.test' },
        socialWorker: null,
      }),
    ]);
  });

  it('reads accommodation with its digit, or the digit or a word in a column of its own', async () => {
    const read = async (code: string, suitable = '') =>
      (
        await people({
          Accommodation: code,
          'Accommodation suitable': suitable,
          'Date of birth': '05/02/2005',
          'Accommodation since': '01/01/2026',
        })
      ).loaded[0]?.accommodation;

    expect(await read('U1')).toEqual({ type: 'U', suitable: true, since: '2026-01-01' });
    expect(await read('u', 'No')).toMatchObject({ type: 'U', suitable: false });
    expect(await read('K', '')).toMatchObject({ type: 'K', suitable: null });
    expect(await read('X', 'yes')).toMatchObject({ type: 'X', suitable: false });
    expect(await read('S')).toMatchObject({ type: 'S', suitable: false });
    expect(await read('Z1')).toMatchObject({ type: 'Z', suitable: true });
    expect(await read('0')).toBeNull();
  });

  it('leaves out a cell that cannot be, and keeps the person', async () => {
    const { loaded, said } = await people({
      Accommodation: 'Z1',
      Activity: 'F3',
      Phone: 'ask carer',
      'Personal adviser': 'Priya Nair',
      'Social worker': 'Tom',
      'Social worker email': 'tom at home',
    });

    expect(loaded).toMatchObject([
      { accommodation: null, activity: null, phone: null, personalAdviser: null, socialWorker: null },
    ]);
    expect(said.sort()).toEqual([
      '2 Accommodation: Is “with former foster carer”, which is for people of 18 or over. The cell was left out.',
      '2 Activity: Is not an activity code of the return. The cell was left out.',
      '2 Personal adviser email: Is empty, so the personal adviser was left out.',
      '2 Phone: Is not a phone number, so it was left out.',
      '2 Social worker email: Is not an e-mail address, so the social worker was left out.',
    ]);
  });

  it('takes a programme that goes on, and refuses one that ends before it began', async () => {
    const open = await people({ 'Education programme from': '01/09/2026', 'Education programme until': '01/07/2028' });
    const wrong = await people({ 'Education programme from': '01/09/2026', 'Education programme until': '01/07/2026' });
    const endOnly = await people({ 'Education programme until': '01/07/2028' });

    expect(open.loaded[0]?.education).toEqual({ from: '2026-09-01', until: '2028-07-01' });
    expect(wrong.said).toEqual(['2 Education programme until: Is before it began.']);
    expect(endOnly.loaded[0]?.education).toBeNull();
  });

  it.each([
    'Plan authorised on',
    'Plan review last held on',
    'Needs assessment completed on',
    'Last in touch on',
    'Date of birth',
    'Died on',
  ])('refuses a future day in %s', async (column) => {
    const { loaded, said } = await people({ [column]: '25/11/2026' });

    expect(loaded).toEqual([]);
    expect(said).toEqual([`2 ${column}: Is in the future.`]);
  });

  it('needs a number, a name and a date of birth', async () => {
    const { said } = await people({
      'Local id': '',
      'First name': ' ',
      'Family name': '',
      'Date of birth': '',
      Phone: '07700 900123',
    });

    expect(said).toEqual([
      '2 Local id: Give the case system’s number for the person.',
      '2 First name: Give the first name.',
      '2 Family name: Give the family name.',
      '2 Date of birth: Give the date of birth.',
    ]);
  });

  it('has one line a person: the same number twice is refused both times', async () => {
    const { loaded, said } = await people(
      {},
      { 'First name': 'Al' },
      { 'Local id': 'TR-2', CHILD: '7' },
      { 'Local id': 'TR-3', CHILD: '7' },
    );

    expect(loaded).toEqual([]);
    expect(said.filter((line) => line.includes('too. Each person'))).toEqual([
      '2 Local id: Is on row 3 too. Each person has one line.',
      '3 Local id: Is on row 2 too. Each person has one line.',
      '4 CHILD: Is on row 5 too. Each person has one line.',
      '5 CHILD: Is on row 4 too. Each person has one line.',
    ]);
  });

  it('never takes two people for one: a name and date of birth that come twice are both loaded and pointed out', async () => {
    const { loaded, said } = await people({}, { 'Local id': 'TR-2', 'First name': 'BO' });

    expect(loaded).toHaveLength(2);
    expect(said).toEqual([
      '3 Family name: Has the same name and date of birth as row 2. Both were taken: check that they are two people.',
    ]);
  });

  it('must agree with header.csv on the date of birth', async () => {
    const { loaded, said } = await people({ CHILD: '100001', 'Date of birth': '06/02/2009' });

    expect(loaded).toEqual([]);
    expect(said).toEqual(['2 Date of birth: Is not the date of birth in header.csv, which is 05/02/2009.']);
  });
});
