/** What the letters and codes of the SSDA903 return and its OC3 part say, in plain words. Source: DfE SSDA903 code sets. */

const homes: Readonly<Record<string, string>> = {
  B: 'With parents or relatives',
  C: 'Community home or other residential care',
  D: 'Supported or transitional accommodation',
  E: 'Supported lodgings',
  G: 'Gone abroad',
  H: 'Deported',
  K: 'Ordinary lodgings',
  R: 'Where they live is not known',
  S: 'No fixed home',
  T: 'Foyer or similar supported accommodation',
  U: 'Own home',
  V: 'Emergency accommodation',
  W: 'Bed and breakfast',
  X: 'In custody',
  Y: 'Another kind of home',
  Z: 'With former foster carers',
};

const placements: Readonly<Record<string, string>> = {
  H5: 'Supported accommodation',
  K1: 'Secure children’s home',
  K2: 'Children’s home',
  P1: 'With parents',
  P2: 'Living independently',
  P3: 'Residential employment',
  R1: 'Residential care home',
  R2: 'Hospital or health accommodation',
  R3: 'Family centre',
  R5: 'Young offender institution or prison',
  S1: 'Residential school',
  T0: 'In a temporary move',
};

const placementFamilies: readonly [prefix: string, words: string][] = [
  ['U', 'With foster carers'],
  ['A', 'With adopters'],
  ['T', 'In a temporary move'],
];

const learning: Readonly<Record<string, string>> = {
  F1: 'Higher education, full time',
  P1: 'Higher education, part time',
  F2: 'In education, full time',
  P2: 'In education, part time',
  F4: 'Apprenticeship, full time',
  P4: 'Apprenticeship, part time',
  F5: 'In work or training, full time',
  P5: 'In work or training, part time',
  G4: 'Not learning or working right now: illness or disability',
  G5: 'Not learning or working right now',
  G6: 'Not learning or working right now: pregnant or a parent',
  '0': 'Not known',
};

const ethnicities: Readonly<Record<string, string>> = {
  WBRI: 'White British',
  WIRI: 'White Irish',
  WIRT: 'Traveller of Irish heritage',
  WOTH: 'Any other White background',
  WROM: 'Gypsy or Roma',
  MWBC: 'White and Black Caribbean',
  MWBA: 'White and Black African',
  MWAS: 'White and Asian',
  MOTH: 'Any other mixed background',
  AIND: 'Indian',
  APKN: 'Pakistani',
  ABAN: 'Bangladeshi',
  AOTH: 'Any other Asian background',
  BCRB: 'Caribbean',
  BAFR: 'African',
  BOTH: 'Any other Black background',
  CHNE: 'Chinese',
  OOTH: 'Any other ethnic group',
  REFU: 'Prefers not to say',
  NOBT: 'Not yet obtained',
};

/** Where the OC3 letter says they live. */
export const homeWords = (letter: string): string => homes[letter] ?? 'Another kind of home';

/** Where the SSDA903 placement code says they live while in care. */
export function placementWords(code: string): string {
  return placements[code] ?? placementFamilies.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'In care';
}

/** What the OC3 activity code says they do. */
export const learningWords = (code: string): string => learning[code] ?? 'Not known';

/** Learning or working: F and P codes are, G codes are not, 0 is not known. */
export function inLearningOrWork(code: string): boolean | null {
  return code === '0' ? null : code.startsWith('F') || code.startsWith('P');
}

export const ethnicityWords = (code: string): string | null => ethnicities[code] ?? null;

export const sexWords = (code: string | null): string | null =>
  code === '1' ? 'Male' : code === '2' ? 'Female' : null;
