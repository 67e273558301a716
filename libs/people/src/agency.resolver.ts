import { lensInWords } from '@app/access';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Agency } from './agency.entity.js';
import type { AgencyRow } from './worker.reader.js';

@Resolver(() => Agency)
export class AgencyResolver {
  @ResolveField(() => String, {
    description: 'What it is shown of a young person whose record is open to it, in a sentence.',
  })
  sees({ kind, shared, agreed }: Agency & Partial<AgencyRow>): string {
    // A reader that brings an agency along with something else has not asked what is agreed: the most there can be is said.
    return lensInWords(kind, agreed === false ? null : (shared ?? 'ALL'));
  }
}
