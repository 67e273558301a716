import { Shows } from '@app/access';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BreakGlass } from './break-glass/break-glass.types.js';
import { Exclusion, Sealing } from './sealing/sealing.types.js';

@ObjectType({ description: 'How a record that is open to you is kept, and what of it you may ask to see besides.' })
@Shows('ACCESS')
export class PersonAccess {
  @Field(() => ID, { description: 'The young person.' })
  youngPersonId: string;

  @Field(() => Boolean, { description: 'Whether where they live is recorded.' })
  homeRecorded: boolean;

  @Field(() => Boolean, {
    description: 'Whether the place is protected: other agencies are not shown what kind of place it is.',
  })
  homeProtected: boolean;

  @Field(() => Int, {
    description: 'What the form for it sends back as `expectedVersion`; 0 where nothing is recorded.',
  })
  homeVersion: number;

  @Field(() => Boolean, { description: 'Whether you may write down where they live.' })
  mayRecordHome: boolean;

  @Field(() => String, { nullable: true, description: 'Why you cannot be shown where they live; null where you can.' })
  whyHomeNotShown: string | null;

  @Field(() => Boolean, { description: 'Whether you may ask to seal the record, or to unseal it.' })
  maySeal: boolean;

  @Field(() => Boolean, { description: 'Whether you may answer who asked, and say who is let in or kept out.' })
  mayAnswer: boolean;

  @Field(() => Sealing, { nullable: true, description: 'What was asked for or holds; for children’s services.' })
  sealing: Sealing | null;

  @Field(() => Sealing, {
    nullable: true,
    description: 'Your own request to seal the record that somebody else did not agree to, in the last 30 days.',
  })
  refusedSealing: Sealing | null;

  @Field(() => [Exclusion], { description: 'Who is kept from the record; for children’s services.' })
  exclusions: Exclusion[];

  @Field(() => Boolean, {
    description:
      'Whether only your own referral to housing opens the record: then you see what is about their home, and what stands beside the record is not shown.',
  })
  openForReferral: boolean;

  @Field(() => BreakGlass, { nullable: true, description: 'What you opened yourself, while it lasts.' })
  breakGlass: BreakGlass | null;
}
