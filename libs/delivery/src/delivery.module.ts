import { ActivityModule } from '@app/activity';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Commitment } from './commitment.entity.js';
import { UpdatesOfCommitment } from './commitment.loaders.js';
import { CommitmentReader } from './commitment.reader.js';
import { CommitmentResolver } from './commitment.resolver.js';
import { CommitmentFieldsResolver, CommitmentUpdateResolver } from './commitment-fields.resolver.js';
import { CommitmentService } from './commitment.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Commitment]), ActivityModule],
  providers: [
    CommitmentReader,
    CommitmentService,
    CommitmentResolver,
    CommitmentFieldsResolver,
    CommitmentUpdateResolver,
    UpdatesOfCommitment,
  ],
  exports: [CommitmentReader],
})
export class DeliveryModule {}
