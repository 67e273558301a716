import { readFileSync } from 'node:fs';
import { choiceProblem, sizeInWords, withMore } from './chosen-files.js';
import { answerIn } from './send-files.js';

const file = (name: string, size = 10) => ({ name, size });

describe('files that are chosen', () => {
  it('stay chosen when more are added; one of the same name takes the place of the earlier', () => {
    expect(withMore([file('header.csv'), file('oc3.csv')], [file('oc3.csv', 99)])).toEqual([
      file('header.csv'),
      file('oc3.csv', 99),
    ]);
  });

  it('are 1 to 6, CSV, and no bigger than can be read', () => {
    expect(choiceProblem([])).toBe('Choose 1 to 6 CSV files');
    expect(choiceProblem(Array.from({ length: 7 }, (_, n) => file(`${n}.csv`)))).toMatch(/^Choose 6 files or fewer/);
    expect(choiceProblem([file('a.csv'), file('plan.xlsx'), file('b.docx')])).toBe(
      'Choose CSV files only. Take out plan.xlsx and b.docx',
    );
    expect(choiceProblem([file('cohort.csv', 200 * 1024 * 1024)])).toMatch(/^cohort.csv is bigger than 100 MB/);
    expect(choiceProblem([file('Header.CSV'), file('cohort.csv')])).toBeUndefined();
  });

  it('are told apart by their size', () => {
    expect([1, 512, 4096, 3_500_000].map(sizeInWords)).toEqual(['1 byte', '512 bytes', '4 kB', '3.3 MB']);
  });
});

describe('the answer to files that were sent', () => {
  it('is the import that was made, or a sentence', () => {
    expect(answerIn(201, '{"batchId":"b-1"}')).toEqual({ batchId: 'b-1' });
    expect(answerIn(413, '{"message":"A file is bigger than 100 MB."}')).toEqual({
      message: 'A file is bigger than 100 MB.',
    });
  });

  it('is a sentence of ours when something in between answered', () => {
    expect(answerIn(502, '<html>Bad gateway</html>')).toEqual({
      message: expect.stringContaining('Something went wrong'),
    });
    expect(answerIn(200, '{}')).toEqual({ message: expect.stringContaining('Something went wrong') });
  });
});

describe('the template of the cohort extract', () => {
  it('that can be downloaded is the one the importer documents', () => {
    const offered = readFileSync('apps/web/public/cohort-extract-template.csv', 'utf8').trim();

    expect(offered).toBe(readFileSync('docs/cohort-extract-template.csv', 'utf8').trim());
  });
});
