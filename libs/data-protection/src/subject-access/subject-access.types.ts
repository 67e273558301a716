import { Shows } from '@app/access';
import { Day, Instant, type LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PassageDecision, PassageState } from './passage.rules.js';
import { StoryFormat } from './story-file.rules.js';
import { SubjectAccessState, SubjectAccessWay } from './subject-access.rules.js';

registerEnumType(SubjectAccessState, { name: 'SubjectAccessState', description: 'Where a request stands.' });
registerEnumType(SubjectAccessWay, { name: 'SubjectAccessWay', description: 'How it was asked for.' });
registerEnumType(PassageState, {
  name: 'PassageState',
  description: 'What is decided about a passage.',
  valuesMap: {
    HELD: { description: 'Nobody has decided yet: nothing is given out.' },
    GONE: { description: 'The record no longer says it.' },
    CUT: { description: 'Given out without some words.' },
  },
});
registerEnumType(PassageDecision, { name: 'PassageDecision', description: 'What a reviewer says about a passage.' });
registerEnumType(StoryFormat, { name: 'StoryFormat', description: 'A page to read and print, or data.' });

@ObjectType({
  description:
    'A young person asked what is held about them (UK GDPR art 15). It names nobody: the register is read by who opens no record.',
})
@Shows('ACCESS')
export class SubjectAccess {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'The young person.' })
  youngPersonId: string;

  @Field(() => String, { description: 'Its number in the register.' })
  reference: string;

  @Field(() => String, { description: 'The reference of the young person.' })
  personReference: string;

  @Field(() => Day, { description: 'The day that they asked.' })
  askedOn: LocalDate;

  @Field(() => SubjectAccessWay, { description: 'How they asked.' })
  way: SubjectAccessWay;

  @Field(() => Day, {
    description: 'When the answer is due: one month later, three where it is extended (UK GDPR art 12(3)).',
  })
  dueOn: LocalDate;

  @Field(() => Int, { description: 'Days from today until it is due; less than 0 where it is late.' })
  daysLeft: number;

  @Field(() => String, { nullable: true, description: 'Why it takes longer; null where it was not extended.' })
  extensionReason: string | null;

  @Field(() => SubjectAccessState, { description: 'Where it stands.' })
  state: SubjectAccessState;

  @Field(() => Instant, { nullable: true, description: 'When it was put together.' })
  preparedAt: string | null;

  @Field(() => Int, { description: 'How many passages that others wrote there are.' })
  passages: number;

  @Field(() => Int, { description: 'About how many of them nobody has decided.' })
  held: number;

  @Field(() => Boolean, { description: 'Whether where they live stands in the file.' })
  withHome: boolean;

  @Field(() => Day, { nullable: true, description: 'When it was given to them.' })
  givenOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was not answered.' })
  refusedReason: string | null;

  @Field(() => Boolean, { description: 'Whether you may put it together, and take the file.' })
  mayPrepare: boolean;

  @Field(() => Boolean, { description: 'Whether you are to read the passages.' })
  mayReview: boolean;

  @Field(() => Boolean, { description: 'Whether you may extend it or refuse it.' })
  mayDecide: boolean;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;

  recordedById: string;
  preparedById: string | null;
  reviewerId: string | null;
}

@ObjectType({ description: 'What somebody other than the young person wrote about them: held until it is decided.' })
@Shows('PLAN')
export class SubjectAccessPassage {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'The young person.' })
  youngPersonId: string;

  @Field(() => String, { description: 'What it is part of.' })
  title: string;

  @Field(() => String, { description: 'Which part.' })
  label: string;

  @Field(() => String, { description: 'What it says.' })
  text: string;

  @Field(() => Boolean, { description: 'Whether it seems to speak of somebody else: such are decided one by one.' })
  namesSomebody: boolean;

  @Field(() => PassageState, { description: 'What is decided.' })
  state: PassageState;

  @Field(() => [String], { description: 'The words that are taken out.' })
  takenOut: string[];

  @Field(() => String, { nullable: true, description: 'Why, as the young person will read it.' })
  reason: string | null;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;
}

@ObjectType({ description: 'Everything that is held about a young person, as a file for them.' })
@Shows('PLAN')
export class SubjectAccessFile {
  @Field(() => String, { description: 'What to call the file; it names nobody.' })
  fileName: string;

  @Field(() => String, { description: 'The file.' })
  contents: string;

  youngPersonId: string;
}
