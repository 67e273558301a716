import { announce } from '../../../design/announce.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { StartItemDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { useRoom } from './room-context.js';
import { titleOf, type OpenLine } from './room-state.js';

/** Starts an item; the chair’s own screen goes there, also from an item that was only looked at. */
export function useStartItem(line: OpenLine) {
  const { take, ask, place } = useRoom();
  const saving = useSave(StartItemDocument);
  const { key, renew } = useClientKey();
  const start = async () => {
    const done = await saving.run({ input: { clientKey: key, itemId: line.id, expectedVersion: line.version } });
    if (!done) return void ask();
    renew();
    take({ type: 'line', line: { ...done.startItem, __typename: 'AgendaItem' } });
    if (!place.following) place.followAgain();
    announce(`Now item ${line.position}, ${titleOf(line)}`);
  };
  return { start, saving };
}
