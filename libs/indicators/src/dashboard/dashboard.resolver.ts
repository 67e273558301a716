import { CurrentViewer, Needs, Viewer } from '@app/access';
import { Query, Resolver } from '@nestjs/graphql';
import { DashboardService } from './dashboard.service.js';
import { Dashboard } from './dashboard.types.js';

@Resolver(() => Dashboard)
export class DashboardResolver {
  constructor(private readonly service: DashboardService) {}

  @Query(() => Dashboard, {
    description: 'Counts of today. Fewer than 5 is not shown to those who may open no record.',
  })
  @Needs('dashboard.read')
  dashboard(@CurrentViewer() viewer: Viewer): Promise<Dashboard> {
    return this.service.for(viewer);
  }
}
