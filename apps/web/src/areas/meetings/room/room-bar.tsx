import { useEffect, useRef } from 'react';
import { time } from '../../../content/dates.js';
import { announce } from '../../../design/announce.js';
import { Icon } from '../../../design/icon.js';
import { ChairControls } from './chair-controls.js';
import { LeaveTheRoom } from './leave-the-room.js';
import { PeopleHere } from './people-here.js';
import { useRoom } from './room-context.js';
import { currentLine, shownLines, type Line } from './room-state.js';
import { meetingTime, timeLeft, timeWarning } from './time-left.js';
import { useMinutesGone } from './use-minutes-gone.js';

/** The bar of the room, in place of the navigation: which meeting, the connection, who is here, the time, and what the chair does. */
export function RoomBar() {
  const { room } = useRoom();
  const { meeting } = room;
  return (
    <section className="app-mbar" aria-label="Meeting controls">
      <a href="#current-item" className="govuk-skip-link" onClick={toItem}>
        Skip to current item
      </a>
      <div className="govuk-width-container">
        <div className="app-mbar__in">
          <div>
            <p>
              <strong>{meeting.title}</strong> &middot; <LeaveTheRoom />
            </p>
            <p>
              <Connection />
            </p>
          </div>
          <PeopleHere />
          {meeting.startedAt && meeting.state !== 'ENDED' ? <Timer /> : <p>{meeting.stateWords}</p>}
          <ChairControls />
        </div>
      </div>
    </section>
  );
}

function Connection() {
  const { live, room } = useRoom();
  if (!live)
    return (
      <span className="app-live">
        <Icon name="off" />
        Not connected
      </span>
    );
  return (
    <span className="app-live">
      <Icon name="wifi" />
      Live{room.heardAt && `. Saved at ${time(room.heardAt)}`}
    </span>
  );
}

function Timer() {
  const { room } = useRoom();
  const gone = useMinutesGone(room.meeting.startedAt);
  const current = currentLine(room);
  const whole = meetingTime(room.meeting.lengthMinutes - gone);
  if (room.meeting.state === 'PAUSED')
    return (
      <p className="app-mbar__timer">
        <strong>
          <Icon name="hold" /> Paused
        </strong>
        {whole}
      </p>
    );
  return (
    <p className="app-mbar__timer">
      <strong>
        <Icon name="clock" /> {current ? <ItemTime line={current} /> : 'No item is being discussed'}
      </strong>
      {whole}
    </p>
  );
}

function ItemTime({ line }: { line: Line }) {
  const { room } = useRoom();
  const startedAt = line.__typename === 'AgendaItem' ? line.startedAt : null;
  const left = line.minutes - useMinutesGone(startedAt);
  useTimeWarning(line.id, left);
  return (
    <>
      {startedAt ? `${timeLeft(left)} for item` : 'Item'} {line.position} of {shownLines(room).at(-1)?.position}
    </>
  );
}

/** One polite message at two minutes and one at none; nothing for an item that was opened late. */
function useTimeWarning(itemId: string, left: number): void {
  const last = useRef({ itemId, left });
  useEffect(() => {
    const passed = last.current.itemId === itemId && last.current.left > left;
    last.current = { itemId, left };
    const words = passed ? timeWarning(left) : undefined;
    if (words) announce(words);
  }, [itemId, left]);
}

function toItem(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('current-item')?.focus();
}
