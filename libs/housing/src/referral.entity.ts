import { Shows } from '@app/access';
import { Day, Instant, type LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Consent, HousingRoute, ReferralState } from './referral-state.js';

/** A request under the Joint Housing Protocol, from the council that looked after somebody to a housing agency. */
@ObjectType({ description: 'A request for a home, from one agency to another, under the Joint Housing Protocol.' })
@Shows('REFERRAL')
@Entity('housing_referral')
export class HousingReferral {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Field(() => String, { description: 'What people call it by, such as HR-1001. Given by the database.' })
  @Column({ type: 'text', insert: false, update: false })
  readonly reference: string;

  @Column('uuid')
  readonly youngPersonId: string;

  @Column('uuid', { nullable: true })
  planPartId: string | null;

  @Column('uuid')
  agencyId: string;

  @Column('uuid')
  referrerId: string;

  @Column('uuid', { nullable: true })
  officerId: string | null;

  @Field(() => ReferralState, { description: 'Where it stands.' })
  @Column('text', { default: ReferralState.DRAFT })
  state: ReferralState;

  @Field(() => Day, { nullable: true, description: 'The day a home is needed.' })
  @Column('date', { nullable: true })
  needOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What the young person wants, in their own words.' })
  @Column('text', { nullable: true })
  wants: string | null;

  @Field(() => String, { nullable: true, description: 'The support they will need in a home of their own.' })
  @Column('text', { nullable: true })
  supportNeeds: string | null;

  @Field(() => String, { nullable: true, description: 'What happens if this does not work out.' })
  @Column('text', { nullable: true })
  planB: string | null;

  @Field(() => Consent, { nullable: true, description: 'On what ground it may be sent: UK GDPR Art 6.' })
  @Column('text', { nullable: true })
  consent: Consent | null;

  @Field(() => String, { nullable: true, description: 'How they agreed, or the legal basis and why.' })
  @Column('text', { nullable: true })
  consentWords: string | null;

  @Field(() => Day, { nullable: true, description: 'The day the ground was recorded.' })
  @Column('date', { nullable: true })
  consentOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What housing last asked for.' })
  @Column('text', { nullable: true })
  infoRequested: string | null;

  @Field(() => HousingRoute, { nullable: true, description: 'The kind of home agreed, when it was accepted.' })
  @Column('text', { nullable: true })
  route: HousingRoute | null;

  @Field(() => String, { nullable: true, description: 'Why housing decided as it did.' })
  @Column('text', { nullable: true })
  decisionReason: string | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When housing decided.' })
  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  @VersionColumn()
  readonly version: number;
}
