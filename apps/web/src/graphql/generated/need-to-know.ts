/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** Where a request to see a record stands, for who asked. */
export type AccessRequestState =
  | 'AGREED'
  /** Nobody answered in time; whether there is such a record is not told. */
  | 'LAPSED'
  | 'REFUSED'
  | 'WAITING';

/** Answers somebody who asks to see a record that you answer for. */
export type AnswerAccessRequestInput = {
  /** Whether you agree. The record must be open to them by then. */
  agree: boolean;
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** The version the form was filled in from; when the record has moved on, the answer is CONFLICT. */
  expectedVersion: number;
  /** The request. */
  id: string;
  /** Why, in at least 10 characters: who asked reads it. */
  words: string;
};

/** Answers somebody else who asks to open a sealed record. */
export type AnswerBreakGlassInput = {
  /** Whether you agree. */
  agree: boolean;
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** The version the form was filled in from; when the record has moved on, the answer is CONFLICT. */
  expectedVersion: number;
  /** The request. */
  id: string;
  /** Why, in at least 10 characters: whoever asked reads it. */
  words: string;
};

/** Answers somebody else who asked to seal a record or to unseal it. */
export type AnswerSealingInput = {
  /** Whether you agree. */
  agree: boolean;
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** The version the form was filled in from; when the record has moved on, the answer is CONFLICT. */
  expectedVersion: number;
  /** The sealing. */
  id: string;
  /** Why, in at least 10 characters: whoever asked reads it. Needed where you do not agree. */
  words?: string | null | undefined;
};

/** Asks to be let into a record that may be there. Nothing is searched, and nothing is told of it. */
export type AskForAccessInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** Why, in at least 20 characters: whoever answers reads it. */
  reason: string;
  /** The exact reference, or the id. */
  reference: string;
};

/** Asks to see a record that nothing opens to you: for 60 minutes, and it will be reviewed. */
export type BreakGlassInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** Why, in at least 20 characters. */
  reason: string;
  /** Why, from the list: it decides what is shown. */
  reasonCode: BreakGlassReason;
  /** The exact reference or the id. Nothing is searched. */
  youngPerson: string;
};

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

/** Ends the exclusion of a worker. */
export type EndExclusionInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** The version the form was filled in from; when the record has moved on, the answer is CONFLICT. */
  expectedVersion: number;
  /** The exclusion. */
  id: string;
};

/** Keeps a worker from a record, whatever else would open it to them. */
export type ExcludeWorkerInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** Why, in at least 10 characters. */
  reason: string;
  /** The worker. */
  workerId: string;
  /** The young person. */
  youngPersonId: string;
};

/** Lets a worker open a sealed record by their relationship, or no longer. */
export type LetIntoSealedInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** The version the form was filled in from; when the record has moved on, the answer is CONFLICT. */
  expectedVersion: number;
  /** The sealing. */
  id: string;
  /** Whether they may. */
  letIn: boolean;
  /** The worker. */
  workerId: string;
};

/** Makes it 60 minutes longer, once. */
export type RenewBreakGlassInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** The version the form was filled in from; when the record has moved on, the answer is CONFLICT. */
  expectedVersion: number;
  /** The break-glass. */
  id: string;
};

/** Asks to be shown where one young person lives. */
export type RevealHomeAddressInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** Why you need it, in at least 10 characters. */
  reason: string;
  /** The young person. */
  youngPersonId: string;
};

/** Asks that only named people may open a record. Somebody else has to agree. */
export type SealPersonInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** Who may go on opening it, beside you and who agrees. */
  letIn: Array<string>;
  /** Why, in at least 10 characters. */
  reason: string;
  /** The young person. */
  youngPersonId: string;
};

/** Where the sealing of a record stands. */
export type SealingState =
  | 'ASKED'
  | 'REFUSED'
  | 'SEALED'
  | 'UNSEALED'
  /** Still sealed: somebody else has to agree to its end. */
  | 'UNSEAL_ASKED';

/** Asks that a sealed record may be opened by relationship again. Somebody else has to agree. */
export type UnsealPersonInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** The version the form was filled in from; when the record has moved on, the answer is CONFLICT. */
  expectedVersion: number;
  /** The sealing. */
  id: string;
  /** Why, in at least 10 characters. */
  reason: string;
};

export type SealingShownFragment = { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, answerWords: string | null, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, answeredBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> };

export type BreakGlassShownFragment = { id: string, youngPersonId: string | null, state: BreakGlassState, minutesLeft: number, endsAt: string | null, renewed: boolean, version: number };

export type PersonAccessQueryVariables = Exact<{
  id: string;
}>;


export type PersonAccessQuery = { personAccess: { youngPersonId: string, homeRecorded: boolean, homeProtected: boolean, homeVersion: number, mayRecordHome: boolean, whyHomeNotShown: string | null, maySeal: boolean, mayAnswer: boolean, openForReferral: boolean, sealing: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, answerWords: string | null, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, answeredBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } | null, refusedSealing: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, answerWords: string | null, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, answeredBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } | null, exclusions: Array<{ id: string, reason: string, fromAt: string, version: number, worker: { id: string, displayName: string } }>, breakGlass: { id: string, youngPersonId: string | null, state: BreakGlassState, minutesLeft: number, endsAt: string | null, renewed: boolean, version: number } | null } };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { breakGlass: { id: string, youngPersonId: string | null, state: BreakGlassState, minutesLeft: number, endsAt: string | null, renewed: boolean, version: number } };

