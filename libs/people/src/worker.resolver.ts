import { CurrentViewer, Needs, type RequestContext, Role, Shows, Viewer } from '@app/access';
import { Args, Field, ID, Int, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Agency } from './agency.entity.js';
import { isDemonstration } from './demonstration.js';
import { Worker } from './worker.entity.js';
import { AgencyById, WorkerReader } from './worker.reader.js';

@ObjectType('Viewer', { description: 'The person who is signed in.' })
@Shows('SELF')
export class ViewerView {
  @Field(() => ID, { description: 'Their worker id.' })
  id: string;

  @Field(() => String, { description: 'Their name.' })
  displayName: string;

  @Field(() => String, { description: 'What their job is called.' })
  jobTitle: string;

  @Field(() => [Role], { description: 'What kinds of work they do.' })
  roles: readonly Role[];

  @Field(() => Agency, { description: 'The agency they work for.' })
  agency: Agency;

  @Field(() => String, { nullable: true, description: 'Their team, where they are in one.' })
  teamName: string | null;

  @Field(() => String, { description: 'The council this Waymark belongs to.' })
  council: string;

  @Field(() => Boolean, { description: 'Whether everybody in here is invented.' })
  demonstration: boolean;
}

@Resolver(() => Worker)
export class WorkerResolver {
  constructor(private readonly reader: WorkerReader) {}

  @Query(() => ViewerView, { description: 'The person who is signed in.' })
  @Needs('self.read')
  viewer(@CurrentViewer() viewer: Viewer): ViewerView {
    const { id, displayName, jobTitle, roles, agencyId, agencyKind, agencyName, teamName } = viewer.facts;
    return {
      id,
      displayName,
      jobTitle,
      roles,
      agency: { id: agencyId, name: agencyName, kind: agencyKind },
      teamName,
      council: process.env.COUNCIL_NAME ?? 'Exampleshire Council',
      demonstration: isDemonstration(),
    };
  }

  @Query(() => [Worker], { description: 'People who can be given an action, by name or job. At most 100.' })
  @Needs('worker.read')
  workers(
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('agencyId', { type: () => ID, nullable: true }) agencyId: string | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<Worker[]> {
    return this.reader.search(search ?? null, agencyId ?? null, first);
  }

  @Query(() => [Agency], { description: 'The agencies of the partnership.' })
  @Needs('agency.read')
  agencies(): Promise<Agency[]> {
    return this.reader.agencies();
  }

  @ResolveField(() => Agency, { description: 'The agency they work for.' })
  agency(worker: Worker, _args: object, { loaders }: RequestContext): Promise<Agency> {
    return loaders.of(AgencyById).load(worker.agencyId);
  }
}
