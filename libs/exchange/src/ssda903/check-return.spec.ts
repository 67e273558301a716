import type { LocalDate } from '@app/platform';
import { TODAY, reading, saidOf } from '../../testing/index.js';
import { Severity } from '../csv/problem.js';
import { NOTHING_ON_RECORD, type OnRecord, checkReturn } from './check-return.js';
import { collectionYearOf } from './collection-year.js';

type Sent = Partial<Record<'header.csv' | 'episodes.csv' | 'uasc.csv' | 'oc3.csv' | 'reviews.csv', string[]>>;

async function checked(sent: Sent, onRecord: OnRecord = NOTHING_ON_RECORD) {
  const tables = await reading(sent);
  const loaded = checkReturn(tables, onRecord, TODAY);
  const found = tables.sheets.flatMap(({ problems }) => problems.list());
  return {
    loaded,
    found,
    said: saidOf(found),
    rules: found.map(({ severity, rule }) => `${severity} ${rule ?? ''}`.trim()),
  };
}

const born = (id: string, day: string) => `${id},F,${day},WBRI`;
const inCare = (id: string, from: string, to = '', why = '', status = 'C2') =>
  `${id},${from},S,${status},N1,U4,PR1,${to},${why},,,,`;

describe('the files of a return', () => {
  it('speak only of people in header.csv (INT06), with one date of birth (INT15)', async () => {
    const { loaded, said, rules } = await checked({
      'header.csv': [born('1', '05/02/2009')],
      'uasc.csv': ['1,F,06/02/2009,', '2,F,05/02/2009,'],
      'reviews.csv': ['1,05/02/2009,01/06/2026,PN1', '3,05/02/2009,01/06/2026,PN1'],
    });

    expect(said).toEqual([
      '2 DOB: Is not the date of birth in header.csv, which is 05/02/2009.',
      '3 CHILD: Is not in header.csv, so we do not know who this is.',
      '3 CHILD: Is not in header.csv, so we do not know who this is.',
    ]);
    expect(rules).toEqual(['REFUSED INT15', 'REFUSED INT06', 'REFUSED INT06']);
    expect(loaded).toMatchObject({ uasc: [], reviews: [{ returnId: '1' }] });
  });

  it('may be sent without header.csv for people who are on record', async () => {
    const onRecord: OnRecord = { bornOn: new Map([['1', '2009-02-05']]), history: () => [] };
    const { loaded, said } = await checked({ 'episodes.csv': [inCare('1', '01/02/2024')] }, onRecord);

    expect(said).toEqual([]);
    expect(loaded.episodes).toHaveLength(1);
  });

  it('say when a line is refused because its line in header.csv was', async () => {
    const { said } = await checked({
      'header.csv': [born('9', '05/02/2009'), born('1', '31/02/2009')],
      'episodes.csv': [inCare('1', '01/02/2024')],
    });

    expect(said[1]).toBe('2 CHILD: Was refused in header.csv (row 3), so this line cannot be loaded.');
  });

  it('have one line a person (INT34): the same twice counts once, two that differ are both refused', async () => {
    const { loaded, rules, said } = await checked({
      'header.csv': [
        born('1', '05/02/2009'),
        born('1', '05/02/2009'),
        born('2', '05/02/2009'),
        born('2', '05/03/2009'),
      ],
    });

    expect(loaded.header.map(({ row }) => row)).toEqual([2]);
    expect(rules).toEqual(['WARNING INT34', 'REFUSED INT34', 'REFUSED INT34']);
    expect(said[1]).toBe('4 CHILD: Is on row 5 too, with other answers.');
  });

  it('count a review day once', async () => {
    const { loaded, said } = await checked({
      'header.csv': [born('1', '05/02/2009')],
      'reviews.csv': ['1,05/02/2009,01/06/2026,PN1', '1,05/02/2009,01/06/2026,PN2', '1,05/02/2009,01/10/2026,PN2'],
    });

    expect(loaded.reviews.map(({ row }) => row)).toEqual([2, 4]);
    expect(said).toEqual(['3 REVIEW: Is the same day as row 2. The first was taken.']);
  });
});

