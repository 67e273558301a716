import { CurrentViewer, Needs, Viewer } from '@app/access';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RevealHomeAddressInput } from './address.inputs.js';
import { AddressService } from './address.service.js';
import { RevealedAddress } from './address.types.js';

@Resolver(() => RevealedAddress)
export class AddressResolver {
  constructor(private readonly service: AddressService) {}

  @Mutation(() => RevealedAddress, {
    description: 'Shows where one young person lives. 20 a day at most; each time is written down with the reason.',
  })
  @Needs('home-address.reveal')
  revealHomeAddress(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RevealHomeAddressInput,
  ): Promise<RevealedAddress> {
    return this.service.reveal(viewer, input);
  }
}
