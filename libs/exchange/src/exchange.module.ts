import './batch/import.facts.js';
import { ActivityModule } from '@app/activity';
import { PeopleModule } from '@app/people';
import { YoungPeopleModule } from '@app/young-people';
import { Module } from '@nestjs/common';
import { BatchChecker } from './batch/batch-checker.js';
import { BatchStore } from './batch/batch.store.js';
import { ImportReader } from './batch/import.reader.js';
import { ImportResolver } from './batch/import.resolver.js';
import { ImportRunner, ImportSteps } from './batch/import.runner.js';
import { ImportService, ImportWork } from './batch/import.service.js';
import { StoredFiles } from './batch/stored-files.js';
import { UploadController } from './batch/upload.controller.js';
import { Demonstration, DemonstrationImport } from './demonstration/demonstration.js';
import { CurrentStateReader } from './plan/current-state.reader.js';
import { PlanWriter } from './plan/plan.writer.js';

@Module({
  imports: [ActivityModule, PeopleModule, YoungPeopleModule],
  controllers: [UploadController],
  providers: [
    ImportService,
    ImportWork,
    ImportRunner,
    ImportSteps,
    ImportReader,
    ImportResolver,
    BatchChecker,
    BatchStore,
    StoredFiles,
    CurrentStateReader,
    PlanWriter,
    Demonstration,
    DemonstrationImport,
  ],
  exports: [ImportService, ImportRunner, ImportReader, Demonstration],
})
export class ExchangeModule {}
