import { AgencyKind, Shows } from '@app/access';
import { Instant } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Outcome } from './outcome.js';

/** LISTED → IN_DISCUSSION → DECIDED or DEFERRED; LISTED → NOT_REACHED or WITHDRAWN. */
export enum AgendaItemState {
  LISTED = 'LISTED',
  IN_DISCUSSION = 'IN_DISCUSSION',
  DECIDED = 'DECIDED',
  DEFERRED = 'DEFERRED',
  NOT_REACHED = 'NOT_REACHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(AgendaItemState, { name: 'AgendaItemState', description: 'Where an agenda item stands.' });

@ObjectType({ description: 'Why a young person is due at the panel: a published rule, in a sentence with its number.' })
@Shows('MINUTES')
export class Reason {
  @Field(() => String, { description: 'The rule’s number, as published on “How suggestions work”.' })
  rule: string;

  @Field(() => String, { description: 'The rule’s code, for programs.' })
  code: string;

  @Field(() => String, { description: 'The reason in a sentence.' })
  sentence: string;

  @Field(() => Int, { nullable: true, description: 'The number in the sentence: days, weeks, months or how many.' })
  number: number | null;
}

/** One thing on a meeting’s agenda: a young person, or a topic. */
@ObjectType({ description: 'One thing on a meeting’s agenda: a young person, or a topic.' })
@Shows('MINUTES')
@Entity('agenda_item')
export class AgendaItem {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Field(() => ID, { description: 'The meeting it is on the agenda of.' })
  @Column('uuid')
  meetingId: string;

  @Column('uuid', { nullable: true })
  youngPersonId: string | null;

  /** A topic’s words. A young person’s item is titled by name through the reader’s lens, and holds their reference here. */
  @Column('text')
  title: string;

  @Field(() => Int, { description: 'Its place on the agenda, from 1.' })
  @Column('int')
  position: number;

  @Field(() => Int, { description: 'How long it may take, in minutes.' })
  @Column('int')
  minutes: number;

  @Column('uuid', { nullable: true })
  presenterId: string | null;

  @Field(() => [AgencyKind], {
    description: 'The agencies, beside children’s services, that see it, each through its lens.',
  })
  @Column('text', { array: true })
  sharedWith: AgencyKind[];

  @Field(() => [Reason], { description: 'Why the young person is on the agenda, as it was when the papers were sent.' })
  @Column('jsonb')
  reasons: Reason[];

  @Field(() => AgendaItemState, { description: 'Where it stands.' })
  @Column('text')
  state: AgendaItemState;

  @Field(() => String, { nullable: true, description: 'Why it was deferred, withdrawn or not reached.' })
  @Column('text', { nullable: true })
  stateReason: string | null;

  @Field(() => Instant, { nullable: true, description: 'When its discussion started.' })
  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Field(() => Outcome, { nullable: true, description: 'What was decided, for programs.' })
  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  @Column('text', { nullable: true })
  outcomeReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The decision’s number in its meeting, like 2026/11-04: no number is skipped.',
  })
  @Column('text', { nullable: true })
  decisionNumber: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was decided.' })
  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Column('uuid', { nullable: true })
  carriedFromId: string | null;

  @Field(() => Int, { description: 'How many meetings have put it off before this one. Never set back.' })
  @Column('int')
  timesCarried: number;

  @Field(() => Boolean, { description: 'Whether it was added after the papers had been sent.' })
  @Column('boolean')
  addedAfterPublishing: boolean;

  @Field(() => Int, { description: 'Counts up with each change.' })
  @VersionColumn()
  readonly version: number;
}
