import { readFileSync } from 'node:fs';

interface Verdicts {
  readonly verdictOf: (answer: string) => { readonly code: number; readonly lines: readonly string[] };
}

const file: string = '../../scripts/audit-verdict.mjs';
const { verdictOf } = (await import(file)) as Verdicts;

const report = (vulnerabilities: object) =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: {}, dependencies: { prod: 311 } } });

describe('the look for packages with weaknesses', () => {
  it('says how soon each is to be gone, and fails', () => {
    const { code, lines } = verdictOf(
      report({
        multer: { name: 'multer', severity: 'high', fixAvailable: true },
        ws: { name: 'ws', severity: 'critical', fixAvailable: false },
      }),
    );

    expect(code).toBe(1);
    expect(lines).toEqual([
      'multer: high, within 7 days',
      'ws: critical, within 2 days, and nothing newer is there yet',
      'packages looked at: 311',
      'packages with a published weakness: 2 (goal 0)',
    ]);
  });

  it('is content with none', () => {
    expect(verdictOf(report({}))).toMatchObject({ code: 0 });
  });

  it.each([
    ['another answer', '{"statusCode":405,"message":"405 Method Not Allowed"}', '405'],
    ['no answer', '', 'no reason given'],
  ])('takes %s of the registry for no answer, and never for none found', (_what, answer, reason) => {
    const { code, lines } = verdictOf(answer);

    expect(code).toBe(2);
    expect(lines.join()).toContain(`(${reason})`);
  });

  it('has the days of the document', () => {
    const document = readFileSync('docs/security/upkeep.md', 'utf8');
    for (const row of [/critical.*\| 2 days/, /\| high +\| 7 days/, /\| medium +\| 30 days/, /\| low.*\| 90 days/])
      expect(document).toMatch(row);
  });
});
