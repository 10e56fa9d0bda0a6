/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BoardDimension =
  | 'BOARD_KIND'
  | 'CASE_KIND'
  | 'DISTRICT'
  | 'FINANCIAL_YEAR'
  | 'MONTH'
  | 'STAGE'
  | 'STATE'
  | 'YEAR';

export type BoardFigureFilter = {
  readonly boardKind?: BoardKind | null | undefined;
  readonly districtCode?: string | null | undefined;
  readonly stateCode?: string | null | undefined;
};

export type BoardKind =
  /** Child Welfare Committee (JJ Act s.27). */
  | 'CWC'
  /** Juvenile Justice Board (JJ Act s.4). */
  | 'JJB';

export type BoardMeasure =
  /** Of these, pending beyond the final limit. */
  | 'BEYOND_LIMIT'
  /** Of these, pending now. */
  | 'PENDING'
  /** Opened in the period. */
  | 'PROCEEDINGS';

export type DeleteViewInput = {
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly viewId: string;
};

export type FigureColumnKind =
  | 'DIMENSION'
  | 'MEASURE';

export type InstitutionDimension =
  | 'CASE_KIND'
  | 'DISTRICT'
  | 'FINANCIAL_YEAR'
  | 'KIND'
  | 'MONTH'
  | 'RUN_BY'
  | 'STATE'
  /** Girls' homes, boys' homes, homes for both. */
  | 'TAKES'
  | 'YEAR';

export type InstitutionFigureFilter = {
  readonly districtCode?: string | null | undefined;
  readonly kind?: InstitutionKind | null | undefined;
  readonly stateCode?: string | null | undefined;
};

export type InstitutionKind =
  | 'CHILDRENS_HOME'
  | 'OBSERVATION_HOME'
  | 'OPEN_SHELTER'
  | 'PLACE_OF_SAFETY'
  | 'SPECIALISED_ADOPTION_AGENCY'
  | 'SPECIAL_HOME';

export type InstitutionMeasure =
  | 'ADMISSIONS'
  | 'DISCHARGES'
  | 'HOMES'
  | 'INSPECTIONS'
  | 'INSPECTIONS_OVERDUE'
  | 'OCCUPANCY'
  | 'SANCTIONED_CAPACITY';

export type MissingChildrenDimension =
  | 'AGE_BAND'
  | 'DISTRICT'
  | 'FINANCIAL_YEAR'
  | 'MONTH'
  | 'SEX'
  | 'SOURCE'
  | 'STAGE'
  | 'STATE'
  | 'YEAR';

export type MissingChildrenFigureFilter = {
  readonly districtCode?: string | null | undefined;
  readonly sex?: Sex | null | undefined;
  readonly stateCode?: string | null | undefined;
};

export type MissingChildrenMeasure =
  /** Reports registered in the period. */
  | 'REPORTED'
  /** Of these, children traced by now. */
  | 'TRACED'
  /** Of these, children not traced by now. */
  | 'UNTRACED'
  /** Of these, with an FIR. */
  | 'WITH_FIR';

export type SaveViewInput = {
  /** Version that was read; demanded with viewId. */
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey: string;
  readonly sharing: ViewSharing;
  readonly spec: ViewSpecInput;
  /** 3 to 120 characters. */
  readonly title: string;
  /** Left out for a new view. */
  readonly viewId?: string | null | undefined;
};

export type SchemeFundDimension =
  | 'COST_SHARE'
  | 'FINANCIAL_YEAR'
  | 'STATE';

export type SchemeFundFigureFilter = {
  readonly stateCode?: string | null | undefined;
};

export type SchemeFundMeasure =
  | 'RELEASED'
  | 'UNSPENT'
  | 'UTILISED';

export type Sex =
  | 'BOY'
  | 'GIRL'
  | 'TRANSGENDER';

export type TrainingDimension =
  | 'FINANCIAL_YEAR'
  | 'INSTITUTE'
  | 'MODE'
  | 'MONTH'
  /** State that sent the participants. */
  | 'STATE'
  | 'SUBJECT'
  | 'YEAR';

export type TrainingFigureFilter = {
  readonly instituteCode?: string | null | undefined;
  readonly stateCode?: string | null | undefined;
  readonly subject?: TrainingSubject | null | undefined;
};

export type TrainingMeasure =
  | 'CERTIFIED'
  | 'PARTICIPANTS'
  /** Programmes held in which the group took part. */
  | 'PROGRAMMES';

