/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** Narrows the audit. What is left out narrows nothing. */
export type AuditFilter = {
  /** From this day on. */
  from?: string | null | undefined;
  /** Only about the young person with exactly this reference. */
  reference?: string | null | undefined;
  /** Up to and with this day. */
  to?: string | null | undefined;
  /** Only lines of this kind. */
  what?: AuditWhat | null | undefined;
  /** Only what this worker did and looked at. */
  workerId?: string | null | undefined;
};

/** Which lines of the audit: all changes, all looks, or looks of one kind. */
export type AuditWhat =
  | 'AUDIT_READ'
  | 'CHANGES'
  | 'DENIED'
  | 'EXPORTED'
  | 'LISTED'
  | 'LOOKS'
  | 'OPENED'
  | 'REVEALED'
  | 'SEARCHED';

/** What the review of a break-glass found. */
export type BreakGlassFinding =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED'
  | 'UNCLEAR';

/** Why somebody must see a record that nothing opens to them. */
export type BreakGlassReason =
  | 'COVERING_COLLEAGUE'
  | 'MISSING'
  | 'OUT_OF_HOURS'
  | 'RISK_TO_LIFE_NOW'
  | 'SAFEGUARDING';

/** Where a break-glass stands. */
export type BreakGlassState =
  /** Nobody answered within 60 minutes. */
  | 'LAPSED'
  | 'OPEN'
  | 'OVER'
  /** Somebody else did not agree. */
  | 'REFUSED'
  /** The record is sealed: somebody else has to agree first. */
  | 'WAITING';

/** Says whether somebody else was right to open a record. */
export type ReviewBreakGlassInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** The version the form was filled in from; when the record has moved on, the answer is CONFLICT. */
  expectedVersion: number;
  /** What you found. */
  finding: BreakGlassFinding;
  /** The break-glass. */
  id: string;
  /** How you know, in at least 10 characters. */
  words: string;
};

/** Says what an auditor found of unusual access. */
export type ReviewUnusualAccessInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** The version the form was filled in from; when the record has moved on, the answer is CONFLICT. */
  expectedVersion: number;
  /** What you found. */
  finding: UnusualFinding;
  /** The unusual access. */
  id: string;
  /** How you know, in at least 10 characters. */
  words: string;
};

/** What an auditor found of unusual access. */
export type UnusualFinding =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED'
  | 'UNCLEAR';

/** Why somebody’s looking is worth a question. */
export type UnusualKind =
  | 'ADDRESSES'
  | 'KEPT_OUT'
  | 'MANY_IN_AN_HOUR'
  | 'MORE_THAN_USUAL'
  | 'REFUSED';

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { nodes: Array<{ id: string, at: string, sentence: string, references: Array<string>, people: number, shown: Array<string>, changed: Array<string>, relationship: string | null, from: string, actor: { id: string, displayName: string } | null, agency: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AuditStateQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditStateQuery = { auditState: { seal: number, chain: string, lines: number, sealedAt: string | null, verifiedAt: string | null, whole: boolean | null, words: Array<string> } };

export type AuditExportQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  reason: string;
}>;


export type AuditExportQuery = { auditExport: { fileName: string, csv: string, lines: number, more: boolean } };

export type AuditWorkersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type AuditWorkersQuery = { workers: Array<{ id: string, displayName: string, jobTitle: string }> };

export type UnusualAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type UnusualAccessQuery = { unusualAccess: Array<{ id: string, kind: UnusualKind, day: string, sentence: string, foundAt: string, reviewDueOn: string, reviewedAt: string | null, finding: UnusualFinding | null, words: string | null, version: number, worker: { id: string, displayName: string }, agency: { id: string, name: string } | null, reviewedBy: { id: string, displayName: string } | null }> };

export type ReviewUnusualAccessMutationVariables = Exact<{
  input: ReviewUnusualAccessInput;
}>;


export type ReviewUnusualAccessMutation = { reviewUnusualAccess: { id: string, reviewedAt: string | null, finding: UnusualFinding | null, words: string | null, version: number } };

export type BreakGlassReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type BreakGlassReviewsQuery = { breakGlassReviews: Array<{ id: string, reference: string | null, state: BreakGlassState, reasonCode: BreakGlassReason, reason: string, classes: Array<string>, askedAt: string, endsAt: string | null, renewed: boolean, ofSealed: boolean, reviewDueOn: string, reviewedAt: string | null, finding: BreakGlassFinding | null, words: string | null, version: number, worker: { id: string, displayName: string, jobTitle: string }, approvedBy: { id: string, displayName: string } | null, reviewedBy: { id: string, displayName: string } | null }> };

export type ReviewBreakGlassMutationVariables = Exact<{
  input: ReviewBreakGlassInput;
}>;


export type ReviewBreakGlassMutation = { reviewBreakGlass: { id: string, reviewedAt: string | null, finding: BreakGlassFinding | null, words: string | null, version: number } };


export const AuditTrailDocument = {"__meta__":{"hash":"36f28f01dc5f2c51e6ed333c864871ea7b5e7bd3477c853456674205b6df9e57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"references"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditStateDocument = {"__meta__":{"hash":"534a687e71ccf737b870fa470c946d621fc8a75ae1c06d79e6dc760bc32381a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seal"}},{"kind":"Field","name":{"kind":"Name","value":"chain"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<AuditStateQuery, AuditStateQueryVariables>;
export const AuditExportDocument = {"__meta__":{"hash":"dc3c3fff4521930fffd1bdb11da36fa234f81f0614ca781b0819b49ef8025211"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"more"}}]}}]}}]} as unknown as DocumentNode<AuditExportQuery, AuditExportQueryVariables>;
export const AuditWorkersDocument = {"__meta__":{"hash":"5a78d3ad6812a5474d650626069e18584040544658d20bcd33e388c977e66eb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditWorkers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<AuditWorkersQuery, AuditWorkersQueryVariables>;
export const UnusualAccessDocument = {"__meta__":{"hash":"bdf88505a37acd03ac1a77f098697dc853a253772c0e6cb49b3964b168eaba71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnusualAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unusualAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<UnusualAccessQuery, UnusualAccessQueryVariables>;
export const ReviewUnusualAccessDocument = {"__meta__":{"hash":"a78c8f6b7102517fc0f61b1e022731802392ee9a809e7cfc879f2bbee41f76db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewUnusualAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewUnusualAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewUnusualAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviewUnusualAccessMutation, ReviewUnusualAccessMutationVariables>;
export const BreakGlassReviewsDocument = {"__meta__":{"hash":"15c3246d098177d79f47f2e7d0427a1fba7d725ec62dc7843b8f365902e3d083"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BreakGlassReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakGlassReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"ofSealed"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<BreakGlassReviewsQuery, BreakGlassReviewsQueryVariables>;
export const ReviewBreakGlassDocument = {"__meta__":{"hash":"d342091f9398bbbe26f68b14ee46adb487d0285b1745ad92a412878929a1ddbe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewBreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviewBreakGlassMutation, ReviewBreakGlassMutationVariables>;