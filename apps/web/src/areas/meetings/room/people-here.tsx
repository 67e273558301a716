import { useState } from 'react';
import { count } from '../../../content/plural.js';
import { Avatar } from '../../../design/avatar.js';
import { TextButton } from '../../../design/text-button.js';
import { PeopleDialog } from './people-dialog.js';
import { useRoom } from './room-context.js';

const SHOWN = 4;

/** How many people are here; the number opens who. The initials are decoration. Nobody is announced on coming or going. */
export function PeopleHere() {
  const { here } = useRoom();
  const [open, setOpen] = useState(false);
  return (
    <div className="app-pres">
      <ul className="app-pres__stack" aria-hidden="true">
        {here.people.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <Avatar name={person.displayName} />
          </li>
        ))}
      </ul>
      <TextButton onClick={() => setOpen(true)} hidden=": show names and apologies">
        {count(here.people.length, 'person', 'people')} here
      </TextButton>
      {open && <PeopleDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
