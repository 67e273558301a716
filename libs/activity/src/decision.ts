/** Something that happened, in the past tense, in the words of the area: 'action.completed'. Ids, days and states only. */
export interface Fact {
  readonly type: string;
  readonly [detail: string]: string | number | boolean | null | undefined;
}

/** What a rule answers: how the subject changes, and the one fact that records it. */
export interface Decision<Subject, Happened extends Fact = Fact> {
  readonly change: Partial<Subject>;
  readonly fact: Happened;
}

/** Anything whose changes are logged. The ids say in whose streams the entry is read. */
export interface Subject {
  readonly id: string;
  readonly youngPersonId?: string | null;
  readonly meetingId?: string | null;
}
