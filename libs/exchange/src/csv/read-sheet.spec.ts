import fc from 'fast-check';
import { csvOf, reading, saidOf, TODAY } from '../../testing/index.js';
import { readFiles } from '../files/read-files.js';
import { fileInMemory } from './file-source.js';
import { LIMITS } from './limits.js';
import { survey } from './survey.js';

const person = '100001,F,05/02/2009,WBRI,UN5,0,';

async function headerFile(content: string | Uint8Array, limits = LIMITS) {
  const { sheets, header } = await reading({ 'header.csv': content }, { limits });
  return { sheet: sheets[0], rows: header.rows, said: saidOf(sheets[0]?.problems.list() ?? []) };
}

const windows1252 = (text: string) => Uint8Array.from(text, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0));
const WINDOWS: Record<string, number> = { '’': 0x92, '€': 0x80, '–': 0x96 };

describe('a file is read', () => {
  it('with its columns in any order and any case, CRLF or LF or CR, with or without a byte order mark', async () => {
    const columns = 'ethnic,Dob,sex,child\nWBRI,05/02/2009,F,100001\n';
    for (const content of [columns, columns.replace(/\n/g, '\r\n'), columns.replace(/\n/g, '\r'), `\ufeff${columns}`]) {
      const { rows, said } = await headerFile(content);

      expect(said).toEqual([]);
      expect(rows).toEqual([{ row: 2, returnId: '100001', sex: 'F', bornOn: '2009-02-05', ethnicity: 'WBRI' }]);
    }
  });

  it('with semicolons or tabs between the cells, as some spreadsheets save it', async () => {
    for (const mark of [';', '\t']) {
      const { rows } = await headerFile(csvOf('header.csv', person).replace(/,/g, mark));

      expect(rows).toHaveLength(1);
    }
  });

  it('in UTF-8 and in Windows-1252, names and all', async () => {
    const line = 'TR-1,100001,Zoë,O’Brien–Müller,05/02/2009';
    const utf8 = await reading({ 'cohort.csv': [line] });
    const windows = await reading({ 'cohort.csv': windows1252(csvOf('cohort.csv', line)) });

    expect(utf8.cohort.rows[0]).toMatchObject({ firstName: 'Zoë', familyName: 'O’Brien–Müller' });
    expect(windows.cohort.rows).toEqual(utf8.cohort.rows);
  });

  it('with line breaks and commas inside quotes, and quotes inside words', async () => {
    const header = 'Local id,CHILD,First name,Family name,Date of birth,What matters to me';
    const words = '"My nan,\r\nand ""Biscuit"""';
    const { cohort } = await reading({ 'cohort.csv': `${header}\r\nTR-1,,Bo "Bobby",Ray,05/02/2009,${words}\r\n` });

    expect(cohort.rows[0]).toMatchObject({ firstName: 'Bo "Bobby"', whatMatters: 'My nan,\nand "Biscuit"' });
  });

  it('past empty lines and empty cells at the end, counting rows as a spreadsheet does', async () => {
    const { rows, said } = await headerFile(
      `${csvOf('header.csv').trim()}\n\n${person},,,\n,,,,,,\n100002,F,31/02/2009,WBRI`,
    );

    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(said).toEqual(['5 DOB: Is not a real day written dd/mm/yyyy.']);
  });

  it('across the pieces it comes in, wherever they are cut', async () => {
    const name = 'Zoë'.repeat(30);
    const bytes = new TextEncoder().encode(csvOf('cohort.csv', `TR-1,,${name},Ray,05/02/2009`));
    for (let cut = 1; cut < bytes.length; cut++) {
      const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)];
      const found = await survey({
        name: 'cohort.csv',
        open: async function* () {
          yield* pieces;
        },
      });

      expect(found).toMatchObject({ encoding: 'utf-8', refusal: null, bytes: bytes.length });
    }
  });
});

