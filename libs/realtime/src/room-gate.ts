import type { Viewer } from '@app/access';
import type { ActivityLine } from '@app/activity';
import { type Admission, RoomAccess, type RoomQuestion } from '@app/panel';
import { Sessions } from '@app/people';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';

/** Somebody who listens, and what is about to be sent to them. */
interface Knock {
  readonly token: string;
  readonly meetingId: string;
  readonly line: ActivityLine;
}

/** Who they are now, and what they may see now. */
export interface Answer {
  readonly viewer: Viewer;
  readonly admission: Admission;
}

/**
 * Asks, for each thing and each listener at the moment it is sent, whether the session still stands, who it is, and what
 * they may see. Those who ask at the same time are answered together: two statements for a full room.
 */
@Injectable()
export class RoomGate {
  private readonly knocks: DataLoader<Knock, Answer | null>;

  constructor(
    private readonly sessions: Sessions,
    private readonly access: RoomAccess,
  ) {
    this.knocks = new DataLoader((knocks) => this.answerAll(knocks), { cache: false });
  }

  /** Null when the session has ended. */
  ask(knock: Knock): Promise<Answer | null> {
    return this.knocks.load(knock);
  }

  private async answerAll(knocks: readonly Knock[]): Promise<(Answer | null)[]> {
    const viewers = await this.sessions.viewersOf([...new Set(knocks.map(({ token }) => token))]);
    // One question for each person and thing, however many windows they have open.
    const questions = new Map<string, RoomQuestion>();
    const keys = knocks.map(({ token, meetingId, line }) => {
      const viewer = viewers.get(token);
      if (!viewer) return undefined;
      const key = `${viewer.id} ${line.cursor} ${meetingId}`;
      if (!questions.has(key)) questions.set(key, { viewer, meetingId, ...subjectOf(line) });
      return key;
    });
    const admissions = await this.access.ask([...questions.values()]);
    const answers = new Map([...questions].map(([key, { viewer }], at) => [key, answered(viewer, admissions[at])]));
    return keys.map((key) => (key ? (answers.get(key) ?? null) : null));
  }
}

const answered = (viewer: Viewer, admission: Admission | undefined): Answer | null =>
  admission ? { viewer, admission } : null;

function subjectOf({ type, subjectId }: ActivityLine): Pick<RoomQuestion, 'itemId' | 'entryId'> {
  if (type.startsWith('item.')) return { itemId: subjectId };
  return type.startsWith('entry.') ? { entryId: subjectId } : {};
}
