import { useIs } from '../../shell/viewer.js';

/** Whether the viewer's work has to do with what young people ask about their own data: in children's services, or as who keeps the register. */
export const useKeepsRequests = (): boolean =>
  useIs('PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'COORDINATOR', 'AUDITOR');

/** The same for one record: the register opens none. */
export const useReadsNotes = (): boolean => useIs('PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'COORDINATOR');
