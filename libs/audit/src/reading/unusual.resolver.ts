import { CurrentViewer, Needs, type RequestContext, type Viewer } from '@app/access';
import { Agency, AgencyById, Worker, WorkerById } from '@app/people';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditReader, type UnusualRow } from './audit.reader.js';
import { UnusualAccess, UnusualKind } from './audit.types.js';

@Resolver(() => UnusualAccess)
export class UnusualAccessResolver {
  constructor(private readonly reader: AuditReader) {}

  @Query(() => [UnusualAccess], {
    description:
      'Who, in the last 14 days, opened more than 30 people’s records in an hour, more than three times as many in a day as is usual for them, or was refused 5 times in a day.',
  })
  @Needs('activity.read')
  async unusualAccess(@CurrentViewer() viewer: Viewer): Promise<UnusualAccess[]> {
    return (await this.reader.unusual(viewer)).map(fieldsOf);
  }

  @ResolveField(() => Worker, { description: 'Who.' })
  worker({ workerId }: UnusualAccess, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(workerId);
  }

  @ResolveField(() => Agency, { nullable: true, description: 'The agency they worked for then.' })
  agency({ agencyId }: UnusualAccess, _args: object, { loaders }: RequestContext): Promise<Agency> | null {
    return agencyId === null ? null : loaders.of(AgencyById).load(agencyId);
  }
}

function fieldsOf(row: UnusualRow): UnusualAccess {
  const { workerId, agencyId, kind, day, hour } = row;
  return { id: [workerId, kind, day, hour ?? ''].join('.'), kind, day, workerId, agencyId, sentence: sentenceOf(row) };
}

function sentenceOf({ kind, people, usual, hour }: UnusualRow): string {
  if (kind === UnusualKind.MANY_IN_AN_HOUR)
    return `Opened the records of ${people} young people between ${hour ?? 0}:00 and ${(hour ?? 0) + 1}:00`;
  if (kind === UnusualKind.MORE_THAN_USUAL)
    return `Opened the records of ${people} young people in a day; on a usual day ${usual ?? 0}`;
  return `Was refused ${people} times in a day`;
}
