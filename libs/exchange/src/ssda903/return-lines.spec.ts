import { HEADERS, type FileName, reading, saidOf } from '../../testing/index.js';
import { ACCOMMODATION, ACTIVITY, IN_TOUCH } from './care-leaver-codes.js';
import { ETHNICITY, LEGAL_STATUS, PLACEMENT, REASON_EPISODE_CEASED } from './code-lists.js';

async function linesOf(name: FileName, ...lines: string[]) {
  const { sheets } = await reading({ [name]: lines });
  return { rows: sheets[0]?.rows ?? [], said: saidOf(sheets[0]?.problems.list() ?? []), sheet: sheets[0] };
}

const episode = (
  but: Partial<Record<'CHILD' | 'DECOM' | 'RNE' | 'LS' | 'CIN' | 'PLACE' | 'PROVIDER' | 'DEC' | 'REC', string>> = {},
) => {
  const cells = {
    CHILD: '100001',
    DECOM: '01/02/2024',
    RNE: 'S',
    LS: 'C2',
    CIN: 'N1',
    PLACE: 'U4',
    PROVIDER: 'PR1',
    DEC: '',
    REC: '',
    ...but,
  };
  return [...Object.values(cells), '', 'DT1 1XX', 'DT2 2XX', 'SC123'].join(',');
};

describe('the layouts', () => {
  it('are those of the return, to the letter', () => {
    expect(HEADERS['oc3.csv']).toBe('CHILD,DOB,IN_TOUCH,ACTIV,ACCOM');
    expect(Object.keys(IN_TOUCH)).toEqual(['YES', 'NO', 'DIED', 'REFU', 'NREQ', 'RHOM']);
    expect(Object.keys(ACTIVITY).sort()).toEqual([
      '0',
      'F1',
      'F2',
      'F4',
      'F5',
      'G4',
      'G5',
      'G6',
      'P1',
      'P2',
      'P4',
      'P5',
    ]);
    expect(Object.keys(ACCOMMODATION).sort().join(' ')).toBe(
      '0 B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1 W2 X2 Y1 Y2 Z1 Z2',
    );
    expect([ETHNICITY, LEGAL_STATUS, PLACEMENT, REASON_EPISODE_CEASED].map((list) => Object.keys(list).length)).toEqual(
      [20, 13, 28, 24],
    );
  });

  it('keep nothing of postcodes, the provider’s number, the pupil number or a parent', async () => {
    const episodes = await linesOf('episodes.csv', episode());
    const header = await linesOf('header.csv', '100001,F,05/02/2009,WBRI,A123456789012,1,03/04/2026');

    expect(JSON.stringify(episodes.rows)).not.toMatch(/DT1|DT2|SC123/);
    expect(JSON.stringify(header.rows)).not.toMatch(/A123456789012|2026/);
  });
});

describe('header.csv', () => {
  it('takes sex by letter, as since 2024, or by digit, as before', async () => {
    const { rows } = await linesOf(
      'header.csv',
      ...['M', 'F', 'U', '1', '2', ''].map((sex, at) => `${at},${sex},05/02/2009,WBRI`),
    );

    expect(rows.map((row) => (row as { sex: string }).sex)).toEqual(['M', 'F', 'U', 'M', 'F', 'U']);
  });

  it('refuses a line without an identifier or a real date of birth, and only warns of an unknown code', async () => {
    const { rows, said, sheet } = await linesOf(
      'header.csv',
      ',F,05/02/2009,WBRI',
      '2,F,05/02/2029,WBRI',
      '3,F,05/02/1989,WBRI',
      '4,X,05/02/2009,wbri',
      '5,F,05/02/2009,ZZZZ',
      'a b,F,05/02/2009,WBRI',
    );

    expect(said).toEqual([
      '2 CHILD: Give the identifier: every line of the return has one.',
      '3 DOB: Is a date of birth in the future.',
      '4 DOB: Would make this person older than 26. Check the year.',
      '5 SEX: Is not one of M, F, U, 1 or 2. The cell was left out.',
      '6 ETHNIC: Is not an ethnicity code of the return. The cell was left out.',
      '7 CHILD: May hold letters, digits, hyphens and slashes only.',
    ]);
    expect(rows).toHaveLength(3);
    expect(sheet?.problems.list().map(({ rule }) => rule)).toEqual([null, null, null, '101', '103', null]);
  });
});

