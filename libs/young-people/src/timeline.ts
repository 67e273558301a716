import { type FactClass, sees, type Viewer } from '@app/access';
import type { LocalDate } from '@app/platform';

/** What the timeline says of one kind of fact. `data` is what the fact holds: ids, days and states, never what somebody wrote. */
export interface TimelineSentence {
  readonly kind: string;
  readonly title: (data: Readonly<Record<string, unknown>>) => string;
  /** More of it; `on` is the day on which it was written down, which the timeline says itself. */
  readonly detail?: (data: Readonly<Record<string, unknown>>, on: LocalDate) => string | null;
  /** The class of facts it tells. Left out: only for children's services. */
  readonly shows?: FactClass;
}

const sentences = new Map<string, TimelineSentence>();

/** Each area says in its own words what its facts are on a timeline. A type nobody speaks for is not shown. */
export function registerTimelineSentence(type: string, sentence: TimelineSentence): void {
  sentences.set(type, sentence);
}

export const timelineSentence = (type: string): TimelineSentence | undefined => sentences.get(type);

/** The types this viewer is shown: what is not shared with their agency does not appear, and is not counted. */
export function timelineTypesFor(viewer: Viewer, youngPersonId: string): string[] {
  const whole = viewer.inChildrensServices && !viewer.seesInPart(youngPersonId);
  return [...sentences]
    .filter(([, { shows }]) => whole || (shows !== undefined && sees(viewer, shows, youngPersonId)))
    .map(([type]) => type);
}
