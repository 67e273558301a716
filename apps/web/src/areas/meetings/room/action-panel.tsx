import { can, whyNot } from '../../../content/transitions.js';
import { ActionForm } from './action-form.js';
import { useRoom } from './room-context.js';
import { lineOf, type ItemAnswer } from './room-state.js';

/** The third column: an action is given out while it is talked about. Absent for those who may never write in the minutes. */
export function ActionPanel({ item }: { item: ItemAnswer | undefined }) {
  const { room, place } = useRoom();
  const line = place.shownId === undefined ? undefined : lineOf(room, place.shownId);
  if (line?.__typename !== 'AgendaItem') return null;
  const why = whyNot(line, 'recordAction');
  const allowed = can(line, 'recordAction');
  if (!why && !allowed) return null;
  return (
    <section className="app-panel app-panel--tint" aria-labelledby="room-action">
      <h2 className="govuk-heading-m" id="room-action" tabIndex={-1}>
        Add an action
      </h2>
      {allowed ? <ActionForm line={line} item={item} /> : <p className="govuk-body app-s">{why}</p>}
    </section>
  );
}