describe('episodes.csv', () => {
  it.each([
    [{ DECOM: '' }, 'DECOM: Give the day the episode began.'],
    [{ DECOM: '25/11/2026' }, 'DECOM: Is in the future.'],
    [{ DECOM: '2024-02-01' }, 'DECOM: Is not a real day written dd/mm/yyyy.'],
    [{ LS: '' }, 'LS: Give the legal status.'],
    [{ LS: 'C9' }, 'LS: Is not a legal status code of the return.'],
    [{ PLACE: 'Q1' }, 'PLACE: Is not a placement code of the return.'],
    [{ DEC: '01/01/2024', REC: 'X1' }, 'DEC: Is before the episode began.'],
    [{ DEC: '25/11/2026', REC: 'X1' }, 'DEC: Is in the future.'],
    [{ DEC: '01/03/2024' }, 'REC: Give the reason: the episode has an end.'],
    [{ REC: 'X1' }, 'REC: Gives a reason for an end without its day.'],
    [{ DEC: '01/03/2024', REC: 'E99' }, 'REC: Is not a code for why an episode ended.'],
  ])('refuses %j', async (but, reason) => {
    const { rows, said } = await linesOf('episodes.csv', episode(but));

    expect(rows).toEqual([]);
    expect(said).toContain(`2 ${reason}`);
  });

  it.each([{ RNE: 'Q' }, { CIN: 'N9' }, { PROVIDER: 'PR9' }])('loads %j without the code, and says so', async (but) => {
    const { rows, said } = await linesOf('episodes.csv', episode(but));

    expect(rows).toHaveLength(1);
    expect(said[0]).toMatch(/The cell was left out\.$/);
  });
});

describe('oc3.csv', () => {
  const answers = (...cells: string[]) => linesOf('oc3.csv', ['100001,05/02/2007', ...cells].join(','));

  it.each([
    ['131', ['yes!', 'F2', 'U1']],
    ['132', ['YES', 'F3', 'U1']],
    ['132', ['YES', 'X9', 'U1']],
    ['133', ['YES', 'F2', 'S1']],
    ['133', ['YES', 'F2', 'X1']],
    ['133', ['YES', 'F2', 'U']],
    ['153', ['YES', '', 'U1']],
    ['153', ['', 'F2', '']],
    ['344', ['DIED', 'F2', '0']],
    ['344', ['RHOM', '0', 'B1']],
    ['345', ['YES', '0', 'U1']],
    ['345', ['YES', 'F2', '0']],
  ])('breaks rule %s with %j', async (rule, cells) => {
    const { rows, sheet } = await answers(...cells);

    expect(rows).toEqual([]);
    expect(sheet?.problems.list().map((problem) => [problem.severity, problem.rule])).toContainEqual(['REFUSED', rule]);
  });

  it.each([
    ['YES', 'F2', 'S2'],
    ['YES', 'g5', 'x2'],
    ['NO', '0', '0'],
    ['REFU', 'G5', 'R2'],
    ['DIED', '0', '0'],
    ['RHOM', '0', '0'],
  ])('loads %s, %s, %s', async (...cells) => {
    const { rows, said } = await answers(...cells);

    expect(rows).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('has nothing to load when nothing is answered, and says so', async () => {
    const { rows, sheet } = await answers('', '', '');

    expect(rows).toEqual([]);
    expect(sheet?.problems.refusedRowCount).toBe(0);
    expect(sheet?.problems.warnedRowCount).toBe(1);
  });

  it('points out bed and breakfast called suitable', async () => {
    const { rows, said } = await answers('YES', 'F2', 'W1');

    expect(rows).toHaveLength(1);
    expect(said[0]).toMatch(/Guidance says it is not/);
  });
});

describe('uasc.csv and reviews.csv', () => {
  it('take a day the status will end, and refuse one before birth', async () => {
    const { rows, said } = await linesOf(
      'uasc.csv',
      '1,M,05/02/2009,05/02/2027',
      '2,M,05/02/2009,',
      '3,M,05/02/2009,01/01/2001',
    );

    expect(rows).toHaveLength(2);
    expect(said).toEqual(['4 DUC: Is before the person was born.']);
  });

  it('refuse a review still to come and leave out an unknown participation', async () => {
    const { rows, said } = await linesOf(
      'reviews.csv',
      '1,05/02/2009,01/12/2026,PN1',
      '1,05/02/2009,,PN1',
      '1,05/02/2009,01/06/2026,PN9',
    );

    expect(rows).toHaveLength(1);
    expect(said).toEqual([
      '2 REVIEW: Is in the future.',
      '3 REVIEW: Give the day of the review.',
      '4 REVIEW_CODE: Is not one of PN0 to PN7. The cell was left out.',
    ]);
  });
});
