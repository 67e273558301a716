import type { TodayQuery } from '../../graphql/generated/today.js';

/** One thing that needs the viewer. */
export type Item = TodayQuery['today']['items'][number];

/** The id of the one button of a row: the focus goes there. */
export const doButtonId = (id: string) => `do-${id}`;
