import { type FactClass, notHidden, openPeople, scopeShape, sees, type Viewer } from '@app/access';
import { addDays, addMonths, type LocalDate, MaxCharacters } from '@app/platform';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString } from 'class-validator';
import { CONTACT_DAYS, REVIEW_SOON_DAYS } from './clocks.rules.js';
import { CareStatus } from './status/status.js';

export enum YoungPeopleView {
  ALL = 'ALL',
  MINE = 'MINE',
  TURNING_18 = 'TURNING_18',
  PLAN_DUE = 'PLAN_DUE',
  PLAN_OVERDUE = 'PLAN_OVERDUE',
  NOT_IN_TOUCH = 'NOT_IN_TOUCH',
  UNSUITABLE_HOME = 'UNSUITABLE_HOME',
  SIXTEEN_PLUS = 'SIXTEEN_PLUS',
}
registerEnumType(YoungPeopleView, {
  name: 'YoungPeopleView',
  description: 'A ready-made list of young people.',
  valuesMap: {
    MINE: { description: 'Whom you work with, or whom a team of yours works with.' },
    PLAN_DUE: { description: 'A plan is required, and there is none or its review is due within 28 days or overdue.' },
    UNSUITABLE_HOME: { description: 'Not in a suitable home, of those with a right to a personal adviser.' },
    PLAN_OVERDUE: {
      description:
        'There is a plan and its review is overdue. Of those in `MINE`; for who coordinates everyone, of everybody.',
    },
  },
});

@InputType({ description: 'Which of the young people you may open to list.' })
export class YoungPeopleFilter {
  @Field(() => YoungPeopleView, { nullable: true, description: 'A ready-made list. Everybody when left out.' })
  @IsOptional()
  @IsEnum(YoungPeopleView)
  view?: YoungPeopleView | null;

