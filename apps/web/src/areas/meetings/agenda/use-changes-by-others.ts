import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSubscription } from 'urql';
import { announce } from '../../../design/announce.js';
import { AgendaChangedDocument, type AgendaChangedSubscription } from '../../../graphql/generated/meetings.js';
import { useBackOnline } from '../../../graphql/live.js';
import { useViewer } from '../../../shell/viewer.js';

const GATHER_MS = 300;

/** How many changes of others have come, and who made the last of them. */
interface Heard {
  readonly changes: number;
  readonly by: string;
}

const nothing: Heard = { changes: 0, by: '' };

/** Shows at once what others change in the same agenda, and says so: two people may be building it. */
export function useChangesByOthers(meetingId: string, cursor: string | undefined, refresh: () => void): void {
  const viewer = useViewer();
  const [after, setAfter] = useState<string>();
  if (after === undefined && cursor !== undefined) setAfter(cursor);

  // Counted one by one: several may come before the page is drawn again, and the last of them may be one's own.
  const heard = (before: Heard | undefined, { meetingEvents: { actor } }: AgendaChangedSubscription): Heard =>
    actor && actor.id !== viewer.id
      ? { changes: (before?.changes ?? 0) + 1, by: actor.displayName }
      : (before ?? nothing);
  const [{ data = nothing }] = useSubscription(
    { query: AgendaChangedDocument, variables: { meetingId, after: after ?? null }, pause: after === undefined },
    heard,
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const changed = useEffectEvent((who: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      refresh();
      announce(`${who} changed the agenda`);
    }, GATHER_MS);
  });
  const { changes, by } = data;
  useEffect(() => {
    if (changes > 0) changed(by);
  }, [changes, by]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useBackOnline(refresh);
}
