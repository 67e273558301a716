import { Shows, ShowsOf, Withheld } from '@app/access';
import { Day, type LocalDate, Tone } from '@app/platform';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ObjectiveState } from './plan.enums.js';
import { PlanVersion } from './plan-version.entity.js';
import { classOfSection } from './linked-objective.js';
import { PlanSectionKey } from './rules/plan-sections.js';
import { PlanTimeliness } from './rules/plan-timeliness.rules.js';
import { OverdueReason, Participation } from './rules/plan-words.js';

@ObjectType({ description: 'A goal, in the young person’s words where they gave them.' })
@Shows('PLAN')
@ShowsOf(({ section }: PlanObjective) => classOfSection(section))
export class PlanObjective {
  @Field(() => ID, { description: 'Its id in this version.' })
  id: string;

  @Field(() => ID, { description: 'The key that survives new versions; what actions link to.' })
  partId: string;

  @Field(() => PlanSectionKey, { description: 'The area of the plan.' })
  section: PlanSectionKey;

  @Field(() => String, { description: 'The goal.' })
  words: string;

  @Field(() => Boolean, { description: 'These are the young person’s own words.' })
  ownWords: boolean;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  byOn: LocalDate | null;

  @Field(() => ObjectiveState, { description: 'Where it stands.' })
  state: ObjectiveState;

  @Field(() => Int, { description: 'Its place in the plan.' })
  position: number;
}

@ObjectType({ description: 'What one version says in one area.' })
@Shows('PLAN')
@ShowsOf(({ key }: PlanSection) => classOfSection(key))
export class PlanSection {
  @Field(() => PlanSectionKey, { description: 'The area.' })
  key: PlanSectionKey;

  @Field(() => String, { description: 'Its name, close to the words of the Schedule.' })
  name: string;

  @Field(() => String, { description: 'Its name for the young person.' })
  plainName: string;

  @Field(() => String, { description: 'Where the law asks for it.' })
  law: string;

  @Field(() => String, { description: 'What they need; empty while nothing is written.' })
  needs: string;

  @Field(() => String, { description: 'What the young person says.' })
  myView: string;

  @Field(() => String, { description: 'What is working well.' })
  workingWell: string;

  @Field(() => String, { description: 'What we are worried about.' })
  worries: string;

  @Field(() => String, { description: 'What needs to happen: how, by when and by whom (SI 2010/2571 reg 6).' })
  nextSteps: string;

  @Field(() => String, { description: 'What happens if it does not work out.' })
  contingency: string;

  @Field(() => [PlanObjective], { description: 'The goals of the area.' })
  objectives: PlanObjective[];
}

@ObjectType({ description: 'An area that exists and that is not shared with the viewer’s agency.' })
@Shows('PLAN')
export class WithheldSection {
  @Field(() => PlanSectionKey, { description: 'The area.' })
  key: PlanSectionKey;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'Its name for the young person.' })
  plainName: string;

  @Field(() => Withheld, { description: 'Why it is not shown, and whom to ask.' })
  withheld: Withheld;
}

export const PlanSectionPart = createUnionType({
  name: 'PlanSectionPart',
  description: 'An area of the plan, or that it is withheld.',
  types: () => [PlanSection, WithheldSection] as const,
  resolveType: (value: object) => ('withheld' in value ? WithheldSection : PlanSection),
});

@ObjectType({ description: 'A review that was held.' })
@Shows('PLAN')
export class PlanReview {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Day, { description: 'The day it was held: the clock runs from here.' })
  heldOn: LocalDate;

  @Field(() => Day, { description: 'The day it was written down.' })
  recordedOn: LocalDate;

  @Field(() => String, { description: 'CLOCK, YOUNG_PERSON or WORKER.' })
  askedForBy: string;

  @Field(() => Participation, { nullable: true, description: 'How the young person took part.' })
  participation: Participation | null;
}

@ObjectType({ description: 'The pathway plan of a young person, as far as it is shared with the viewer’s agency.' })
@Shows('PLAN')
export class PathwayPlan {
  @Field(() => PlanTimeliness, { description: 'Where it stands today. Worked out, never stored.' })
  timeliness: PlanTimeliness;

  @Field(() => String, { description: 'The same in words.' })
  timelinessWords: string;

  @Field(() => Tone, { description: 'Shape and colour.' })
  tone: Tone;

  @Field(() => Boolean, { description: 'Up to date, and the review is due within 28 days.' })
  dueSoon: boolean;

  @Field(() => Day, { nullable: true, description: 'By when it must be reviewed: 6 months (SI 2010/2571 reg 7).' })
  reviewDueOn: LocalDate | null;

  @Field(() => Int, { nullable: true, description: 'Days past that; null when nothing is late.' })
  daysOverdue: number | null;

  @Field(() => Day, { nullable: true, description: 'The day needs were assessed.' })
  needsAssessmentOn: LocalDate | null;

  @Field(() => Day, { nullable: true, description: 'The day of the last review.' })
  lastReviewOn: LocalDate | null;

  @Field(() => OverdueReason, { nullable: true, description: 'Why it is late, where somebody has said so.' })
  overdueReason: OverdueReason | null;

  @Field(() => PlanVersion, { nullable: true, description: 'The authorised version in force.' })
  current: PlanVersion | null;

  @Field(() => PlanVersion, {
    nullable: true,
    description: 'The version being written. Only for children’s services: it is no plan yet.',
  })
  draft: PlanVersion | null;

  @Field(() => [PlanVersion], { description: 'All versions, newest first.' })
  versions: PlanVersion[];

  @Field(() => String, { description: 'Who writes, owns and authorises it at this age, in a sentence.' })
  whoLeads: string;

  youngPersonId: string;
}

export const PlanPart = createUnionType({
  name: 'PlanPart',
  description: 'The pathway plan, or why it is not shown and whom to ask.',
  types: () => [PathwayPlan, Withheld] as const,
  resolveType: (value: object) => (value instanceof Withheld ? Withheld : PathwayPlan),
});
