/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** How near the date of something is. */
export type TodayUrgency =
  | 'LATER'
  | 'OVERDUE'
  | 'THIS_WEEK'
  | 'TODAY';

/** Shape and colour of a status on screen. */
export type Tone =
  | 'DONE'
  | 'HOLD'
  | 'LATE'
  | 'NONE'
  | 'OK'
  | 'SOON';

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { today: { date: string, nextMeetingPath: string | null, emptyWords: string, items: Array<{ id: string, urgency: TodayUrgency, kind: string, title: string, context: string, because: string, dueOn: string | null, dueWords: string, tone: Tone, legal: boolean, actionId: string | null, path: string }>, nextMeeting: { id: string, title: string, heldOn: string } | null, figures: Array<{ label: string, value: number, path: string | null, suppressed: boolean }> } };


export const TodayDocument = {"__meta__":{"hash":"ef0846783a53519899a24ec8f52e888fddfd81c89b44173f12094023a00d858b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueWords"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"actionId"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextMeetingPath"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emptyWords"}}]}}]}}]} as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;