import { CurrentViewer, Needs, Viewer } from '@app/access';
import { Query, Resolver } from '@nestjs/graphql';
import { TodayService } from './today.service.js';
import { Today } from './today.types.js';

@Resolver(() => Today)
export class TodayResolver {
  constructor(private readonly service: TodayService) {}

  @Query(() => Today, { description: 'What needs the viewer today, each with why it is here.' })
  @Needs('today.read')
  today(@CurrentViewer() viewer: Viewer): Promise<Today> {
    return this.service.for(viewer);
  }
}
