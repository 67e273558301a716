import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { AgencyById, Worker, WorkerById } from '@app/people';
import { Args, Context, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DisclosureReader } from './disclosure.reader.js';
import { basesInWords, kindsInWords, sharedInWords, throughInWords } from './disclosure.rules.js';
import { Disclosure } from './disclosure.types.js';

@Resolver(() => Disclosure)
export class DisclosureResolver {
  constructor(private readonly reader: DisclosureReader) {}

  @Query(() => [Disclosure], {
    description:
      'What was shared about a young person with other agencies: the latest 500, the latest first. For audit too: it tells no case.',
  })
  @Needs('disclosure.read')
  async disclosures(
    @CurrentViewer() viewer: Viewer,
    @Args('youngPersonId', { type: () => ID }) youngPersonId: string,
    @Context() { loaders }: RequestContext,
  ): Promise<Disclosure[]> {
    const rows = await this.reader.of(viewer, youngPersonId);
    return Promise.all(
      rows.map(async (row, at) => ({
        id: `${youngPersonId}.${row.day}.${at}`,
        youngPersonId,
        on: row.day,
        shared: sharedInWords(row),
        bases: basesInWords(row),
        through: throughInWords(row),
        withWhom: row.agencyId ? (await loaders.of(AgencyById).load(row.agencyId)).name : kindsInWords(row.agencyKinds),
        row,
      })),
    );
  }

  @ResolveField(() => Worker, {
    nullable: true,
    description: 'Who of that agency saw it, or took it on; null for papers.',
  })
  worker({ row }: Disclosure, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return row.workerId === null ? null : loaders.of(WorkerById).load(row.workerId);
  }

  @ResolveField(() => Worker, {
    nullable: true,
    description: 'Who shared it, where somebody sent it; null where an agreement opened it.',
  })
  by({ row }: Disclosure, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return row.byId === null ? null : loaders.of(WorkerById).load(row.byId);
  }
}
