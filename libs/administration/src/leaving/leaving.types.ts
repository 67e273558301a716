import { Shows } from '@app/access';
import { Day, type LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { WorkKind, WorkPart } from './work-kind.js';

@ObjectType({ description: 'What an open piece of work is called, without whom or what it is about.' })
@Shows('COUNTS')
export class WorkReference {
  @Field(() => String, { description: 'The beginning of an action’s id; a commitment’s reference; a team’s name.' })
  reference: string;

  @Field(() => Day, { nullable: true, description: 'The day it is due.' })
  dueOn: LocalDate | null;
}

@ObjectType({ description: 'How much of one kind of work is open.' })
@Shows('COUNTS')
export class OpenWork {
  @Field(() => WorkKind, { description: 'Which kind.' })
  kind: WorkKind;

  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Field(() => String, { description: 'The number in words: "3 open actions".' })
  words: string;

  @Field(() => [WorkReference], {
    description: 'Of actions, commitments and teams: what they are called. Of the rest none.',
  })
  references: WorkReference[];
}

@ObjectType({ description: 'Somebody leaves, and what is open of their work. It names no young person.' })
@Shows('WORKER')
export class Leaving {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  workerId: string;

  @Field(() => Day, { description: 'Their last day.' })
  leavesOn: LocalDate;

  @Field(() => Boolean, { description: 'Whether they can sign in no more.' })
  accessEnded: boolean;

  @Field(() => [OpenWork], { description: 'What is still theirs.' })
  openWork: OpenWork[];

  @Field(() => Boolean, {
    description: 'Whether the viewer hands over for them: as their manager, or the coordinator.',
  })
  mayHandOver: boolean;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;
}

@ObjectType({ description: 'One piece of work to hand over, for who may see it.' })
@Shows('MINIMUM')
export class HandoverItem {
  @Field(() => ID, { description: 'The action, allocation, referral, commitment or meeting.' })
  id: string;

  @Field(() => WorkKind, { description: 'Which of them.' })
  kind: WorkKind;

  @Field(() => WorkPart, { description: 'What the leaver is in it.' })
  part: WorkPart;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  youngPersonId: string | null;

  panelId: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it is due or held.' })
  dueOn: LocalDate | null;
}
