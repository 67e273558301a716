import { useState } from 'react';
import { Alert } from '../../../design/alert.js';
import { Empty } from '../../../design/empty.js';
import { Reorder } from '../../../design/reorder.js';
import { PressProblem } from '../../../design/press-problem.js';
import { canOrder, standing, titleOf, type AgendaMeeting } from './agenda-lines.js';
import { FixedAgenda } from './fixed-agenda.js';
import { ItemControls } from './item-controls.js';
import { ItemDetails, type OpenPanel } from './item-details.js';
import { useAgendaOrder } from './use-agenda-order.js';

interface Props {
  meeting: AgendaMeeting;
  refresh: () => void;
}

/** The agenda: to be put in order while it is a draft; with fixed places once it was sent. */
export function AgendaList({ meeting, refresh }: Props) {
  const lines = standing(meeting);
  const [panel, setPanel] = useState<OpenPanel>();
  return (
    <>
      {lines.length === 0 && (
        <Empty title="Nothing is on the agenda yet">
          {meeting.canArrange
            ? 'Add young people from the suggestions, or add another item.'
            : 'The coordinator has not put anything on it.'}
        </Empty>
      )}
      {canOrder(meeting) ? (
        <OrderedAgenda meeting={meeting} refresh={refresh} panel={panel} setPanel={setPanel} />
      ) : (
        <FixedAgenda meeting={meeting} lines={lines} refresh={refresh} panel={panel} setPanel={setPanel} />
      )}
    </>
  );
}

interface ListProps extends Props {
  panel: OpenPanel | undefined;
  setPanel: (panel: OpenPanel | undefined) => void;
}

function OrderedAgenda({ meeting, refresh, panel, setPanel }: ListProps) {
  const { items, move, refused } = useAgendaOrder(meeting, refresh);
  const shown = items.map((item) => ({
    id: item.id,
    title: titleOf(item),
    children: <ItemDetails item={item} meeting={meeting} panel={panel} setPanel={setPanel} refresh={refresh} />,
    controls: <ItemControls item={item} setPanel={setPanel} refresh={refresh} />,
  }));
  return (
    <>
      {refused && (
        <Alert kind="error" title="That item was not moved" announced>
          <PressProblem problem={refused} />
        </Alert>
      )}
      <Reorder items={shown} onMove={move} />
    </>
  );
}
