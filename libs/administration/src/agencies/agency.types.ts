import { AgencyKind, Shows } from '@app/access';
import { Day, type LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A team of an agency. Who manages it may open what its people may open.' })
@Shows('WORKER')
export class AdministeredTeam {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'Who manages it.' })
  managerId: string | null;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  managerName: string | null;

  @Field(() => Int, { description: 'How many work in it today.' })
  people: number;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;
}

@ObjectType({ description: 'An agency as administrators see it, with those that have ended.' })
@Shows('WORKER')
export class AdministeredAgency {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => AgencyKind, {
    description: 'The part of the partnership it is. Never changed: what is shared follows from it.',
  })
  kind: AgencyKind;

  @Field(() => Day, { nullable: true, description: 'The day it left the partnership.' })
  endedOn: LocalDate | null;

  @Field(() => Int, { description: 'How many of its people can sign in today.' })
  people: number;

  @Field(() => [AdministeredTeam], { description: 'Its teams, by name.' })
  teams: AdministeredTeam[];

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;
}

@ObjectType({ description: 'A panel somebody may have a seat on.' })
@Shows('MEETING')
export class PanelChoice {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}
