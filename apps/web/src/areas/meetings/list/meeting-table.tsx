import { day, duration } from '../../../content/dates.js';
import { Status, type Tone } from '../../../design/status.js';
import { Table, type Column } from '../../../design/table.js';
import { TextLink } from '../../../design/text-link.js';
import { fromTo } from '../time-words.js';
import type { ListedMeeting } from './by-panel.js';

const TONES: Record<ListedMeeting['state'], Tone> = {
  DRAFT: 'NONE',
  PUBLISHED: 'OK',
  IN_SESSION: 'SOON',
  PAUSED: 'HOLD',
  ENDED: 'DONE',
  CANCELLED: 'NONE',
};

const COLUMNS: readonly Column<ListedMeeting>[] = [
  { key: 'title', header: 'Meeting', cell: (meeting) => <Title meeting={meeting} /> },
  { key: 'when', header: 'Time', cell: ({ startsAt, lengthMinutes }) => fromTo(startsAt, lengthMinutes) },
  { key: 'place', header: 'Place', cell: ({ place }) => place || 'Not said yet' },
  { key: 'chair', header: 'Chair', cell: ({ chair }) => chair.displayName },
  {
    key: 'booked',
    header: 'On the agenda',
    cell: ({ bookedMinutes }) => (bookedMinutes > 0 ? duration(bookedMinutes) : 'Nothing yet'),
  },
  {
    key: 'state',
    header: 'How it stands',
    cell: ({ state, stateWords }) => <Status tone={TONES[state]}>{stateWords}</Status>,
  },
];

/** A panel’s meetings. The name leads to where the work is: the room while it goes on and after it, the agenda before. */
export function MeetingTable({ caption, meetings }: { caption: string; meetings: readonly ListedMeeting[] }) {
  return <Table caption={caption} columns={COLUMNS} rows={meetings} rowKey={({ id }) => id} />;
}

function Title({ meeting: { id, title, heldOn, state } }: { meeting: ListedMeeting }) {
  const inRoom = state === 'IN_SESSION' || state === 'PAUSED' || state === 'ENDED';
  return (
    <>
      <TextLink to={`/meetings/${id}/${inRoom ? 'room' : 'agenda'}`} strong>
        {title}, {day(heldOn)}
      </TextLink>
      {state === 'IN_SESSION' && (
        <>
          <br />
          Going on now
        </>
      )}
    </>
  );
}
