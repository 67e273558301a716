import { Shows } from '@app/access';
import { Day, Instant, type LocalDate } from '@app/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { ActionState } from './action.states.js';

/** One line of an action's history. Written once, never changed: the database refuses it. */
@ObjectType({ description: 'One line of an action’s history: every change of state, and every word about it.' })
@Shows('ACTION')
@Entity('action_update')
export class ActionUpdate {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid')
  actionId: string;

  @Column('uuid')
  workerId: string;

  @Field(() => Instant, { description: 'When.' })
  @Column('timestamptz', { default: () => 'now()' })
  readonly at: Date | string;

  @Field(() => ActionState, { nullable: true, description: 'The state before; null when it was raised.' })
  @Column('text', { nullable: true })
  fromState: ActionState | null;

  @Field(() => ActionState, { description: 'The state after.' })
  @Column('text')
  toState: ActionState;

  @Field(() => String, { nullable: true, description: 'What was said.' })
  @Column('text', { nullable: true })
  note: string | null;

  @Field(() => Day, { nullable: true, description: 'The new date, where the date was moved.' })
  @Column('date', { nullable: true })
  dueOn: LocalDate | null;
}
