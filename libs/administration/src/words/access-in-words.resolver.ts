import { Needs } from '@app/access';
import { Query, Resolver } from '@nestjs/graphql';
import { agencyInWords, rolesInWords, whatEverybodyMay } from './access-in-words.rules.js';
import { AccessInWords } from './access-in-words.types.js';
import { AgreedAgencies } from './agreed-agencies.js';

@Resolver(() => AccessInWords)
export class AccessInWordsResolver {
  constructor(private readonly agencies: AgreedAgencies) {}

  @Query(() => AccessInWords, {
    description: 'Who may do what, and what is shared with whom. For everybody who is signed in.',
  })
  @Needs('access.read')
  async accessInWords(): Promise<AccessInWords> {
    const agencies = (await this.agencies.today()).map(agencyInWords);
    return { everybody: whatEverybodyMay(), roles: rolesInWords(), agencies };
  }
}
