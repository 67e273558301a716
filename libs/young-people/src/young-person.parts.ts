import { Shows, Withheld } from '@app/access';
import { Day, type LocalDate, Tone } from '@app/platform';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Who they are.' })
@Shows('IDENTITY')
export class Identity {
  @Field(() => String, { description: 'First name.' })
  firstName: string;

  @Field(() => String, { description: 'Family name.' })
  familyName: string;

  @Field(() => String, { nullable: true, description: 'The name they want to be called by.' })
  preferredName: string | null;

  @Field(() => String, { nullable: true, description: 'For example she/her.' })
  pronouns: string | null;

  @Field(() => Day, { description: 'Date of birth.' })
  dateOfBirth: LocalDate;

  @Field(() => String, { nullable: true, description: 'The CHILD identifier of the SSDA903 return.' })
  childId903: string | null;
}

@ObjectType({ description: 'Protected characteristics, as in the SSDA903 return. Only for children’s services.' })
@Shows('BACKGROUND')
export class Background {
  @Field(() => String, { nullable: true, description: 'SSDA903 ethnic code.' })
  ethnicity: string | null;

  @Field(() => String, { nullable: true, description: 'What the ethnic code means.' })
  ethnicityWords: string | null;

  @Field(() => String, { nullable: true, description: 'As recorded in the SSDA903 return.' })
  sex: string | null;

  @Field(() => Boolean, { description: 'Came to the country alone as a child seeking asylum (SSDA903 UASC).' })
  unaccompanied: boolean;
}

@ObjectType({ description: 'How to reach them, and when somebody last did.' })
@Shows('CONTACT')
export class Contact {
  @Field(() => String, { nullable: true, description: 'In their words: text, after 4pm.' })
  bestWayToReach: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number.' })
  phone: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day somebody had an answer from them.' })
  lastInTouchOn: LocalDate | null;

  @Field(() => String, { description: 'How long ago that is.' })
  lastInTouchWords: string;

  @Field(() => Tone, {
    description:
      'Late when longer ago than the council’s standard: 8 weeks, or a year where support has closed (Children Act 1989 s23CZB).',
  })
  tone: Tone;
}

@ObjectType({ description: 'Where they live. A Home whose facts are not recorded has code ?.' })
@Shows('HOME')
export class Home {
  @Field(() => String, {
    description: 'OC3 accommodation letter; the SSDA903 placement code while in care; ? when it is not recorded.',
  })
  code: string;

  @Field(() => String, { description: 'What the code means, in plain words.' })
  words: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is suitable (SI 2010/2571 reg 9 and Sch 2); null when not judged.',
  })
  suitable: boolean | null;

  @Field(() => Day, { nullable: true, description: 'Since when; null when it is not recorded.' })
  since: LocalDate | null;

  @Field(() => String, { description: 'The judgement in words.' })
  suitabilityWords: string;

  @Field(() => Tone, { description: 'Late when unsuitable, soon when not recorded.' })
  tone: Tone;
}

@ObjectType({ description: 'What they do: learning, work, neither.' })
@Shows('LEARNING')
export class Learning {
  @Field(() => String, { description: 'OC3 activity code; ? when it is not recorded.' })
  code: string;

  @Field(() => String, { description: 'What the code means, in plain words.' })
  words: string;

  @Field(() => Day, { nullable: true, description: 'Since when.' })
  since: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Learning or working; null when it is not known.' })
  inLearningOrWork: boolean | null;
}

@ObjectType({ description: 'What the young person said, word for word.' })
@Shows('OWN_WORDS')
export class OwnWords {
  @Field(() => String, { nullable: true, description: 'Their own words; null while nobody has asked.' })
  words: string | null;

  @Field(() => Day, { nullable: true, description: 'The day they said it.' })
  saidOn: LocalDate | null;
}

const partOrWithheld = <Part extends object>(name: string, part: new () => Part) =>
  createUnionType({
    name,
    description: 'The part, or why it is not shown and whom to ask.',
    types: () => [part, Withheld] as const,
    resolveType: (value: object) => (value instanceof Withheld ? Withheld : part),
  });

export const IdentityPart = partOrWithheld('IdentityPart', Identity);
export const BackgroundPart = partOrWithheld('BackgroundPart', Background);
export const ContactPart = partOrWithheld('ContactPart', Contact);
export const HomePart = partOrWithheld('HomePart', Home);
export const LearningPart = partOrWithheld('LearningPart', Learning);
export const OwnWordsPart = partOrWithheld('OwnWordsPart', OwnWords);
