/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query CitizenPosters($stateCode: StateCode, $first: Int!, $after: String) {\n    publishedPosters(stateCode: $stateCode, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          name\n          sex\n          ageAtMissing\n          missingSince\n          photoUrl\n          lastSeenDistrict {\n            code\n            name\n          }\n          contactOffice {\n            id\n            name\n            phone\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.CitizenPostersDocument,
    "\n  query CitizenPoster($id: ID!) {\n    publishedPosterById(id: $id) {\n      id\n      posterNumber\n      name\n      sex\n      ageAtMissing\n      missingSince\n      photoUrl\n      wearing\n      physique\n      identifyingMarks\n      releasedAt\n      lastSeenDistrict {\n        code\n        name\n        state {\n          code\n          name\n        }\n      }\n      contactOffice {\n        id\n        name\n        phone\n      }\n    }\n  }\n": typeof types.CitizenPosterDocument,
    "\n  query CitizenReportPoster($id: ID!) {\n    publishedPosterById(id: $id) {\n      id\n      name\n      sex\n      ageAtMissing\n    }\n  }\n": typeof types.CitizenReportPosterDocument,
    "\n  query CitizenSightingChallenge {\n    sightingChallenge {\n      algorithm\n      challenge\n      maxnumber\n      salt\n      signature\n    }\n  }\n": typeof types.CitizenSightingChallengeDocument,
    "\n  mutation CitizenReportSighting($input: ReportSightingInput!) {\n    reportSighting(input: $input) {\n      __typename\n      ... on SightingReceived {\n        reference\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": typeof types.CitizenReportSightingDocument,
    "\n  query CitizenReportStatus($reference: String!) {\n    reportStatus(reference: $reference) {\n      reference\n      stage\n      updatedAt\n      outcome\n    }\n  }\n": typeof types.CitizenReportStatusDocument,
};
const documents: Documents = {
    "\n  query CitizenPosters($stateCode: StateCode, $first: Int!, $after: String) {\n    publishedPosters(stateCode: $stateCode, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          name\n          sex\n          ageAtMissing\n          missingSince\n          photoUrl\n          lastSeenDistrict {\n            code\n            name\n          }\n          contactOffice {\n            id\n            name\n            phone\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.CitizenPostersDocument,
    "\n  query CitizenPoster($id: ID!) {\n    publishedPosterById(id: $id) {\n      id\n      posterNumber\n      name\n      sex\n      ageAtMissing\n      missingSince\n      photoUrl\n      wearing\n      physique\n      identifyingMarks\n      releasedAt\n      lastSeenDistrict {\n        code\n        name\n        state {\n          code\n          name\n        }\n      }\n      contactOffice {\n        id\n        name\n        phone\n      }\n    }\n  }\n": types.CitizenPosterDocument,
    "\n  query CitizenReportPoster($id: ID!) {\n    publishedPosterById(id: $id) {\n      id\n      name\n      sex\n      ageAtMissing\n    }\n  }\n": types.CitizenReportPosterDocument,
    "\n  query CitizenSightingChallenge {\n    sightingChallenge {\n      algorithm\n      challenge\n      maxnumber\n      salt\n      signature\n    }\n  }\n": types.CitizenSightingChallengeDocument,
    "\n  mutation CitizenReportSighting($input: ReportSightingInput!) {\n    reportSighting(input: $input) {\n      __typename\n      ... on SightingReceived {\n        reference\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": types.CitizenReportSightingDocument,
    "\n  query CitizenReportStatus($reference: String!) {\n    reportStatus(reference: $reference) {\n      reference\n      stage\n      updatedAt\n      outcome\n    }\n  }\n": types.CitizenReportStatusDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitizenPosters($stateCode: StateCode, $first: Int!, $after: String) {\n    publishedPosters(stateCode: $stateCode, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          name\n          sex\n          ageAtMissing\n          missingSince\n          photoUrl\n          lastSeenDistrict {\n            code\n            name\n          }\n          contactOffice {\n            id\n            name\n            phone\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query CitizenPosters($stateCode: StateCode, $first: Int!, $after: String) {\n    publishedPosters(stateCode: $stateCode, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          name\n          sex\n          ageAtMissing\n          missingSince\n          photoUrl\n          lastSeenDistrict {\n            code\n            name\n          }\n          contactOffice {\n            id\n            name\n            phone\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitizenPoster($id: ID!) {\n    publishedPosterById(id: $id) {\n      id\n      posterNumber\n      name\n      sex\n      ageAtMissing\n      missingSince\n      photoUrl\n      wearing\n      physique\n      identifyingMarks\n      releasedAt\n      lastSeenDistrict {\n        code\n        name\n        state {\n          code\n          name\n        }\n      }\n      contactOffice {\n        id\n        name\n        phone\n      }\n    }\n  }\n"): (typeof documents)["\n  query CitizenPoster($id: ID!) {\n    publishedPosterById(id: $id) {\n      id\n      posterNumber\n      name\n      sex\n      ageAtMissing\n      missingSince\n      photoUrl\n      wearing\n      physique\n      identifyingMarks\n      releasedAt\n      lastSeenDistrict {\n        code\n        name\n        state {\n          code\n          name\n        }\n      }\n      contactOffice {\n        id\n        name\n        phone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitizenReportPoster($id: ID!) {\n    publishedPosterById(id: $id) {\n      id\n      name\n      sex\n      ageAtMissing\n    }\n  }\n"): (typeof documents)["\n  query CitizenReportPoster($id: ID!) {\n    publishedPosterById(id: $id) {\n      id\n      name\n      sex\n      ageAtMissing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitizenSightingChallenge {\n    sightingChallenge {\n      algorithm\n      challenge\n      maxnumber\n      salt\n      signature\n    }\n  }\n"): (typeof documents)["\n  query CitizenSightingChallenge {\n    sightingChallenge {\n      algorithm\n      challenge\n      maxnumber\n      salt\n      signature\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CitizenReportSighting($input: ReportSightingInput!) {\n    reportSighting(input: $input) {\n      __typename\n      ... on SightingReceived {\n        reference\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CitizenReportSighting($input: ReportSightingInput!) {\n    reportSighting(input: $input) {\n      __typename\n      ... on SightingReceived {\n        reference\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitizenReportStatus($reference: String!) {\n    reportStatus(reference: $reference) {\n      reference\n      stage\n      updatedAt\n      outcome\n    }\n  }\n"): (typeof documents)["\n  query CitizenReportStatus($reference: String!) {\n    reportStatus(reference: $reference) {\n      reference\n      stage\n      updatedAt\n      outcome\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;