import { count } from '../../../content/plural.js';

interface Falling {
  agency: { name: string };
  youngPerson: { displayName: string };
  state: string;
  officer: { displayName: string } | null;
  actions: readonly { state: string }[];
}

const CLOSED_ACTIONS: ReadonlySet<string> = new Set(['VERIFIED', 'DECLINED', 'CANCELLED']);

/** What ends, and what stays, when a referral is withdrawn: said before it is done, because it cannot be undone. */
export function whatFalls({ agency, youngPerson, state, officer, actions }: Falling): string[] {
  const open = actions.filter((action) => !CLOSED_ACTIONS.has(action.state)).length;
  const name = youngPerson.displayName.split(' ')[0] ?? youngPerson.displayName;
  if (state === 'DRAFT') return ['The draft is closed. Housing has not seen it', ...actionsStay(open)];
  return [
    `${agency.name} stops looking for a home for ${name}, and sees your reason`,
    ...(officer ? [`${officer.displayName} no longer deals with it`] : []),
    'Both clocks stop. A new referral starts again from day 1',
    ...actionsStay(open),
  ];
}

function actionsStay(open: number): string[] {
  if (open === 0) return [];
  return [`${count(open, 'open action')} ${open === 1 ? 'stays' : 'stay'} open. Cancel what is no longer needed`];
}
