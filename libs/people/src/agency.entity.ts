import { AgencyKind, Shows } from '@app/access';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@ObjectType({ description: 'An organisation in the partnership.' })
@Shows('WORKER')
@Entity('agency')
export class Agency {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Field(() => String, { description: 'Its name.' })
  @Column('text')
  name: string;

  @Field(() => AgencyKind, {
    description: 'The part of the partnership it is: what is shared with it follows from this.',
  })
  @Column('text')
  kind: AgencyKind;
}