describe('a file is refused whole', () => {
  it.each([
    ['empty', '', 'This file is empty.'],
    ['nothing but spaces', ' \r\n \r\n', 'This file is empty.'],
    ['only a header', csvOf('header.csv'), 'This file has a header and no rows.'],
    [
      'an Excel workbook',
      'PK\u0003\u0004\u0014',
      'This is an Excel workbook or a zip file. Open it, choose Save as, then CSV UTF-8, and send that file.',
    ],
    ['XML', '<?xml version="1.0"?><a/>', 'This is a web page or XML. Send the CSV form of the return.'],
    [
      'a NUL inside',
      csvOf('header.csv', `1\u0000,F,05/02/2009,WBRI`),
      'This file holds NUL characters, so it is not plain text. Export it again as CSV.',
    ],
    [
      'a column twice',
      `CHILD,SEX,DOB,ETHNIC,dob\n${person}`,
      'The column dob is there twice, so we cannot tell which one counts.',
    ],
    [
      'an unknown column twice',
      `CHILD,SEX,DOB,ETHNIC,NOTE,note\n${person}`,
      'The column note is there twice, so we cannot tell which one counts.',
    ],
    ['another of the files', csvOf('episodes.csv', '1'), 'This looks like episodes.csv, not header.csv.'],
    [
      'a column short',
      `CHILD,SEX,DOB\n1,F,05/02/2009`,
      'header.csv needs the column ETHNIC, which this file does not have.',
    ],
    [
      'a quote never closed',
      `${csvOf('header.csv')}"100001,F,05/02/2009,WBRI\n`,
      'A quote opened on row 2 is never closed.',
    ],
  ])('when it is %s', async (_, content, reason) => {
    const { sheet, rows, said } = await headerFile(content);

    expect(said.filter((line) => line.startsWith('file'))).toContain(`file: ${reason}`);
    expect(sheet).toMatchObject({ rowCount: 0, rows: [] });
    expect(rows).toEqual([]);
  });

  it('when it is UTF-16, or holds half a surrogate pair', async () => {
    const utf16 = await reading({ 'header.csv': Buffer.from(`\ufeff${csvOf('header.csv', person)}`, 'utf16le') });
    const half = Buffer.concat([Buffer.from(csvOf('cohort.csv', 'TR-1,,Al')), Buffer.from([0xed, 0xa0, 0xbd])]);
    const broken = await reading({ 'cohort.csv': half });

    expect(saidOf(utf16.sheets[0]!.problems.list())[0]).toMatch(/UTF-16/);
    expect(saidOf(broken.sheets[0]!.problems.list())[0]).toMatch(/half of a two-part character/);
  });

  it('when it is too big, without reading on', async () => {
    let read = 0;
    const endless = {
      name: 'header.csv',
      open: async function* () {
        for (;;) {
          read += 1000;
          yield Buffer.alloc(1000, 'a');
        }
      },
    };
    const found = await survey(endless, { ...LIMITS, bytes: 5000 });

    expect(found.refusal).toMatch(/^This file is bigger than/);
    expect(read).toBeLessThan(10_000);
  });

  it('when its name is not that of a CSV file, whatever is in it', async () => {
    const source = fileInMemory('header.csv.exe', csvOf('header.csv', person));
    const { sheets } = await readFiles([{ source, expected: null }], TODAY);
    expect(sheets[0]?.problems.fileRefusal).toMatch(/^The name of this file does not end in \.csv/);
  });

  it('when it has too many rows, or one that is too long', async () => {
    const many = await headerFile(csvOf('header.csv', person, person, person), { ...LIMITS, rows: 2 });
    const long = await headerFile(csvOf('header.csv', `"${'a\n'.repeat(500)}"`), { ...LIMITS, rowLength: 400 });

    expect(many.said).toContain('file: This file has more than 2 rows. Send one year at a time.');
    expect(long.said[0]).toBe('file: Row 2 is longer than 400 characters. A quote may be missing before it.');
  });

  it('when it is the second of its kind', async () => {
    const { sheets } = await reading(
      { 'header.csv': [person], 'oc3.csv': csvOf('header.csv', person) },
      { expected: 'HEADER' },
    );

    expect(sheets.map(({ problems }) => problems.fileRefusal)).toEqual([
      null,
      'This is header.csv, and so is header.csv. Send one of them at a time.',
    ]);
  });

  it('when no file we know has such a first row', async () => {
    const { sheets } = await reading({ 'uasc.csv': 'Make,Model\nA,B\n' }, { expected: null });

    expect(sheets[0]?.problems.fileRefusal).toBe(
      'uasc.csv needs the columns CHILD, SEX, DOB and DUC, which this file does not have.',
    );
  });
});

