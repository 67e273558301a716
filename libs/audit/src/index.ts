export { AuditModule } from './audit.module.js';
export { lookedAt, notLookedAt, reveals } from './looking/looked-at.js';
export { withLooks } from './looking/with-looks.js';
export { relationshipInWords, shownInWords } from './reading/audit.rules.js';
export { Anchors } from './sealing/anchors.js';
export { Verifier } from './sealing/verifier.js';
export { verdictWords } from './sealing/verdict.rules.js';
export type { Verdict } from './sealing/verdict.rules.js';
