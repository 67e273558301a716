import { Role, Shows } from '@app/access';
import { Day, type LocalDate } from '@app/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Something a role may do.' })
@Shows('NONE')
export class MayDo {
  @Field(() => String, { description: 'What, verb first.' })
  what: string;

  @Field(() => String, { description: 'What must also be true.' })
  when: string;
}

@ObjectType({ description: 'What a kind of work lets somebody do.' })
@Shows('NONE')
export class RoleInWords {
  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => [MayDo], { description: 'What it lets somebody do, beyond what everybody may.' })
  may: MayDo[];
}

@ObjectType({ description: 'A class of facts that is shared with an agency today, and why in law.' })
@Shows('NONE')
export class SharedClassInWords {
  @Field(() => String, { description: 'The class.' })
  what: string;

  @Field(() => String, { description: 'The basis in law, with the condition for special category data.' })
  basis: string;

  @Field(() => String, { description: 'The power or duty relied on.' })
  power: string;
}

@ObjectType({
  description: 'What an agency is shown today of a young person whose record a live relationship opens to it.',
})
@Shows('NONE')
export class AgencyInWords {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'In a sentence.' })
  sees: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The last day on which the agreement holds; null where none is needed or none holds.',
  })
  until: LocalDate | null;

  @Field(() => [SharedClassInWords], {
    description: 'Class by class. Empty for who keeps the record, and where no agreement holds.',
  })
  classes: SharedClassInWords[];
}

@ObjectType({ description: 'Who may do what, and what is shared with whom: the same for everybody who is signed in.' })
@Shows('NONE')
export class AccessInWords {
  @Field(() => [MayDo], { description: 'What everybody may do.' })
  everybody: MayDo[];

  @Field(() => [RoleInWords], { description: 'By role.' })
  roles: RoleInWords[];

  @Field(() => [AgencyInWords], { description: 'By agency, as agreed today.' })
  agencies: AgencyInWords[];
}
