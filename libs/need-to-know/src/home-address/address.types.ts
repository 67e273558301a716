import { Shows } from '@app/access';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'Where one young person lives, shown once to who asked. Nothing else in the schema says it.',
})
@Shows('ADDRESS')
export class RevealedAddress {
  @Field(() => ID, { description: 'The young person.' })
  youngPersonId: string;

  @Field(() => [String], { description: 'The lines of it.' })
  lines: string[];

  @Field(() => String, { description: 'The postcode.' })
  postcode: string;

  @Field(() => Int, { description: 'After how many seconds a page takes it away again.' })
  secondsShown: number;
}
