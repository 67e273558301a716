import type { ReactNode } from 'react';
import { Avatar } from './avatar.js';

/** A person with what they do. */
export interface PersonLine {
  id: string;
  name: string;
  role: ReactNode;
}

/** People around a young person, people in a room. */
export function PeopleList({ people }: { people: readonly PersonLine[] }) {
  return (
    <ul className="app-people">
      {people.map((person) => (
        <li key={person.id}>
          <Avatar name={person.name} />
          <span>
            <strong>{person.name}</strong>
            <br />
            {person.role}
          </span>
        </li>
      ))}
    </ul>
  );
}
