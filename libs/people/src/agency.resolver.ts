import { lensInWords } from '@app/access';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Agency } from './agency.entity.js';

@Resolver(() => Agency)
export class AgencyResolver {
  @ResolveField(() => String, {
    description: 'What it is shown of a young person whose record is open to it, in a sentence.',
  })
  sees({ kind }: Agency): string {
    return lensInWords(kind);
  }
}