describe('a care history', () => {
  const history = (...lines: string[]) =>
    checked({ 'header.csv': [born('1', '05/02/2009'), born('2', '05/02/2009')], 'episodes.csv': lines });

  it('is loaded in the order of its days', async () => {
    const { loaded, said } = await history(inCare('1', '01/06/2024'), inCare('1', '01/02/2024', '01/06/2024', 'X1'));

    expect(said).toEqual([]);
    expect(loaded.episodes.map(({ startedOn }) => startedOn)).toEqual(['2024-02-01', '2024-06-01']);
  });

  it('is refused whole when its episodes overlap, and other people’s are loaded', async () => {
    const { loaded, said } = await history(
      inCare('1', '01/02/2024', '01/06/2024', 'X1'),
      inCare('1', '31/05/2024', '01/09/2024', 'X1'),
      inCare('1', '01/09/2024'),
      inCare('2', '01/02/2024'),
    );

    expect(loaded.episodes.map(({ returnId }) => returnId)).toEqual(['2']);
    expect(said).toEqual([
      '2 CHILD: Was not loaded, because row 3 of the same person was refused: part of a care history gives a wrong legal status.',
      '3 DECOM: Overlaps the episode on row 2, which ended on 01/06/2024.',
      '4 CHILD: Was not loaded, because row 3 of the same person was refused: part of a care history gives a wrong legal status.',
    ]);
  });

  it('is refused whole when one of its lines cannot be read', async () => {
    const { loaded, found } = await history(
      inCare('1', '01/02/2024', '01/06/2024', 'X1'),
      inCare('1', '01/06/2024', '', '', 'Q7'),
    );

    expect(loaded.episodes).toEqual([]);
    expect(found.filter(({ severity }) => severity === Severity.REFUSED)).toHaveLength(2);
  });

  it('has only one open episode, the last', async () => {
    const { said } = await history(inCare('1', '01/02/2024'), inCare('1', '01/06/2024'));

    expect(said[0]).toBe('2 DEC: Is empty, although another episode began on 01/06/2024 (row 3).');
  });

  it('does not begin before birth', async () => {
    const { said } = await history(inCare('1', '01/02/2009', '01/06/2024', 'E4A'));

    expect(said).toEqual(['2 DECOM: Is before the person was born.']);
  });

  it('may hold the same line twice, and an episode of no days, which count for nothing', async () => {
    const { loaded, found } = await history(
      inCare('1', '01/02/2024', '01/06/2024', 'X1'),
      inCare('1', '01/02/2024', '01/06/2024', 'X1'),
      inCare('1', '01/06/2024', '01/06/2024', 'X1'),
      inCare('1', '01/06/2024'),
    );

    expect(loaded.episodes.map(({ row }) => row)).toEqual([2, 5]);
    expect(found.map(({ severity, row }) => `${severity} ${row}`)).toEqual(['WARNING 3', 'WARNING 4']);
  });

  it('is pointed out when X1 is followed by no episode that day', async () => {
    const { loaded, said } = await history(
      inCare('1', '01/02/2024', '01/06/2024', 'X1'),
      inCare('1', '03/06/2024', '01/07/2024', 'X1'),
    );

    expect(loaded.episodes).toHaveLength(2);
    expect(said).toEqual([
      '2 REC: Says that a new episode began the same day; the next one began on 03/06/2024.',
      '3 REC: Says that a new episode began the same day, and none follows.',
    ]);
  });
});

