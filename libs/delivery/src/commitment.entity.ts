import { Shows } from '@app/access';
import { Day, Instant, type LocalDate } from '@app/platform';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, type ColumnOptions, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { CommitmentState, DeliveryOutcomeKey } from './commitment-state.js';

/** PostgreSQL gives a numeric as text, to lose nothing; a measure here fits a number. */
const figure: ColumnOptions = {
  type: 'numeric',
  transformer: {
    to: (value: number | null | undefined) => value,
    from: (value: string | number | null) => (value === null ? null : Number(value)),
  },
};

/** What a partner has promised the delivery group. There is no personal data in it, so everybody may read it. */
@ObjectType({ description: 'What a partner has promised the delivery group. It holds no personal data.' })
@Shows('COMMITMENT')
@Entity('commitment')
export class Commitment {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Field(() => String, { description: 'What people call it by, such as C-101. Given by the database.' })
  @Column({ type: 'text', insert: false, update: false })
  readonly reference: string;

  @Field(() => DeliveryOutcomeKey, { description: 'The outcome it serves.' })
  @Column('text')
  outcome: DeliveryOutcomeKey;

  @Field(() => String, { description: 'The promise, in one sentence.' })
  @Column('text')
  promise: string;

  @Column('uuid')
  agencyId: string;

  @Column('uuid')
  leadId: string;

  @Field(() => String, { description: 'What is counted.' })
  @Column('text')
  measure: string;

  @Field(() => String, { description: 'In what: %, people, days. Empty for a plain count.' })
  @Column('text', { default: '' })
  unit: string;

  @Field(() => Float, { nullable: true, description: 'The figure it starts from.' })
  @Column({ ...figure, nullable: true })
  baseline: number | null;

  @Field(() => Float, { description: 'The figure it promises.' })
  @Column(figure)
  target: number;

  @Field(() => Day, { description: 'The day it starts.' })
  @Column('date')
  startsOn: LocalDate;

  @Field(() => Day, { description: 'The day it is promised for.' })
  @Column('date')
  targetOn: LocalDate;

  @Field(() => Int, { description: 'Every how many days an update is due.' })
  @Column('integer', { default: 31 })
  cycleDays: number;

  @Field(() => CommitmentState, { description: 'Where it stands.' })
  @Column('text', { default: CommitmentState.PROPOSED })
  state: CommitmentState;

  @Field(() => String, { nullable: true, description: 'Why it is at risk, or was withdrawn.' })
  @Column('text', { nullable: true })
  stateReason: string | null;

  @Column('uuid', { nullable: true })
  claimedById: string | null;

  @Field(() => String, { nullable: true, description: 'What shows that it was delivered.' })
  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('uuid', { nullable: true })
  verifiedById: string | null;

  @Field(() => Float, { nullable: true, description: 'The latest figure.' })
  @Column({ ...figure, nullable: true })
  latestValue: number | null;

  @Field(() => Instant, { nullable: true, description: 'When it was last updated.' })
  @Column('timestamptz', { nullable: true })
  latestUpdateAt: Date | null;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  @VersionColumn()
  readonly version: number;
}
