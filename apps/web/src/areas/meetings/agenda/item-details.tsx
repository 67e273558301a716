import { count } from '../../../content/plural.js';
import { Tag } from '../../../design/tag.js';
import { TextButton } from '../../../design/text-button.js';
import { timesInWords } from '../names.js';
import { can } from '../../../content/transitions.js';
import { ChangeItem } from './change-item.js';
import { titleOf, type AgendaItem, type AgendaMeeting } from './agenda-lines.js';
import { WithdrawItem } from './withdraw-item.js';

/** Which item has a form open, and which form. */
export interface OpenPanel {
  itemId: string;
  what: 'change' | 'withdraw';
}

interface Props {
  item: AgendaItem;
  meeting: AgendaMeeting;
  panel: OpenPanel | undefined;
  setPanel: (panel: OpenPanel | undefined) => void;
  refresh: () => void;
}

/** Under an item’s title: who brings it, why it is here, who will see it; and the forms that change it. */
export function ItemDetails({ item, meeting, panel, setPanel, refresh }: Props) {
  const open = panel?.itemId === item.id ? panel.what : undefined;
  const close = () => setPanel(undefined);
  const done = () => {
    close();
    refresh();
  };
  return (
    <>
      <Facts item={item} />
      <p className="app-muted">
        Seen by: {item.sharedWithWords}{' '}
        {can(item, 'changeAgendaItem') && open !== 'change' && (
          <TextButton
            onClick={() => setPanel({ itemId: item.id, what: 'change' })}
            hidden={`who presents and who sees ${titleOf(item)}`}
          >
            Change
          </TextButton>
        )}
      </p>
      {open === 'change' && <ChangeItem item={item} meeting={meeting} onDone={done} onCancel={close} />}
      {open === 'withdraw' && <WithdrawItem item={item} onDone={done} onCancel={close} />}
    </>
  );
}

function Facts({ item }: { item: AgendaItem }) {
  return (
    <>
      <p className="app-muted">{item.presenter ? item.presenter.displayName : 'Nobody presents this yet'}</p>
      {item.reasons.length > 0 && <p>{item.reasons.map(({ sentence }) => sentence).join(' · ')}</p>}
      <Marks item={item} />
      <p className="app-print-only">{count(item.minutes, 'minute')}</p>
    </>
  );
}

function Marks({ item }: { item: AgendaItem }) {
  const marks = [
    ...(item.addedAfterPublishing ? ['Added since the agenda was sent'] : []),
    ...(item.timesCarried > 0 ? [`Put off ${timesInWords(item.timesCarried)} before`] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <p>
      {marks.map((mark) => (
        <Tag key={mark}>{mark}</Tag>
      ))}
    </p>
  );
}
