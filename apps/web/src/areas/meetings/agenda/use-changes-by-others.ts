import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSubscription } from 'urql';
import { announce } from '../../../design/announce.js';
import { AgendaChangedDocument } from '../../../graphql/generated/meetings.js';
import { useBackOnline } from '../../../graphql/live.js';
import { useViewer } from '../../../shell/viewer.js';

const GATHER_MS = 300;

/** Shows at once what others change in the same agenda, and says so: two people may be building it. */
export function useChangesByOthers(meetingId: string, cursor: string | undefined, refresh: () => void): void {
  const viewer = useViewer();
  const [after, setAfter] = useState<string>();
  if (after === undefined && cursor !== undefined) setAfter(cursor);

  const [{ data }] = useSubscription({
    query: AgendaChangedDocument,
    variables: { meetingId, after: after ?? null },
    pause: after === undefined,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const changed = useEffectEvent((who: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      refresh();
      announce(`${who} changed the agenda`);
    }, GATHER_MS);
  });
  const event = data?.meetingEvents;
  useEffect(() => {
    if (event?.actor && event.actor.id !== viewer.id) changed(event.actor.displayName);
  }, [event, viewer.id]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useBackOnline(refresh);
}
