import type { AgendaItem, AgendaMeeting } from '../agenda-lines.js';

export function anAgendaItem(given: Partial<AgendaItem> = {}): AgendaItem {
  return {
    __typename: 'AgendaItem',
    id: 'item-1',
    position: 1,
    title: 'Welcome',
    minutes: 10,
    state: 'LISTED',
    stateReason: null,
    stateWords: 'To come',
    tone: 'NONE',
    sharedWith: [],
    sharedWithWords: 'Children’s services only',
    timesCarried: 0,
    addedAfterPublishing: false,
    version: 1,
    reasons: [],
    youngPerson: null,
    presenter: null,
    allowedTransitions: [],
    blockedTransitions: [],
    ...given,
  };
}

export function aMeeting(given: Partial<AgendaMeeting> = {}): AgendaMeeting {
  return {
    id: 'meeting-1',
    title: 'Transitions Panel',
    heldOn: '2026-11-24',
    startsAt: '10:00',
    lengthMinutes: 120,
    restrictedItems: 0,
    bookedMinutes: 0,
    place: '',
    state: 'DRAFT',
    stateWords: 'Draft',
    quorumWords: '',
    canArrange: true,
    canChair: false,
    version: 1,
    panel: { id: 'panel-1', name: 'Transitions Panel' },
    chair: { id: 'margaret', displayName: 'Margaret Lowe' },
    attendance: [],
    allowedTransitions: [],
    blockedTransitions: [],
    agenda: [],
    ...given,
  };
}
