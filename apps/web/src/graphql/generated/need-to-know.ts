/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
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
  | 'OPEN'
  | 'OVER'
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

export type SealingShownFragment = { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> };

export type BreakGlassShownFragment = { id: string, youngPersonId: string | null, state: BreakGlassState, minutesLeft: number, endsAt: string | null, renewed: boolean, version: number };

export type PersonAccessQueryVariables = Exact<{
  id: string;
}>;


export type PersonAccessQuery = { personAccess: { youngPersonId: string, homeRecorded: boolean, homeProtected: boolean, homeVersion: number, mayRecordHome: boolean, whyHomeNotShown: string | null, maySeal: boolean, mayAnswer: boolean, openForReferral: boolean, sealing: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } | null, exclusions: Array<{ id: string, reason: string, fromAt: string, version: number, worker: { id: string, displayName: string } }>, breakGlass: { id: string, youngPersonId: string | null, state: BreakGlassState, minutesLeft: number, endsAt: string | null, renewed: boolean, version: number } | null } };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { breakGlass: { id: string, youngPersonId: string | null, state: BreakGlassState, minutesLeft: number, endsAt: string | null, renewed: boolean, version: number } };

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


export type SealPersonMutation = { sealPerson: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } };

export type UnsealPersonMutationVariables = Exact<{
  input: UnsealPersonInput;
}>;


export type UnsealPersonMutation = { unsealPerson: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } };

export type AnswerSealingMutationVariables = Exact<{
  input: AnswerSealingInput;
}>;


export type AnswerSealingMutation = { answerSealing: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } };

export type LetIntoSealedMutationVariables = Exact<{
  input: LetIntoSealedInput;
}>;


export type LetIntoSealedMutation = { letIntoSealed: { id: string, state: SealingState, reason: string, unsealReason: string | null, askedAt: string, fromAt: string | null, version: number, askedBy: { id: string, displayName: string }, approvedBy: { id: string, displayName: string } | null, unsealAskedBy: { id: string, displayName: string } | null, letIn: Array<{ id: string, displayName: string }> } };

export type ExcludeWorkerMutationVariables = Exact<{
  input: ExcludeWorkerInput;
}>;


export type ExcludeWorkerMutation = { excludeWorker: { id: string, version: number } };

export type EndExclusionMutationVariables = Exact<{
  input: EndExclusionInput;
}>;


export type EndExclusionMutation = { endExclusion: { id: string, version: number } };

export const SealingShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<SealingShownFragment, unknown>;
export const BreakGlassShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreakGlassShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<BreakGlassShownFragment, unknown>;
export const PersonAccessDocument = {"__meta__":{"hash":"ca363ce413b888af7572e21893f07bcb9b083281961d781172aab58bb4e2fd90"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"youngPersonId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"homeRecorded"}},{"kind":"Field","name":{"kind":"Name","value":"homeProtected"}},{"kind":"Field","name":{"kind":"Name","value":"homeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"mayRecordHome"}},{"kind":"Field","name":{"kind":"Name","value":"whyHomeNotShown"}},{"kind":"Field","name":{"kind":"Name","value":"maySeal"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"openForReferral"}},{"kind":"Field","name":{"kind":"Name","value":"sealing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreakGlassShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreakGlassShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PersonAccessQuery, PersonAccessQueryVariables>;
export const BreakGlassDocument = {"__meta__":{"hash":"a8fa08b9d6fe735939eb334aff6f385543b49a4c8b9531c98e8eb70ae7ce4886"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreakGlassShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreakGlassShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<BreakGlassMutation, BreakGlassMutationVariables>;
export const RenewBreakGlassDocument = {"__meta__":{"hash":"34b065fcdc120d8bf3860567fb4e66e740cbd3c2e2a1fb256e21652420c3a32c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewBreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreakGlassShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreakGlassShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"renewed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RenewBreakGlassMutation, RenewBreakGlassMutationVariables>;
export const RevealHomeAddressDocument = {"__meta__":{"hash":"368eba21e1f27c80fff4949a17b22fe0d367cb5825027fef11d75ee8e2b35487"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealHomeAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealHomeAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealHomeAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"youngPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"secondsShown"}}]}}]}}]} as unknown as DocumentNode<RevealHomeAddressMutation, RevealHomeAddressMutationVariables>;
export const SealPersonDocument = {"__meta__":{"hash":"e334984096fddd676bcab375bea8209f922e366ce63b4a064622b962f01c43b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SealPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SealPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<SealPersonMutation, SealPersonMutationVariables>;
export const UnsealPersonDocument = {"__meta__":{"hash":"782df225ccd5577edfb11e6dae77143d330a39e44816eae685990e76aa5a6286"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnsealPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnsealPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unsealPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<UnsealPersonMutation, UnsealPersonMutationVariables>;
export const AnswerSealingDocument = {"__meta__":{"hash":"440c37d2237d95eb8e696c46a429050c1523bccd0676ab7dc88ccc7c74d98381"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerSealing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerSealingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerSealing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<AnswerSealingMutation, AnswerSealingMutationVariables>;
export const LetIntoSealedDocument = {"__meta__":{"hash":"66e2eb041782d89999c60d3389fd5cc156a07089d91e321846bff4de5d0de7bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LetIntoSealed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetIntoSealedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letIntoSealed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SealingShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SealingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sealing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unsealReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealAskedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<LetIntoSealedMutation, LetIntoSealedMutationVariables>;
export const ExcludeWorkerDocument = {"__meta__":{"hash":"3174b5ed0cea36f50d9009e98f5dbd81901bf1505b28c1d49038dde572bcdd9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExcludeWorker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExcludeWorkerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"excludeWorker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ExcludeWorkerMutation, ExcludeWorkerMutationVariables>;
export const EndExclusionDocument = {"__meta__":{"hash":"03904a5b1081f31b1c2726b7b22919d80c65d9f24500389e260948b46c5954ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndExclusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndExclusionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endExclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EndExclusionMutation, EndExclusionMutationVariables>;