  @Field(() => String, { nullable: true, description: 'Part of a name or reference. Tolerant of spelling.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(100)
  search?: string | null;

  @Field(() => CareStatus, { nullable: true, description: 'Only those with this legal status today.' })
  @IsOptional()
  @IsEnum(CareStatus)
  status?: CareStatus | null;
}

/** What a list would tell of somebody by having them in it: a viewer who is not shown it is not given the list. */
export const viewTells: Readonly<Partial<Record<YoungPeopleView, FactClass>>> = {
  TURNING_18: 'IDENTITY',
  PLAN_DUE: 'STAGE',
  PLAN_OVERDUE: 'STAGE',
  NOT_IN_TOUCH: 'CONTACT',
  UNSUITABLE_HOME: 'HOME',
};

/** Whether the viewer's agency is shown what the list tells. */
export function mayList(viewer: Viewer, { view, status }: YoungPeopleFilter): boolean {
  const told = view ? viewTells[view] : undefined;
  return (!told || sees(viewer, told)) && (!status || sees(viewer, 'STAGE'));
}

/** What a condition may read beside `young_person y`; each brings one row at most. */
const sources = {
  span: `left join status_span f_span on f_span.young_person_id = y.id and f_span.from_on <= current_date and current_date < f_span.to_on`,
  plan: `left join plan_standing f_plan on f_plan.young_person_id = y.id`,
  unsuitable: `left join accommodation_record f_home on f_home.young_person_id = y.id and f_home.suitable is false
    and f_home.from_on <= current_date and current_date < f_home.to_on`,
  mine: `left join (select distinct young_person_id from allocation where worker_id = any (array(select $1::uuid
      union all select w.id from team t join worker w on w.team_id = t.id where t.manager_id = $1::uuid))
    and from_on <= current_date and current_date < to_on) f_mine on f_mine.young_person_id = y.id`,
} as const;
type Source = keyof typeof sources;

interface ViewTerms {
  readonly reads: readonly Source[];
  readonly where: string;
  /** A list of work to do: only of whom the viewer or their teams work with, unless they coordinate everyone. */
  readonly own?: true;
}

/** What each list holds. $1 is the viewer; $2 to $6 are the days a list turns on, $7 who is in none that tells: see `viewValues`. */
const viewTerms: Readonly<Record<YoungPeopleView, ViewTerms>> = {
  ALL: { reads: [], where: 'true' },
  MINE: { reads: ['mine'], where: 'f_mine.young_person_id is not null' },
  TURNING_18: {
    reads: [],
    where: 'y.date_of_birth > $2::date and y.date_of_birth <= $3::date and y.died_on is null',
  },
  PLAN_DUE: {
    reads: ['span', 'plan'],
    where: 'f_span.requires_plan and (f_plan.review_due_on is null or f_plan.review_due_on <= $4::date)',
  },
  PLAN_OVERDUE: {
    reads: ['span', 'plan'],
    where: `f_span.requires_plan and f_plan.authorised_on is not null
      and coalesce(f_plan.review_due_on, (f_plan.authorised_on + interval '6 months')::date) < current_date`,
    own: true,
  },
  NOT_IN_TOUCH: {
    reads: ['span'],
    where: `(case when f_span.support_level = 'ANNUAL_CONTACT' then coalesce(y.last_in_touch_on < $6::date, true)
      when f_span.requires_adviser then coalesce(y.last_in_touch_on < $5::date, true) else false end)`,
  },
  UNSUITABLE_HOME: {
    reads: ['span', 'unsuitable'],
    where: 'f_home.young_person_id is not null and f_span.requires_adviser',
  },
  SIXTEEN_PLUS: {
    reads: ['span'],
    where: `f_span.status not in ('UNDER_16', 'NONE', 'DECEASED', 'TRANSFERRED', 'ENDED_25')`,
  },
};

/** Whose record is open only in part stands in no list that would tell what is not. */
const openAsAWhole = 'y.id <> all ($7::uuid[])';
/** A place that is protected is not told of outside children's services, and neither that it is unsuitable. */
const placeIsToldOf = 'not y.home_protected';

function termsFor(viewer: Viewer, view: YoungPeopleView): ViewTerms {
  const { own, reads, where } = viewTerms[view];
  const only = own === true && !viewer.coordinatesEveryone;
  const conditions = [
    where,
    ...(viewTells[view] ? [openAsAWhole] : []),
    ...(viewTells[view] === 'HOME' && !viewer.inChildrensServices ? [placeIsToldOf] : []),
    ...(only ? [viewTerms.MINE.where] : []),
  ];
  return { reads: only ? [...reads, 'mine'] : reads, where: conditions.map((one) => `(${one})`).join(' and ') };
}

/** The records that are open to the viewer: for most a few, so that a list starts from them. */
const openRecords = (viewer: Viewer): string =>
  viewer.coordinatesEveryone
    ? `(select * from young_person shown where ${notHidden('shown.id', '$1')}) y`
    : `unnest(${openPeople('$1')}) scope (young_person_id) join young_person y on y.id = scope.young_person_id`;

/** Counts every list in one pass, by the same conditions. */
export function viewCountsStatement(viewer: Viewer): string {
  const counts = Object.values(YoungPeopleView).map(
    (view) => `count(*) filter (where ${termsFor(viewer, view).where})::int as "${view}"`,
  );
  return `select ${counts.join(', ')} from ${openRecords(viewer)} ${Object.values(sources).join(' ')}
    where $1::uuid is not null and $7::uuid[] is not null`;
}

/**
 * What $1 to $7 stand for. An age is reached on `today` by those born on or before today less that many years, 29 February
 * included: the month's last day does for 28 February what the law does for 1 March.
 */
export const viewValues = (viewer: Viewer, today: LocalDate): string[] => [
  viewer.id,
  addMonths(today, -18 * 12),
  addMonths(addMonths(today, 3), -18 * 12),
  addDays(today, REVIEW_SOON_DAYS),
  addDays(today, -CONTACT_DAYS),
  addMonths(today, -12),
  `{${Object.keys(viewer.facts.narrowed ?? {}).join(',')}}`,
];

/** What to select from and on what condition, with the values of $1 and on; `name` tells its shape. */
export interface Narrowing {
  readonly name: string;
  readonly from: string;
  readonly where: string;
  readonly values: readonly string[];
}

/** The viewer's scope and what they asked for. */
export function narrow(viewer: Viewer, filter: YoungPeopleFilter, today: LocalDate): Narrowing {
  const values = viewValues(viewer, today);
  const view = termsFor(viewer, filter.view ?? YoungPeopleView.ALL);
  const reads = new Set(view.reads);
  const parts = [view.where];
  const name = [`${scopeShape(viewer)}${viewer.inChildrensServices ? '' : '-partner'}`, filter.view ?? 'ALL'];
  const words = wordsOf(filter.search);
  for (const word of words) {
    values.push(word.replace(/[\\%_]/g, '\\$&'), word);
    parts.push(searchCondition(viewer, values.length));
  }
  if (words.length > 0) {
    name.push(sees(viewer, 'IDENTITY') ? `q${words.length}` : `Q${words.length}`);
  }
  if (filter.status) {
    reads.add('span');
    values.push(filter.status);
    parts.push(`coalesce((select o.status from status_override o where o.young_person_id = y.id and o.starts_on <= current_date
      and current_date < o.expires_on and (o.ended_on is null or current_date < o.ended_on)
      order by o.starts_on desc, o.at desc limit 1), f_span.status) = $${values.length}`);
    parts.push(openAsAWhole);
    name.push('s');
  }
  // Every place is named once, so that PostgreSQL knows its type whichever list is asked for.
  parts.push(
    '$1::uuid is not null and coalesce($2::date, $3::date, $4::date, $5::date, $6::date) is not null and $7::uuid[] is not null',
  );
  const from = [openRecords(viewer), ...[...reads].map((read) => sources[read])].join(' ');
  return { name: name.join('/'), from, where: parts.join(' and '), values };
}

/** At most this many words of a search count. */
const WORDS = 4;

const wordsOf = (search: string | null | undefined): string[] =>
  (search ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, WORDS);

/** Each word is part of the name or reference, or nearly a word of it. Nobody finds out a family name they are not shown. */
function searchCondition(viewer: Viewer, last: number): string {
  const [part, whole] = [`$${last - 1}::text`, `$${last}::text`];
  // The index over everybody is for those who search everybody: over a few open records it would only be in the way.
  const text = viewer.coordinatesEveryone ? 'y.search_text' : `(y.search_text || '')`;
  return sees(viewer, 'IDENTITY')
    ? `(${text} like '%' || ${part} || '%' or ${whole} <% ${text})`
    : `(lower(coalesce(y.preferred_name, y.first_name) || ' ' || y.reference) like '%' || ${part} || '%' and ${whole} is not null)`;
}
