/**
 * The code lists of the children looked after data return (SSDA903, Department for Education), in short words.
 * The return's own guide has the full descriptions.
 */

/** SEX. Letters since 2024-25, digits before. */
export const SEX = { M: 'Male', F: 'Female', U: 'Not known', '1': 'Male', '2': 'Female' } as const;

/** ETHNIC. */
export const ETHNICITY = {
  WBRI: 'White British',
  WIRI: 'White Irish',
  WIRT: 'Traveller of Irish heritage',
  WROM: 'Gypsy or Roma',
  WOTH: 'Any other White background',
  MWBC: 'White and Black Caribbean',
  MWBA: 'White and Black African',
  MWAS: 'White and Asian',
  MOTH: 'Any other mixed background',
  AIND: 'Indian',
  APKN: 'Pakistani',
  ABAN: 'Bangladeshi',
  AOTH: 'Any other Asian background',
  BCRB: 'Black Caribbean',
  BAFR: 'Black African',
  BOTH: 'Any other Black background',
  CHNE: 'Chinese',
  OOTH: 'Any other ethnic group',
  REFU: 'Did not wish to say',
  NOBT: 'Not yet known',
} as const;

/** RNE: why an episode began. */
export const REASON_FOR_NEW_EPISODE = {
  S: 'Started to be looked after',
  L: 'Legal status changed',
  P: 'Placement and carer changed',
  T: 'Placement changed, same carer',
  B: 'Legal status, placement and carer changed',
  U: 'Legal status and placement changed, same carer',
} as const;

/** LS: the legal basis of an episode. */
export const LEGAL_STATUS = {
  C1: 'Interim care order',
  C2: 'Full care order',
  D1: 'Freeing order',
  E1: 'Placement order',
  V2: 'Accommodated under section 20',
  V3: 'Series of short breaks, each recorded',
  V4: 'Series of short breaks, recorded as an agreement',
  L1: 'Police protection',
  L2: 'Emergency protection order',
  L3: 'Child assessment order',
  J1: 'On remand',
  J2: 'Accommodated under the Police and Criminal Evidence Act',
  J3: 'Youth rehabilitation order with residence',
} as const;

/** CIN: the main need when the episode began. */
export const CATEGORY_OF_NEED = {
  N1: 'Abuse or neglect',
  N2: 'Disability',
  N3: 'Parental illness or disability',
  N4: 'Family in acute stress',
  N5: 'Family dysfunction',
  N6: 'Socially unacceptable behaviour',
  N7: 'Low income',
  N8: 'Absent parenting',
} as const;

/** PLACE: where an episode was spent. */
export const PLACEMENT = {
  U1: 'Fostered by family or friends, long term',
  U2: 'Fostered by family or friends who may adopt',
  U3: 'Fostered by family or friends',
  U4: 'Fostered, long term',
  U5: 'Fostered by carers who may adopt',
  U6: 'Fostered',
  A3: 'Placed for adoption with current foster carer, with consent',
  A4: 'Placed for adoption, with consent',
  A5: 'Placed for adoption with current foster carer, under a placement order',
  A6: 'Placed for adoption, under a placement order',
  P1: 'Placed with own parents',
  P2: 'Independent living',
  P3: 'Residential employment',
  H5: 'Semi-independent living',
  K1: 'Secure home',
  K2: 'Children’s home',
  K3: 'Registered supported accommodation',
  R1: 'Residential care home',
  R2: 'Hospital or other health setting',
  R3: 'Family centre or mother and baby unit',
  R5: 'Young offender institution',
  S1: 'Residential school',
  T0: 'Temporary move',
  T1: 'In hospital for a time',
  T2: 'On holiday',
  T3: 'With others while the carer is on holiday',
  T4: 'Elsewhere for a week or less',
  Z1: 'Other placement',
} as const;

/** PLACE_PROVIDER. */
export const PLACEMENT_PROVIDER = {
  PR0: 'Parents',
  PR1: 'Own provision',
  PR2: 'Another local authority',
  PR3: 'Other public provision',
  PR4: 'Private provision',
  PR5: 'Voluntary sector',
} as const;

/** REC: why an episode ended. */
export const REASON_EPISODE_CEASED = {
  X1: 'A new episode began the same day',
  E2: 'Died',
  E3: 'Care taken over by another authority',
  E4A: 'Returned home, planned',
  E4B: 'Returned home, not planned',
  E5: 'Independent living with support',
  E6: 'Independent living without support',
  E7: 'Adult social care residential',
  E8: 'Another reason',
  E9: 'Sentenced to custody',
  E11: 'Adopted, not opposed',
  E12: 'Adopted, consent dispensed with',
  E13: 'Left to live with others',
  E14: 'Remand ended',
  E15: 'Age assessed as 18 or over',
  E16: 'Moved abroad',
  E17: 'Aged 18 and stayed with carers',
  E41: 'Child arrangements order',
  E43: 'Special guardianship, former foster carer',
  E44: 'Special guardianship, other carer',
  E45: 'Special guardianship, former foster carer, family or friend',
  E46: 'Special guardianship, former foster carer, not family or friend',
  E47: 'Special guardianship, other carer, family or friend',
  E48: 'Special guardianship, other carer, not family or friend',
} as const;

/** REVIEW_CODE: how the young person took part in a review. */
export const REVIEW_PARTICIPATION = {
  PN0: 'Under four',
  PN1: 'Came and spoke for themselves',
  PN2: 'Came, and an advocate spoke',
  PN3: 'Came and showed their view without words',
  PN4: 'Came and did not contribute',
  PN5: 'Did not come, and briefed an advocate',
  PN6: 'Did not come, and sent their view another way',
  PN7: 'Did not come and gave no view',
} as const;
