import { type FactClass, Shows } from '@app/access';
import { Day, Instant, type LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgreementState, LawfulBasis, SpecialCondition } from './agreement.rules.js';

registerEnumType(AgreementState, {
  name: 'AgreementState',
  description: 'Where a sharing agreement stands today.',
  valuesMap: { EXPIRING: { description: 'It holds, for 60 days or less.' } },
});
registerEnumType(LawfulBasis, { name: 'LawfulBasis', description: 'UK GDPR Art 6(1)(c), (d) or (e).' });
registerEnumType(SpecialCondition, {
  name: 'SpecialCondition',
  description: 'What allows sharing special category data: UK GDPR Art 9(2) with DPA 2018 Sch 1.',
});

@ObjectType({ description: 'Why in law one class of facts is shared with an agency.' })
@Shows('ACCESS')
class SharingBasis {
  @Field(() => String, { description: 'The class of facts, such as PLAN_HEALTH.' })
  factClass: FactClass;

  @Field(() => LawfulBasis, { description: 'The basis.' })
  lawfulBasis: LawfulBasis;

  @Field(() => SpecialCondition, {
    nullable: true,
    description: 'The condition, where the class may hold special category data.',
  })
  condition: SpecialCondition | null;

  @Field(() => String, { description: 'The power or duty relied on.' })
  power: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day it no longer holds, where it ends before the agreement.',
  })
  expiresOn: LocalDate | null;
}

@ObjectType({
  description: 'What a partner agency has agreed to about sharing. Without a live one it is shown nobody.',
})
@Shows('ACCESS')
export class SharingAgreement {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  agencyId: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => Day, { description: 'The first day.' })
  startsOn: LocalDate;

  @Field(() => Day, { description: 'The first day on which it no longer holds.' })
  expiresOn: LocalDate;

  @Field(() => Day, { description: 'The day both sides had signed.' })
  signedOn: LocalDate;

  @Field(() => Day, { nullable: true, description: 'When somebody last went through it.' })
  reviewedOn: LocalDate | null;

  @Field(() => Instant, { nullable: true, description: 'When it was ended before its time.' })
  endedAt: string | null;

  @Field(() => [SharingBasis], { description: 'What is shared, and why in law.' })
  bases: SharingBasis[];

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;
}
