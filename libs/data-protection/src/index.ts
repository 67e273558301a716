export { DataProtectionModule } from './data-protection.module.js';
export { type RetentionClass, retentionClasses } from './retention/retention.rules.js';
export { RetentionRunner } from './retention/retention.runner.js';
export { leftOutTables, toldTables } from './subject-access/tables/index.js';
