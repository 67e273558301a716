/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** The person shows that it is they who sit there. */
export type ConfirmItIsMeInput = {
  /** A UUID made when the form opens: sending it again never does the thing twice. */
  clientKey: string;
  /** A code of the authenticator, or a recovery code: with a local account. Left out in a demonstration. */
  code?: string | null | undefined;
};

/** By what means somebody signed in. */
export type SignInMethod =
  | 'DEMONSTRATION'
  | 'LOCAL'
  | 'ORGANISATION';

export type HowToConfirmQueryVariables = Exact<{ [key: string]: never; }>;


export type HowToConfirmQuery = { mySignIn: { id: string, method: SignInMethod, confirmedUntil: string | null } };

export type ConfirmItIsMeMutationVariables = Exact<{
  input: ConfirmItIsMeInput;
}>;


export type ConfirmItIsMeMutation = { confirmItIsMe: boolean };


export const HowToConfirmDocument = {"__meta__":{"hash":"bbd3ab9a23bcf0c97cb7f64811100367ac3e5c880d59d705214b21c377357175"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedUntil"}}]}}]}}]} as unknown as DocumentNode<HowToConfirmQuery, HowToConfirmQueryVariables>;
export const ConfirmItIsMeDocument = {"__meta__":{"hash":"b6b8d567c2e31ce2227912dca78de1d6fa0547cf0737f7c81c67cd4736633a69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmItIsMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmItIsMeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmItIsMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ConfirmItIsMeMutation, ConfirmItIsMeMutationVariables>;