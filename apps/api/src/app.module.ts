import { SignedInGuard } from '@app/access';
import { ActionsModule } from '@app/actions';
import { ActivityModule } from '@app/activity';
import { AdministrationModule } from '@app/administration';
import { AuditModule } from '@app/audit';
import { DataProtectionModule } from '@app/data-protection';
import { DeliveryModule } from '@app/delivery';
import { ExchangeModule } from '@app/exchange';
import { HousingModule } from '@app/housing';
import { IndicatorsModule } from '@app/indicators';
import { NeedToKnowModule } from '@app/need-to-know';
import { PanelModule } from '@app/panel';
import { PathwayPlansModule } from '@app/pathway-plans';
import { PeopleModule } from '@app/people';
import { type DatabaseAddresses, ExpectedErrors, inputPipe, PlatformModule } from '@app/platform';
import { RealtimeModule } from '@app/realtime';
import { YoungPeopleModule } from '@app/young-people';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { graphqlModule } from './graphql.js';
import { HandShakes } from './hand-shakes.js';
import { HealthController } from './health.controller.js';
import { Housekeeping } from './housekeeping.js';
import { LiveSocket } from './live-socket.js';
import { RatesModule } from './rates.js';
import { SettledHandlers } from './settled-answers.js';

/** Every area, wired once. */
@Module({})
export class AppModule {
  static forDatabase(addresses: DatabaseAddresses): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forDatabase(addresses),
        ActivityModule,
        PeopleModule,
        NeedToKnowModule,
        YoungPeopleModule,
        PathwayPlansModule,
        ActionsModule,
        PanelModule,
        HousingModule,
        AdministrationModule,
        IndicatorsModule,
        AuditModule,
        DataProtectionModule,
        DeliveryModule,
        ExchangeModule,
        RealtimeModule,
        graphqlModule,
        RatesModule,
      ],
      controllers: [HealthController],
      providers: [
        HandShakes,
        LiveSocket,
        Housekeeping,
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_INTERCEPTOR, useClass: SettledHandlers },
        { provide: APP_PIPE, useValue: inputPipe },
        { provide: APP_FILTER, useClass: ExpectedErrors },
      ],
    };
  }
}
