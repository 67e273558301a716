import { AgencyKind, Role, Viewer, type ViewerFacts } from '../src/index.js';

let count = 0;

/** Somebody signed in, in children's services unless told otherwise. */
export function aViewer(roles: readonly Role[], but: Partial<ViewerFacts> = {}): Viewer {
  const id = `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  const agencyKind = but.agencyKind ?? AgencyKind.CHILDRENS_SERVICES;
  return new Viewer({
    id,
    displayName: 'Priya Nair',
    jobTitle: 'Worker',
    roles,
    agencyId: `agency-${agencyKind}`,
    agencyKind,
    agencyName: 'Exampleshire Council',
    teamName: null,
    sessionId: `session-${id}`,
    steppedUp: false,
    coordinates: roles.includes(Role.COORDINATOR),
    shared: 'ALL',
    agreed: true,
    narrowed: null,
    ...but,
  });
}
