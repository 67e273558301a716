import { ActivityModule } from '@app/activity';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { AgreementReader } from './agreements/agreement.reader.js';
import { AgreementResolver } from './agreements/agreement.resolver.js';
import { AgreementService } from './agreements/agreement.service.js';
import { AskingReader } from './asking/asking.reader.js';
import { AskingResolver } from './asking/asking.resolver.js';
import { AskingService } from './asking/asking.service.js';
import { AnswerBreakGlass } from './break-glass/answer.service.js';
import { BreakGlassReader } from './break-glass/break-glass.reader.js';
import { BreakGlassResolver } from './break-glass/break-glass.resolver.js';
import { BreakGlassService } from './break-glass/break-glass.service.js';
import { BreakGlassRequestReader } from './break-glass/request.reader.js';
import { BreakGlassRequestResolver } from './break-glass/request.resolver.js';
import { AddressController } from './home-address/address.controller.js';
import { AddressResolver } from './home-address/address.resolver.js';
import { AddressService } from './home-address/address.service.js';
import { OwnAddress } from './home-address/own-address.js';
import { AddressStandingReader } from './home-address/standing.reader.js';
import { PersonAccessReader } from './person-access.reader.js';
import { PersonAccessResolver } from './person-access.resolver.js';
import { ExclusionService } from './sealing/exclusion.service.js';
import { SealingReader } from './sealing/sealing.reader.js';
import { ExclusionResolver, SealingResolver } from './sealing/sealing.resolver.js';
import { SealingService } from './sealing/sealing.service.js';
import { NeedToKnowToday } from './today.reader.js';

@Module({
  imports: [ActivityModule, PeopleModule],
  controllers: [AddressController],
  providers: [
    AgreementReader,
    AgreementService,
    AgreementResolver,
    SealingReader,
    SealingService,
    SealingResolver,
    ExclusionService,
    ExclusionResolver,
    BreakGlassReader,
    BreakGlassService,
    BreakGlassResolver,
    BreakGlassRequestReader,
    BreakGlassRequestResolver,
    AnswerBreakGlass,
    AskingReader,
    AskingService,
    AskingResolver,
    AddressStandingReader,
    AddressService,
    AddressResolver,
    OwnAddress,
    PersonAccessReader,
    PersonAccessResolver,
    NeedToKnowToday,
  ],
  exports: [NeedToKnowToday, OwnAddress],
})
export class NeedToKnowModule {}
