import type { CurrentState, PersonNow } from '../src/plan/current-state.js';
import type { ReadFiles } from '../src/files/read-files.js';
import { checkFiles, planImport } from '../src/plan/import.planner.js';
import { TODAY, type FileName, reading, saidOf } from './index.js';

/** A database with nobody in it. */
export const NOTHING: CurrentState = {
  people: new Map(),
  kept: new Set(),
  referenceByReturnId: new Map(),
  episodes: new Map(),
  facts: new Map(),
  allocations: new Map(),
  homes: new Map(),
  activities: new Map(),
  plans: new Map(),
  reviews: new Map(),
  returns: new Map(),
  workers: new Map(),
  teams: new Map(),
};

/** Somebody who is on record whole. */
export const bo: PersonNow = {
  id: 'bo',
  reference: 'TR-1',
  childId903: '100001',
  firstName: 'Bo',
  familyName: 'Ray',
  preferredName: 'Bobby',
  pronouns: 'they/them',
  dateOfBirth: '2009-02-05',
  sex: '2',
  ethnicity: 'WBRI',
  unaccompanied: false,
  unaccompaniedUntil: null,
  whatMatters: 'My dog',
  whatMattersOn: '2026-11-01',
  bestWayToReach: 'Text',
  phone: '07700 900123',
  needsAssessmentOn: '2025-04-01',
  lastInTouchOn: '2026-11-20',
  diedOn: null,
};

/** Bo on record, and what else is. */
export function onRecord(but: Partial<CurrentState> = {}, person: PersonNow = bo): CurrentState {
  return {
    ...NOTHING,
    people: new Map([[person.reference, person]]),
    referenceByReturnId: new Map(person.childId903 ? [[person.childId903, person.reference]] : []),
    ...but,
  };
}

export type Sent = Partial<Record<FileName, string | string[]>>;

/** What an import of these files would do. */
export async function planned(sent: Sent, current: CurrentState = NOTHING) {
  return plannedFrom(await reading(sent), current);
}

export function plannedFrom(files: ReadFiles, current: CurrentState) {
  let made = 0;
  const context = { current, today: TODAY, newId: () => `new-${++made}` };
  const { plan, preview } = planImport(files, checkFiles(files, context), context);
  return { plan, preview, said: saidOf(files.sheets.flatMap(({ problems }) => problems.list())) };
}

/** A cohort extract with one line, about Bo unless told otherwise. */
export const cohort = (cells: Record<string, string>) => {
  const all: Record<string, string> = {
    'Local id': 'TR-1',
    CHILD: '100001',
    'First name': 'Bo',
    'Family name': 'Ray',
    'Date of birth': '05/02/2009',
    ...cells,
  };
  return `${Object.keys(all).join(',')}\n${Object.values(all)
    .map((cell) => `"${cell}"`)
    .join(',')}\n`;
};
/** Bo's line of header.csv. */
export const header = ['100001,F,05/02/2009,WBRI,,,'];
/** A line of episodes.csv about Bo. */
export const episode = (from: string, to = '', why = '') => `100001,${from},S,C2,N1,U4,PR1,${to},${why},,,,`;
export const onRecordEpisode = (startsOn: string, endsOn: string | null, reasonCeased: string | null = null) => ({
  id: `episode ${startsOn}`,
  startsOn,
  endsOn,
  reasonNew: 'S',
  legalStatus: 'C2',
  categoryOfNeed: 'N1',
  place: 'U4',
  placeProvider: 'PR1',
  reasonCeased,
});
