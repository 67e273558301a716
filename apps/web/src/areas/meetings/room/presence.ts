import { io } from 'socket.io-client';

/** Somebody who has the room open now. */
export interface PersonHere {
  id: string;
  displayName: string;
  agencyName: string;
  role: string;
}

/** Somebody who is writing: what, and in which item. No words of it. */
export interface Typing {
  workerId: string;
  displayName: string;
  itemId: string;
  kind: string;
}

export interface Presence {
  typing: (itemId: string, kind: string) => void;
  leave: () => void;
}

/** Enters the room on the second line (socket.io): who is here and who is writing. Nothing that is saved goes over it. */
export function enter(
  meetingId: string,
  hear: { people: (people: PersonHere[]) => void; typing: (typing: Typing) => void },
): Presence {
  const socket = io({ path: '/socket.io', transports: ['websocket'], withCredentials: true });
  socket.on('connect', () => {
    socket.emit('room:join', { meetingId }, (answer?: { people?: PersonHere[] }) => hear.people(answer?.people ?? []));
  });
  socket.on('room:people', ({ people }: { people: PersonHere[] }) => hear.people(people));
  socket.on('room:typing', hear.typing);
  return {
    typing: (itemId, kind) => void socket.volatile.emit('room:typing', { itemId, kind }),
    leave: () => void socket.disconnect(),
  };
}
