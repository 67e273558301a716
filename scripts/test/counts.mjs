/** What jest's own report says. A file that could not even be loaded is one failure. */
export function countJest({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
  numRuntimeErrorTestSuites,
}) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  };
}

/** What Playwright's own report says. One that passed only when tried again has passed; `again` says which, for somebody to look into. */
export function countPlaywright({ stats, errors, suites = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    again: suites.flatMap(triedAgain),
  };
}

function triedAgain({ specs = [], suites = [] }) {
  const titles = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  return [...titles, ...suites.flatMap(triedAgain)];
}
