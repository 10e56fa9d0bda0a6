/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ReportOutcome =
  /** A unit met the child and saw to it that it is looked after. */
  | 'CHILD_LOOKED_AFTER'
  /** A unit went to the place and did not find the child. */
  | 'CHILD_NOT_FOUND'
  /** It helped in a search that was already going on. */
  | 'HELPED_A_SEARCH'
  | 'NOT_FOLLOWED_UP'
  /** It was checked; no child needed protection. */
  | 'NO_CONCERN'
  /** Somebody else had told of the same; both were checked together. */
  | 'TOLD_BY_OTHERS_TOO';

export type ReportSightingInput = {
  readonly ageFrom?: number | null | undefined;
  readonly ageTo?: number | null | undefined;
  readonly childName?: string | null | undefined;
  /** All optional; kept apart from what was seen. */
  readonly contact?: ReporterContact | null | undefined;
  readonly description: string;
  readonly districtCode: string;
  /** Reported in good faith, without an offence of the child, without a suspected victim of sexual abuse. Must be true. */
  readonly goodFaith: boolean;
  readonly idempotencyKey: string;
  readonly place: string;
  readonly posterId?: string | null | undefined;
  /** Payload of the ALTCHA widget. */
  readonly proofOfWork?: string | null | undefined;
  readonly seenAt: string;
  readonly sex?: Sex | null | undefined;
};

export type ReportStage =
  | 'BEING_CHECKED'
  | 'CLOSED'
  | 'RECEIVED'
  | 'WITH_A_UNIT';

export type ReporterContact = {
  /** Language tag, hi. */
  readonly language?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
};

export type Sex =
  | 'BOY'
  | 'GIRL'
  | 'TRANSGENDER';

export type CitizenPostersQueryVariables = Exact<{
  stateCode?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CitizenPostersQuery = { readonly __typename: 'Query', readonly publishedPosters: { readonly __typename: 'PublishedPosterConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'PublishedPosterEdge', readonly cursor: string, readonly node: { readonly __typename: 'PublishedPoster', readonly id: string, readonly name: string | null, readonly sex: Sex, readonly ageAtMissing: number | null, readonly missingSince: string, readonly photoUrl: string | null, readonly lastSeenDistrict: { readonly __typename: 'District', readonly code: string, readonly name: string } | null, readonly contactOffice: { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly phone: string | null } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type CitizenPosterQueryVariables = Exact<{
  id: string;
}>;


export type CitizenPosterQuery = { readonly __typename: 'Query', readonly publishedPosterById: { readonly __typename: 'PublishedPoster', readonly id: string, readonly posterNumber: string, readonly name: string | null, readonly sex: Sex, readonly ageAtMissing: number | null, readonly missingSince: string, readonly photoUrl: string | null, readonly wearing: string | null, readonly physique: string | null, readonly identifyingMarks: ReadonlyArray<string>, readonly releasedAt: string, readonly lastSeenDistrict: { readonly __typename: 'District', readonly code: string, readonly name: string, readonly state: { readonly __typename: 'State', readonly code: string, readonly name: string } } | null, readonly contactOffice: { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly phone: string | null } | null } | null };

export type CitizenReportPosterQueryVariables = Exact<{
  id: string;
}>;


export type CitizenReportPosterQuery = { readonly __typename: 'Query', readonly publishedPosterById: { readonly __typename: 'PublishedPoster', readonly id: string, readonly name: string | null, readonly sex: Sex, readonly ageAtMissing: number | null } | null };

export type CitizenSightingChallengeQueryVariables = Exact<{ [key: string]: never; }>;


export type CitizenSightingChallengeQuery = { readonly __typename: 'Query', readonly sightingChallenge: { readonly __typename: 'SightingChallenge', readonly algorithm: string, readonly challenge: string, readonly maxnumber: number, readonly salt: string, readonly signature: string } };

export type CitizenReportSightingMutationVariables = Exact<{
  input: ReportSightingInput;
}>;


export type CitizenReportSightingMutation = { readonly __typename: 'Mutation', readonly reportSighting:
    | { readonly __typename: 'Conflict', readonly message: string, readonly currentVersion: number | null }
    | { readonly __typename: 'InvalidInput', readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'SightingReceived', readonly reference: string }
   };

export type CitizenReportStatusQueryVariables = Exact<{
  reference: string;
}>;


export type CitizenReportStatusQuery = { readonly __typename: 'Query', readonly reportStatus: { readonly __typename: 'ReportStatus', readonly reference: string, readonly stage: ReportStage, readonly updatedAt: string, readonly outcome: ReportOutcome | null } | null };


export const CitizenPostersDocument = {"__meta__":{"hash":"c927028e9b8f1ee38da2fac1c4291bbc9dba94603780bd63a3fe7bd7eac63a92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitizenPosters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stateCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StateCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishedPosters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"stateCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stateCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageAtMissing"}},{"kind":"Field","name":{"kind":"Name","value":"missingSince"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenDistrict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CitizenPostersQuery, CitizenPostersQueryVariables>;
export const CitizenPosterDocument = {"__meta__":{"hash":"841c0e6d778d369a69e85ca3c35c42e02277b403af6f2e5fdff418f16aa6dc2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitizenPoster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishedPosterById"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"posterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageAtMissing"}},{"kind":"Field","name":{"kind":"Name","value":"missingSince"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"wearing"}},{"kind":"Field","name":{"kind":"Name","value":"physique"}},{"kind":"Field","name":{"kind":"Name","value":"identifyingMarks"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenDistrict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<CitizenPosterQuery, CitizenPosterQueryVariables>;
export const CitizenReportPosterDocument = {"__meta__":{"hash":"d7256a0e9c3b48e632ef84ade6383c0180008c141cafac1e95caef2f5fa61c98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitizenReportPoster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishedPosterById"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageAtMissing"}}]}}]}}]} as unknown as DocumentNode<CitizenReportPosterQuery, CitizenReportPosterQueryVariables>;
export const CitizenSightingChallengeDocument = {"__meta__":{"hash":"4ed6271c93d5065e3148635bd28ef8bf6e370ab687baff58b7d14ff599c5d566"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitizenSightingChallenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sightingChallenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"algorithm"}},{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"maxnumber"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<CitizenSightingChallengeQuery, CitizenSightingChallengeQueryVariables>;
export const CitizenReportSightingDocument = {"__meta__":{"hash":"aa0c723fee33bd5ac39f7f57009d75aac27938510eeb115c23ea988c7114d9fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CitizenReportSighting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSightingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportSighting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SightingReceived"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CitizenReportSightingMutation, CitizenReportSightingMutationVariables>;
export const CitizenReportStatusDocument = {"__meta__":{"hash":"0b16e94a53027a82a5c28b869bb86af528dc7bbe11191810a70f9f91023897f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitizenReportStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<CitizenReportStatusQuery, CitizenReportStatusQueryVariables>;