import { CurrentViewer, Needs, Viewer } from '@app/access';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { PersonAccess } from './person-access.types.js';
import { PersonAccessReader } from './person-access.reader.js';

@Resolver(() => PersonAccess)
export class PersonAccessResolver {
  constructor(private readonly reader: PersonAccessReader) {}

  @Query(() => PersonAccess, {
    description: 'How a record that is open to you is kept, and what you may ask to see besides.',
  })
  @Needs('young-person.read')
  personAccess(
    @CurrentViewer() viewer: Viewer,
    @Args('youngPersonId', { type: () => ID }) youngPersonId: string,
  ): Promise<PersonAccess> {
    return this.reader.of(viewer, youngPersonId);
  }
}
