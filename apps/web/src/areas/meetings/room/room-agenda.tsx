import { Link } from 'react-router';
import { Icon, type IconName } from '../../../design/icon.js';
import { shapeOf } from '../../../design/status.js';
import { TextButton } from '../../../design/text-button.js';
import { useRoom } from './room-context.js';
import { hasUnsentText } from './room-memory.js';
import { currentLine, nextLine, shownLines, titleOf, type Line, type OpenLine, type RoomState } from './room-state.js';

/** The agenda: what is done, now, next, and closed. Looking at another item stops following the chair. */
export function RoomAgenda() {
  const { room } = useRoom();
  return (
    <nav className="app-room__ag" aria-labelledby="room-agenda">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-2" id="room-agenda" tabIndex={-1}>
        Agenda
      </h2>
      <ol className="app-ag app-ag--numbered">
        {shownLines(room).map((line) => (
          <li key={line.id}>
            {line.__typename === 'AgendaItem' ? <OpenPlace line={line} /> : <ClosedPlace line={line} />}
          </li>
        ))}
      </ol>
      <Following />
    </nav>
  );
}

function OpenPlace({ line }: { line: OpenLine }) {
  const { room, place, unsent } = useRoom();
  const shown = line.id === place.shownId;
  const state = stateOf(room, line);
  const hasText = !shown && hasUnsentText({ ...unsent, changing: {} }, line.id);
  return (
    <Link
      to={{ search: `?item=${line.id}` }}
      aria-current={shown ? 'step' : undefined}
      onClick={(event) => {
        event.preventDefault();
        place.goTo(line.id);
      }}
    >
      <Numbered line={line} />
      {state && (
        <span className="app-ag__x">
          <Icon name={state.icon} />
          {state.words}
        </span>
      )}
      {hasText && (
        <span className="app-ag__x">
          <Icon name="pen" />
          You have text here
        </span>
      )}
    </Link>
  );
}

function ClosedPlace({ line }: { line: Line }) {
  return (
    <span className="app-ag__s">
      <Numbered line={line} />
      <span className="app-ag__x">
        <Icon name="lock" />
        Closed item
      </span>
    </span>
  );
}

function Numbered({ line }: { line: Line }) {
  return (
    <>
      <span className="app-ag__n">{line.position}.</span>
      <span>{titleOf(line)}</span>
      <span className="app-ag__m">{line.minutes} min</span>
    </>
  );
}

/** "Now", "Next", "Decided"; nothing for items that are further ahead. */
function stateOf(room: RoomState, line: OpenLine): { icon: IconName; words: string } | undefined {
  if (line.state === 'IN_DISCUSSION') return { icon: 'ok', words: line.stateWords };
  if (line.state !== 'LISTED') return { icon: shapeOf(line.tone), words: line.stateWords };
  return nextLine(room)?.id === line.id ? { icon: 'none', words: 'Next' } : undefined;
}

function Following() {
  const { room, place } = useRoom();
  const current = currentLine(room);
  if (room.meeting.state === 'ENDED' || room.meeting.state === 'CANCELLED') return null;
  if (place.following)
    return (
      <p className="govuk-body app-s govuk-!-margin-top-3">
        <strong>You are following the chair.</strong>{' '}
        <TextButton onClick={place.stopFollowing}>Stop following</TextButton>
      </p>
    );
  return (
    <p className="govuk-body app-s govuk-!-margin-top-3">
      <strong>You are not following the chair.</strong> {current && `The chair is at item ${current.position}. `}
      <TextButton onClick={place.followAgain}>Follow the chair</TextButton>
    </p>
  );
}
