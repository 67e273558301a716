import { ActivityModule } from '@app/activity';
import { AdministrationModule } from '@app/administration';
import { DeliveryModule } from '@app/delivery';
import { NeedToKnowModule } from '@app/need-to-know';
import { Module } from '@nestjs/common';
import { DashboardResolver } from './dashboard/dashboard.resolver.js';
import { DashboardService } from './dashboard/dashboard.service.js';
import { MeasureReader } from './dashboard/measure.reader.js';
import { TodayReader } from './today/today.reader.js';
import { TodayResolver } from './today/today.resolver.js';
import { TodayService } from './today/today.service.js';

@Module({
  imports: [ActivityModule, AdministrationModule, DeliveryModule, NeedToKnowModule],
  providers: [TodayReader, TodayService, TodayResolver, MeasureReader, DashboardService, DashboardResolver],
})
export class IndicatorsModule {}
