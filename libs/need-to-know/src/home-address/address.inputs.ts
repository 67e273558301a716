import { KeyedInput } from '@app/activity';
import { Characters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'Asks to be shown where one young person lives.' })
export class RevealHomeAddressInput extends KeyedInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;

  @Field(() => String, { description: 'Why you need it, in at least 10 characters.' })
  @Characters(10, 1000, { message: 'Say why you need the address, in 10 to 1,000 characters' })
  reason: string;
}
