export {
  addDays,
  addMonths,
  ageInWords,
  ageOn,
  dayInWords,
  timeInWords,
  dayNumber,
  dayOfAge,
  daysBetween,
  earlier,
  fromDayNumber,
  isLocalDate,
  later,
  type LocalDate,
  localDate,
  weekdayOf,
  type YearsAndMonths,
} from './dates/local-date.js';
export { addWorkingDays, bankHolidays, isWorkingDay, workingDaysBetween } from './dates/working-days.js';
export { AppError, InvalidInput, NotAllowed, NotFound, NotSignedIn, RuleBroken } from './errors.js';
export { Clock } from './clock.js';
export { type ErrorCode, errorCodes, isErrorCode, meaningOf } from './error-codes.js';
export { formatError, type PlainError, plainErrorOf, plainRefusal } from './error-format.js';
export { BadCursor, KeyReused, StaleEdit, StepUpRequired, Unavailable } from './errors.js';
export { KeyRing, type Sealed } from './key-ring.js';
export { type Batch, inOrderOf, Loaders, oneForEach } from './loader.js';
export { catchTheRest } from './last-resort.js';
export { logger, NestLog } from './logger.js';
export { type LogServer, logServer, LogShipper, shipLogs } from './log-shipper.js';
export { Characters, charactersIn, MaxCharacters } from './characters.js';
export { ExpectedErrors, inputAs, inputPipe, longestArgument, Positional } from './nest.js';
export { decodeCursor, encodeCursor, largestPage, type Page, PageInfo, pageOf, pageSize } from './paging.js';
export { noteTurnedAway } from './turned-away.js';
export { PlatformModule } from './platform.module.js';
export { Day, Instant, LogCursor } from './scalars.js';
export { takeSecretsFromFiles } from './secret-files.js';
export { sealAnew, type SealedAnew, type SealedPlace, type SealingAnew } from './sealing-anew.js';
export { SnakeCase } from './snake-case.js';
export { actAs, Acting, type Source } from './acting.js';
export type { Question } from './ask.js';
export { type DatabaseAddresses, letRolesIn, ownerAddresses, runtimeAddresses } from './runtime-roles.js';
export { DoorSql, FeedSql, SealerSql, Sql, type Statement, within } from './sql.js';
export { BlockedTransition, Tone, Transition } from './transitions.js';
export { mustReach } from './database-address.js';
export { type EmbeddedDatabase, type EmbeddedDatabaseOptions, ensureDatabase } from './embedded-postgres/launcher.js';
export { migrate, type MigrationClass } from './migrate.js';
export { StartRefused } from './start-refused.js';
export { isUuid } from './uuid.js';
export { type Chosen, chosenColumns, mostShapes, onlyAsksFor, type Selection, selectionOf } from './selection.js';
