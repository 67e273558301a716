import { useState } from 'react';
import { useQuery } from 'urql';
import { Combobox } from '../../../design/combobox.js';
import type { Choice } from '../../../design/select.js';
import { FindWorkersDocument } from '../../../graphql/generated/meetings.js';
import { fitting } from '../../actions/add/use-search.js';
import { workerChoice } from '../names.js';
import { ownerChoices, roomChoices } from './owner-choices.js';
import { useRoom } from './room-context.js';

const MOST = 12;
const SEARCH_FROM = 2;

/** Who will do it: the people in the room first, then everybody the server finds by what is typed. */
export function OwnerField({ value, onChange }: { value: string; onChange: (ownerId: string) => void }) {
  const { room, here } = useRoom();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Choice>();
  const search = typed.trim();
  const [{ data, fetching, stale }] = useQuery({
    query: FindWorkersDocument,
    variables: { search, first: MOST },
    pause: search.length < SEARCH_FROM,
  });
  const heard = fitting((data?.workers ?? []).map(workerChoice), typed, !fetching && !stale);
  const found = search.length < SEARCH_FROM ? [] : heard;
  const inRoom = roomChoices(here.people, room.meeting.attendance);
  const kept = chosen?.value === value ? chosen : undefined;
  const choices = ownerChoices(typed, inRoom, found, kept ?? inRoom.find((choice) => choice.value === value));
  const choose = (ownerId: string) => {
    setChosen(choices.find((choice) => choice.value === ownerId));
    onChange(ownerId);
  };
  return (
    <Combobox
      name="ownerId"
      label="Who will do it?"
      value={value}
      onChange={choose}
      choices={choices}
      onSearch={setTyped}
    />
  );
}
