import { Shows } from '@app/access';
import { Day, Instant, type LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { ActionSource, ActionState } from './action.states.js';

/** One thing somebody has promised to do, for a goal of a young person's plan or for a partner's commitment. */
@ObjectType({
  description:
    'One thing somebody has promised to do, for a goal of a young person’s plan or for a partner’s commitment.',
})
@Shows('ACTION')
@Entity('action')
export class Action {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid', { nullable: true })
  youngPersonId: string | null;

  /** The goal it is for, by the key that survives new versions of the plan. */
  @Column('uuid', { nullable: true })
  planPartId: string | null;

  /** Why it is for no goal: shown in the list of actions that still need one. */
  @Column('text', { nullable: true })
  noPlanBecause: string | null;

  @Column('uuid', { nullable: true })
  commitmentId: string | null;

  @Field(() => ID, { nullable: true, description: 'The housing referral it came from.' })
  @Column('uuid', { nullable: true })
  referralId: string | null;

  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @Column('uuid', { nullable: true })
  agendaItemId: string | null;

  @Field(() => ActionSource, { description: 'Where it came from.' })
  @Column('text')
  source: ActionSource;

  @Field(() => String, { description: 'What will be done, verb first.' })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: 'The same as we say it to the young person.' })
  @Column('text', { nullable: true })
  plainWords: string | null;

  @Field(() => Boolean, { description: 'The young person sees it: only with plain words.' })
  @Column('boolean', { default: false })
  shownToYoungPerson: boolean;

  @Column('uuid')
  ownerId: string;

  @Column('uuid')
  ownerAgencyId: string;

  @Column('uuid')
  raisedById: string;

  @Field(() => Instant, { description: 'When it was raised.' })
  @Column('timestamptz', { default: () => 'now()' })
  raisedAt: Date | string;

  @Field(() => Day, { description: 'The date it had at first: never changed.' })
  @Column('date')
  firstDueOn: LocalDate;

  @Field(() => Day, { description: 'The date it has now.' })
  @Column('date')
  dueOn: LocalDate;

  @Field(() => Int, { description: 'How often the date was moved.' })
  @Column('integer', { default: 0 })
  timesMoved: number;

  @Field(() => ActionState, { description: 'What somebody did with it.' })
  @Column('text', { default: ActionState.ASSIGNED })
  state: ActionState;

  @Field(() => String, { nullable: true, description: 'Why it was declined, returned or cancelled.' })
  @Column('text', { nullable: true })
  stateReason: string | null;

  @Field(() => String, { nullable: true, description: 'What is in the way, while it is stuck.' })
  @Column('text', { nullable: true })
  blockedBy: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it was really done, as its owner says.' })
  @Column('date', { nullable: true })
  doneOn: LocalDate | null;

  @Column('uuid', { nullable: true })
  claimedById: string | null;

  @Field(() => String, { nullable: true, description: 'What shows that it was done.' })
  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('uuid', { nullable: true })
  verifiedById: string | null;

  @Field(() => String, { nullable: true, description: 'What was last said of it.' })
  @Column('text', { nullable: true })
  latestUpdate: string | null;

  @Field(() => Instant, { nullable: true, description: 'When that was said.' })
  @Column('timestamptz', { nullable: true })
  latestUpdateAt: Date | string | null;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  @VersionColumn()
  readonly version: number;
}
