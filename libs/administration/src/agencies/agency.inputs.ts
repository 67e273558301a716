import { AgencyKind } from '@app/access';
import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';

const sayName = { message: 'Enter a name in 2 to 100 characters' };

@InputType({ description: 'An agency that joins the partnership.' })
export class AddAgencyInput extends KeyedInput {
  @Characters(2, 100, sayName)
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @IsEnum(AgencyKind)
  @Field(() => AgencyKind, { description: 'The part of the partnership it is.' })
  kind: AgencyKind;
}

@InputType({ description: 'Another name for an agency.' })
export class ChangeAgencyInput extends ChangeInput {
  @IsUUID()
  @Field(() => ID, { description: 'The agency.' })
  agencyId: string;

  @Characters(2, 100, sayName)
  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@InputType({ description: 'An agency that leaves the partnership.' })
export class EndAgencyInput extends ChangeInput {
  @IsUUID()
  @Field(() => ID, { description: 'The agency.' })
  agencyId: string;
}

@InputType({ description: 'A team that begins.' })
export class AddTeamInput extends KeyedInput {
  @IsUUID()
  @Field(() => ID, { description: 'Its agency.' })
  agencyId: string;

  @Characters(2, 100, sayName)
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Who manages it, of that agency.' })
  managerId?: string | null;
}

@InputType({ description: 'Another name or manager for a team.' })
export class ChangeTeamInput extends ChangeInput {
  @IsUUID()
  @Field(() => ID, { description: 'The team.' })
  teamId: string;

  @Characters(2, 100, sayName)
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Who manages it; nobody when left out.' })
  managerId?: string | null;
}
