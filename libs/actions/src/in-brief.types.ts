import { Shows } from '@app/access';
import { Day, type LocalDate } from '@app/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A meeting, as little of it as is needed to name it.' })
@Shows('MEETING')
export class MeetingInBrief {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => Day, { description: 'The day.' })
  heldOn: LocalDate;
}

@ObjectType({ description: 'A partner’s commitment, as little of it as is needed to name it. Holds no personal data.' })
@Shows('COMMITMENT')
export class CommitmentInBrief {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Its reference in the delivery plan.' })
  reference: string;

  @Field(() => String, { description: 'What was promised.' })
  promise: string;
}
