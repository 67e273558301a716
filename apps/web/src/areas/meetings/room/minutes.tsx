import { Icon } from '../../../design/icon.js';
import { Loading } from '../../../design/loading.js';
import { useViewer } from '../../../shell/viewer.js';
import { can, whyNot } from '../../../content/transitions.js';
import { Composer } from './composer.js';
import { MinuteLine } from './minute-line.js';
import { stillPending } from './outbox.js';
import { PendingLine } from './pending-line.js';
import { useRoom } from './room-context.js';
import type { OpenLine } from './room-state.js';

/**
 * The minutes of one item, and the box that adds to them. They are a log that is not read out by itself: other people’s
 * decisions and actions are announced once (see said.ts), notes would talk over the people in the room.
 */
export function Minutes({ line, loading }: { line: OpenLine; loading: boolean }) {
  const viewer = useViewer();
  const { room, unsent } = useRoom();
  const entries = room.entries[line.id] ?? [];
  const pending = stillPending(unsent.outbox, entries, {
    itemId: line.id,
    viewerId: viewer.id,
    answered: unsent.answered,
  });
  const why = whyNot(line, 'addEntry');
  return (
    <section aria-labelledby="room-minutes">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-3" id="room-minutes" tabIndex={-1}>
        Minutes for this item
      </h2>
      <div role="log" aria-live="off" aria-labelledby="room-minutes">
        {loading && entries.length === 0 && <Loading what="the minutes" />}
        {!loading && entries.length + pending.length === 0 && <p className="govuk-body app-muted">Nothing yet.</p>}
        <ol className="app-notes">
          {entries.map((entry) => (
            <MinuteLine key={entry.id} entry={entry} line={line} />
          ))}
          {pending.map((each) => (
            <PendingLine key={each.key} pending={each} />
          ))}
        </ol>
      </div>
      <WhoIsWriting itemId={line.id} />
      {can(line, 'addEntry') && <Composer itemId={line.id} />}
      {why && <p className="govuk-inset-text app-room__notice">{why}</p>}
    </section>
  );
}

/** Shown, not spoken. */
function WhoIsWriting({ itemId }: { itemId: string }) {
  const viewer = useViewer();
  const { here } = useRoom();
  const writing = here.typing.filter((one) => one.itemId === itemId && one.workerId !== viewer.id);
  return writing.map((one) => (
    <p key={one.workerId} className="app-typing">
      <Icon name="pen" />
      {one.displayName} is writing a{' '}
      {one.kind === 'DECISION' ? 'decision' : one.kind === 'ACTION' ? 'new action' : 'note'}
    </p>
  ));
}
