import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Max, Min } from 'class-validator';

const openAgain = { message: 'Open the form again and send it once more' };
const LARGEST_VERSION = 2_147_483_647;

/** What every form that changes something carries. */
@InputType({ isAbstract: true })
export abstract class KeyedInput {
  @Field(() => ID, { description: 'A UUID made when the form opens: sending it again never does the thing twice.' })
  @IsUUID('loose', openAgain)
  clientKey: string;
}

/** What every form that changes an existing record carries besides. */
@InputType({ isAbstract: true })
export abstract class ChangeInput extends KeyedInput {
  @Field(() => Int, {
    description: 'The version the form was filled in from; when the record has moved on, the answer is CONFLICT.',
  })
  @IsInt(openAgain)
  @Min(0, openAgain)
  @Max(LARGEST_VERSION, openAgain)
  expectedVersion: number;
}
