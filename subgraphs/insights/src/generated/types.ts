import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewMapper } from './../modules/views/views.mappers.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: Extract<AllowedValues, string> };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: Date; output: Date | string; }
  StateCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** One row of a domain's append-only audit chain: who did or read what, when, and why. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done: "identity.read", "post.ended". */
  act: Scalars['String']['output'];
  /** public, person, agency or service. */
  actorKind: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /** Number of the request, the same in every domain that it touched. */
  correlationId: Scalars['ID']['output'];
  districtCode?: Maybe<Scalars['ID']['output']>;
  /** Facts of the act; never a child's identity. */
  facts: Array<AuditFact>;
  /** SHA-256 over this row and the hash before it, hexadecimal. */
  hash: Scalars['String']['output'];
  objectId: Scalars['ID']['output'];
  objectType: Scalars['String']['output'];
  personId?: Maybe<Scalars['ID']['output']>;
  postId?: Maybe<Scalars['ID']['output']>;
  /** Why, where the act demands a reason. */
  reason?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  /** Place in the chain, from 1; there are no gaps. */
  seq: Scalars['Int']['output'];
  stateCode?: Maybe<Scalars['StateCode']['output']>;
  /** Account, client or service that acted. */
  subject: Scalars['String']['output'];
};

/** A page of the chain, newest first. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  edges: Array<AuditEntryEdge>;
  pageInfo: PageInfo;
};

export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type AuditFact = {
  __typename?: 'AuditFact';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** All parts that are given must hold. */