export type MyBreakGlassQueryVariables = Exact<{
  id: string;
}>;


export type MyBreakGlassQuery = { myBreakGlass: { answerBy: string | null, answerWords: string | null, id: string, youngPersonId: string | null, state: BreakGlassState, minutesLeft: number, endsAt: string | null, renewed: boolean, version: number, approvedBy: { id: string, displayName: string } | null, refusedBy: { id: string, displayName: string } | null } };

export type BreakGlassRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type BreakGlassRequestsQuery = { breakGlassRequests: Array<{ id: string, youngPersonId: string, name: string, reference: string, reasonCode: BreakGlassReason, reason: string, askedAt: string, answerBy: string, version: number, worker: { id: string, displayName: string, jobTitle: string, agency: { id: string, name: string } } }> };

export type AnswerBreakGlassMutationVariables = Exact<{
  input: AnswerBreakGlassInput;
}>;


export type AnswerBreakGlassMutation = { answerBreakGlass: { id: string, version: number } };

export type RenewBreakGlassMutationVariables = Exact<{
  input: RenewBreakGlassInput;
}>;


export type RenewBreakGlassMutation = { renewBreakGlass: { id: string, youngPersonId: string | null, state: BreakGlassState, minutesLeft: number, endsAt: string | null, renewed: boolean, version: number } };

export type RevealHomeAddressMutationVariables = Exact<{
  input: RevealHomeAddressInput;
}>;


export type RevealHomeAddressMutation = { revealHomeAddress: { youngPersonId: string, lines: Array<string>, postcode: string, secondsShown: number } };

export type SealPersonMutationVariables = Exact<{
  input: SealPersonInput;
}>;


export type SealPersonMutation = { sealPerson: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, answerWords: string | null, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, answeredBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } };

export type UnsealPersonMutationVariables = Exact<{
  input: UnsealPersonInput;
}>;


export type UnsealPersonMutation = { unsealPerson: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, answerWords: string | null, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, answeredBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } };

export type AnswerSealingMutationVariables = Exact<{
  input: AnswerSealingInput;
}>;


export type AnswerSealingMutation = { answerSealing: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, answerWords: string | null, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, answeredBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } };

export type LetIntoSealedMutationVariables = Exact<{
  input: LetIntoSealedInput;
}>;


export type LetIntoSealedMutation = { letIntoSealed: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, answerWords: string | null, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, answeredBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } };

export type ExcludeWorkerMutationVariables = Exact<{
  input: ExcludeWorkerInput;
}>;


export type ExcludeWorkerMutation = { excludeWorker: { id: string, version: number } };

export type EndExclusionMutationVariables = Exact<{
  input: EndExclusionInput;
}>;


export type EndExclusionMutation = { endExclusion: { id: string, version: number } };

export type MyRequestFragment = { id: string, reference: string, reason: string, askedAt: string, state: AccessRequestState, answerWords: string | null };

export type MyAccessRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccessRequestsQuery = { myAccessRequests: Array<{ id: string, reference: string, reason: string, askedAt: string, state: AccessRequestState, answerWords: string | null }> };

export type AskForAccessMutationVariables = Exact<{
  input: AskForAccessInput;
}>;


export type AskForAccessMutation = { askForAccess: { id: string, reference: string, reason: string, askedAt: string, state: AccessRequestState, answerWords: string | null } };

export type AccessRequestsQueryVariables = Exact<{
  youngPersonId?: string | null | undefined;
}>;


export type AccessRequestsQuery = { accessRequests: Array<{ id: string, youngPersonId: string, name: string, reference: string, reason: string, askedAt: string, openToThem: boolean, quietly: boolean, version: number, worker: { id: string, displayName: string, jobTitle: string, agency: { id: string, name: string } } }> };

export type AnswerAccessRequestMutationVariables = Exact<{
  input: AnswerAccessRequestInput;
}>;


export type AnswerAccessRequestMutation = { answerAccessRequest: { id: string, version: number } };