export type TrainingSubject =
  | 'CHILD_RIGHTS'
  | 'COUNSELLING'
  | 'JUVENILE_JUSTICE_ACT'
  | 'MISSION_VATSALYA_PORTAL'
  | 'POCSO_ACT'
  | 'TRACKCHILD_PORTAL';

export type ViewChart =
  | 'BAR'
  /** Over time; the first dimension is one of time. */
  | 'LINE'
  /** Parts of a whole. */
  | 'STACKED'
  /** One tile a State. */
  | 'STATE_MAP';

/** Which figures: missing children, homes, boards, training, scheme money. */
export type ViewDomain =
  | 'BOARDS'
  | 'CASES'
  | 'INSTITUTIONS'
  | 'SCHEME'
  | 'TRAINING';

export type ViewFigureFilterInput = {
  readonly districtCode?: string | null | undefined;
  readonly stateCode?: string | null | undefined;
};

/** All parts that are given must hold. */
export type ViewFilter = {
  readonly domain?: ViewDomain | null | undefined;
  /** True: this post's own alone. */
  readonly own?: boolean | null | undefined;
  /** Part of the title. */
  readonly text?: string | null | undefined;
};

export type ViewPeriodInput = {
  readonly from?: string | null | undefined;
  readonly kind: ViewPeriodKind;
  readonly to?: string | null | undefined;
};

export type ViewPeriodKind =
  | 'FIXED'
  | 'LAST_5_YEARS'
  | 'LAST_12_MONTHS'
  | 'LAST_FINANCIAL_YEAR'
  /** From 1 April. */
  | 'THIS_FINANCIAL_YEAR'
  | 'THIS_YEAR';

export type ViewPresentation =
  | 'CHART'
  | 'TABLE';

export type ViewSharing =
  | 'EVERYBODY'
  | 'NOBODY'
  /** Everybody of the owner's office. */
  | 'OFFICE';

export type ViewSpecInput = {
  readonly chart: ViewChart;
  /** 0 to 3. */
  readonly dimensions: ReadonlyArray<string>;
  readonly domain: ViewDomain;
  readonly filter?: ViewFigureFilterInput | null | undefined;
  /** 1 to 4. */
  readonly measures: ReadonlyArray<string>;
  readonly period: ViewPeriodInput;
  readonly presentation: ViewPresentation;
};

export type ViewShownFragment = { readonly __typename: 'View', readonly id: string, readonly title: string, readonly sharing: ViewSharing, readonly own: boolean, readonly version: number, readonly updatedAt: string, readonly office: { readonly __typename: 'Office', readonly id: string, readonly name: string } | null, readonly spec: { readonly __typename: 'ViewSpec', readonly domain: ViewDomain, readonly measures: ReadonlyArray<string>, readonly dimensions: ReadonlyArray<string>, readonly presentation: ViewPresentation, readonly chart: ViewChart, readonly period: { readonly __typename: 'ViewPeriod', readonly kind: ViewPeriodKind, readonly from: string | null, readonly to: string | null }, readonly filter: { readonly __typename: 'ViewFigureFilter', readonly stateCode: string | null, readonly districtCode: string | null } } | null };

export type InsightsViewQueryVariables = Exact<{
  id: string;
}>;


export type InsightsViewQuery = { readonly __typename: 'Query', readonly viewById: { readonly __typename: 'View', readonly id: string, readonly title: string, readonly sharing: ViewSharing, readonly own: boolean, readonly version: number, readonly updatedAt: string, readonly office: { readonly __typename: 'Office', readonly id: string, readonly name: string } | null, readonly spec: { readonly __typename: 'ViewSpec', readonly domain: ViewDomain, readonly measures: ReadonlyArray<string>, readonly dimensions: ReadonlyArray<string>, readonly presentation: ViewPresentation, readonly chart: ViewChart, readonly period: { readonly __typename: 'ViewPeriod', readonly kind: ViewPeriodKind, readonly from: string | null, readonly to: string | null }, readonly filter: { readonly __typename: 'ViewFigureFilter', readonly stateCode: string | null, readonly districtCode: string | null } } | null } | null };

