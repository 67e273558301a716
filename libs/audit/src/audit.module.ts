import { ActivityModule } from '@app/activity';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { AuditReader } from './reading/audit.reader.js';
import { AuditResolver } from './reading/audit.resolver.js';
import { UnusualAccessResolver } from './reading/unusual.resolver.js';
import { WhoReader } from './reading/who.reader.js';
import { WhoCanSeeResolver, WhoLookedResolver, YoungPersonWhoResolver } from './reading/who.resolver.js';
import { Anchors } from './sealing/anchors.js';
import { Sealer } from './sealing/sealer.js';
import { Verifier } from './sealing/verifier.js';

@Module({
  imports: [ActivityModule, PeopleModule],
  providers: [
    Anchors,
    Verifier,
    Sealer,
    AuditReader,
    AuditResolver,
    UnusualAccessResolver,
    WhoReader,
    YoungPersonWhoResolver,
    WhoCanSeeResolver,
    WhoLookedResolver,
  ],
  exports: [Verifier],
})
export class AuditModule {}
