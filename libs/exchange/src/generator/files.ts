import { type LocalDate, addDays, ageOn, dayOfAge, fromDayNumber } from '@app/platform';
import type { NamedWorker } from '../cohort/cohort-row.js';
import { COHORT_COLUMNS, type CohortColumn } from '../cohort/cohort-columns.js';
import { writtenForReturn } from '../csv/written-day.js';
import { collectionYearOf } from '../ssda903/collection-year.js';
import type { Allocation, Circumstances, Episode } from './life.js';
import type { CastLife } from './lives.js';
import { ACTIVE } from './mix.js';
import { Random } from './random.js';

/** A made person with everything the files say of them. */
export interface Member {
  readonly life: CastLife;
  readonly now: Circumstances;
  readonly allocation: Allocation;
}

/** One file of the demonstration, as text. */
export interface MadeFile {
  readonly name: string;
  readonly content: string;
}

/** The pseudo postcode for "in England, nowhere in particular": no real place. */
const NOWHERE = 'ZZ99 3CZ';

/** Writes the five files of the return and the cohort extract, in the exact layouts an authority would send. */
export function filesOf(members: readonly Member[], today: LocalDate, seed: string): MadeFile[] {
  const random = new Random(`${seed}/files`);
  const file = (name: string, header: string, lines: string[]) => ({
    name,
    content: `${[header, ...lines].join('\r\n')}\r\n`,
  });
  const cohortHeader = COHORT_COLUMNS.map(({ name }) => name).join(',');
  return [
    file(
      'header.csv',
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
      members.map((member) => headerLine(member, random)),
    ),
    file(
      'episodes.csv',
      EPISODE_HEADER,
      members.flatMap(({ life }) => episodeLines(life)),
    ),
    file(
      'uasc.csv',
      'CHILD,SEX,DOB,DUC',
      members.flatMap((member) => uascLine(member, today)),
    ),
    file(
      'oc3.csv',
      'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
      members.flatMap((member) => careLeaverLine(member, today)),
    ),
    file(
      'reviews.csv',
      'CHILD,DOB,REVIEW,REVIEW_CODE',
      members.flatMap((member) => reviewLines(member, today, random)),
    ),
    file('cohort.csv', cohortHeader, members.map(cohortLine)),
  ];
}

const EPISODE_HEADER = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';

function headerLine({ life: { identity } }: Member, random: Random): string {
  const { returnId, sex, bornOn, ethnicity, unaccompanied } = identity;
  const pupilNumber = unaccompanied ? 'UN2' : `A999${String(random.whole(0, 999_999_999)).padStart(9, '0')}`;
  return line([returnId, sex, writtenForReturn(bornOn), ethnicity, pupilNumber, sex === 'F' ? '0' : '', '']);
}

function episodeLines({ identity, episodes }: CastLife): string[] {
  return episodes.map((episode, at) => {
    const { from, to, reasonStarted, legalStatus, need, placement, provider, reasonEnded } = episode;
    const why = changedPlace(episode, episodes[at + 1]) ? 'CARPL' : '';
    const homePost = identity.unaccompanied ? '' : NOWHERE;
    const [decom, dec] = [written(from), to === null ? '' : written(to)];
    return line([
      identity.returnId,
      decom,
      reasonStarted,
      legalStatus,
      need,
      placement,
      provider,
      dec,
      reasonEnded,
      why,
      homePost,
      NOWHERE,
      'XXXXXX',
    ]);
  });
}

function changedPlace(episode: Episode, next: Episode | undefined): boolean {
  return next !== undefined && next.from === episode.to && next.reasonStarted !== 'L';
}

function uascLine({ life: { identity } }: Member, today: LocalDate): string[] {
  const { returnId, sex, bornOn, unaccompanied } = identity;
  if (!unaccompanied) return [];
  const eighteen = dayOfAge(bornOn, 18);
  const ceased = eighteen <= today ? writtenForReturn(eighteen) : '';
  return [line([returnId, sex, writtenForReturn(bornOn), ceased])];
}

/** Asked for whoever turned 17 to 21 this collection year out of care, and for those of 22 and over who get support. */
function careLeaverLine({ life, now }: Member, today: LocalDate): string[] {
  const { bornOn, returnId } = life.identity;
  const age = ageOn(bornOn, today);
  const lastBirthday = dayOfAge(bornOn, age);
  if (!isAskedAbout(life, age) || lastBirthday < collectionYearOf(today).startsOn) return [];
  if (!wasOutOfCare(life, lastBirthday, age)) return [];
  return [line([returnId, writtenForReturn(bornOn), ...answersOf(now, today)])];
}

