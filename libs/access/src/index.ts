export {
  caseScope,
  hiddenPeople,
  notAboutHidden,
  notHidden,
  openPeople,
  relatedPeople,
  scopeShape,
} from './case-scope.js';
export { allFactClasses, type FactClass } from './fact-class.js';
export { lensOf, minimumName, sees, shownName, Withheld, withheldFrom, WithheldReason } from './lens.js';
export { classesInWords, lensInWords } from './lens-words.js';
export { Needs } from './needs.js';
export { type Permission, type PermissionName, permissions } from './permissions.js';
export { mustSeeInWhole, permit, type Permitted, requireStepUp } from './permit.js';
export { homeClasses, opensInPart } from './relationship.rules.js';
export { AgencyKind, agencyWords, Role } from './roles.js';
export { type OtherClass, otherClasses, Shows, ShowsOf } from './shows.js';
export { SignedInGuard } from './signed-in.guard.js';
export { CurrentViewer, type Narrowing, type RequestContext, Viewer, type ViewerFacts } from './viewer.js';
export { DAYS_AFTER_CLOSING, isStillOpen, stillOpens } from './window.rules.js';
