import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { YoungPerson, YoungPersonById } from '@app/young-people';
import { Args, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SuggestionService } from './suggestion.service.js';
import { AgendaSuggestions, Suggestion } from './suggestion.types.js';

@Resolver(() => Suggestion)
export class SuggestionResolver {
  constructor(private readonly suggestions: SuggestionService) {}

  @Query(() => AgendaSuggestions, {
    description:
      'Everyone of 16 and over who is due at a meeting, each with the reasons and the rules’ numbers, and how many the panel reaches.',
  })
  @Needs('meeting.arrange')
  agendaSuggestions(
    @CurrentViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<AgendaSuggestions> {
    return this.suggestions.forMeeting(viewer, meetingId);
  }

  @ResolveField(() => YoungPerson, { description: 'Who.' })
  youngPerson(suggestion: Suggestion, _args: object, { loaders }: RequestContext) {
    return loaders.of(YoungPersonById).load(suggestion.youngPersonId);
  }
}
