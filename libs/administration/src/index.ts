export { type AccountsRow, AdministrationToday, type LeaverRow } from './administration-today.js';
export { AdministrationModule } from './administration.module.js';
export { basisWords, classWords, conditionWords } from './words/class-words.js';