export type AuditFilter = {
  act?: InputMaybe<Scalars['String']['input']>;
  correlationId?: InputMaybe<Scalars['ID']['input']>;
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** First day (calendar of India). */
  from?: InputMaybe<Scalars['Date']['input']>;
  objectId?: InputMaybe<Scalars['ID']['input']>;
  objectType?: InputMaybe<Scalars['String']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Last day, included. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A statutory time limit of one case: what must be done by when, and whose limit it is. */
export type Clock = {
  __typename?: 'Clock';
  code: Scalars['String']['output'];
  dueAt: Scalars['DateTime']['output'];
  extendedBy?: Maybe<Scalars['String']['output']>;
  /** Limit before any extension; null when it was never moved. */
  firstDueAt?: Maybe<Scalars['DateTime']['output']>;
  label: Scalars['String']['output'];
  /** Who must act. */
  owner: Scalars['String']['output'];
  pausedReason?: Maybe<Scalars['String']['output']>;
  /** Section of the law or rule that sets the limit. */
  source: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  state: ClockState;
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ClockState =
  | 'BREACHED'
  | 'DUE_SOON'
  | 'PAUSED'
  | 'RUNNING'
  | 'STOPPED';

/** Nothing was changed: somebody else changed it first. */
export type Conflict = {
  __typename?: 'Conflict';
  /** Version that stands now. */
  currentVersion?: Maybe<Scalars['Int']['output']>;
  message: Scalars['String']['output'];
};

export type DeleteViewInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  viewId: Scalars['ID']['input'];
};

export type DeleteViewOk = {
  __typename?: 'DeleteViewOk';
  viewId: Scalars['ID']['output'];
};

export type DeleteViewResult = Conflict | DeleteViewOk | InvalidInput | NotAllowed;

export type FigureColumn = {
  __typename?: 'FigureColumn';
  key: Scalars['String']['output'];
  kind: FigureColumnKind;
  label: Scalars['String']['output'];
};

export type FigureColumnKind =
  | 'DIMENSION'
  | 'MEASURE';

export type FigureRow = {
  __typename?: 'FigureRow';
  keys: Array<Maybe<Scalars['String']['output']>>;
  values: Array<Maybe<Scalars['Float']['output']>>;
};

/** Figures by dimensions; a withheld cell stays in its row as null. */
export type FigureTable = {
  __typename?: 'FigureTable';
  asOf: Scalars['DateTime']['output'];
  /** Dimensions first, in the order asked, then measures. */
  columns: Array<FigureColumn>;
  rows: Array<FigureRow>;
  /** How many cells are withheld because they are small, or would give a small one away. */
  suppressedCells: Scalars['Int']['output'];
};

/** One fault of an input, at the field where it is. */
export type InputIssue = {
  __typename?: 'InputIssue';
  message: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

/** Nothing was changed: the input has faults. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  issues: Array<InputIssue>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes away one of this post's own views. */
  deleteView: DeleteViewResult;
  /** Saves a new view, or changes one of this post's own. */
  saveView: SaveViewResult;
};


export type MutationdeleteViewArgs = {
  input: DeleteViewInput;
};


export type MutationsaveViewArgs = {
  input: SaveViewInput;
};

/** Nothing was changed: this post may not do this, or not here. */
export type NotAllowed = {
  __typename?: 'NotAllowed';
  message: Scalars['String']['output'];
};

export type Office = {
  __typename?: 'Office';
  id: Scalars['ID']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The audit chain of this domain. */
  insightsAudit: AuditEntryConnection;
  /** Null where the id is malformed, unknown, or the view is not shared with this post. */
  viewById?: Maybe<View>;
  /** Views of this post, of its office, and those shared with everybody; the last changed first. */
  views: ViewConnection;
};


export type QueryinsightsAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryviewByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ViewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveViewInput = {
  /** Version that was read; demanded with viewId. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  sharing: ViewSharing;
  spec: ViewSpecInput;
  /** 3 to 120 characters. */
  title: Scalars['String']['input'];
  /** Left out for a new view. */
  viewId?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveViewOk = {
  __typename?: 'SaveViewOk';
  view: View;
};

export type SaveViewResult = Conflict | InvalidInput | NotAllowed | SaveViewOk;

/** A saved question to the figures of one domain. It holds no figures: they come from their owners when it is opened. */
export type View = {
  __typename?: 'View';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  office?: Maybe<Office>;
  /** Whether it is this post's own. */
  own: Scalars['Boolean']['output'];
  /** Role of the post that saved it. */
  ownerRole: Scalars['String']['output'];
  sharing: ViewSharing;
  /** Null for a view that a newer release has written. */
  spec?: Maybe<ViewSpec>;
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type ViewChart =
  | 'BAR'
  /** Over time; the first dimension is one of time. */
  | 'LINE'
  /** Parts of a whole. */
  | 'STACKED'
  /** One tile a State. */
  | 'STATE_MAP';

export type ViewConnection = {
  __typename?: 'ViewConnection';
  edges: Array<ViewEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Which figures: missing children, homes, boards, training, scheme money. */
export type ViewDomain =
  | 'BOARDS'
  | 'CASES'
  | 'INSTITUTIONS'
  | 'SCHEME'
  | 'TRAINING';

export type ViewEdge = {
  __typename?: 'ViewEdge';
  cursor: Scalars['String']['output'];
  node: View;
};

export type ViewFigureFilter = {
  __typename?: 'ViewFigureFilter';
  districtCode?: Maybe<Scalars['ID']['output']>;
  stateCode?: Maybe<Scalars['StateCode']['output']>;
};

export type ViewFigureFilterInput = {
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
};

/** All parts that are given must hold. */
export type ViewFilter = {
  domain?: InputMaybe<ViewDomain>;
  /** True: this post's own alone. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the title. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ViewPeriod = {
  __typename?: 'ViewPeriod';
  /** First and last day of a fixed period; null for one that rolls on. */
  from?: Maybe<Scalars['Date']['output']>;
  kind: ViewPeriodKind;
  to?: Maybe<Scalars['Date']['output']>;
};

export type ViewPeriodInput = {
  from?: InputMaybe<Scalars['Date']['input']>;
  kind: ViewPeriodKind;
  to?: InputMaybe<Scalars['Date']['input']>;
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

/** What is asked, of whom, and how it is shown. */
export type ViewSpec = {
  __typename?: 'ViewSpec';
  /** The drawing that was chosen last, kept while a table is shown. */
  chart: ViewChart;
  /** Values of the domain's dimension enumeration; at most three. */
  dimensions: Array<Scalars['String']['output']>;
  domain: ViewDomain;
  filter: ViewFigureFilter;
  /** Values of the domain's measure enumeration, in the order of the columns. */
  measures: Array<Scalars['String']['output']>;
  period: ViewPeriod;
  presentation: ViewPresentation;
  /** Version of the specification, 1. */
  version: Scalars['Int']['output'];
};

export type ViewSpecInput = {
  chart: ViewChart;
  /** 0 to 3. */
  dimensions: Array<Scalars['String']['input']>;
  domain: ViewDomain;
  filter?: InputMaybe<ViewFigureFilterInput>;
  /** 1 to 4. */
  measures: Array<Scalars['String']['input']>;
  period: ViewPeriodInput;
  presentation: ViewPresentation;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  View: View;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  View:
    ( { __typename: 'View' }
    & GraphQLRecursivePick<FederationTypes['View'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DeleteViewResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( DeleteViewOk & { __typename: 'DeleteViewOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SaveViewResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<SaveViewOk, 'view'> & { view: _RefType['View'] } & { __typename: 'SaveViewOk' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFact: ResolverTypeWrapper<AuditFact>;
  AuditFilter: AuditFilter;
  Clock: ResolverTypeWrapper<Omit<Clock, 'state'> & { state: ResolversTypes['ClockState'] }>;
  ClockState: ResolverTypeWrapper<'RUNNING' | 'DUE_SOON' | 'BREACHED' | 'PAUSED' | 'STOPPED'>;
  Conflict: ResolverTypeWrapper<Conflict>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteViewInput: DeleteViewInput;
  DeleteViewOk: ResolverTypeWrapper<DeleteViewOk>;
  DeleteViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteViewResult']>;
  FigureColumn: ResolverTypeWrapper<Omit<FigureColumn, 'kind'> & { kind: ResolversTypes['FigureColumnKind'] }>;
  FigureColumnKind: ResolverTypeWrapper<'DIMENSION' | 'MEASURE'>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'columns'> & { columns: Array<ResolversTypes['FigureColumn']> }>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  Office: ResolverTypeWrapper<Office>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SaveViewInput: SaveViewInput;
  SaveViewOk: ResolverTypeWrapper<Omit<SaveViewOk, 'view'> & { view: ResolversTypes['View'] }>;
  SaveViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveViewResult']>;
  StateCode: ResolverTypeWrapper<Scalars['StateCode']['output']>;
  View: ResolverTypeWrapper<ViewMapper>;
  ViewChart: ResolverTypeWrapper<'BAR' | 'LINE' | 'STACKED' | 'STATE_MAP'>;
  ViewConnection: ResolverTypeWrapper<Omit<ViewConnection, 'edges'> & { edges: Array<ResolversTypes['ViewEdge']> }>;
  ViewDomain: ResolverTypeWrapper<'CASES' | 'INSTITUTIONS' | 'BOARDS' | 'TRAINING' | 'SCHEME'>;
  ViewEdge: ResolverTypeWrapper<Omit<ViewEdge, 'node'> & { node: ResolversTypes['View'] }>;
  ViewFigureFilter: ResolverTypeWrapper<ViewFigureFilter>;
  ViewFigureFilterInput: ViewFigureFilterInput;
  ViewFilter: ViewFilter;
  ViewPeriod: ResolverTypeWrapper<Omit<ViewPeriod, 'kind'> & { kind: ResolversTypes['ViewPeriodKind'] }>;
  ViewPeriodInput: ViewPeriodInput;
  ViewPeriodKind: ResolverTypeWrapper<'FIXED' | 'LAST_12_MONTHS' | 'LAST_5_YEARS' | 'THIS_FINANCIAL_YEAR' | 'LAST_FINANCIAL_YEAR' | 'THIS_YEAR'>;
  ViewPresentation: ResolverTypeWrapper<'CHART' | 'TABLE'>;
  ViewSharing: ResolverTypeWrapper<'NOBODY' | 'OFFICE' | 'EVERYBODY'>;
  ViewSpec: ResolverTypeWrapper<Omit<ViewSpec, 'chart' | 'domain' | 'period' | 'presentation'> & { chart: ResolversTypes['ViewChart'], domain: ResolversTypes['ViewDomain'], period: ResolversTypes['ViewPeriod'], presentation: ResolversTypes['ViewPresentation'] }>;
  ViewSpecInput: ViewSpecInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEntry: AuditEntry;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFact: AuditFact;
  AuditFilter: AuditFilter;
  Clock: Clock;
  Conflict: Conflict;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteViewInput: DeleteViewInput;
  DeleteViewOk: DeleteViewOk;
  DeleteViewResult: ResolversUnionTypes<ResolversParentTypes>['DeleteViewResult'];
  FigureColumn: FigureColumn;
  FigureRow: FigureRow;
  Float: Scalars['Float']['output'];
  FigureTable: Omit<FigureTable, 'columns'> & { columns: Array<ResolversParentTypes['FigureColumn']> };
  InputIssue: InputIssue;
  InvalidInput: InvalidInput;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  Office: Office;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  SaveViewInput: SaveViewInput;
  SaveViewOk: Omit<SaveViewOk, 'view'> & { view: ResolversParentTypes['View'] };
  SaveViewResult: ResolversUnionTypes<ResolversParentTypes>['SaveViewResult'];
  StateCode: Scalars['StateCode']['output'];
  View: ViewMapper;
  ViewConnection: Omit<ViewConnection, 'edges'> & { edges: Array<ResolversParentTypes['ViewEdge']> };
  ViewEdge: Omit<ViewEdge, 'node'> & { node: ResolversParentTypes['View'] };
  ViewFigureFilter: ViewFigureFilter;
  ViewFigureFilterInput: ViewFigureFilterInput;
  ViewFilter: ViewFilter;
  ViewPeriod: ViewPeriod;
  ViewPeriodInput: ViewPeriodInput;
  ViewSpec: Omit<ViewSpec, 'period'> & { period: ResolversParentTypes['ViewPeriod'] };
  ViewSpecInput: ViewSpecInput;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  districtCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['AuditFact']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  postId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['StateCode']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFact'] = ResolversParentTypes['AuditFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  extendedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pausedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClockStateResolvers = EnumResolverSignature<{ BREACHED?: any, DUE_SOON?: any, PAUSED?: any, RUNNING?: any, STOPPED?: any }, ResolversTypes['ClockState']>;

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteViewOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteViewOk'] = ResolversParentTypes['DeleteViewOk']> = {
  viewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteViewResult'] = ResolversParentTypes['DeleteViewResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DeleteViewOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type FigureColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureColumn'] = ResolversParentTypes['FigureColumn']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FigureColumnKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureColumnKindResolvers = EnumResolverSignature<{ DIMENSION?: any, MEASURE?: any }, ResolversTypes['FigureColumnKind']>;

export type FigureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRow'] = ResolversParentTypes['FigureRow']> = {
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  values?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type FigureTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTable'] = ResolversParentTypes['FigureTable']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['FigureColumn']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FigureRow']>, ParentType, ContextType>;
  suppressedCells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InputIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  issues?: Resolver<Array<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteView?: Resolver<ResolversTypes['DeleteViewResult'], ParentType, ContextType, RequireFields<MutationdeleteViewArgs, 'input'>>;
  saveView?: Resolver<ResolversTypes['SaveViewResult'], ParentType, ContextType, RequireFields<MutationsaveViewArgs, 'input'>>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  insightsAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryinsightsAuditArgs, 'first'>>;
  viewById?: Resolver<Maybe<ResolversTypes['View']>, ParentType, ContextType, RequireFields<QueryviewByIdArgs, 'id'>>;
  views?: Resolver<ResolversTypes['ViewConnection'], ParentType, ContextType, RequireFields<QueryviewsArgs, 'first'>>;
};

export type SaveViewOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveViewOk'] = ResolversParentTypes['SaveViewOk']> = {
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveViewResult'] = ResolversParentTypes['SaveViewResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'SaveViewOk', ParentType, ContextType>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type ViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View'], FederationReferenceType extends FederationReferenceTypes['View'] = FederationReferenceTypes['View']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['View']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['ViewSharing'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['ViewSpec']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewChartResolvers = EnumResolverSignature<{ BAR?: any, LINE?: any, STACKED?: any, STATE_MAP?: any }, ResolversTypes['ViewChart']>;

export type ViewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewConnection'] = ResolversParentTypes['ViewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewDomainResolvers = EnumResolverSignature<{ BOARDS?: any, CASES?: any, INSTITUTIONS?: any, SCHEME?: any, TRAINING?: any }, ResolversTypes['ViewDomain']>;

export type ViewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewEdge'] = ResolversParentTypes['ViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ViewFigureFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewFigureFilter'] = ResolversParentTypes['ViewFigureFilter']> = {
  districtCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['StateCode']>, ParentType, ContextType>;
};

export type ViewPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewPeriod'] = ResolversParentTypes['ViewPeriod']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewPeriodKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ViewPeriodKindResolvers = EnumResolverSignature<{ FIXED?: any, LAST_5_YEARS?: any, LAST_12_MONTHS?: any, LAST_FINANCIAL_YEAR?: any, THIS_FINANCIAL_YEAR?: any, THIS_YEAR?: any }, ResolversTypes['ViewPeriodKind']>;

export type ViewPresentationResolvers = EnumResolverSignature<{ CHART?: any, TABLE?: any }, ResolversTypes['ViewPresentation']>;

export type ViewSharingResolvers = EnumResolverSignature<{ EVERYBODY?: any, NOBODY?: any, OFFICE?: any }, ResolversTypes['ViewSharing']>;

export type ViewSpecResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewSpec'] = ResolversParentTypes['ViewSpec']> = {
  chart?: Resolver<ResolversTypes['ViewChart'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['ViewDomain'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['ViewFigureFilter'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ViewPeriod'], ParentType, ContextType>;
  presentation?: Resolver<ResolversTypes['ViewPresentation'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFact?: AuditFactResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockState?: ClockStateResolvers;
  Conflict?: ConflictResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteViewOk?: DeleteViewOkResolvers<ContextType>;
  DeleteViewResult?: DeleteViewResultResolvers<ContextType>;
  FigureColumn?: FigureColumnResolvers<ContextType>;
  FigureColumnKind?: FigureColumnKindResolvers;
  FigureRow?: FigureRowResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SaveViewOk?: SaveViewOkResolvers<ContextType>;
  SaveViewResult?: SaveViewResultResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  View?: ViewResolvers<ContextType>;
  ViewChart?: ViewChartResolvers;
  ViewConnection?: ViewConnectionResolvers<ContextType>;
  ViewDomain?: ViewDomainResolvers;
  ViewEdge?: ViewEdgeResolvers<ContextType>;
  ViewFigureFilter?: ViewFigureFilterResolvers<ContextType>;
  ViewPeriod?: ViewPeriodResolvers<ContextType>;
  ViewPeriodKind?: ViewPeriodKindResolvers;
  ViewPresentation?: ViewPresentationResolvers;
  ViewSharing?: ViewSharingResolvers;
  ViewSpec?: ViewSpecResolvers<ContextType>;
};

