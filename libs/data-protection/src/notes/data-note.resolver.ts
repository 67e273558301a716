import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Worker, WorkerById } from '@app/people';
import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EndDataNoteInput, NoteAboutDataInput } from './data-note.inputs.js';
import { DataNoteReader } from './data-note.reader.js';
import { DataNoteService } from './data-note.service.js';
import { DataNote } from './data-note.types.js';

@Resolver(() => DataNote)
export class DataNoteResolver {
  constructor(
    private readonly reader: DataNoteReader,
    private readonly service: DataNoteService,
  ) {}

  @ResolveField(() => Worker, { description: 'Who wrote it down.' })
  by({ byId }: DataNote, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(byId);
  }

  @Query(() => [DataNote], {
    description:
      'What stands on a record about its own data, and what did: what stands first. Partners read the kind alone.',
  })
  @Needs('young-person.read')
  dataNotes(
    @CurrentViewer() viewer: Viewer,
    @Args('youngPersonId', { type: () => ID }) youngPersonId: string,
  ): Promise<DataNote[]> {
    return this.reader.of(viewer, youngPersonId);
  }

  @Mutation(() => DataNote, {
    description:
      'Notes what is asked of somebody’s data, or that it must be kept. A restriction or a hold takes a manager, and step-up.',
  })
  @Needs('data-note.write')
  noteAboutData(@CurrentViewer() viewer: Viewer, @Args('input') input: NoteAboutDataInput) {
    return this.service.note(viewer, input);
  }

  @Mutation(() => DataNote, { description: 'Ends a note about somebody’s data, and says what was done.' })
  @Needs('data-note.write')
  endDataNote(@CurrentViewer() viewer: Viewer, @Args('input') input: EndDataNoteInput) {
    return this.service.end(viewer, input);
  }
}