export const SealingShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<SealingShownFragment, unknown>;
export const BreakGlassShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreakGlassShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<BreakGlassShownFragment, unknown>;
export const MyRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyAccessRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}}]}}]} as unknown as DocumentNode<MyRequestFragment, unknown>;
export const PersonAccessDocument = {"__meta__":{"hash":"198205f21840c2f7a0c155490ffd60d1a368d4aa8b793569a5c9933fb5c6d646"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"youngPersonId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"homeRecorded"}},{"kind":"Field","name":{"kind":"Name","value":"homeProtected"}},{"kind":"Field","name":{"kind":"Name","value":"homeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"mayRecordHome"}},{"kind":"Field","name":{"kind":"Name","value":"whyHomeNotShown"}},{"kind":"Field","name":{"kind":"Name","value":"maySeal"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"openForReferral"}},{"kind":"Field","name":{"kind":"Name","value":"sealing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedSealing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreakGlassShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreakGlassShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PersonAccessQuery, PersonAccessQueryVariables>;
export const BreakGlassDocument = {"__meta__":{"hash":"a8fa08b9d6fe735939eb334aff6f385543b49a4c8b9531c98e8eb70ae7ce4886"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreakGlassShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreakGlassShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<BreakGlassMutation, BreakGlassMutationVariables>;
export const MyBreakGlassDocument = {"__meta__":{"hash":"8bd9fe821daee0de75f3a00fa7b48817eaccd87e883f5817583f648853d99e86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreakGlassShown"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreakGlassShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MyBreakGlassQuery, MyBreakGlassQueryVariables>;
export const BreakGlassRequestsDocument = {"__meta__":{"hash":"502fd9bb6ac0ab51eac5676cf9d66f945577feaa8853eaff517eb671b981b3bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BreakGlassRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakGlassRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BreakGlassRequestsQuery, BreakGlassRequestsQueryVariables>;
export const AnswerBreakGlassDocument = {"__meta__":{"hash":"32f68ae58c378805512eb262f64fde739ebb60667333e10c644f10e4a670a247"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerBreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AnswerBreakGlassMutation, AnswerBreakGlassMutationVariables>;
export const RenewBreakGlassDocument = {"__meta__":{"hash":"34b065fcdc120d8bf3860567fb4e66e740cbd3c2e2a1fb256e21652420c3a32c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewBreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreakGlassShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreakGlassShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RenewBreakGlassMutation, RenewBreakGlassMutationVariables>;
export const RevealHomeAddressDocument = {"__meta__":{"hash":"368eba21e1f27c80fff4949a17b22fe0d367cb5825027fef11d75ee8e2b35487"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealHomeAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealHomeAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealHomeAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"secondsShown"}}]}}]}}]} as unknown as DocumentNode<RevealHomeAddressMutation, RevealHomeAddressMutationVariables>;
export const SealPersonDocument = {"__meta__":{"hash":"b57304932ccbfb542f565ac8989fc8d09f8f3813a88fb9fba2536e841cfd9b7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SealPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SealPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<SealPersonMutation, SealPersonMutationVariables>;
export const UnsealPersonDocument = {"__meta__":{"hash":"74c1398de8970cc9b0a2174cc9cf13ccb33135c0338838dd0c914cadb0634c2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnsealPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnsealPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unsealPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<UnsealPersonMutation, UnsealPersonMutationVariables>;
export const AnswerSealingDocument = {"__meta__":{"hash":"a66ca5297608f6b1eb338ee886d677c8c0e3b723bcc4dc1994c76a8ae8e54470"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerSealing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerSealingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerSealing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<AnswerSealingMutation, AnswerSealingMutationVariables>;
export const LetIntoSealedDocument = {"__meta__":{"hash":"3f1e9583a57e196758551ea2af6360e337c294b057882a2bee9c2240f1169b51"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LetIntoSealed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetIntoSealedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letIntoSealed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<LetIntoSealedMutation, LetIntoSealedMutationVariables>;
export const ExcludeWorkerDocument = {"__meta__":{"hash":"3174b5ed0cea36f50d9009e98f5dbd81901bf1505b28c1d49038dde572bcdd9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExcludeWorker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExcludeWorkerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"excludeWorker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ExcludeWorkerMutation, ExcludeWorkerMutationVariables>;
export const EndExclusionDocument = {"__meta__":{"hash":"03904a5b1081f31b1c2726b7b22919d80c65d9f24500389e260948b46c5954ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndExclusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndExclusionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endExclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EndExclusionMutation, EndExclusionMutationVariables>;
export const MyAccessRequestsDocument = {"__meta__":{"hash":"43cb743803caec79c592b15e3bceba928e04b69610d7a878785a80a60db589c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAccessRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myAccessRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyRequest"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyAccessRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}}]}}]} as unknown as DocumentNode<MyAccessRequestsQuery, MyAccessRequestsQueryVariables>;
export const AskForAccessDocument = {"__meta__":{"hash":"9e6da980832f7927ad93dad06c660f3496aad50a286fb520085b44621a0938dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyRequest"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyAccessRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerWords"}}]}}]} as unknown as DocumentNode<AskForAccessMutation, AskForAccessMutationVariables>;
export const AccessRequestsDocument = {"__meta__":{"hash":"65fcef2814223b0f0076f787d352d96abd0253331503dd0a9f15c8eff71b3648"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"youngPersonId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"youngPersonId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"youngPersonId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openToThem"}},{"kind":"Field","name":{"kind":"Name","value":"quietly"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccessRequestsQuery, AccessRequestsQueryVariables>;
export const AnswerAccessRequestDocument = {"__meta__":{"hash":"e87110b2b29b4bb36116117624e8150785940d9c49602bce8b5f4a37748aad28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerAccessRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerAccessRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerAccessRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AnswerAccessRequestMutation, AnswerAccessRequestMutationVariables>;