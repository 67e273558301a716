import { CurrentViewer, Needs, Viewer } from '@app/access';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConfirmAccessInput } from './review.inputs.js';
import { ReviewService } from './review.service.js';
import { AccessReview } from './review.types.js';

@Resolver(() => AccessReview)
export class ReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Query(() => AccessReview, { description: 'Everybody’s access in the quarter under way. For administrators.' })
  @Needs('administration.read')
  accessReview(
    @Args('onlyWaiting', { type: () => Boolean, defaultValue: true }) onlyWaiting: boolean,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AccessReview> {
    return this.reviews.review(onlyWaiting, first, after);
  }

  @Mutation(() => AccessReview, {
    description: 'Confirm that somebody else’s access is still right. Gives those who still wait.',
  })
  @Needs('administration.write')
  confirmAccess(@CurrentViewer() viewer: Viewer, @Args('input') input: ConfirmAccessInput) {
    return this.reviews.confirm(viewer, input);
  }
}
