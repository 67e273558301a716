import type { LocalDate } from '@app/platform';
import {
  type CarePeriod,
  type HomeReturn,
  OtherAccommodationKind,
  type Spell,
  type StatusFacts,
} from './status/status.js';

export interface PersonRow {
  readonly id: string;
  readonly dateOfBirth: LocalDate;
  readonly diedOn: LocalDate | null;
}

export interface EpisodeRow extends Spell {
  readonly youngPersonId: string;
  readonly legalStatus: string;
  readonly reasonCeased: string | null;
}

export interface FactRow extends Spell {
  readonly youngPersonId: string;
  readonly kind: string;
  readonly detail: string | null;
}

/** SSDA903 legal statuses of short breaks, which never count (SI 2010/959 regs 40(2) and 48). */
const shortBreaks: ReadonlySet<string> = new Set(['V3', 'V4']);

/** Sorts rows into the facts of each person, by id. */
export function statusFactsOf(
  people: readonly PersonRow[],
  episodes: readonly EpisodeRow[],
  facts: readonly FactRow[],
): Map<string, StatusFacts> {
  const episodesOf = grouped(episodes);
  const factsOf = grouped(facts);
  return new Map(
    people.map(({ id, dateOfBirth, diedOn }) => {
      const carePeriods = (episodesOf.get(id) ?? []).map(asCarePeriod);
      return [id, { dateOfBirth, diedOn, carePeriods, ...otherFacts(factsOf.get(id) ?? [], carePeriods) }];
    }),
  );
}

function otherFacts(facts: readonly FactRow[], care: readonly CarePeriod[]) {
  const ofKind = (kind: string) => facts.filter((fact) => fact.kind === kind);
  return {
    homeReturns: ofKind('HOME_RETURN').map((fact) => ({ ...spell(fact), reviewOutcome: outcomeOf(fact.detail) })),
    detentions: ofKind('DETENTION').map(spell),
    guardianships: ofKind('GUARDIANSHIP').map((fact) => ({ ...spell(fact), fromCare: inCareBefore(fact, care) })),
    otherAccommodation: ofKind('OTHER_ACCOMMODATION').map((fact) => ({ ...spell(fact), kind: kindOf(fact.detail) })),
    educationProgrammes: ofKind('EDUCATION_PROGRAMME').map(spell),
    supportRequests: ofKind('SUPPORT_REQUEST').map(spell),
  };
}

const spell = ({ startsOn, endsOn }: Spell): Spell => ({ startsOn, endsOn });

function asCarePeriod({ startsOn, endsOn, legalStatus, reasonCeased }: EpisodeRow): CarePeriod {
  return { startsOn, endsOn, legalStatus, reasonCeased, shortBreak: shortBreaks.has(legalStatus) };
}

/** The order was made while they were looked after, or on the day that ended (Children Act 1989 s24(1A)). */
function inCareBefore({ startsOn: madeOn }: FactRow, care: readonly CarePeriod[]): boolean {
  return care.some(
    ({ startsOn, endsOn, shortBreak }) => !shortBreak && startsOn < madeOn && (endsOn === null || madeOn <= endsOn),
  );
}

const outcomeOf = (detail: string | null): HomeReturn['reviewOutcome'] =>
  detail === 'SUCCESSFUL' || detail === 'NOT_SUCCESSFUL' ? detail : null;

/** Where the kind is not recorded, the one that counts at once: it leads to help being owed rather than missed. */
const kindOf = (detail: string | null): OtherAccommodationKind =>
  Object.values(OtherAccommodationKind).find((kind) => kind === detail) ?? OtherAccommodationKind.PRIVATE_FOSTERING;

function grouped<Row extends { youngPersonId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.youngPersonId);
    if (group) group.push(row);
    else groups.set(row.youngPersonId, [row]);
  }
  return groups;
}
