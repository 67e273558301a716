import type { LocalDate } from '@app/platform';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ObjectiveState } from './plan.enums.js';
import type { PlanSectionKey } from './rules/plan-sections.js';
import type { OverdueReason, Participation } from './rules/plan-words.js';

/** The lasting identity of a goal: what actions and referrals point at, whatever version is in force. */
@Entity('plan_part')
export class PlanPartRecord {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid')
  youngPersonId: string;

  @Column('text')
  section: PlanSectionKey;
}

/** What one version says in one area. */
@Entity('plan_section')
export class PlanSectionRecord {
  @PrimaryColumn('uuid')
  planVersionId: string;

  @PrimaryColumn('text')
  section: PlanSectionKey;

  @Column('text')
  needs: string;

  @Column('text')
  myView: string;

  @Column('text')
  workingWell: string;

  @Column('text')
  worries: string;

  @Column('text')
  nextSteps: string;

  @Column('text')
  contingency: string;
}

/** A goal as one version has it. */
@Entity('plan_objective')
export class PlanObjectiveRecord {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid')
  planVersionId: string;

  @Column('uuid')
  youngPersonId: string;

  @Column('uuid')
  planPartId: string;

  @Column('integer')
  position: number;

  @Column('text')
  words: string;

  @Column('boolean')
  ownWords: boolean;

  @Column('date', { nullable: true })
  byOn: LocalDate | null;

  @Column('text')
  state: ObjectiveState;
}

/** A review that was held. */
@Entity('plan_review')
export class PlanReviewRecord {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid')
  youngPersonId: string;

  @Column('date')
  heldOn: LocalDate;

  @Column('date')
  recordedOn: LocalDate;

  @Column('uuid', { nullable: true })
  recordedById: string | null;

  @Column('text')
  askedForBy: string;

  @Column('text', { nullable: true })
  participation: Participation | null;
}

/** What the review clock runs from, one row a person. */
@Entity('plan_standing')
export class PlanStandingRecord {
  @PrimaryColumn('uuid')
  youngPersonId: string;

  @Column('date', { nullable: true })
  authorisedOn: LocalDate | null;

  @Column('date', { nullable: true })
  lastReviewOn: LocalDate | null;

  @Column('date', { nullable: true })
  reviewDueOn: LocalDate | null;

  @Column('text', { nullable: true })
  overdueReason: OverdueReason | null;

  @Column('timestamptz', { nullable: true })
  overdueReasonAt: Date | null;
}
