export {
  addDays,
  addMonths,
  ageInWords,
  ageOn,
  dayInWords,
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
