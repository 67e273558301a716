/** The care leaver codes of the SSDA903 return (table OC3, Department for Education), in short words. */

/** IN_TOUCH. */
export const IN_TOUCH = {
  YES: 'In touch',
  NO: 'Not in touch',
  DIED: 'Died after leaving care',
  REFU: 'Refuses contact',
  NREQ: 'No longer needs services',
  RHOM: 'Home with parents for six months or more',
} as const;

/** ACTIV. Codes F3 and P3 were taken out of the list and are refused (rule 132). */
export const ACTIVITY = {
  F1: 'Full time in higher education',
  P1: 'Part time in higher education',
  F2: 'Full time in other education',
  P2: 'Part time in other education',
  F4: 'Full time apprenticeship',
  P4: 'Part time apprenticeship',
  F5: 'Full time training or work',
  P5: 'Part time training or work',
  G4: 'Not working or learning: illness or disability',
  G5: 'Not working or learning: other reasons',
  G6: 'Not working or learning: pregnancy or parenting',
  '0': 'Not known',
} as const;

/** The codes that count as education, employment or training. */
export const IN_WORK_OR_LEARNING: readonly (keyof typeof ACTIVITY)[] = ['F1', 'P1', 'F2', 'P2', 'F4', 'P4', 'F5', 'P5'];

/** The letter of ACCOM. */
export const ACCOMMODATION_TYPE = {
  B: 'With parents or relatives',
  C: 'Community home, residential care or NHS',
  D: 'Semi-independent',
  E: 'Supported lodgings',
  G: 'Gone abroad',
  H: 'Deported',
  K: 'Ordinary lodgings',
  R: 'Not known where they live',
  S: 'No fixed home',
  T: 'Foyer',
  U: 'Independent living',
  V: 'Emergency accommodation',
  W: 'Bed and breakfast',
  X: 'Custody',
  Y: 'Other',
  Z: 'With former foster carer',
} as const;

/**
 * ACCOM: the letter and 1 (suitable) or 2 (not). Having no fixed home and custody are never suitable, so S1 and X1
 * do not exist (rule 133). 0 means not known, died, or home for six months.
 */
export const ACCOMMODATION = {
  ...withSuitability('B', 'C', 'D', 'E', 'G', 'H', 'K', 'R', 'T', 'U', 'V', 'W', 'Y', 'Z'),
  S2: ACCOMMODATION_TYPE.S,
  X2: ACCOMMODATION_TYPE.X,
  '0': 'Not known',
} as const;

type Letter = keyof typeof ACCOMMODATION_TYPE;
type Suitability<L extends Letter> = `${L}1` | `${L}2`;

function withSuitability<L extends Letter>(...letters: L[]): Record<Suitability<L>, string> {
  const pairs = letters.flatMap((letter) => [
    [`${letter}1`, `${ACCOMMODATION_TYPE[letter]}, suitable`],
    [`${letter}2`, `${ACCOMMODATION_TYPE[letter]}, not suitable`],
  ]);
  return Object.fromEntries(pairs) as Record<Suitability<L>, string>;
}
