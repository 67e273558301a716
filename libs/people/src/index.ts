export { Agency } from './agency.entity.js';
export { isDemonstration } from './demonstration.js';
export { PeopleModule } from './people.module.js';
export { sameOrigin, tokenOf } from './session-cookie.js';
export { Sessions } from './sessions.js';
export { Worker } from './worker.entity.js';
export { AgencyById, WorkerById, WorkerReader } from './worker.reader.js';