export type InsightsSaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type InsightsSaveViewMutation = { readonly __typename: 'Mutation', readonly saveView:
    | { readonly __typename: 'Conflict', readonly message: string, readonly currentVersion: number | null }
    | { readonly __typename: 'InvalidInput', readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'SaveViewOk', readonly view: { readonly __typename: 'View', readonly id: string, readonly title: string, readonly sharing: ViewSharing, readonly own: boolean, readonly version: number, readonly updatedAt: string, readonly office: { readonly __typename: 'Office', readonly id: string, readonly name: string } | null, readonly spec: { readonly __typename: 'ViewSpec', readonly domain: ViewDomain, readonly measures: ReadonlyArray<string>, readonly dimensions: ReadonlyArray<string>, readonly presentation: ViewPresentation, readonly chart: ViewChart, readonly period: { readonly __typename: 'ViewPeriod', readonly kind: ViewPeriodKind, readonly from: string | null, readonly to: string | null }, readonly filter: { readonly __typename: 'ViewFigureFilter', readonly stateCode: string | null, readonly districtCode: string | null } } | null } }
   };

export type InsightsDeleteViewMutationVariables = Exact<{
  input: DeleteViewInput;
}>;


export type InsightsDeleteViewMutation = { readonly __typename: 'Mutation', readonly deleteView:
    | { readonly __typename: 'Conflict', readonly message: string, readonly currentVersion: number | null }
    | { readonly __typename: 'DeleteViewOk', readonly viewId: string }
    | { readonly __typename: 'InvalidInput', readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type InsightsViewsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ViewFilter | null | undefined;
}>;


export type InsightsViewsQuery = { readonly __typename: 'Query', readonly views: { readonly __typename: 'ViewConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'ViewEdge', readonly node: { readonly __typename: 'View', readonly id: string, readonly title: string, readonly sharing: ViewSharing, readonly own: boolean, readonly version: number, readonly updatedAt: string, readonly office: { readonly __typename: 'Office', readonly id: string, readonly name: string } | null, readonly spec: { readonly __typename: 'ViewSpec', readonly domain: ViewDomain, readonly measures: ReadonlyArray<string>, readonly dimensions: ReadonlyArray<string>, readonly presentation: ViewPresentation, readonly chart: ViewChart, readonly period: { readonly __typename: 'ViewPeriod', readonly kind: ViewPeriodKind, readonly from: string | null, readonly to: string | null }, readonly filter: { readonly __typename: 'ViewFigureFilter', readonly stateCode: string | null, readonly districtCode: string | null } } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type InsightsCountryQueryVariables = Exact<{
  by: ReadonlyArray<MissingChildrenDimension>;
  from: string;
  to: string;
  filter?: MissingChildrenFigureFilter | null | undefined;
}>;


export type InsightsCountryQuery = { readonly __typename: 'Query', readonly total: { readonly __typename: 'FigureTable', readonly rows: ReadonlyArray<{ readonly __typename: 'FigureRow', readonly values: ReadonlyArray<number | null> }> } | null, readonly figures: { readonly __typename: 'FigureTable', readonly suppressedCells: number, readonly asOf: string, readonly columns: ReadonlyArray<{ readonly __typename: 'FigureColumn', readonly key: string, readonly label: string, readonly kind: FigureColumnKind }>, readonly rows: ReadonlyArray<{ readonly __typename: 'FigureRow', readonly keys: ReadonlyArray<string | null>, readonly values: ReadonlyArray<number | null> }> } | null };

export type InsightsCasesQueryVariables = Exact<{
  measures: ReadonlyArray<MissingChildrenMeasure>;
  by: ReadonlyArray<MissingChildrenDimension>;
  from: string;
  to: string;
  filter?: MissingChildrenFigureFilter | null | undefined;
}>;


export type InsightsCasesQuery = { readonly __typename: 'Query', readonly figures: { readonly __typename: 'FigureTable', readonly suppressedCells: number, readonly asOf: string, readonly columns: ReadonlyArray<{ readonly __typename: 'FigureColumn', readonly key: string, readonly label: string, readonly kind: FigureColumnKind }>, readonly rows: ReadonlyArray<{ readonly __typename: 'FigureRow', readonly keys: ReadonlyArray<string | null>, readonly values: ReadonlyArray<number | null> }> } | null };

export type InsightsInstitutionsQueryVariables = Exact<{
  measures: ReadonlyArray<InstitutionMeasure>;
  by: ReadonlyArray<InstitutionDimension>;
  from: string;
  to: string;
  filter?: InstitutionFigureFilter | null | undefined;
}>;


export type InsightsInstitutionsQuery = { readonly __typename: 'Query', readonly figures: { readonly __typename: 'FigureTable', readonly suppressedCells: number, readonly asOf: string, readonly columns: ReadonlyArray<{ readonly __typename: 'FigureColumn', readonly key: string, readonly label: string, readonly kind: FigureColumnKind }>, readonly rows: ReadonlyArray<{ readonly __typename: 'FigureRow', readonly keys: ReadonlyArray<string | null>, readonly values: ReadonlyArray<number | null> }> } | null };

export type InsightsBoardsQueryVariables = Exact<{
  measures: ReadonlyArray<BoardMeasure>;
  by: ReadonlyArray<BoardDimension>;
  from: string;
  to: string;
  filter?: BoardFigureFilter | null | undefined;
}>;


export type InsightsBoardsQuery = { readonly __typename: 'Query', readonly figures: { readonly __typename: 'FigureTable', readonly suppressedCells: number, readonly asOf: string, readonly columns: ReadonlyArray<{ readonly __typename: 'FigureColumn', readonly key: string, readonly label: string, readonly kind: FigureColumnKind }>, readonly rows: ReadonlyArray<{ readonly __typename: 'FigureRow', readonly keys: ReadonlyArray<string | null>, readonly values: ReadonlyArray<number | null> }> } | null };

export type InsightsTrainingQueryVariables = Exact<{
  measures: ReadonlyArray<TrainingMeasure>;
  by: ReadonlyArray<TrainingDimension>;
  from: string;
  to: string;
  filter?: TrainingFigureFilter | null | undefined;
}>;


export type InsightsTrainingQuery = { readonly __typename: 'Query', readonly figures: { readonly __typename: 'FigureTable', readonly suppressedCells: number, readonly asOf: string, readonly columns: ReadonlyArray<{ readonly __typename: 'FigureColumn', readonly key: string, readonly label: string, readonly kind: FigureColumnKind }>, readonly rows: ReadonlyArray<{ readonly __typename: 'FigureRow', readonly keys: ReadonlyArray<string | null>, readonly values: ReadonlyArray<number | null> }> } | null };

export type InsightsSchemeQueryVariables = Exact<{
  measures: ReadonlyArray<SchemeFundMeasure>;
  by: ReadonlyArray<SchemeFundDimension>;
  from: string;
  to: string;
  filter?: SchemeFundFigureFilter | null | undefined;
}>;


export type InsightsSchemeQuery = { readonly __typename: 'Query', readonly figures: { readonly __typename: 'FigureTable', readonly suppressedCells: number, readonly asOf: string, readonly columns: ReadonlyArray<{ readonly __typename: 'FigureColumn', readonly key: string, readonly label: string, readonly kind: FigureColumnKind }>, readonly rows: ReadonlyArray<{ readonly __typename: 'FigureRow', readonly keys: ReadonlyArray<string | null>, readonly values: ReadonlyArray<number | null> }> } | null };

export type FiguresShownFragment = { readonly __typename: 'FigureTable', readonly suppressedCells: number, readonly asOf: string, readonly columns: ReadonlyArray<{ readonly __typename: 'FigureColumn', readonly key: string, readonly label: string, readonly kind: FigureColumnKind }>, readonly rows: ReadonlyArray<{ readonly __typename: 'FigureRow', readonly keys: ReadonlyArray<string | null>, readonly values: ReadonlyArray<number | null> }> };

export type InsightsPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type InsightsPlacesQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly post: { readonly __typename: 'Post', readonly id: string, readonly state: { readonly __typename: 'State', readonly code: string } | null } | null } | null, readonly states: ReadonlyArray<{ readonly __typename: 'State', readonly code: string, readonly name: string, readonly districts: ReadonlyArray<{ readonly __typename: 'District', readonly code: string, readonly name: string }> }> };

