import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useClientKey } from '../../../graphql/client-key.js';
import type { MeetingCommandInput, RoomMeetingFragment } from '../../../graphql/generated/meetings.js';
import { useSave, type Saving } from '../../../graphql/use-save.js';
import { useRoom } from './room-context.js';

type Variables = { input: MeetingCommandInput };

export interface MeetingCommand<Data> {
  /** Sends the command; true when it was done. */
  go: (reason?: string) => Promise<boolean>;
  saving: Saving<Data, Variables>;
}

/** One command to the whole meeting (start, pause, go on, end): what it answers is taken in by the room. */
export function useMeetingCommand<Data>(
  document: TypedDocumentNode<Data, Variables>,
  meetingOf: (data: Data) => RoomMeetingFragment,
): MeetingCommand<Data> {
  const { room, take, ask, meetingId } = useRoom();
  const saving = useSave(document);
  const { key, renew } = useClientKey();
  const go = async (reason?: string) => {
    const input = { clientKey: key, meetingId, expectedVersion: room.meeting.version, reason: reason ?? null };
    const done = await saving.run({ input });
    if (!done) {
      void ask();
      return false;
    }
    renew();
    take({ type: 'meeting', meeting: meetingOf(done) });
    return true;
  };
  return { go, saving };
}
