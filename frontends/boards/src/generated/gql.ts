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
    "\n  query BoardsCauseList($on: Date!) {\n    causeList(on: $on) {\n      on\n      overdue\n      board {\n        ...BodyFacts\n      }\n      matters {\n        ...MatterRow\n      }\n      overdueMatters {\n        ...MatterRow\n      }\n    }\n  }\n": typeof types.BoardsCauseListDocument,
    "\n  query BoardsCausePeople($on: Date!) {\n    causeList(on: $on) {\n      matters {\n        ...MatterChild\n      }\n      overdueMatters {\n        ...MatterChild\n      }\n    }\n  }\n": typeof types.BoardsCausePeopleDocument,
    "\n  query BoardsHomes($filter: InstitutionFilter!) {\n    institutions(first: 50, filter: $filter) {\n      edges {\n        node {\n          id\n          name\n          kind\n          takes\n          ageFrom\n          ageTo\n          freeBeds\n          district {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.BoardsHomesDocument,
    "\n  mutation BoardsIssueOrder($input: IssueOrderInput!) {\n    issueOrder(input: $input) {\n      __typename\n      ... on IssueOrderOk {\n        order {\n          id\n          number\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": typeof types.BoardsIssueOrderDocument,
    "\n  query BoardsOrder($id: ID!) {\n    orderById(id: $id) {\n      ...OrderRow\n      proceeding {\n        id\n        number\n        caseKind\n        board {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": typeof types.BoardsOrderDocument,
    "\n  query BoardsOrderHome($id: ID!) {\n    orderById(id: $id) {\n      id\n      institution {\n        id\n        name\n        district {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.BoardsOrderHomeDocument,
    "\n  query BoardsPost {\n    viewer {\n      post {\n        id\n        district {\n          code\n          name\n        }\n        state {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.BoardsPostDocument,
    "\n  query BoardsBodies($filter: BoardFilter!) {\n    boards(filter: $filter, first: 100) {\n      totalCount\n      edges {\n        node {\n          ...BodyFacts\n          pending\n          beyondLimit\n          district {\n            code\n          }\n          state {\n            code\n          }\n        }\n      }\n    }\n  }\n": typeof types.BoardsBodiesDocument,
    "\n  query BoardsPendency($by: [BoardDimension!]!, $from: Date!, $to: Date!, $filter: BoardFigureFilter) {\n    boardFigures(measures: [PENDING, BEYOND_LIMIT], by: $by, from: $from, to: $to, filter: $filter) {\n      columns {\n        key\n        label\n        kind\n      }\n      rows {\n        keys\n        values\n      }\n      suppressedCells\n      asOf\n    }\n  }\n": typeof types.BoardsPendencyDocument,
    "\n  query BoardsPlaces {\n    states {\n      code\n      name\n      districts {\n        code\n        name\n      }\n    }\n  }\n": typeof types.BoardsPlacesDocument,
    "\n  query BoardsPending($filter: ProceedingFilter!, $after: String) {\n    proceedings(filter: $filter, first: 30, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...MatterRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.BoardsPendingDocument,
    "\n  query BoardsPendingPeople($filter: ProceedingFilter!, $after: String) {\n    proceedings(filter: $filter, first: 30, after: $after) {\n      edges {\n        node {\n          ...MatterChild\n        }\n      }\n    }\n  }\n": typeof types.BoardsPendingPeopleDocument,
    "\n  fragment OrderRow on Order {\n    id\n    number\n    kind\n    final\n    issuedOn\n    issuedAt\n    reasons\n    institution {\n      id\n    }\n    present {\n      id\n      name\n      role\n    }\n  }\n": typeof types.OrderRowFragmentDoc,
    "\n  query BoardsProceeding($id: ID!) {\n    proceedingById(id: $id) {\n      ...MatterRow\n      openedAt\n      closedAt\n      version\n      board {\n        ...BodyFacts\n      }\n      orders {\n        ...OrderRow\n      }\n      lastChange {\n        at\n        role\n      }\n    }\n  }\n": typeof types.BoardsProceedingDocument,
    "\n  query BoardsProceedingChild($id: ID!) {\n    proceedingById(id: $id) {\n      ...MatterChild\n    }\n  }\n": typeof types.BoardsProceedingChildDocument,
    "\n  query BoardsProceedingHomes($id: ID!) {\n    proceedingById(id: $id) {\n      id\n      orders {\n        id\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.BoardsProceedingHomesDocument,
    "\n  mutation BoardsAdjourn($input: AdjournProceedingInput!) {\n    adjournProceeding(input: $input) {\n      __typename\n      ... on AdjournProceedingOk {\n        proceeding {\n          ...MatterRow\n          version\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": typeof types.BoardsAdjournDocument,
    "\n  fragment MatterClock on Clock {\n    code\n    label\n    source\n    owner\n    startedAt\n    dueAt\n    state\n    firstDueAt\n    stoppedAt\n    pausedReason\n    extendedBy\n  }\n": typeof types.MatterClockFragmentDoc,
    "\n  fragment MatterRow on Proceeding {\n    id\n    number\n    stage\n    caseKind\n    nextHearingOn\n    nextAct\n    clocks {\n      ...MatterClock\n    }\n  }\n": typeof types.MatterRowFragmentDoc,
    "\n  fragment MatterChild on Proceeding {\n    id\n    child {\n      id\n      sex\n      ageYears\n    }\n  }\n": typeof types.MatterChildFragmentDoc,
    "\n  fragment BodyFacts on Board {\n    id\n    name\n    kind\n    seats\n    quorum\n    quorate\n    members {\n      id\n      name\n      role\n      heldUntil\n    }\n  }\n": typeof types.BodyFactsFragmentDoc,
};
const documents: Documents = {
    "\n  query BoardsCauseList($on: Date!) {\n    causeList(on: $on) {\n      on\n      overdue\n      board {\n        ...BodyFacts\n      }\n      matters {\n        ...MatterRow\n      }\n      overdueMatters {\n        ...MatterRow\n      }\n    }\n  }\n": types.BoardsCauseListDocument,
    "\n  query BoardsCausePeople($on: Date!) {\n    causeList(on: $on) {\n      matters {\n        ...MatterChild\n      }\n      overdueMatters {\n        ...MatterChild\n      }\n    }\n  }\n": types.BoardsCausePeopleDocument,
    "\n  query BoardsHomes($filter: InstitutionFilter!) {\n    institutions(first: 50, filter: $filter) {\n      edges {\n        node {\n          id\n          name\n          kind\n          takes\n          ageFrom\n          ageTo\n          freeBeds\n          district {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": types.BoardsHomesDocument,
    "\n  mutation BoardsIssueOrder($input: IssueOrderInput!) {\n    issueOrder(input: $input) {\n      __typename\n      ... on IssueOrderOk {\n        order {\n          id\n          number\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": types.BoardsIssueOrderDocument,
    "\n  query BoardsOrder($id: ID!) {\n    orderById(id: $id) {\n      ...OrderRow\n      proceeding {\n        id\n        number\n        caseKind\n        board {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": types.BoardsOrderDocument,
    "\n  query BoardsOrderHome($id: ID!) {\n    orderById(id: $id) {\n      id\n      institution {\n        id\n        name\n        district {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.BoardsOrderHomeDocument,
    "\n  query BoardsPost {\n    viewer {\n      post {\n        id\n        district {\n          code\n          name\n        }\n        state {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.BoardsPostDocument,
    "\n  query BoardsBodies($filter: BoardFilter!) {\n    boards(filter: $filter, first: 100) {\n      totalCount\n      edges {\n        node {\n          ...BodyFacts\n          pending\n          beyondLimit\n          district {\n            code\n          }\n          state {\n            code\n          }\n        }\n      }\n    }\n  }\n": types.BoardsBodiesDocument,
    "\n  query BoardsPendency($by: [BoardDimension!]!, $from: Date!, $to: Date!, $filter: BoardFigureFilter) {\n    boardFigures(measures: [PENDING, BEYOND_LIMIT], by: $by, from: $from, to: $to, filter: $filter) {\n      columns {\n        key\n        label\n        kind\n      }\n      rows {\n        keys\n        values\n      }\n      suppressedCells\n      asOf\n    }\n  }\n": types.BoardsPendencyDocument,
    "\n  query BoardsPlaces {\n    states {\n      code\n      name\n      districts {\n        code\n        name\n      }\n    }\n  }\n": types.BoardsPlacesDocument,
    "\n  query BoardsPending($filter: ProceedingFilter!, $after: String) {\n    proceedings(filter: $filter, first: 30, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...MatterRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.BoardsPendingDocument,
    "\n  query BoardsPendingPeople($filter: ProceedingFilter!, $after: String) {\n    proceedings(filter: $filter, first: 30, after: $after) {\n      edges {\n        node {\n          ...MatterChild\n        }\n      }\n    }\n  }\n": types.BoardsPendingPeopleDocument,
    "\n  fragment OrderRow on Order {\n    id\n    number\n    kind\n    final\n    issuedOn\n    issuedAt\n    reasons\n    institution {\n      id\n    }\n    present {\n      id\n      name\n      role\n    }\n  }\n": types.OrderRowFragmentDoc,
    "\n  query BoardsProceeding($id: ID!) {\n    proceedingById(id: $id) {\n      ...MatterRow\n      openedAt\n      closedAt\n      version\n      board {\n        ...BodyFacts\n      }\n      orders {\n        ...OrderRow\n      }\n      lastChange {\n        at\n        role\n      }\n    }\n  }\n": types.BoardsProceedingDocument,
    "\n  query BoardsProceedingChild($id: ID!) {\n    proceedingById(id: $id) {\n      ...MatterChild\n    }\n  }\n": types.BoardsProceedingChildDocument,
    "\n  query BoardsProceedingHomes($id: ID!) {\n    proceedingById(id: $id) {\n      id\n      orders {\n        id\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.BoardsProceedingHomesDocument,
    "\n  mutation BoardsAdjourn($input: AdjournProceedingInput!) {\n    adjournProceeding(input: $input) {\n      __typename\n      ... on AdjournProceedingOk {\n        proceeding {\n          ...MatterRow\n          version\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": types.BoardsAdjournDocument,
    "\n  fragment MatterClock on Clock {\n    code\n    label\n    source\n    owner\n    startedAt\n    dueAt\n    state\n    firstDueAt\n    stoppedAt\n    pausedReason\n    extendedBy\n  }\n": types.MatterClockFragmentDoc,
    "\n  fragment MatterRow on Proceeding {\n    id\n    number\n    stage\n    caseKind\n    nextHearingOn\n    nextAct\n    clocks {\n      ...MatterClock\n    }\n  }\n": types.MatterRowFragmentDoc,
    "\n  fragment MatterChild on Proceeding {\n    id\n    child {\n      id\n      sex\n      ageYears\n    }\n  }\n": types.MatterChildFragmentDoc,
    "\n  fragment BodyFacts on Board {\n    id\n    name\n    kind\n    seats\n    quorum\n    quorate\n    members {\n      id\n      name\n      role\n      heldUntil\n    }\n  }\n": types.BodyFactsFragmentDoc,
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
export function graphql(source: "\n  query BoardsCauseList($on: Date!) {\n    causeList(on: $on) {\n      on\n      overdue\n      board {\n        ...BodyFacts\n      }\n      matters {\n        ...MatterRow\n      }\n      overdueMatters {\n        ...MatterRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsCauseList($on: Date!) {\n    causeList(on: $on) {\n      on\n      overdue\n      board {\n        ...BodyFacts\n      }\n      matters {\n        ...MatterRow\n      }\n      overdueMatters {\n        ...MatterRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsCausePeople($on: Date!) {\n    causeList(on: $on) {\n      matters {\n        ...MatterChild\n      }\n      overdueMatters {\n        ...MatterChild\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsCausePeople($on: Date!) {\n    causeList(on: $on) {\n      matters {\n        ...MatterChild\n      }\n      overdueMatters {\n        ...MatterChild\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsHomes($filter: InstitutionFilter!) {\n    institutions(first: 50, filter: $filter) {\n      edges {\n        node {\n          id\n          name\n          kind\n          takes\n          ageFrom\n          ageTo\n          freeBeds\n          district {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsHomes($filter: InstitutionFilter!) {\n    institutions(first: 50, filter: $filter) {\n      edges {\n        node {\n          id\n          name\n          kind\n          takes\n          ageFrom\n          ageTo\n          freeBeds\n          district {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BoardsIssueOrder($input: IssueOrderInput!) {\n    issueOrder(input: $input) {\n      __typename\n      ... on IssueOrderOk {\n        order {\n          id\n          number\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation BoardsIssueOrder($input: IssueOrderInput!) {\n    issueOrder(input: $input) {\n      __typename\n      ... on IssueOrderOk {\n        order {\n          id\n          number\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsOrder($id: ID!) {\n    orderById(id: $id) {\n      ...OrderRow\n      proceeding {\n        id\n        number\n        caseKind\n        board {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsOrder($id: ID!) {\n    orderById(id: $id) {\n      ...OrderRow\n      proceeding {\n        id\n        number\n        caseKind\n        board {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsOrderHome($id: ID!) {\n    orderById(id: $id) {\n      id\n      institution {\n        id\n        name\n        district {\n          code\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsOrderHome($id: ID!) {\n    orderById(id: $id) {\n      id\n      institution {\n        id\n        name\n        district {\n          code\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsPost {\n    viewer {\n      post {\n        id\n        district {\n          code\n          name\n        }\n        state {\n          code\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsPost {\n    viewer {\n      post {\n        id\n        district {\n          code\n          name\n        }\n        state {\n          code\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsBodies($filter: BoardFilter!) {\n    boards(filter: $filter, first: 100) {\n      totalCount\n      edges {\n        node {\n          ...BodyFacts\n          pending\n          beyondLimit\n          district {\n            code\n          }\n          state {\n            code\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsBodies($filter: BoardFilter!) {\n    boards(filter: $filter, first: 100) {\n      totalCount\n      edges {\n        node {\n          ...BodyFacts\n          pending\n          beyondLimit\n          district {\n            code\n          }\n          state {\n            code\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsPendency($by: [BoardDimension!]!, $from: Date!, $to: Date!, $filter: BoardFigureFilter) {\n    boardFigures(measures: [PENDING, BEYOND_LIMIT], by: $by, from: $from, to: $to, filter: $filter) {\n      columns {\n        key\n        label\n        kind\n      }\n      rows {\n        keys\n        values\n      }\n      suppressedCells\n      asOf\n    }\n  }\n"): (typeof documents)["\n  query BoardsPendency($by: [BoardDimension!]!, $from: Date!, $to: Date!, $filter: BoardFigureFilter) {\n    boardFigures(measures: [PENDING, BEYOND_LIMIT], by: $by, from: $from, to: $to, filter: $filter) {\n      columns {\n        key\n        label\n        kind\n      }\n      rows {\n        keys\n        values\n      }\n      suppressedCells\n      asOf\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsPlaces {\n    states {\n      code\n      name\n      districts {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsPlaces {\n    states {\n      code\n      name\n      districts {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsPending($filter: ProceedingFilter!, $after: String) {\n    proceedings(filter: $filter, first: 30, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...MatterRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsPending($filter: ProceedingFilter!, $after: String) {\n    proceedings(filter: $filter, first: 30, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...MatterRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsPendingPeople($filter: ProceedingFilter!, $after: String) {\n    proceedings(filter: $filter, first: 30, after: $after) {\n      edges {\n        node {\n          ...MatterChild\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsPendingPeople($filter: ProceedingFilter!, $after: String) {\n    proceedings(filter: $filter, first: 30, after: $after) {\n      edges {\n        node {\n          ...MatterChild\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderRow on Order {\n    id\n    number\n    kind\n    final\n    issuedOn\n    issuedAt\n    reasons\n    institution {\n      id\n    }\n    present {\n      id\n      name\n      role\n    }\n  }\n"): (typeof documents)["\n  fragment OrderRow on Order {\n    id\n    number\n    kind\n    final\n    issuedOn\n    issuedAt\n    reasons\n    institution {\n      id\n    }\n    present {\n      id\n      name\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsProceeding($id: ID!) {\n    proceedingById(id: $id) {\n      ...MatterRow\n      openedAt\n      closedAt\n      version\n      board {\n        ...BodyFacts\n      }\n      orders {\n        ...OrderRow\n      }\n      lastChange {\n        at\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsProceeding($id: ID!) {\n    proceedingById(id: $id) {\n      ...MatterRow\n      openedAt\n      closedAt\n      version\n      board {\n        ...BodyFacts\n      }\n      orders {\n        ...OrderRow\n      }\n      lastChange {\n        at\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsProceedingChild($id: ID!) {\n    proceedingById(id: $id) {\n      ...MatterChild\n    }\n  }\n"): (typeof documents)["\n  query BoardsProceedingChild($id: ID!) {\n    proceedingById(id: $id) {\n      ...MatterChild\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardsProceedingHomes($id: ID!) {\n    proceedingById(id: $id) {\n      id\n      orders {\n        id\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardsProceedingHomes($id: ID!) {\n    proceedingById(id: $id) {\n      id\n      orders {\n        id\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BoardsAdjourn($input: AdjournProceedingInput!) {\n    adjournProceeding(input: $input) {\n      __typename\n      ... on AdjournProceedingOk {\n        proceeding {\n          ...MatterRow\n          version\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation BoardsAdjourn($input: AdjournProceedingInput!) {\n    adjournProceeding(input: $input) {\n      __typename\n      ... on AdjournProceedingOk {\n        proceeding {\n          ...MatterRow\n          version\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatterClock on Clock {\n    code\n    label\n    source\n    owner\n    startedAt\n    dueAt\n    state\n    firstDueAt\n    stoppedAt\n    pausedReason\n    extendedBy\n  }\n"): (typeof documents)["\n  fragment MatterClock on Clock {\n    code\n    label\n    source\n    owner\n    startedAt\n    dueAt\n    state\n    firstDueAt\n    stoppedAt\n    pausedReason\n    extendedBy\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatterRow on Proceeding {\n    id\n    number\n    stage\n    caseKind\n    nextHearingOn\n    nextAct\n    clocks {\n      ...MatterClock\n    }\n  }\n"): (typeof documents)["\n  fragment MatterRow on Proceeding {\n    id\n    number\n    stage\n    caseKind\n    nextHearingOn\n    nextAct\n    clocks {\n      ...MatterClock\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatterChild on Proceeding {\n    id\n    child {\n      id\n      sex\n      ageYears\n    }\n  }\n"): (typeof documents)["\n  fragment MatterChild on Proceeding {\n    id\n    child {\n      id\n      sex\n      ageYears\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BodyFacts on Board {\n    id\n    name\n    kind\n    seats\n    quorum\n    quorate\n    members {\n      id\n      name\n      role\n      heldUntil\n    }\n  }\n"): (typeof documents)["\n  fragment BodyFacts on Board {\n    id\n    name\n    kind\n    seats\n    quorum\n    quorate\n    members {\n      id\n      name\n      role\n      heldUntil\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;