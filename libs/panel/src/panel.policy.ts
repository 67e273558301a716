import { AgencyKind, type Viewer } from '@app/access';

/** What somebody is on a panel. */
export enum PanelPart {
  CHAIR = 'CHAIR',
  DEPUTY = 'DEPUTY',
  MINUTE_TAKER = 'MINUTE_TAKER',
  MEMBER = 'MEMBER',
}

/** Where a viewer sits in a meeting: what must be known of them to say what they may do. */
export interface Seat {
  /** Their part on the panel today; null when they are not on it. */
  readonly part: PanelPart | null;
  readonly chairId: string;
  readonly minuteTakerId: string | null;
  /** Whether they present an item of this meeting. */
  readonly presents: boolean;
}

/** What a viewer may do in a meeting. */
export interface Rights {
  /** Build the agenda, publish it and keep the minutes in order. */
  readonly arrange: boolean;
  /** Start, pause and end the meeting, and take it from item to item. */
  readonly chair: boolean;
  /** Write in the minutes, in the items that are open to them. */
  readonly minute: boolean;
  /** Agree, for the panel, that a decision is worded right. */
  readonly agree: boolean;
}

/**
 * Whether the viewer may open meetings about young people at all. Elected members have no automatic right to personal
 * data, and audit reads what happened, not the case (Corporate parenting guidance for councillors, Children Act 2004 s10).
 */
export const opensMeetings = (viewer: Viewer): boolean =>
  viewer.may('meeting.read') &&
  viewer.agencyKind !== AgencyKind.ELECTED_MEMBERS &&
  viewer.agencyKind !== AgencyKind.ASSURANCE;

/** What the viewer may do in the meeting they sit in. The state of the meeting is asked of the rules, not of this. */
export function rightsIn(viewer: Viewer, seat: Seat): Rights {
  const chairs = chairsIt(viewer, seat);
  const takesMinutes = takesItsMinutes(viewer, seat);
  const here = [chairs, takesMinutes, seat.presents, seat.part !== null].some(Boolean);
  return {
    arrange: takesMinutes && viewer.may('meeting.arrange'),
    chair: (chairs || takesMinutes) && viewer.may('meeting.chair'),
    minute: here && viewer.may('meeting.minute'),
    agree: chairs && viewer.may('decision.agree'),
  };
}

const chairsIt = (viewer: Viewer, { part, chairId }: Seat): boolean =>
  part === PanelPart.CHAIR || part === PanelPart.DEPUTY || chairId === viewer.id;

const takesItsMinutes = (viewer: Viewer, { part, minuteTakerId }: Seat): boolean =>
  part === PanelPart.MINUTE_TAKER || minuteTakerId === viewer.id || viewer.coordinatesEveryone;

/** Whether the viewer may change an entry: its author, or who takes the minutes. */
export const mayChangeEntry = (viewer: Viewer, rights: Rights, entry: { readonly authorId: string }): boolean =>
  rights.minute && (entry.authorId === viewer.id || rights.arrange);
