interface Counts {
  readonly countJest: (report: object) => object;
  readonly countPlaywright: (report: object) => object;
}

const file: string = '../../scripts/test/counts.mjs';
const { countJest, countPlaywright } = (await import(file)) as Counts;

const stats = { expected: 63, unexpected: 0, flaky: 0, skipped: 0 };
const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

describe('the counts under all the tests', () => {
  it('count a file that could not be loaded as one that failed', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      numRuntimeErrorTestSuites: 1,
    };

    expect(countJest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('count what failed beside the stories as failed', () => {
    const report = {
      stats: { ...stats, unexpected: 1 },
      errors: [{ message: 'The server did not start' }],
      suites: [],
    };

    expect(countPlaywright(report)).toMatchObject({ passed: 63, failed: 2, again: [] });
  });

  it('count a story that passed only when tried again as passed, and say which', () => {
    const suites = [
      { specs: [spec('an agenda is built', 'expected')] },
      {
        specs: [],
        suites: [{ specs: [spec('a meeting is held', 'flaky'), spec('two change one decision', 'expected')] }],
      },
    ];

    expect(countPlaywright({ stats: { ...stats, flaky: 1 }, errors: [], suites })).toEqual({
      passed: 64,
      failed: 0,
      skipped: 0,
      again: ['a meeting is held'],
    });
  });
});
