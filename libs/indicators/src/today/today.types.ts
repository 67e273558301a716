import { Shows } from '@app/access';
import { MeetingInBrief } from '@app/actions';
import { Day, type LocalDate, Tone } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TodayUrgency } from './today-item.js';

@ObjectType({ description: 'One thing that needs the viewer, and why it is here.' })
@Shows('SELF')
export class TodayItem {
  @Field(() => ID, { description: 'The same thing keeps its id from one day to the next.' })
  id: string;

  @Field(() => TodayUrgency, { description: 'The group it stands in.' })
  urgency: TodayUrgency;

  @Field(() => String, { description: 'What kind of thing it is, such as PLAN_REVIEW or ACTION.' })
  kind: string;

  @Field(() => String, { description: 'What to do, verb first.' })
  title: string;

  @Field(() => String, { description: 'Where it comes from.' })
  context: string;

  @Field(() => String, { description: 'Why it is here, in a sentence.' })
  because: string;

  @Field(() => Day, { nullable: true, description: 'The last day on which it is in time.' })
  dueOn: LocalDate | null;

  @Field(() => String, { description: 'What the date means today.' })
  dueWords: string;

  @Field(() => Tone, { description: 'Shape and colour on screen.' })
  tone: Tone;

  @Field(() => Boolean, { description: 'Whether the date is set by law: such things stand first in their group.' })
  legal: boolean;

  @Field(() => ID, { nullable: true, description: 'The young person it is about; only the viewer’s own work.' })
  youngPersonId: string | null;

  @Field(() => ID, { nullable: true, description: 'The action, where it is one.' })
  actionId: string | null;

  @Field(() => ID, { nullable: true, description: 'The housing referral, where it is one.' })
  referralId: string | null;

  @Field(() => ID, { nullable: true, description: 'The commitment, where it is one.' })
  commitmentId: string | null;

  @Field(() => ID, { nullable: true, description: 'The meeting, where it is one.' })
  meetingId: string | null;

  @Field(() => ID, { nullable: true, description: 'The version of a plan, where it is one.' })
  planVersionId: string | null;

  @Field(() => String, { description: 'The page where it is done.' })
  path: string;
}

@ObjectType({ description: 'A number about the viewer’s work.' })
@Shows('COUNTS')
export class Figure {
  @Field(() => String, { description: 'What is counted.' })
  label: string;

  @Field(() => Int, { description: 'How many; 0 when it is suppressed.' })
  value: number;

  @Field(() => String, { nullable: true, description: 'The page that lists them, where the viewer may open it.' })
  path: string | null;

  @Field(() => Boolean, { description: 'Whether it is hidden because it is small enough to point at somebody.' })
  suppressed: boolean;
}

@ObjectType({ description: 'What needs the viewer today.' })
@Shows('SELF')
export class Today {
  @Field(() => Day, { description: 'The day in England.' })
  date: LocalDate;

  @Field(() => [TodayItem], { description: 'In groups by urgency; in a group the law first, then the date.' })
  items: TodayItem[];

  @Field(() => MeetingInBrief, { nullable: true, description: 'The next meeting the viewer is part of.' })
  nextMeeting: MeetingInBrief | null;

  @Field(() => String, { nullable: true, description: 'Its page.' })
  nextMeetingPath: string | null;

  @Field(() => [Figure], { description: 'The viewer’s work in at most four numbers.' })
  figures: Figure[];

  @Field(() => String, { description: 'What to say when nothing is due.' })
  emptyWords: string;
}
