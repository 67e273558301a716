export { caseScope, caseScopeByIndex, scopeShape } from './case-scope.js';
export {
  type FactClass,
  lensOf,
  minimumName,
  sees,
  shownName,
  Withheld,
  withheldFrom,
  WithheldReason,
} from './lens.js';
export { lensInWords } from './lens-words.js';
export { Needs } from './needs.js';
export { type Permission, type PermissionName, permissions } from './permissions.js';
export { permit, type Permitted } from './permit.js';
export { AgencyKind, agencyWords, Role } from './roles.js';
export { type OtherClass, Shows } from './shows.js';
export { SignedInGuard } from './signed-in.guard.js';
export { CurrentViewer, type RequestContext, Viewer, type ViewerFacts } from './viewer.js';
