import { CurrentViewer, Needs, permit, type Viewer } from '@app/access';
import { inputAs } from '@app/platform';
import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { mayList, YoungPeopleFilter } from './young-people.filter.js';
import { YoungPeopleViewCount, YoungPersonConnection } from './young-people.types.js';
import type { YoungPersonRow } from './young-person.columns.js';
import { YoungPerson } from './young-person.entity.js';
import { OverrideStatusInput, RecordContactInput, RecordWhatMattersInput } from './young-person.inputs.js';
import { type ViewCount, YoungPersonReader } from './young-person.reader.js';
import { YoungPersonService } from './young-person.service.js';

/** The questions and the changes; what hangs on a young person is in `young-person.resolver.ts`. */
@Resolver(() => YoungPersonConnection)
export class YoungPeopleResolver {
  constructor(
    private readonly reader: YoungPersonReader,
    private readonly service: YoungPersonService,
  ) {}

  @Query(() => YoungPersonConnection, {
    description: 'The young people whose record is open to you. At most 100 a page.',
  })
  @Needs('young-person.read')
  async youngPeople(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => YoungPeopleFilter, nullable: true }, inputAs(YoungPeopleFilter))
    filter: YoungPeopleFilter | null,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<YoungPersonConnection> {
    const asked = filter ?? {};
    permit(viewer, 'see this list', mayList(viewer, asked));
    const page = await this.reader.list(viewer, asked, { first, after });
    return { ...page, count: () => this.reader.count(viewer, asked) };
  }

  @Query(() => [YoungPeopleViewCount], { description: 'The ready-made lists, and how many each holds for you.' })
  @Needs('young-person.read')
  youngPeopleViews(@CurrentViewer() viewer: Viewer): Promise<ViewCount[]> {
    return this.reader.viewCounts(viewer);
  }

  @Query(() => YoungPerson, { description: 'One young person whose record is open to you.' })
  @Needs('young-person.read')
  youngPerson(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<YoungPersonRow> {
    return this.reader.byId(viewer, id);
  }

  @ResolveField(() => Int, { description: 'How many there are in all.' })
  total(page: YoungPersonConnection): Promise<number> {
    return page.count();
  }

  @Mutation(() => YoungPerson, {
    description:
      'Says that for a time another status applies than the dates give. Needs a reason, another person’s approval and an end.',
  })
  @Needs('status.override')
  overrideStatus(@CurrentViewer() viewer: Viewer, @Args('input') input: OverrideStatusInput): Promise<YoungPersonRow> {
    return this.service.overrideStatus(viewer, input);
  }

  @Mutation(() => YoungPerson, {
    description:
      'Records that somebody was, or tried to be, in touch (SI 2010/2571 reg 8: a written record of contacts).',
  })
  @Needs('young-person.record')
  recordContact(@CurrentViewer() viewer: Viewer, @Args('input') input: RecordContactInput): Promise<YoungPersonRow> {
    return this.service.recordContact(viewer, input);
  }

  @Mutation(() => YoungPerson, { description: 'Records what matters to the young person, in their own words.' })
  @Needs('young-person.record')
  recordWhatMatters(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RecordWhatMattersInput,
  ): Promise<YoungPersonRow> {
    return this.service.recordWhatMatters(viewer, input);
  }
}
