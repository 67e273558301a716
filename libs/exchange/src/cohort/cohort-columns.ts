import type { ColumnSpec } from '../csv/layout.js';

/** The columns of the cohort extract by the names in the template, in its order. */
export type CohortColumn =
  | 'Local id'
  | 'CHILD'
  | 'First name'
  | 'Family name'
  | 'Preferred name'
  | 'Pronouns'
  | 'Date of birth'
  | 'Personal adviser'
  | 'Personal adviser email'
  | 'Social worker'
  | 'Social worker email'
  | 'Team'
  | 'Team manager'
  | 'Team manager email'
  | 'Plan authorised on'
  | 'Plan review last held on'
  | 'Needs assessment completed on'
  | 'Accommodation'
  | 'Accommodation suitable'
  | 'Accommodation since'
  | 'Activity'
  | 'Last in touch on'
  | 'What matters to me'
  | 'What matters said on'
  | 'Best way to reach me'
  | 'Phone'
  | 'Support asked for on'
  | 'Education programme from'
  | 'Education programme until'
  | 'Home with parents since'
  | 'Home with parents until'
  | 'Died on';

const required = (name: CohortColumn, ...alsoCalled: string[]) => ({ name, required: true, alsoCalled });
const optional = (name: CohortColumn, ...alsoCalled: string[]) => ({ name, required: false, alsoCalled });

/**
 * Each column with the other names it goes by in reports of case systems and in Ofsted's Annex A list 9. Letter case, spaces
 * and punctuation never matter. Only four columns must be there.
 */
export const COHORT_COLUMNS: readonly ColumnSpec<CohortColumn>[] = [
  required('Local id', 'Person id', 'Mosaic id', 'LCS id', 'Liquidlogic id', 'Case id', 'Client id', 'Child unique id'),
  optional('CHILD', '903 id', 'SSDA903 id', 'SSDA903 child id', '903 child id', 'LAC id', 'CLA id', 'Child id'),
  required('First name', 'Forename', 'Forenames', 'Given name', 'First names', 'Legal first name'),
  required('Family name', 'Surname', 'Last name', 'Legal surname'),
  optional('Preferred name', 'Known as', 'Preferred first name', 'Likes to be called'),
  optional('Pronouns', 'Preferred pronouns'),
  required('Date of birth', 'DOB', 'Birth date', 'Born on'),
  optional(
    'Personal adviser',
    'Personal advisor',
    'PA',
    'PA name',
    'Allocated personal advisor',
    'Allocated personal adviser',
  ),
  optional(
    'Personal adviser email',
    'Personal advisor email',
    'PA email',
    'PA e-mail address',
    'Personal adviser e-mail address',
  ),
  optional('Social worker', 'SW', 'SW name', 'Allocated worker', 'Allocated social worker'),
  optional('Social worker email', 'SW email', 'Social worker e-mail address', 'Allocated worker email'),
  optional('Team', 'Allocated team', 'Team name'),
  optional('Team manager', 'TM', 'Manager', 'Team manager name'),
  optional('Team manager email', 'TM email', 'Manager email', 'Team manager e-mail address'),
  optional(
    'Plan authorised on',
    'Pathway plan authorised',
    'Pathway plan date',
    'Plan authorised',
    'Date plan authorised',
  ),
  optional(
    'Plan review last held on',
    'Latest pathway plan',
    'Pathway plan review date',
    'Last plan review',
    'Plan review date',
  ),
  optional('Needs assessment completed on', 'Needs assessment', 'Needs assessment date', 'Pathway needs assessment'),
  optional('Accommodation', 'ACCOM', 'Accommodation code', 'Accommodation type', 'Type of accommodation'),
  optional('Accommodation suitable', 'Suitability', 'Suitable', 'Suitability of accommodation'),
  optional('Accommodation since', 'Moved in on', 'Accommodation start date', 'Address start date'),
  optional('Activity', 'ACTIV', 'Activity code', 'Activity status', 'EET', 'EET code', 'EET status'),
  optional('Last in touch on', 'Latest contact', 'Last contact', 'Last contact date', 'Last in touch'),
  optional('What matters to me', 'What matters', 'Own words', 'My view'),
  optional('What matters said on', 'What matters date', 'Own words date', 'Date of own words'),
  optional('Best way to reach me', 'Best way to reach', 'Contact preference', 'Preferred contact'),
  optional('Phone', 'Mobile', 'Telephone', 'Phone number', 'Mobile number'),
  optional('Support asked for on', 'Asked for support on', '21+ request date', 'Request for support 21 to 24'),
  optional('Education programme from', 'Education programme start', 'Programme start'),
  optional('Education programme until', 'Education programme end', 'Programme end'),
  optional('Home with parents since', 'Returned home on', 'Return home date'),
  optional('Home with parents until', 'Return home ended on', 'Return home breakdown date'),
  optional('Died on', 'Date of death'),
];

/** The header of the template, as a line of CSV. */
export const COHORT_TEMPLATE: string = COHORT_COLUMNS.map(({ name }) => name).join(',');
