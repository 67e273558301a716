import { ChangeInput } from '@app/activity';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'Somebody’s access is still right: agency, roles and seats.' })
export class ConfirmAccessInput extends ChangeInput {
  @IsUUID()
  @Field(() => ID, { description: 'Whose. `expectedVersion` is that of the account as it was looked at.' })
  memberId: string;
}
