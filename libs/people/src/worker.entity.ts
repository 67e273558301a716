import { Shows } from '@app/access';
import type { LocalDate } from '@app/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@ObjectType({ description: 'Somebody who works with young people, for one of the agencies.' })
@Shows('WORKER')
@Entity('worker')
export class Worker {
  @Field(() => ID, { description: 'The worker’s id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid')
  agencyId: string;

  @Column('uuid', { nullable: true })
  teamId: string | null;

  @Field(() => String, { description: 'The name colleagues know them by.' })
  @Column('text')
  displayName: string;

  @Field(() => String, { description: 'What their job is called.' })
  @Column('text')
  jobTitle: string;

  @Column('text')
  email: string;

  @Column('date')
  activeFrom: LocalDate;

  @Column('date', { nullable: true })
  activeTo: LocalDate | null;
}
