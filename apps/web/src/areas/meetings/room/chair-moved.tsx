import { Button } from '../../../design/button.js';
import { useRoom } from './room-context.js';
import { lineOf, titleOf } from './room-state.js';

/** Somebody with unsent text is not taken along: the bar says where the chair is, and a button leads there. */
export function ChairMoved() {
  const { room, place } = useRoom();
  const line = place.chairMovedTo === undefined ? undefined : lineOf(room, place.chairMovedTo);
  if (!line) return null;
  return (
    <div className="app-moved" role="region" aria-label="Where the chair is">
      <p>
        The chair has moved to item {line.position}, {titleOf(line)}. Your text here is kept.
      </p>
      <Button small onClick={place.followAgain}>
        Go there
      </Button>
    </div>
  );
}
