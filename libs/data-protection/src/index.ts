export { DataProtectionModule } from './data-protection.module.js';
export { leftOutTables, toldTables } from './subject-access/tables/index.js';
