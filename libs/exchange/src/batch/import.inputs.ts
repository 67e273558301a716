import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Min } from 'class-validator';

@InputType({ description: 'A command to an import.' })
export class ImportCommandInput {
  @Field(() => ID, { description: 'A UUID made when the page opens: sending again does nothing twice.' })
  @IsUUID()
  clientKey: string;

  @Field(() => ID, { description: 'The import.' })
  @IsUUID()
  batchId: string;

  @Field(() => Int, { description: 'The version of it that was on screen.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}
