import { ActivityModule } from '@app/activity';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { AuditReader } from './reading/audit.reader.js';
import { AuditResolver } from './reading/audit.resolver.js';
import { WhoReader } from './reading/who.reader.js';
import { WhoCanSeeResolver, WhoLookedResolver, YoungPersonWhoResolver } from './reading/who.resolver.js';
import { Anchors } from './sealing/anchors.js';
import { Sealer } from './sealing/sealer.js';
import { Verifier } from './sealing/verifier.js';
import { UnusualFinder } from './unusual/finder.js';
import { UnusualReader } from './unusual/unusual.reader.js';
import { UnusualAccessResolver } from './unusual/unusual.resolver.js';
import { UnusualService } from './unusual/unusual.service.js';

@Module({
  imports: [ActivityModule, PeopleModule],
  providers: [
    Anchors,
    Verifier,
    Sealer,
    AuditReader,
    AuditResolver,
    UnusualFinder,
    UnusualReader,
    UnusualService,
    UnusualAccessResolver,
    WhoReader,
    YoungPersonWhoResolver,
    WhoCanSeeResolver,
    WhoLookedResolver,
  ],
  exports: [Verifier],
})
export class AuditModule {}
