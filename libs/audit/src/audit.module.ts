import { ActivityModule } from '@app/activity';
import { Module } from '@nestjs/common';
import { Anchors } from './sealing/anchors.js';
import { Sealer } from './sealing/sealer.js';
import { Verifier } from './sealing/verifier.js';

@Module({
  imports: [ActivityModule],
  providers: [Anchors, Verifier, Sealer],
  exports: [Verifier],
})
export class AuditModule {}
