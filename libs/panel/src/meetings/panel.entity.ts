import { Shows } from '@app/access';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@ObjectType({ description: 'A group of people from several agencies that meets about young people leaving care.' })
@Shows('MEETING')
@Entity('panel')
export class Panel {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Field(() => String, { description: 'Its name.' })
  @Column('text')
  name: string;

  @Column('text')
  kind: 'TRANSITIONS' | 'DELIVERY_GROUP';

  /** What the panel has changed of the suggestions' thresholds: see `thresholdsOf`. */
  @Column('jsonb')
  thresholds: object;
}
