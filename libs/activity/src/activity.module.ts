import { Module } from '@nestjs/common';
import { ActivityLog } from './activity-log.js';
import { LogReader } from './log-reader.js';
import { Looks } from './looks.js';
import { Once } from './once.js';

@Module({
  providers: [ActivityLog, LogReader, Looks, Once],
  exports: [ActivityLog, LogReader, Looks, Once],
})
export class ActivityModule {}
