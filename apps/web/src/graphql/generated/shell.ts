/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** The part of the partnership an agency is. */
export type AgencyKind =
  | 'ADULT_SOCIAL_CARE'
  | 'ASSURANCE'
  | 'CHILDRENS_SERVICES'
  | 'DWP'
  | 'EDUCATION'
  | 'ELECTED_MEMBERS'
  | 'HEALTH'
  | 'HOUSING'
  | 'HUMAN_RESOURCES'
  | 'THIRD_SECTOR'
  | 'YOUTH_JUSTICE';

/** What kind of work a person does. */
export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'CHAIR'
  | 'COORDINATOR'
  | 'DELIVERY_GROUP_CHAIR'
  | 'DELIVERY_GROUP_MEMBER'
  | 'HOUSING_OFFICER'
  | 'PANEL_MEMBER'
  | 'PERSONAL_ADVISER'
  | 'SOCIAL_WORKER'
  | 'TEAM_MANAGER';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, displayName: string, jobTitle: string, roles: Array<Role>, teamName: string | null, council: string, demonstration: boolean, agency: { id: string, name: string, kind: AgencyKind } } };


export const ViewerDocument = {"__meta__":{"hash":"10199ee9fd820e341a6aef8c77cf427bedf6435c0ba7ac32590ceddc533f55c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"council"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;