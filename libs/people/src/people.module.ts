import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Agency } from './agency.entity.js';
import { AgencyResolver } from './agency.resolver.js';
import { Sessions } from './sessions.js';
import { SignInController } from './sign-in.controller.js';
import { Worker } from './worker.entity.js';
import { AgencyById, WorkerById, WorkerReader } from './worker.reader.js';
import { WorkerResolver } from './worker.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([Agency, Worker])],
  controllers: [SignInController],
  providers: [Sessions, WorkerReader, WorkerResolver, AgencyResolver, WorkerById, AgencyById],
  exports: [Sessions, WorkerReader, WorkerById, AgencyById],
})
export class PeopleModule {}
