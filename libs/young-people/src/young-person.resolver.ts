import {
  CurrentViewer,
  type FactClass,
  type RequestContext,
  sees,
  shownName,
  type Viewer,
  Withheld,
  withheldFrom,
  WithheldReason,
} from '@app/access';
import { ageOn, Clock, Day, type LocalDate, Transition } from '@app/platform';
import { Worker, WorkerById } from '@app/people';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AllocatedWorker, ClockView } from './clock.types.js';
import { clocksFor } from './clocks.js';
import { lengthInWords } from './days.rules.js';
import { backgroundOf, contactOf, homeOf, identityOf, learningOf, ownWordsOf } from './parts.rules.js';
import { inForce, stageFields } from './stage.rules.js';
import { StagePart } from './stage.types.js';
import { factsOfStage } from './stage.js';
import { StandingWith } from './standing.reader.js';
import { TimelineReader } from './timeline.reader.js';
import { TimelineConnection, TimelineEntry } from './timeline.types.js';
import { youngPersonTransitions } from './transitions.rules.js';
import { WorkersOfYoungPerson } from './workers.reader.js';
import type { YoungPersonRow } from './young-person.columns.js';
import { YoungPerson } from './young-person.entity.js';
import {
  BackgroundPart,
  ContactPart,
  HomePart,
  IdentityPart,
  LearningPart,
  OwnWordsPart,
} from './young-person.parts.js';

/** What hangs on a young person, each part through the lens of the viewer's agency: shown whole, or withheld and saying so. */
@Resolver(() => YoungPerson)
export class YoungPersonResolver {
  constructor(
    private readonly clock: Clock,
    private readonly timelines: TimelineReader,
  ) {}

  @ResolveField(() => String, {
    description: 'Preferred or first name and family name; first name and initial where only the minimum is shared.',
  })
  displayName(person: YoungPersonRow, _args: object, { viewer }: RequestContext): string {
    return shownName(viewer, person);
  }

  @ResolveField(() => Int, {
    description: 'Completed years. A birthday on 29 February falls on 1 March in a common year.',
  })
  age(person: YoungPersonRow): number {
    return ageOn(person.dateOfBirth, this.clock.today());
  }

  @ResolveField(() => String, { description: 'The age in words; to the month where the date of birth is shared.' })
  ageWords(person: YoungPersonRow, _args: object, { viewer }: RequestContext): string {
    const today = this.clock.today();
    return sees(viewer, 'IDENTITY', person.id)
      ? `${lengthInWords(person.dateOfBirth, today)} old`
      : `${ageOn(person.dateOfBirth, today)} years old`;
  }

  @ResolveField(() => Day, { nullable: true, description: 'Source data as at this day, where it came from an import.' })
  asAt(person: YoungPersonRow): LocalDate | null {
    return person.sourceAsAt;
  }

  @ResolveField(() => IdentityPart, { description: 'Who they are.' })
  identity(person: YoungPersonRow, _args: object, { viewer }: RequestContext) {
    return part(viewer, person, ['IDENTITY', 'full name'], () => identityOf(person));
  }

  @ResolveField(() => BackgroundPart, { description: 'Protected characteristics.' })
  background(person: YoungPersonRow, _args: object, { viewer }: RequestContext) {
    return part(viewer, person, ['BACKGROUND', 'background'], () => backgroundOf(person));
  }

  @ResolveField(() => StagePart, { description: 'The legal status, with why.' })
  stage(person: YoungPersonRow, _args: object, { viewer, loaders }: RequestContext) {
    return part(viewer, person, ['STAGE', 'support stage'], async () =>
      stageFields(person.id, await factsOfStage(person, loaders, this.clock.today())),
    );
  }

  @ResolveField(() => ContactPart, { description: 'How to reach them, and when somebody last did.' })
  contact(person: YoungPersonRow, _args: object, { viewer, loaders }: RequestContext) {
    return part(viewer, person, ['CONTACT', 'contact information'], async () => {
      const today = this.clock.today();
      return contactOf(person, inForce(await factsOfStage(person, loaders, today)), today);
    });
  }

  @ResolveField(() => HomePart, { description: 'Where they live.' })
  home(person: YoungPersonRow, _args: object, { viewer }: RequestContext) {
    const kept = placeKeptFrom(viewer, person);
    return kept ?? part(viewer, person, ['HOME', 'home'], () => homeOf(person));
  }

  @ResolveField(() => LearningPart, { description: 'Learning, work, or neither.' })
  learning(person: YoungPersonRow, _args: object, { viewer }: RequestContext) {
    return part(viewer, person, ['LEARNING', 'learning and work'], () => learningOf(person));
  }

  @ResolveField(() => OwnWordsPart, { description: 'What matters to them, in their own words.' })
  whatMatters(person: YoungPersonRow, _args: object, { viewer }: RequestContext) {
    return part(viewer, person, ['OWN_WORDS', 'own words'], () => ownWordsOf(person));
  }

  @ResolveField(() => [ClockView], {
    description: 'The dates that matter. None after a death or once nothing is owed.',
  })
  clocks(person: YoungPersonRow, _args: object, context: RequestContext): Promise<ClockView[]> {
    return clocksFor(person, context, this.clock.today());
  }

  @ResolveField(() => [AllocatedWorker], { description: 'Who works with them, who leads first.' })
  workers(person: YoungPersonRow, _args: object, { loaders }: RequestContext): Promise<AllocatedWorker[]> {
    return loaders.of(WorkersOfYoungPerson).load(person.id);
  }

  @ResolveField(() => [Transition], { description: 'What you may do to this record now.' })
  async allowedTransitions(
    person: YoungPersonRow,
    _args: object,
    { viewer, loaders }: RequestContext,
  ): Promise<Transition[]> {
    return youngPersonTransitions(viewer, await loaders.of(StandingWith).load(person.id));
  }

  @ResolveField(() => TimelineConnection, {
    description: 'What happened, newest first, as far as it is shared with you.',
  })
  timeline(
    @Parent() person: YoungPersonRow,
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<TimelineConnection> {
    return this.timelines.of(viewer, person.id, { first, after });
  }
}

@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  @ResolveField(() => Worker, { nullable: true, description: 'Who did it; null where a program did.' })
  actor(entry: TimelineEntry, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return entry.actorId === null ? null : loaders.of(WorkerById).load(entry.actorId);
  }
}

/** Where a place is protected, other agencies are not shown what kind of place it is either, nor since when. */
const placeKeptFrom = (viewer: Viewer, { homeProtected, askName }: YoungPersonRow): Withheld | undefined =>
  homeProtected && !viewer.inChildrensServices
    ? new Withheld(
        WithheldReason.PLACE_IS_PROTECTED,
        'Where they live is protected, and is shown to nobody outside children’s services',
        askName ?? 'the young person’s personal adviser',
      )
    : undefined;

/** The part for those whose agency is shown it; for the rest that it is withheld, and whom to ask. */
function part<Part>(
  viewer: Viewer,
  person: YoungPersonRow,
  [factClass, what]: [factClass: FactClass, what: string],
  make: () => Part,
) {
  if (sees(viewer, factClass, person.id)) return make();
  const name = person.preferredName ?? person.firstName;
  return withheldFrom(viewer, `${name}’s ${what}`, person.askName ?? undefined, {
    factClass,
    youngPersonId: person.id,
  });
}
