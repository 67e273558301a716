/** Days until a weakness must be gone, as docs/security/upkeep.md has them. */
const days = { critical: 2, high: 7, moderate: 30, low: 90, info: 90 };

/** What `npm audit --json` said, in lines for a person, figures last; and the exit code. */
export function verdictOf(answer) {
  const report = read(answer);
  if (!report?.metadata?.vulnerabilities) return { code: 2, lines: [notAnswered(report)] };
  const found = Object.values(report.vulnerabilities ?? {});
  const total = found.length;
  return {
    code: total === 0 ? 0 : 1,
    lines: [
      ...found.map(lineOf),
      `packages looked at: ${report.metadata.dependencies?.prod ?? 0}`,
      `packages with a published weakness: ${total} (goal 0)`,
    ],
  };
}

function read(answer) {
  try {
    return JSON.parse(answer);
  } catch {
    return undefined;
  }
}

const lineOf = ({ name, severity, fixAvailable }) =>
  `${name}: ${severity}, within ${days[severity] ?? 2} days${fixAvailable ? '' : ', and nothing newer is there yet'}`;

const notAnswered = (report) =>
  `The registry did not answer which packages have weaknesses (${report?.statusCode ?? report?.error?.code ?? 'no reason given'}): ask one that does (npm_config_registry).`;