function isAskedAbout({ part }: CastLife, age: number): boolean {
  return part in ACTIVE || part === 'RELEVANT' || (part === 'ANNUAL_CONTACT' && age === 21);
}

function answersOf({ accommodation, activity, inTouchOn }: Circumstances, today: LocalDate): string[] {
  const known = accommodation !== '' && activity !== '';
  const near = inTouchOn !== null && inTouchOn >= addDays(today, -180);
  return known && near ? ['YES', activity, accommodation] : ['NO', '0', '0'];
}

/** Somebody who turns 17 or 18 in care is not asked about (rules 1007 and 1016). */
function wasOutOfCare({ episodes }: CastLife, birthday: LocalDate, age: number): boolean {
  const ended = episodes.at(-1)?.to;
  if (age < 17 || ended == null) return false;
  return age > 18 || fromDayNumber(ended) < birthday;
}

/** Reviews of care in this collection year, no more than six months apart. */
function reviewLines({ life }: Member, today: LocalDate, random: Random): string[] {
  const { returnId, bornOn } = life.identity;
  const last = life.episodes.at(-1);
  if (!last || last.to !== null) return [];
  const { startsOn } = collectionYearOf(today);
  const began = fromDayNumber(life.episodes.findLast(({ reasonStarted }) => reasonStarted === 'S')?.from ?? last.from);
  const first = addDays(startsOn, random.whole(3, 120));
  const days = [first, addDays(first, random.whole(120, 178))].filter((day) => day > addDays(began, 20) && day < today);
  const took = () =>
    random.weighted([
      ['PN1', 70],
      ['PN6', 12],
      ['PN2', 6],
      ['PN5', 4],
      ['PN7', 5],
      ['PN4', 3],
    ]);
  return days.map((day) => line([returnId, writtenForReturn(bornOn), writtenForReturn(day), took()]));
}

function cohortLine({ life, now, allocation }: Member): string {
  const cells: Record<CohortColumn, string> = {
    ...identityCells(life),
    ...workerCells(allocation),
    'Plan authorised on': day(now.plan.authorisedOn),
    'Plan review last held on': day(now.plan.reviewedOn),
    'Needs assessment completed on': day(now.plan.needsAssessedOn),
    Accommodation: now.accommodation.slice(0, 1),
    'Accommodation suitable': now.accommodation.slice(1),
    'Accommodation since': day(now.accommodationSince),
    Activity: now.activity,
    'Last in touch on': day(now.inTouchOn),
    'What matters to me': now.whatMatters,
    'What matters said on': now.whatMatters ? day(now.whatMattersOn) : '',
    'Best way to reach me': now.bestWayToReach,
    Phone: now.phone,
    'Support asked for on': day(now.supportAskedOn),
    'Education programme from': day(now.education?.from ?? null),
    'Education programme until': day(now.education?.until ?? null),
    'Home with parents since': day(now.homeSince),
    'Home with parents until': '',
    'Died on': day(now.diedOn),
  };
  return line(COHORT_COLUMNS.map(({ name }) => cells[name]));
}

function identityCells({ identity }: CastLife) {
  return {
    'Local id': identity.localId,
    CHILD: identity.returnId,
    'First name': identity.firstName,
    'Family name': identity.familyName,
    'Preferred name': identity.preferredName,
    Pronouns: identity.pronouns,
    'Date of birth': writtenForReturn(identity.bornOn),
  };
}

function workerCells({ personalAdviser, socialWorker, team }: Allocation) {
  const [adviser, social, manager] = [orNobody(personalAdviser), orNobody(socialWorker), orNobody(team?.manager)];
  return {
    'Personal adviser': adviser.name,
    'Personal adviser email': adviser.email,
    'Social worker': social.name,
    'Social worker email': social.email,
    Team: team?.name ?? '',
    'Team manager': manager.name,
    'Team manager email': manager.email,
  };
}

function orNobody(worker: NamedWorker | null | undefined): NamedWorker {
  return worker ?? { name: '', email: '' };
}

function day(on: LocalDate | null): string {
  return on === null ? '' : writtenForReturn(on);
}

function written(number: number): string {
  return writtenForReturn(fromDayNumber(number));
}

function line(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(',');
}
