import { Shows } from '@app/access';
import { Instant } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

export enum EntryKind {
  NOTE = 'NOTE',
  DECISION = 'DECISION',
  ACTION = 'ACTION',
}
registerEnumType(EntryKind, { name: 'EntryKind', description: 'What an entry in the minutes is.' });

/** One entry in the minutes of an item. Changed words stay readable in its history. */
@ObjectType({ description: 'One entry in the minutes of an item.' })
@Shows('MINUTES')
@Entity('minute_entry')
export class MinuteEntry {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  agendaItemId: string;

  @Field(() => EntryKind, { description: 'A note, a decision, or an action.' })
  @Column('text')
  kind: EntryKind;

  @Field(() => String, { description: 'What it says.' })
  @Column('text')
  words: string;

  @Column('uuid')
  authorId: string;

  @Field(() => Instant, { description: 'When it was written.' })
  @Column('timestamptz')
  at: Date;

  @Field(() => Instant, { nullable: true, description: 'When its words were last changed.' })
  @Column('timestamptz', { nullable: true })
  editedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When the chair agreed the decision.' })
  @Column('timestamptz', { nullable: true })
  agreedAt: Date | null;

  @Column('uuid', { nullable: true })
  actionId: string | null;

  @Field(() => Int, { description: 'Counts up with each change.' })
  @VersionColumn()
  readonly version: number;
}
