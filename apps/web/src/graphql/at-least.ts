/** The same, on a version that is not older than the one whose changes the person has seen. */
export function atLeast<Variables>(variables: Variables, version: number): Variables {
  const { input } = (variables ?? {}) as { input?: { expectedVersion?: unknown } };
  const expected = input?.expectedVersion;
  if (typeof expected !== 'number' || expected >= version) return variables;
  return { ...variables, input: { ...input, expectedVersion: version } };
}
