import { Module } from '@nestjs/common';
import { ActivityLog } from './activity-log.js';
import { LogReader } from './log-reader.js';
import { Once } from './once.js';

@Module({
  providers: [ActivityLog, LogReader, Once],
  exports: [ActivityLog, LogReader, Once],
})
export class ActivityModule {}
