export { Dashboard } from './dashboard/dashboard.types.js';
export { IndicatorsModule } from './indicators.module.js';
export { hideSmall, hidesSmallNumbers, SMALLEST_SHOWN } from './small-numbers.rules.js';
export { Today, TodayItem } from './today/today.types.js';
export { activitySentence } from './activity/activity-words.js';
