import type { LocalDate } from '@app/platform';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One contact, or try: the written record a personal adviser keeps (SI 2010/2571 reg 8). Never an API type: the note is for the file. */
@Entity('keeping_in_touch')
export class KeepingInTouch {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid')
  youngPersonId: string;

  @Column('uuid')
  workerId: string;

  @Column('date')
  happenedOn: LocalDate;

  @Column('text')
  way: string;

  @Column('boolean')
  twoWay: boolean;

  @Column('text', { nullable: true })
  note: string | null;
}
