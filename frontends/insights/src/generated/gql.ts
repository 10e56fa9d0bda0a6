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
    "\n  fragment ViewShown on View {\n    id\n    title\n    sharing\n    own\n    version\n    updatedAt\n    office {\n      id\n      name\n    }\n    spec {\n      domain\n      measures\n      dimensions\n      period {\n        kind\n        from\n        to\n      }\n      filter {\n        stateCode\n        districtCode\n      }\n      presentation\n      chart\n    }\n  }\n": typeof types.ViewShownFragmentDoc,
    "\n  query InsightsView($id: ID!) {\n    viewById(id: $id) {\n      ...ViewShown\n    }\n  }\n": typeof types.InsightsViewDocument,
    "\n  mutation InsightsSaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      ... on SaveViewOk {\n        view {\n          ...ViewShown\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": typeof types.InsightsSaveViewDocument,
    "\n  mutation InsightsDeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      ... on DeleteViewOk {\n        viewId\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": typeof types.InsightsDeleteViewDocument,
    "\n  query InsightsViews($after: String, $filter: ViewFilter) {\n    views(first: 24, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        node {\n          ...ViewShown\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.InsightsViewsDocument,
    "\n  query InsightsCountry(\n    $by: [MissingChildrenDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: MissingChildrenFigureFilter\n  ) {\n    total: missingChildrenFigures(\n      measures: [REPORTED, UNTRACED]\n      by: []\n      from: $from\n      to: $to\n      filter: $filter\n    ) {\n      rows {\n        values\n      }\n    }\n    figures: missingChildrenFigures(measures: [REPORTED], by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": typeof types.InsightsCountryDocument,
    "\n  query InsightsCases(\n    $measures: [MissingChildrenMeasure!]!\n    $by: [MissingChildrenDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: MissingChildrenFigureFilter\n  ) {\n    figures: missingChildrenFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": typeof types.InsightsCasesDocument,
    "\n  query InsightsInstitutions(\n    $measures: [InstitutionMeasure!]!\n    $by: [InstitutionDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: InstitutionFigureFilter\n  ) {\n    figures: institutionFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": typeof types.InsightsInstitutionsDocument,
    "\n  query InsightsBoards(\n    $measures: [BoardMeasure!]!\n    $by: [BoardDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: BoardFigureFilter\n  ) {\n    figures: boardFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": typeof types.InsightsBoardsDocument,
    "\n  query InsightsTraining(\n    $measures: [TrainingMeasure!]!\n    $by: [TrainingDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: TrainingFigureFilter\n  ) {\n    figures: trainingFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": typeof types.InsightsTrainingDocument,
    "\n  query InsightsScheme(\n    $measures: [SchemeFundMeasure!]!\n    $by: [SchemeFundDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: SchemeFundFigureFilter\n  ) {\n    figures: schemeFundFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": typeof types.InsightsSchemeDocument,
    "\n  fragment FiguresShown on FigureTable {\n    columns {\n      key\n      label\n      kind\n    }\n    rows {\n      keys\n      values\n    }\n    suppressedCells\n    asOf\n  }\n": typeof types.FiguresShownFragmentDoc,
    "\n  query InsightsPlaces {\n    viewer {\n      post {\n        id\n        state {\n          code\n        }\n      }\n    }\n    states {\n      code\n      name\n      districts {\n        code\n        name\n      }\n    }\n  }\n": typeof types.InsightsPlacesDocument,
};
const documents: Documents = {
    "\n  fragment ViewShown on View {\n    id\n    title\n    sharing\n    own\n    version\n    updatedAt\n    office {\n      id\n      name\n    }\n    spec {\n      domain\n      measures\n      dimensions\n      period {\n        kind\n        from\n        to\n      }\n      filter {\n        stateCode\n        districtCode\n      }\n      presentation\n      chart\n    }\n  }\n": types.ViewShownFragmentDoc,
    "\n  query InsightsView($id: ID!) {\n    viewById(id: $id) {\n      ...ViewShown\n    }\n  }\n": types.InsightsViewDocument,
    "\n  mutation InsightsSaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      ... on SaveViewOk {\n        view {\n          ...ViewShown\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": types.InsightsSaveViewDocument,
    "\n  mutation InsightsDeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      ... on DeleteViewOk {\n        viewId\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": types.InsightsDeleteViewDocument,
    "\n  query InsightsViews($after: String, $filter: ViewFilter) {\n    views(first: 24, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        node {\n          ...ViewShown\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.InsightsViewsDocument,
    "\n  query InsightsCountry(\n    $by: [MissingChildrenDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: MissingChildrenFigureFilter\n  ) {\n    total: missingChildrenFigures(\n      measures: [REPORTED, UNTRACED]\n      by: []\n      from: $from\n      to: $to\n      filter: $filter\n    ) {\n      rows {\n        values\n      }\n    }\n    figures: missingChildrenFigures(measures: [REPORTED], by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": types.InsightsCountryDocument,
    "\n  query InsightsCases(\n    $measures: [MissingChildrenMeasure!]!\n    $by: [MissingChildrenDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: MissingChildrenFigureFilter\n  ) {\n    figures: missingChildrenFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": types.InsightsCasesDocument,
    "\n  query InsightsInstitutions(\n    $measures: [InstitutionMeasure!]!\n    $by: [InstitutionDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: InstitutionFigureFilter\n  ) {\n    figures: institutionFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": types.InsightsInstitutionsDocument,
    "\n  query InsightsBoards(\n    $measures: [BoardMeasure!]!\n    $by: [BoardDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: BoardFigureFilter\n  ) {\n    figures: boardFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": types.InsightsBoardsDocument,
    "\n  query InsightsTraining(\n    $measures: [TrainingMeasure!]!\n    $by: [TrainingDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: TrainingFigureFilter\n  ) {\n    figures: trainingFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": types.InsightsTrainingDocument,
    "\n  query InsightsScheme(\n    $measures: [SchemeFundMeasure!]!\n    $by: [SchemeFundDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: SchemeFundFigureFilter\n  ) {\n    figures: schemeFundFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n": types.InsightsSchemeDocument,
    "\n  fragment FiguresShown on FigureTable {\n    columns {\n      key\n      label\n      kind\n    }\n    rows {\n      keys\n      values\n    }\n    suppressedCells\n    asOf\n  }\n": types.FiguresShownFragmentDoc,
    "\n  query InsightsPlaces {\n    viewer {\n      post {\n        id\n        state {\n          code\n        }\n      }\n    }\n    states {\n      code\n      name\n      districts {\n        code\n        name\n      }\n    }\n  }\n": types.InsightsPlacesDocument,
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
export function graphql(source: "\n  fragment ViewShown on View {\n    id\n    title\n    sharing\n    own\n    version\n    updatedAt\n    office {\n      id\n      name\n    }\n    spec {\n      domain\n      measures\n      dimensions\n      period {\n        kind\n        from\n        to\n      }\n      filter {\n        stateCode\n        districtCode\n      }\n      presentation\n      chart\n    }\n  }\n"): (typeof documents)["\n  fragment ViewShown on View {\n    id\n    title\n    sharing\n    own\n    version\n    updatedAt\n    office {\n      id\n      name\n    }\n    spec {\n      domain\n      measures\n      dimensions\n      period {\n        kind\n        from\n        to\n      }\n      filter {\n        stateCode\n        districtCode\n      }\n      presentation\n      chart\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsightsView($id: ID!) {\n    viewById(id: $id) {\n      ...ViewShown\n    }\n  }\n"): (typeof documents)["\n  query InsightsView($id: ID!) {\n    viewById(id: $id) {\n      ...ViewShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InsightsSaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      ... on SaveViewOk {\n        view {\n          ...ViewShown\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InsightsSaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      ... on SaveViewOk {\n        view {\n          ...ViewShown\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InsightsDeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      ... on DeleteViewOk {\n        viewId\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InsightsDeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      ... on DeleteViewOk {\n        viewId\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsightsViews($after: String, $filter: ViewFilter) {\n    views(first: 24, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        node {\n          ...ViewShown\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query InsightsViews($after: String, $filter: ViewFilter) {\n    views(first: 24, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        node {\n          ...ViewShown\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsightsCountry(\n    $by: [MissingChildrenDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: MissingChildrenFigureFilter\n  ) {\n    total: missingChildrenFigures(\n      measures: [REPORTED, UNTRACED]\n      by: []\n      from: $from\n      to: $to\n      filter: $filter\n    ) {\n      rows {\n        values\n      }\n    }\n    figures: missingChildrenFigures(measures: [REPORTED], by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"): (typeof documents)["\n  query InsightsCountry(\n    $by: [MissingChildrenDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: MissingChildrenFigureFilter\n  ) {\n    total: missingChildrenFigures(\n      measures: [REPORTED, UNTRACED]\n      by: []\n      from: $from\n      to: $to\n      filter: $filter\n    ) {\n      rows {\n        values\n      }\n    }\n    figures: missingChildrenFigures(measures: [REPORTED], by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsightsCases(\n    $measures: [MissingChildrenMeasure!]!\n    $by: [MissingChildrenDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: MissingChildrenFigureFilter\n  ) {\n    figures: missingChildrenFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"): (typeof documents)["\n  query InsightsCases(\n    $measures: [MissingChildrenMeasure!]!\n    $by: [MissingChildrenDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: MissingChildrenFigureFilter\n  ) {\n    figures: missingChildrenFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsightsInstitutions(\n    $measures: [InstitutionMeasure!]!\n    $by: [InstitutionDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: InstitutionFigureFilter\n  ) {\n    figures: institutionFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"): (typeof documents)["\n  query InsightsInstitutions(\n    $measures: [InstitutionMeasure!]!\n    $by: [InstitutionDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: InstitutionFigureFilter\n  ) {\n    figures: institutionFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsightsBoards(\n    $measures: [BoardMeasure!]!\n    $by: [BoardDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: BoardFigureFilter\n  ) {\n    figures: boardFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"): (typeof documents)["\n  query InsightsBoards(\n    $measures: [BoardMeasure!]!\n    $by: [BoardDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: BoardFigureFilter\n  ) {\n    figures: boardFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsightsTraining(\n    $measures: [TrainingMeasure!]!\n    $by: [TrainingDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: TrainingFigureFilter\n  ) {\n    figures: trainingFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"): (typeof documents)["\n  query InsightsTraining(\n    $measures: [TrainingMeasure!]!\n    $by: [TrainingDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: TrainingFigureFilter\n  ) {\n    figures: trainingFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsightsScheme(\n    $measures: [SchemeFundMeasure!]!\n    $by: [SchemeFundDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: SchemeFundFigureFilter\n  ) {\n    figures: schemeFundFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"): (typeof documents)["\n  query InsightsScheme(\n    $measures: [SchemeFundMeasure!]!\n    $by: [SchemeFundDimension!]!\n    $from: Date!\n    $to: Date!\n    $filter: SchemeFundFigureFilter\n  ) {\n    figures: schemeFundFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {\n      ...FiguresShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FiguresShown on FigureTable {\n    columns {\n      key\n      label\n      kind\n    }\n    rows {\n      keys\n      values\n    }\n    suppressedCells\n    asOf\n  }\n"): (typeof documents)["\n  fragment FiguresShown on FigureTable {\n    columns {\n      key\n      label\n      kind\n    }\n    rows {\n      keys\n      values\n    }\n    suppressedCells\n    asOf\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsightsPlaces {\n    viewer {\n      post {\n        id\n        state {\n          code\n        }\n      }\n    }\n    states {\n      code\n      name\n      districts {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query InsightsPlaces {\n    viewer {\n      post {\n        id\n        state {\n          code\n        }\n      }\n    }\n    states {\n      code\n      name\n      districts {\n        code\n        name\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;