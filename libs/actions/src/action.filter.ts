import { MaxCharacters } from '@app/platform';
import { PlanSectionKey } from '@app/pathway-plans';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, IsUUID } from 'class-validator';
import { ActionSource, ActionView } from './action.states.js';

@InputType({ description: 'Which of the actions you may see to list.' })
export class ActionFilter {
  @Field(() => ActionView, { nullable: true, description: 'A ready-made list. What is open when left out.' })
  @IsOptional()
  @IsEnum(ActionView)
  view?: ActionView | null;

  @Field(() => String, { nullable: true, description: 'Words of the action, or a young person’s name or reference.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(100)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this worker’s.' })
  @IsOptional()
  @IsUUID('loose')
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this agency’s.' })
  @IsOptional()
  @IsUUID('loose')
  agencyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this young person.' })
  @IsOptional()
  @IsUUID('loose')
  youngPersonId?: string | null;

  @Field(() => PlanSectionKey, { nullable: true, description: 'Only for goals in this area of the plan.' })
  @IsOptional()
  @IsEnum(PlanSectionKey)
  section?: PlanSectionKey | null;

  @Field(() => ActionSource, { nullable: true, description: 'Only from here.' })
  @IsOptional()
  @IsEnum(ActionSource)
  source?: ActionSource | null;
}
