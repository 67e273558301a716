import { Shows } from '@app/access';
import { Day, type LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import './plan.enums.js';
import { Agreement, Participation, PlanState } from './rules/plan-words.js';

/** One version of a pathway plan. Once authorised it cannot change: the rules and the database both refuse it. */
@ObjectType({ description: 'One version of a pathway plan. Once authorised it cannot change.' })
@Shows('PLAN')
@Entity('plan_version')
export class PlanVersion {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid')
  youngPersonId: string;

  @Field(() => Int, { description: 'Counted from 1 for each young person.' })
  @Column('integer')
  number: number;

  @Field(() => PlanState, { description: 'Where it is in its life.' })
  @Column('text', { default: PlanState.DRAFT })
  state: PlanState;

  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column('uuid', { nullable: true })
  authoriserId: string | null;

  @Column('uuid', { nullable: true })
  delegatedForId: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it was talked through with the young person.' })
  @Column('date', { nullable: true })
  meetingOn: LocalDate | null;

  @Field(() => Day, { nullable: true, description: 'The day that was written down.' })
  @Column('date', { nullable: true })
  recordedOn: LocalDate | null;

  @Field(() => Day, { nullable: true, description: 'The day it was sent for sign-off.' })
  @Column('date', { nullable: true })
  submittedOn: LocalDate | null;

  @Field(() => Day, { nullable: true, description: 'The day a manager authorised it.' })
  @Column('date', { nullable: true })
  authorisedOn: LocalDate | null;

  @Field(() => Day, { nullable: true, description: 'The day the young person got a copy.' })
  @Column('date', { nullable: true })
  sharedOn: LocalDate | null;

  @Field(() => Participation, { nullable: true, description: 'How the young person took part.' })
  @Column('text', { nullable: true })
  participation: Participation | null;

  @Field(() => Agreement, { nullable: true, description: 'What the young person says of it.' })
  @Column('text', { nullable: true })
  agreement: Agreement | null;

  @Column('text', { nullable: true })
  agreementWords: string | null;

  @Field(() => String, { nullable: true, description: 'What must change, where it was returned.' })
  @Column('text', { nullable: true })
  returnReason: string | null;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  @VersionColumn()
  readonly version: number;
}
