import { Shows } from '@app/access';
import type { LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** Somebody the leaving care duties are, were or will be owed to. Their legal status is no column: it is worked out. */
@ObjectType({ description: 'A young person in or leaving care. What is shown follows the viewer’s agency.' })
@Shows('MINIMUM')
@Entity('young_person')
export class YoungPerson {
  @Field(() => ID, { description: 'Their id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Field(() => String, { description: 'The council’s own reference, for talking about the same person.' })
  @Column('text')
  readonly reference: string;

  /** The CHILD identifier of the SSDA903 return. */
  @Column('text', { name: 'child_id_903', nullable: true })
  childId903: string | null;

  @Column('text')
  firstName: string;

  @Column('text')
  familyName: string;

  @Column('text', { nullable: true })
  preferredName: string | null;

  @Column('text', { nullable: true })
  pronouns: string | null;

  @Column('date')
  dateOfBirth: LocalDate;

  /** SSDA903: 1 male, 2 female. */
  @Column('text', { nullable: true })
  sex: string | null;

  /** The SSDA903 ethnic code. */
  @Column('text', { nullable: true })
  ethnicity: string | null;

  @Column('boolean', { default: false })
  unaccompanied: boolean;

  @Column('date', { nullable: true })
  unaccompaniedUntil: LocalDate | null;

  /** Their own words, as they said them. */
  @Column('text', { nullable: true })
  whatMatters: string | null;

  @Column('date', { nullable: true })
  whatMattersOn: LocalDate | null;

  @Column('text', { nullable: true })
  bestWayToReach: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('date', { nullable: true })
  needsAssessmentOn: LocalDate | null;

  /** The last day somebody who works with them had an answer from them. */
  @Column('date', { nullable: true })
  lastInTouchOn: LocalDate | null;

  @Column('date', { nullable: true })
  diedOn: LocalDate | null;

  /** Whether other agencies are kept from the kind of place and the area too. */
  @Column('boolean', { default: false })
  homeProtected: boolean;

  /** The day the imported source data stood for. */
  @Column('date', { nullable: true })
  sourceAsAt: LocalDate | null;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  @VersionColumn()
  readonly version: number;
}