describe('the rules of the return about care leavers', () => {
  const leaver = (bornOn: string, answers: string, ...episodes: string[]) =>
    checked({
      'header.csv': [born('1', bornOn)],
      'oc3.csv': [`1,${bornOn},${answers}`],
      'episodes.csv': [...episodes, inCare('9', '01/05/2026')],
    });
  const about = (rules: string[]) => rules.filter((rule) => rule !== 'REFUSED INT06');
  const longCare = (to: string, why = 'E5') => inCare('1', '01/02/2020', to, why);

  it.each([
    ['nothing, for a care leaver of 19', '05/05/2007', 'YES,F2,U1', longCare('05/05/2025'), []],
    ['391, younger than 17 at the end of the year', '01/04/2010', 'YES,F2,D1', longCare('10/10/2026'), ['REFUSED 391']],
    ['1000, died in care', '05/05/2008', 'YES,F2,D1', longCare('05/03/2026', 'E2'), ['REFUSED 1000']],
    ['3001, with former foster carer at 17', '05/05/2009', 'YES,F2,Z1', longCare('05/03/2026'), ['REFUSED 3001']],
    [
      '347, in a foyer and under 18 when the year began',
      '05/05/2008',
      'YES,F2,T2',
      longCare('05/03/2026'),
      ['WARNING 347'],
    ],
    ['1002, with no episode known', '05/05/2007', 'YES,F2,U1', null, ['WARNING 1002']],
    [
      '1011, taken over by another authority',
      '05/05/2007',
      'YES,F2,U1',
      longCare('05/03/2025', 'E3'),
      ['WARNING 1011'],
    ],
    [
      '1001, fewer than 91 days since 14',
      '20/05/2008',
      'YES,F2,U1',
      inCare('1', '10/02/2026', '11/05/2026', 'E5'),
      ['WARNING 1001'],
    ],
    ['1001, adopted', '05/05/2008', 'YES,F2,U1', longCare('05/03/2026', 'E11'), ['WARNING 1001']],
    [
      '1001, only short breaks',
      '05/05/2008',
      'YES,F2,U1',
      inCare('1', '01/02/2020', '05/03/2026', 'E4A', 'V3'),
      ['WARNING 1001'],
    ],
    ['1007, in care on the 18th birthday', '05/05/2008', 'YES,F2,U1', longCare('06/05/2026'), ['WARNING 1007']],
    ['1007, in care still on the 17th birthday', '05/05/2009', 'YES,F2,D1', longCare('', ''), ['WARNING 1007']],
    ['1016, left care on the 18th birthday', '05/05/2008', 'YES,F2,U1', longCare('05/05/2026'), ['WARNING 1016']],
    ['nothing, for one who left the day before', '05/05/2008', 'YES,F2,U1', longCare('04/05/2026'), []],
  ] as const)('break %s', async (_, bornOn, answers, episode, expected) => {
    const { rules } = await leaver(bornOn, answers, ...(episode ? [episode] : []));

    expect(about(rules).sort()).toEqual([...expected].sort());
  });

  it('count 91 days and no fewer', async () => {
    const ninety = await leaver('05/12/2008', 'YES,F2,U1', inCare('1', '01/06/2026', '30/08/2026', 'E5'));
    const enough = await leaver('05/12/2008', 'YES,F2,U1', inCare('1', '01/06/2026', '31/08/2026', 'E5'));

    expect(about(ninety.rules)).toEqual(['WARNING 1001']);
    expect(about(enough.rules)).toEqual([]);
  });

  it('look at episodes of earlier years, which are on record', async () => {
    const earlier = { startedOn: '2020-02-01', endedOn: '2025-05-05', legalStatus: 'C2', reasonEnded: 'E5' } as const;
    const { rules } = await checked(
      { 'header.csv': [born('1', '05/06/2008')], 'oc3.csv': ['1,05/06/2008,YES,F2,U1'] },
      { bornOn: new Map<string, LocalDate>(), history: () => [earlier] },
    );

    expect(rules).toEqual([]);
  });
});

describe('a collection year', () => {
  it('runs from 1 April to 31 March', () => {
    expect(collectionYearOf('2026-03-31')).toEqual({ startsOn: '2025-04-01', endsOn: '2026-03-31' });
    expect(collectionYearOf('2026-04-01')).toEqual({ startsOn: '2026-04-01', endsOn: '2027-03-31' });
  });

  it('is that of the latest day in the files', async () => {
    const { loaded } = await checked({
      'header.csv': [born('1', '05/02/2009')],
      'episodes.csv': [inCare('1', '01/02/2024', '31/03/2026', 'E4A')],
    });

    expect(loaded.year.endsOn).toBe('2026-03-31');
  });
});
