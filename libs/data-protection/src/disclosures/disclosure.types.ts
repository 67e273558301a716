import { Shows } from '@app/access';
import { Day, type LocalDate } from '@app/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { DisclosureRow } from './disclosure.rules.js';

@ObjectType({ description: 'Something about a young person that was shared with another agency; never what it says.' })
@Shows('ACCESS')
export class Disclosure {
  @Field(() => ID, { description: 'Its place in the list.' })
  id: string;

  @Field(() => ID, { description: 'The young person.' })
  youngPersonId: string;

  @Field(() => Day, { description: 'The day.' })
  on: LocalDate;

  @Field(() => [String], { description: 'What kinds of facts were shared, in words.' })
  shared: string[];

  @Field(() => [String], {
    description: 'On what basis in law, in words: that of the agreement which held on the day.',
  })
  bases: string[];

  @Field(() => String, { description: 'How it came to them, in words.' })
  through: string;

  @Field(() => String, { description: 'With which agencies.' })
  withWhom: string;

  row: DisclosureRow;
}
