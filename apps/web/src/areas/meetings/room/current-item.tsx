import { Empty } from '../../../design/empty.js';
import { Locked } from '../../../design/locked.js';
import { PartFailed } from '../../../design/part-failed.js';
import { TextLink } from '../../../design/text-link.js';
import { ItemBackground } from './item-background.js';
import { ItemDecision } from './item-decision.js';
import { Minutes } from './minutes.js';
import { useRoom } from './room-context.js';
import { lineOf, titleOf, type ClosedLine, type Line, type OpenLine } from './room-state.js';
import type { ShownItem } from './use-item.js';

/** The item on screen. The heading, the minutes and the composer stay in their places when the item changes under them. */
export function CurrentItem({ shown }: { shown: ShownItem }) {
  const { room, place } = useRoom();
  const line = place.shownId === undefined ? undefined : lineOf(room, place.shownId);
  return (
    <>
      <span className="app-caption">{line ? caption(line) : room.meeting.title}</span>
      <h1 className="govuk-heading-l govuk-!-margin-bottom-2" id="current-item" tabIndex={-1}>
        {line ? <Heading line={line} /> : 'The agenda is empty'}
      </h1>
      {line ? (
        <Content line={line} shown={shown} />
      ) : (
        <Empty title="Nothing is on the agenda yet">The coordinator puts items on it.</Empty>
      )}
    </>
  );
}

function Content({ line, shown }: { line: Line; shown: ShownItem }) {
  return line.__typename === 'ClosedItem' ? <ClosedItem line={line} /> : <OpenItem line={line} shown={shown} />;
}

function caption(line: Line): string {
  const by = line.__typename === 'AgendaItem' && line.presenter ? `. Brought by ${line.presenter.displayName}` : '';
  return `Item ${line.position}${by}`;
}

function Heading({ line }: { line: Line }) {
  if (line.__typename === 'ClosedItem') return 'This item is closed';
  const { youngPerson } = line;
  return youngPerson ? (
    <TextLink to={`/young-people/${youngPerson.id}`}>{youngPerson.displayName}</TextLink>
  ) : (
    titleOf(line)
  );
}

function ClosedItem({ line }: { line: ClosedLine }) {
  return (
    <Locked withheld={line.withheld} title="You are not part of this item.">
      You are brought back when the next item starts.
    </Locked>
  );
}

function OpenItem({ line, shown: { item, failed, retry } }: { line: OpenLine; shown: ShownItem }) {
  return (
    <>
      {failed && <PartFailed what="this item" reference={failed.reference} onRetry={retry} />}
      {item && <ItemBackground item={item} line={line} />}
      <Minutes line={line} loading={item === undefined && !failed} />
      <ItemDecision line={line} />
    </>
  );
}
