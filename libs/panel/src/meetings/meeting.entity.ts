import { Shows } from '@app/access';
import { Day, Instant, type LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** DRAFT → PUBLISHED → IN_SESSION ⇄ PAUSED → ENDED; DRAFT or PUBLISHED → CANCELLED. */
export enum MeetingState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  IN_SESSION = 'IN_SESSION',
  PAUSED = 'PAUSED',
  ENDED = 'ENDED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingState, { name: 'MeetingState', description: 'Where a meeting stands.' });

/** One meeting of a panel. */
@ObjectType({ description: 'One meeting of a panel: its agenda, who was there, what was said and decided.' })
@Shows('MEETING')
@Entity('meeting')
export class Meeting {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid')
  panelId: string;

  @Field(() => String, { description: 'What it is called, with no name of a young person.' })
  @Column('text')
  title: string;

  @Field(() => Day, { description: 'The day it is held.' })
  @Column('date')
  heldOn: LocalDate;

  @Field(() => String, { description: 'When it starts, in England, HH:MM.' })
  @Column('time')
  startsAt: string;

  @Field(() => Int, { description: 'The time that is booked for it, in minutes.' })
  @Column('int')
  lengthMinutes: number;

  @Field(() => String, { description: 'The room, or how to join.' })
  @Column('text')
  place: string;

  @Column('uuid')
  chairId: string;

  @Column('uuid', { nullable: true })
  minuteTakerId: string | null;

  @Field(() => MeetingState, { description: 'Where it stands.' })
  @Column('text')
  state: MeetingState;

  @Column('text', { nullable: true })
  stateReason: string | null;

  /** From then on the agenda opens to those it is shared with: the need-to-know window. */
  @Column('timestamptz', { nullable: true })
  papersReleasedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When the chair started it.' })
  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When the chair ended it.' })
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** From then on the window is shut: ten working days after the meeting. */
  @Column('timestamptz', { nullable: true })
  windowClosesAt: Date | null;

  /** The number the next decision takes; counted under this row’s lock, so that no number is skipped. */
  @Column('int')
  nextDecision: number;

  @Field(() => Int, { description: 'Counts up with each change of the meeting itself.' })
  @VersionColumn()
  readonly version: number;

  /** In whose stream the log’s lines about it are read. */
  get meetingId(): string {
    return this.id;
  }
}
