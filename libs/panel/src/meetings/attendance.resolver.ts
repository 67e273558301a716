import type { RequestContext } from '@app/access';
import { Worker, WorkerById } from '@app/people';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Attendance } from './attendance.js';

@Resolver(() => Attendance)
export class AttendanceResolver {
  @ResolveField(() => Worker, { description: 'Who.' })
  worker(attendance: Attendance, _args: object, { loaders }: RequestContext) {
    return loaders.of(WorkerById).load(attendance.workerId);
  }
}
