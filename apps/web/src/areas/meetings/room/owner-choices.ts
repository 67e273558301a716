import type { Choice } from '../../../design/select.js';
import { matches } from '../../../design/combobox-matches.js';
import { workerChoice } from '../names.js';
import type { RoomMeeting } from './room-state.js';
import type { PersonHere } from './presence.js';

/** Those in the room first, then those invited; each once. */
export function roomChoices(here: readonly PersonHere[], attendance: RoomMeeting['attendance']): Choice[] {
  const present = here.map(({ id, displayName, role, agencyName }) => ({
    value: id,
    label: displayName,
    hint: `${role}, ${agencyName}`,
  }));
  const invited = attendance.filter(({ state }) => state !== 'APOLOGIES').map(({ worker }) => workerChoice(worker));
  return once([...present, ...invited]);
}

/** What the box offers for what was typed: the room’s own, then everybody else that the server finds. */
export function ownerChoices(
  typed: string,
  room: readonly Choice[],
  found: readonly Choice[],
  chosen: Choice | undefined,
): Choice[] {
  return once([...matches(room, typed), ...found, ...(chosen ? [chosen] : [])]);
}

function once(choices: readonly Choice[]): Choice[] {
  const seen = new Set<string>();
  return choices.filter(({ value }) => !seen.has(value) && seen.add(value));
}