export const ViewShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"View"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stateCode"}},{"kind":"Field","name":{"kind":"Name","value":"districtCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentation"}},{"kind":"Field","name":{"kind":"Name","value":"chart"}}]}}]}}]} as unknown as DocumentNode<ViewShownFragment, unknown>;
export const FiguresShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedCells"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<FiguresShownFragment, unknown>;
export const InsightsViewDocument = {"__meta__":{"hash":"e87edb35c4a9ffa9c05c50569614cd49f2bfd8559e7189ec0245a77317f42045"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsightsView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewById"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"View"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stateCode"}},{"kind":"Field","name":{"kind":"Name","value":"districtCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentation"}},{"kind":"Field","name":{"kind":"Name","value":"chart"}}]}}]}}]} as unknown as DocumentNode<InsightsViewQuery, InsightsViewQueryVariables>;
export const InsightsSaveViewDocument = {"__meta__":{"hash":"7631e669f33df964767ab96af317e18ff9e5a5468381a7938efcbdd7b754f484"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InsightsSaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewOk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"view"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewShown"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"View"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stateCode"}},{"kind":"Field","name":{"kind":"Name","value":"districtCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentation"}},{"kind":"Field","name":{"kind":"Name","value":"chart"}}]}}]}}]} as unknown as DocumentNode<InsightsSaveViewMutation, InsightsSaveViewMutationVariables>;
export const InsightsDeleteViewDocument = {"__meta__":{"hash":"5011577ad876ffde5233b9f30302ed4e9dc888315c75cd1ef15be372ca2e4026"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InsightsDeleteView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteViewOk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<InsightsDeleteViewMutation, InsightsDeleteViewMutationVariables>;
export const InsightsViewsDocument = {"__meta__":{"hash":"dd479cbc8fb6a34eb91b68e91e43e80490503db632cf07dd197df0392d5e5f93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsightsViews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ViewFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"views"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewShown"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"View"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stateCode"}},{"kind":"Field","name":{"kind":"Name","value":"districtCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentation"}},{"kind":"Field","name":{"kind":"Name","value":"chart"}}]}}]}}]} as unknown as DocumentNode<InsightsViewsQuery, InsightsViewsQueryVariables>;
export const InsightsCountryDocument = {"__meta__":{"hash":"7634df55165b9d435b8f90b24dbd10c41b48c8bd86cd0322bc11f3e71224784a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsightsCountry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MissingChildrenDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MissingChildrenFigureFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"missingChildrenFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED"},{"kind":"EnumValue","value":"UNTRACED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"figures"},"name":{"kind":"Name","value":"missingChildrenFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedCells"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<InsightsCountryQuery, InsightsCountryQueryVariables>;
export const InsightsCasesDocument = {"__meta__":{"hash":"e8393b29d7006296b152597cbba06266ef1e5d4cf4ffc45580d3bbbe69c9e9c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsightsCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measures"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MissingChildrenMeasure"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MissingChildrenDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MissingChildrenFigureFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"figures"},"name":{"kind":"Name","value":"missingChildrenFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedCells"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<InsightsCasesQuery, InsightsCasesQueryVariables>;
export const InsightsInstitutionsDocument = {"__meta__":{"hash":"09233a7f060786cb01df20796c7ba3e9585513258a8d09bd49f737e61a0742f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsightsInstitutions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measures"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionMeasure"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionFigureFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"figures"},"name":{"kind":"Name","value":"institutionFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedCells"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<InsightsInstitutionsQuery, InsightsInstitutionsQueryVariables>;
export const InsightsBoardsDocument = {"__meta__":{"hash":"14e9e2d72df7d3b51a68999f1a81c3b7286315a38e1f5f7667f290ab0a8143db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsightsBoards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measures"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardMeasure"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardFigureFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"figures"},"name":{"kind":"Name","value":"boardFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedCells"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<InsightsBoardsQuery, InsightsBoardsQueryVariables>;
export const InsightsTrainingDocument = {"__meta__":{"hash":"173891ead21d78b1807afb6b3aab7edf5fdac5d1446821a298dc6a9a43c6073e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsightsTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measures"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingMeasure"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingFigureFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"figures"},"name":{"kind":"Name","value":"trainingFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedCells"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<InsightsTrainingQuery, InsightsTrainingQueryVariables>;
export const InsightsSchemeDocument = {"__meta__":{"hash":"135f613c498d2710f6e4c1c9477dc5522cc8a8f3fbd57adbf194c907647fe7b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsightsScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measures"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SchemeFundMeasure"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SchemeFundDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchemeFundFigureFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"figures"},"name":{"kind":"Name","value":"schemeFundFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedCells"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<InsightsSchemeQuery, InsightsSchemeQueryVariables>;
export const InsightsPlacesDocument = {"__meta__":{"hash":"5a88c095a42db8a912917aed1a4d1baaab62cdd98c8d07ba325e316ee0c662c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InsightsPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InsightsPlacesQuery, InsightsPlacesQueryVariables>;