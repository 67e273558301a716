import { useViewer } from '../../shell/viewer.js';

const CASE_READERS: ReadonlySet<string> = new Set([
  'PERSONAL_ADVISER',
  'SOCIAL_WORKER',
  'TEAM_MANAGER',
  'COORDINATOR',
  'CHAIR',
  'PANEL_MEMBER',
  'HOUSING_OFFICER',
]);

/** Whether the viewer's work may ever need a record that is not open to them: to ask for it, or to see it in an emergency. */
export function useMayAsk(): boolean {
  const { agency, roles } = useViewer();
  return roles.some((role) => CASE_READERS.has(role)) && agency.kind !== 'ELECTED_MEMBERS';
}
