import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chosenOfLevel3, levelsBySection, requirements } from './asvs-ids.js';

interface Row {
  readonly chapter: string;
  readonly id: string;
  readonly level: string;
  readonly asks: string;
  readonly verdict: string;
  readonly how: string;
  readonly paths: readonly string[];
}

const directory = 'docs/asvs';
const chapters = readdirSync(directory).filter((file) => /^v\d\d\.md$/.test(file));

/** The lines of the tables: `| 1.2.4 | 1 | … | met | … | … |`. */
const rows: readonly Row[] = chapters.flatMap((file) =>
  readFileSync(`${directory}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => /^\| *\d+\.\d+\.\d+ /.test(line))
    .map((line) => rowOf(file.slice(1, 3), line)),
);

function rowOf(chapter: string, line: string): Row {
  const [id = '', level = '', asks = '', verdict = '', how = '', shown = ''] = cellsOf(line);
  return {
    chapter,
    id,
    level,
    asks,
    verdict,
    how,
    paths: [...shown.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ''),
  };
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

const key = ({ id, level }: Row) => `${id} L${level}`;
const verdictIs = (verdict: string) => rows.filter((row) => row.verdict === verdict);
const count = (level: string, chapter?: string) =>
  rows.filter((row) => row.level === level && (!chapter || row.chapter === chapter)).length;

describe('the table of OWASP ASVS 5.0.0', () => {
  it('knows all the requirements of the standard: 70, 183 and 92', () => {
    const of = (level: string) => requirements.filter((each) => each.endsWith(`L${level}`)).length;
    expect(['1', '2', '3'].map(of)).toEqual([70, 183, 92]);
  });

  it('has a row for each of the 253 requirements of levels 1 and 2, and for the chosen ones of level 3', () => {
    const wanted = [...requirements.filter((each) => !each.endsWith('L3')), ...chosenOfLevel3.map((id) => `${id} L3`)];
    expect(rows.map(key).sort()).toEqual([...wanted].sort());
    expect(count('1') + count('2')).toBe(253);
  });

  it('has in each chapter as many of a level as the standard', () => {
    expect(chapters).toHaveLength(17);
    const levelsOf = (chapter: string) =>
      Object.entries(levelsBySection)
        .filter(([section]) => section.startsWith(`${Number(chapter)}.`))
        .flatMap(([, levels]) => [...levels]);
    for (const chapter of chapters.map((file) => file.slice(1, 3)))
      for (const level of ['1', '2'])
        expect([chapter, level, count(level, chapter)]).toEqual([
          chapter,
          level,
          levelsOf(chapter).filter((each) => each === level).length,
        ]);
  });

  it('has no id twice, and every row in its own chapter', () => {
    expect(new Set(rows.map(key)).size).toBe(rows.length);
    expect(rows.filter(({ id, chapter }) => Number(id.split('.')[0]) !== Number(chapter))).toEqual([]);
  });

  it('gives a verdict of three, and says what is asked', () => {
    const verdicts = ['met', 'does not apply', 'not met'];
    expect(rows.filter(({ verdict, asks }) => !verdicts.includes(verdict) || asks.length < 5)).toEqual([]);
  });

  it('names for everything that is met a test or a document', () => {
    expect(verdictIs('met').filter(({ paths, how }) => paths.length === 0 || how.length < 10)).toEqual([]);
  });

  it('names nothing that is not there', () => {
    const missing = rows.flatMap(({ id, paths }) =>
      paths.filter((path) => !existsSync(path)).map((path) => `${id} ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('calls nothing met by a proof that falls short of its goals', () => {
    const fallsShort = (path: string) =>
      path.startsWith('docs/proof/') && /\*\*(no|short)\*\*/.test(readFileSync(path, 'utf8'));
    expect(verdictIs('met').filter(({ paths }) => paths.some(fallsShort))).toEqual([]);
  });

  it('gives a reason where a requirement does not apply, and says what is missing where it is not met', () => {
    const unsaid = [...verdictIs('does not apply'), ...verdictIs('not met')].filter(({ how }) => how.length < 15);
    expect(unsaid).toEqual([]);
  });

  it('is counted right in the summary', () => {
    const summary = readFileSync(`${directory}/README.md`, 'utf8').split('\n').map(cellsOf);
    for (const file of chapters) {
      const own = rows.filter(({ chapter }) => `v${chapter}.md` === file);
      const of = (wanted: string) => own.filter(({ verdict }) => verdict === wanted).length;
      const said = summary.find(([chapter]) => chapter?.endsWith(`(${file})`))?.slice(-3);
      expect([file, said?.map(Number)]).toEqual([file, ['met', 'does not apply', 'not met'].map(of)]);
    }
  });
});
