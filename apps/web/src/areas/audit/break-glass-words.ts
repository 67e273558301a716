import type { BreakGlassFinding, BreakGlassReason } from '../../graphql/generated/audit.js';

/** Why somebody opened a record in an emergency. */
export const reasonWords: Readonly<Record<BreakGlassReason, string>> = {
  RISK_TO_LIFE_NOW: 'A life is at risk now',
  SAFEGUARDING: 'Safeguarding',
  MISSING: 'The young person is missing',
  OUT_OF_HOURS: 'Out of hours',
  COVERING_COLLEAGUE: 'Covering for a colleague',
};

/** What a review can find, of an emergency and of unusual access alike. */
export const FINDINGS: readonly { value: BreakGlassFinding; label: string }[] = [
  { value: 'JUSTIFIED', label: 'Yes, it was right' },
  { value: 'NOT_JUSTIFIED', label: 'No, it was not' },
  { value: 'UNCLEAR', label: 'It is not clear' },
];

/** What the page finds before a review is sent. */
export const reviewProblems = ({ finding, words }: { finding: string; words: string }) => [
  ...(finding === '' ? [{ field: 'finding', message: 'Choose what you found' }] : []),
  ...([...words.trim()].length < 10
    ? [{ field: 'words', message: 'Say how you know, in 10 to 1,000 characters' }]
    : []),
];

export const findingWords = (finding: BreakGlassFinding): string =>
  FINDINGS.find(({ value }) => value === finding)?.label ?? finding;