describe('a line', () => {
  it('with a comma too many is refused, and the rest are read', async () => {
    const { rows, said } = await headerFile(
      csvOf('header.csv', '100001,F,05/02/2009,WBRI,a,b,c,d', '100002,F', person.replace('1,F', '3,F')),
    );

    expect(said).toEqual([
      '2: Has 8 cells where the header has 7. A comma or a quote may be missing.',
      '3: Has 2 cells where the header has 7. A comma or a quote may be missing.',
    ]);
    expect(rows.map(({ returnId }) => returnId)).toEqual(['100003']);
  });

  it('keeps a formula and HTML as plain text, and says so', async () => {
    const { cohort } = await reading({
      'cohort.csv': [
        'TR-1,,=HYPERLINK("x"),Ray,05/02/2009',
        'TR-2,,<b>Bo</b>,Ray,05/02/2009',
        'TR-3,,-,+Ray,05/02/2009',
      ],
    });

    expect(cohort.rows.map(({ firstName }) => firstName)).toEqual(['=HYPERLINK("x")', '<b>Bo</b>', '-']);
    expect(saidOf(cohort.problems.list())).toEqual([
      '2 First name: Begins like a spreadsheet formula. It was kept as plain text and never run.',
      '3 First name: Looks like HTML. It was kept as plain text.',
      '4 Family name: Begins like a spreadsheet formula. It was kept as plain text and never run.',
    ]);
  });

  it('with control characters in a name is refused', async () => {
    const { cohort } = await reading({ 'cohort.csv': ['TR-1,,A\u0007b,Ray,05/02/2009'] });

    expect(cohort.rows).toEqual([]);
    expect(cohort.problems.list()[0]).toMatchObject({ value: 'A b', severity: 'REFUSED' });
  });

  it('is never lost: each is loaded, or listed with a reason', async () => {
    const { sheet } = await headerFile(
      csvOf('header.csv', ...Array.from({ length: 3000 }, (_, at) => `${at},F,${at % 3 ? '05/02/2009' : 'x'},WBRI`)),
    );

    expect(sheet?.rows).toHaveLength(2000);
    expect(sheet?.problems.refusedRowCount).toBe(1000);
    expect(sheet?.problems.list()).toHaveLength(1000);
  });
});

describe('whatever the bytes are', () => {
  const names = ['header.csv', 'episodes.csv', 'uasc.csv', 'oc3.csv', 'reviews.csv', 'cohort.csv'] as const;

  it('reading answers with rows and described problems, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.uint8Array({ maxLength: 400 }),
        fc.boolean(),
        async (name, bytes, headed) => {
          const content = headed ? Buffer.concat([Buffer.from(csvOf(name)), bytes]) : bytes;
          const { sheets } = await reading({ [name]: content });
          const [sheet] = sheets;

          for (const problem of sheet!.problems.list()) expect(problem.reason).toMatch(/^\S.*[.?]$/s);
          expect(sheet!.rows.length).toBeLessThanOrEqual(sheet!.rowCount);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('so it is with cells of every kind under the right header', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '100001',
        '05/02/2009',
        '31/02/2009',
        'F',
        'X1',
        '=1+1',
        '<script>',
        '"',
        'é',
        '0',
        '😀',
        '29/02/2008',
      ),
      fc.string({ maxLength: 12 }),
    );
    const quoted = cell.map((text) => `"${text.replace(/"/g, '""')}"`);
    const line = fc.array(quoted, { minLength: 1, maxLength: 14 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(line, { minLength: 1, maxLength: 8 }),
        async (name, lines) => {
          const { sheets } = await reading({ [name]: lines });
          const { rows, rowCount, problems } = sheets[0]!;

          if (problems.fileRefusal === null && name !== 'oc3.csv')
            expect(rows.length + problems.refusedRowCount).toBe(rowCount);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the same bytes have the same fingerprint', async () => {
    const once = await survey(fileInMemory('a.csv', csvOf('header.csv', person)));
    const again = await survey(fileInMemory('b.csv', csvOf('header.csv', person)));

    expect(again.sha256).toBe(once.sha256);
  });
});
