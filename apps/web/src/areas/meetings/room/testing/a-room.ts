import type { Entry, ItemAnswer, OpenLine, RoomEvent, RoomState, Snapshot } from '../room-state.js';

/** Somebody in the room. */
export function aWorker(displayName = 'Joe Bright') {
  return {
    id: `worker-${displayName}`,
    displayName,
    jobTitle: 'Panel coordinator',
    agency: { id: 'agency-1', name: 'Exampleshire children’s services' },
  };
}

export function aLine(given: Partial<OpenLine> = {}): OpenLine {
  return {
    __typename: 'AgendaItem',
    id: 'item-1',
    position: 1,
    title: 'Welcome',
    minutes: 12,
    state: 'LISTED',
    stateReason: null,
    stateWords: 'To come',
    tone: 'NONE',
    startedAt: null,
    outcome: null,
    outcomeWords: null,
    outcomeReason: null,
    decisionNumber: null,
    version: 1,
    youngPerson: null,
    presenter: null,
    allowedTransitions: [],
    blockedTransitions: [],
    ...given,
  };
}

export function anEntry(given: Partial<Entry> = {}): Entry {
  return {
    id: 'entry-1',
    kind: 'NOTE',
    words: 'Kofi liked the flat',
    at: '2026-11-24T10:41:00Z',
    editedAt: null,
    agreedAt: null,
    version: 1,
    canChange: false,
    author: aWorker(),
    action: null,
    ...given,
  };
}

/** An entry that is an action, for somebody. */
export function anActionEntry(owner = aWorker('Priya Nair'), given: Partial<Entry> = {}): Entry {
  const action = {
    id: 'action-1',
    title: 'Send the nomination form',
    dueOn: '2026-12-01',
    shownToYoungPerson: true,
    owner,
    objective: { partId: 'part-1', words: 'A home I will not have to leave' },
  };
  return anEntry({ id: 'entry-act', kind: 'ACTION', action, ...given });
}

export function aSnapshot(given: Partial<Snapshot> = {}): Snapshot {
  return {
    id: 'meeting-1',
    title: 'Transitions Panel',
    heldOn: '2026-11-24',
    startsAt: '10:00',
    lengthMinutes: 150,
    place: '',
    state: 'IN_SESSION',
    stateWords: 'In session',
    startedAt: '2026-11-24T10:00:00Z',
    endedAt: null,
    quorumWords: '',
    canMinute: true,
    canChair: false,
    version: 1,
    chair: aWorker('Margaret Lowe'),
    attendance: [],
    allowedTransitions: [],
    blockedTransitions: [],
    agenda: [aLine()],
    cursor: 'c0',
    next: null,
    ...given,
  };
}

export function anEvent(given: Partial<RoomEvent> = {}): RoomEvent {
  return {
    cursor: 'c1',
    type: 'entry.added',
    at: '2026-11-24T10:41:00Z',
    subjectId: 'entry-1',
    actor: aWorker(),
    entry: null,
    item: null,
    ...given,
  };
}

export function anItem(given: Partial<ItemAnswer> = {}): ItemAnswer {
  return {
    ...aLine(),
    reasons: [],
    sharedWithWords: 'Children’s services only',
    timesCarried: 0,
    actionsFromLastTime: [],
    entries: [],
    youngPerson: null,
    ...given,
  };
}

export function aRoom(given: Partial<RoomState> = {}): RoomState {
  const { agenda, cursor, ...meeting } = aSnapshot();
  return { meeting, lines: agenda, entries: {}, cursor, askAgain: 0, ...given };
}
