import { ChangeInput } from '@app/activity';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'A command to an import.' })
export class ImportCommandInput extends ChangeInput {
  @Field(() => ID, { description: 'The import.' })
  @IsUUID()
  batchId: string;
}
