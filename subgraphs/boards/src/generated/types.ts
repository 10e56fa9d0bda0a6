import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BoardMapper, ChildMapper, OrderMapper, ProceedingMapper, StateMapper } from './../modules/proceedings/proceedings.mappers.js';
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

export type AdjournProceedingInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  nextAct: Scalars['String']['input'];
  nextHearingOn: Scalars['Date']['input'];
  proceedingId: Scalars['ID']['input'];
};

export type AdjournProceedingOk = {
  __typename?: 'AdjournProceedingOk';
  proceeding: Proceeding;
};

export type AdjournProceedingResult = AdjournProceedingOk | Conflict | InvalidInput | NotAllowed;

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

/** A Child Welfare Committee or Juvenile Justice Board. Its id is the id of its office. */
export type Board = {
  __typename?: 'Board';
  /** Of these, beyond the limit of the final order; null like `pending`. */
  beyondLimit?: Maybe<Scalars['Int']['output']>;
  district: District;
  id: Scalars['ID']['output'];
  kind: BoardKind;
  /** Who sits now. */
  members: Array<BoardMember>;
  name: Scalars['String']['output'];
  /** Matters before it now; null where the post does not watch over this body. */
  pending?: Maybe<Scalars['Int']['output']>;
  /** Whether enough members are appointed for a final order. */
  quorate: Scalars['Boolean']['output'];
  /** Members that a final order needs. */
  quorum: Scalars['Int']['output'];
  /** Seats that the Act gives it. */
  seats: Scalars['Int']['output'];
  state: State;
};

export type BoardConnection = {
  __typename?: 'BoardConnection';
  edges: Array<BoardEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BoardDimension =
  | 'BOARD_KIND'
  | 'CASE_KIND'
  | 'DISTRICT'
  | 'FINANCIAL_YEAR'
  | 'MONTH'
  | 'STAGE'
  | 'STATE'
  | 'YEAR';

export type BoardEdge = {
  __typename?: 'BoardEdge';
  cursor: Scalars['String']['output'];
  node: Board;
};

export type BoardFigureFilter = {
  boardKind?: InputMaybe<BoardKind>;
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
};

export type BoardFilter = {
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<BoardKind>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
  /** Only bodies without enough members. */
  withoutQuorum?: InputMaybe<Scalars['Boolean']['input']>;
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

export type BoardMember = {
  __typename?: 'BoardMember';
  heldUntil: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: BoardRole;
};

export type BoardRole =
  | 'CHAIRPERSON'
  | 'MEMBER'
  | 'PRINCIPAL_MAGISTRATE'
  | 'SOCIAL_WORKER';

export type BoardSummary = {
  __typename?: 'BoardSummary';
  committees: Scalars['Int']['output'];
  juvenileBoards: Scalars['Int']['output'];
  /** Pending longer than the final limit: four months (s.36(2), s.14(2)). */
  pendingBeyondLimit: Scalars['Int']['output'];
  proceedingsPending: Scalars['Int']['output'];
  withoutQuorum: Scalars['Int']['output'];
};

/** One day's list of a body. */
export type CauseList = {
  __typename?: 'CauseList';
  board: Board;
  /** Matters of the day, those beyond their limit first. */
  matters: Array<Proceeding>;
  on: Scalars['Date']['output'];
  /** Open matters whose day has passed without a hearing. */
  overdue: Scalars['Int']['output'];
  /** These matters, the longest unheard first; at most 50. */
  overdueMatters: Array<Proceeding>;
};

/** Who changed a record last. */
export type Change = {
  __typename?: 'Change';
  at: Scalars['DateTime']['output'];
  /** Null where a machine did it. */
  by?: Maybe<Person>;
  /** Role in which it was done. */
  role: Scalars['String']['output'];
};

export type Child = {
  __typename?: 'Child';
  id: Scalars['ID']['output'];
  /** Matters in sight, the oldest first; empty for posts without the duty. */
  proceedings: Array<Proceeding>;
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

export type District = {
  __typename?: 'District';
  code: Scalars['ID']['output'];
};

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

export type Institution = {
  __typename?: 'Institution';
  id: Scalars['ID']['output'];
};

/** Nothing was changed: the input has faults. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  issues: Array<InputIssue>;
};

export type IssueOrderInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** The home, for a placement or a transfer. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  kind: OrderKind;
  /** Members of the body who are present. */
  presentIds: Array<Scalars['ID']['input']>;
  proceedingId: Scalars['ID']['input'];
  /** At least 20 characters; never the child's name. */
  reasons: Scalars['String']['input'];
};

export type IssueOrderOk = {
  __typename?: 'IssueOrderOk';
  order: Order;
  proceeding: Proceeding;
};

export type IssueOrderResult = Conflict | InvalidInput | IssueOrderOk | NotAllowed;

export type Mutation = {
  __typename?: 'Mutation';
  /** Puts a matter on another day, with what is to be done by then. */
  adjournProceeding: AdjournProceedingResult;
  /** Makes a numbered order: it alone moves the child. */
  issueOrder: IssueOrderResult;
};


export type MutationadjournProceedingArgs = {
  input: AdjournProceedingInput;
};


export type MutationissueOrderArgs = {
  input: IssueOrderInput;
};

/** Nothing was changed: this post may not do this, or not here. */
export type NotAllowed = {
  __typename?: 'NotAllowed';
  message: Scalars['String']['output'];
};

/** A numbered order of a quorate body. It is never changed; another order corrects it. */
export type Order = {
  __typename?: 'Order';
  /** Whether it disposes of the matter. */
  final: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  institution?: Maybe<Institution>;
  issuedAt: Scalars['DateTime']['output'];
  issuedOn: Scalars['Date']['output'];
  kind: OrderKind;
  number: Scalars['String']['output'];
  /** Members who were present. */
  present: Array<BoardMember>;
  proceeding: Proceeding;
  /** Null for all but the body that made it: judicial notes stay with it. */
  reasons?: Maybe<Scalars['String']['output']>;
};

/** What an order may do (JJ Act s.18, s.36 to 38). */
export type OrderKind =
  | 'ADMONITION'
  | 'BAIL'
  | 'COMMUNITY_SERVICE'
  | 'FIT_PERSON'
  | 'FOSTER_CARE'
  | 'INTERIM_PLACEMENT'
  | 'INTERIM_WITH_FAMILY'
  | 'LEGALLY_FREE'
  | 'NOT_IN_CONFLICT'
  /** CNCP: placement in a home. CCL: special home or place of safety. */
  | 'PLACEMENT'
  | 'PROBATION'
  | 'RESTORATION'
  /** Social investigation report asked for. */
  | 'SOCIAL_INVESTIGATION'
  | 'SPONSORSHIP'
  | 'TRANSFER'
  | 'TRANSFER_TO_CHILDRENS_COURT';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

/** One child's matter before one body. */
export type Proceeding = {
  __typename?: 'Proceeding';
  board: Board;
  caseKind: ProceedingKind;
  child: Child;
  clocks: Array<Clock>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  district: District;
  id: Scalars['ID']['output'];
  /** Initials-free label for lists and prints: "CWC/490/2026/0017" and what kind of child. */
  label: Scalars['String']['output'];
  lastChange: Change;
  nextAct: Scalars['String']['output'];
  nextHearingOn?: Maybe<Scalars['Date']['output']>;
  number: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Oldest first. */
  orders: Array<Order>;
  stage: ProceedingStage;
  state: State;
  version: Scalars['Int']['output'];
};

export type ProceedingConnection = {
  __typename?: 'ProceedingConnection';
  edges: Array<ProceedingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProceedingEdge = {
  __typename?: 'ProceedingEdge';
  cursor: Scalars['String']['output'];
  node: Proceeding;
};

export type ProceedingFilter = {
  boardId?: InputMaybe<Scalars['ID']['input']>;
  caseKind?: InputMaybe<ProceedingKind>;
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** A final limit falls on or before this day. */
  dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** Open matters only. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  stages?: InputMaybe<Array<ProceedingStage>>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
};

export type ProceedingKind =
  | 'CCL'
  | 'CNCP';

export type ProceedingStage =
  | 'CLOSED'
  /** A final order was made. */
  | 'DISPOSED'
  | 'INQUIRY'
  /** An interim order stands. */
  | 'INTERIM'
  /** The child was produced. */
  | 'PRODUCED';

export type Query = {
  __typename?: 'Query';
  boardById?: Maybe<Board>;
  /** Proceedings opened in a period, by dimensions; small cells withheld. */
  boardFigures?: Maybe<FigureTable>;
  /** Committees and Boards, by name. */
  boards: BoardConnection;
  /** The audit chain of this domain. */
  boardsAudit: AuditEntryConnection;
  /** Matters of one day before the caller's own body: numbers and labels, no names. */
  causeList?: Maybe<CauseList>;
  orderById?: Maybe<Order>;
  proceedingById?: Maybe<Proceeding>;
  /** Matters in sight, the oldest first. */
  proceedings: ProceedingConnection;
};


export type QueryboardByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryboardFiguresArgs = {
  by: Array<BoardDimension>;
  filter?: InputMaybe<BoardFigureFilter>;
  from: Scalars['Date']['input'];
  measures: Array<BoardMeasure>;
  to: Scalars['Date']['input'];
};


export type QueryboardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BoardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryboardsAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycauseListArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryorderByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryproceedingByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryproceedingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProceedingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type State = {
  __typename?: 'State';
  /** Bodies of the State and what is pending before them. */
  boardSummary?: Maybe<BoardSummary>;
  code: Scalars['StateCode']['output'];
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
  Board: Board;
  Child: Child;
  Order: Order;
  Proceeding: Proceeding;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Board:
    ( { __typename: 'Board' }
    & GraphQLRecursivePick<FederationTypes['Board'], {"id":true}> );
  Child:
    ( { __typename: 'Child' }
    & GraphQLRecursivePick<FederationTypes['Child'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Proceeding:
    ( { __typename: 'Proceeding' }
    & GraphQLRecursivePick<FederationTypes['Proceeding'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdjournProceedingResult:
    | ( Omit<AdjournProceedingOk, 'proceeding'> & { proceeding: _RefType['Proceeding'] } & { __typename: 'AdjournProceedingOk' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  IssueOrderResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<IssueOrderOk, 'order' | 'proceeding'> & { order: _RefType['Order'], proceeding: _RefType['Proceeding'] } & { __typename: 'IssueOrderOk' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdjournProceedingInput: AdjournProceedingInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdjournProceedingOk: ResolverTypeWrapper<Omit<AdjournProceedingOk, 'proceeding'> & { proceeding: ResolversTypes['Proceeding'] }>;
  AdjournProceedingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjournProceedingResult']>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFact: ResolverTypeWrapper<AuditFact>;
  AuditFilter: AuditFilter;
  Board: ResolverTypeWrapper<BoardMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoardConnection: ResolverTypeWrapper<Omit<BoardConnection, 'edges'> & { edges: Array<ResolversTypes['BoardEdge']> }>;
  BoardDimension: ResolverTypeWrapper<'STATE' | 'DISTRICT' | 'BOARD_KIND' | 'CASE_KIND' | 'STAGE' | 'YEAR' | 'FINANCIAL_YEAR' | 'MONTH'>;
  BoardEdge: ResolverTypeWrapper<Omit<BoardEdge, 'node'> & { node: ResolversTypes['Board'] }>;
  BoardFigureFilter: BoardFigureFilter;
  BoardFilter: BoardFilter;
  BoardKind: ResolverTypeWrapper<'CWC' | 'JJB'>;
  BoardMeasure: ResolverTypeWrapper<'PROCEEDINGS' | 'PENDING' | 'BEYOND_LIMIT'>;
  BoardMember: ResolverTypeWrapper<Omit<BoardMember, 'role'> & { role: ResolversTypes['BoardRole'] }>;
  BoardRole: ResolverTypeWrapper<'CHAIRPERSON' | 'MEMBER' | 'PRINCIPAL_MAGISTRATE' | 'SOCIAL_WORKER'>;
  BoardSummary: ResolverTypeWrapper<BoardSummary>;
  CauseList: ResolverTypeWrapper<Omit<CauseList, 'board' | 'matters' | 'overdueMatters'> & { board: ResolversTypes['Board'], matters: Array<ResolversTypes['Proceeding']>, overdueMatters: Array<ResolversTypes['Proceeding']> }>;
  Change: ResolverTypeWrapper<Change>;
  Child: ResolverTypeWrapper<ChildMapper>;
  Clock: ResolverTypeWrapper<Omit<Clock, 'state'> & { state: ResolversTypes['ClockState'] }>;
  ClockState: ResolverTypeWrapper<'RUNNING' | 'DUE_SOON' | 'BREACHED' | 'PAUSED' | 'STOPPED'>;
  Conflict: ResolverTypeWrapper<Conflict>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  District: ResolverTypeWrapper<District>;
  FigureColumn: ResolverTypeWrapper<Omit<FigureColumn, 'kind'> & { kind: ResolversTypes['FigureColumnKind'] }>;
  FigureColumnKind: ResolverTypeWrapper<'DIMENSION' | 'MEASURE'>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'columns'> & { columns: Array<ResolversTypes['FigureColumn']> }>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  Institution: ResolverTypeWrapper<Institution>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  IssueOrderInput: IssueOrderInput;
  IssueOrderOk: ResolverTypeWrapper<Omit<IssueOrderOk, 'order' | 'proceeding'> & { order: ResolversTypes['Order'], proceeding: ResolversTypes['Proceeding'] }>;
  IssueOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueOrderResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderKind: ResolverTypeWrapper<'SOCIAL_INVESTIGATION' | 'INTERIM_PLACEMENT' | 'INTERIM_WITH_FAMILY' | 'PLACEMENT' | 'RESTORATION' | 'FIT_PERSON' | 'FOSTER_CARE' | 'SPONSORSHIP' | 'LEGALLY_FREE' | 'TRANSFER' | 'BAIL' | 'ADMONITION' | 'COMMUNITY_SERVICE' | 'PROBATION' | 'TRANSFER_TO_CHILDRENS_COURT' | 'NOT_IN_CONFLICT'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  Proceeding: ResolverTypeWrapper<ProceedingMapper>;
  ProceedingConnection: ResolverTypeWrapper<Omit<ProceedingConnection, 'edges'> & { edges: Array<ResolversTypes['ProceedingEdge']> }>;
  ProceedingEdge: ResolverTypeWrapper<Omit<ProceedingEdge, 'node'> & { node: ResolversTypes['Proceeding'] }>;
  ProceedingFilter: ProceedingFilter;
  ProceedingKind: ResolverTypeWrapper<'CNCP' | 'CCL'>;
  ProceedingStage: ResolverTypeWrapper<'PRODUCED' | 'INQUIRY' | 'INTERIM' | 'DISPOSED' | 'CLOSED'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  State: ResolverTypeWrapper<StateMapper>;
  StateCode: ResolverTypeWrapper<Scalars['StateCode']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdjournProceedingInput: AdjournProceedingInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AdjournProceedingOk: Omit<AdjournProceedingOk, 'proceeding'> & { proceeding: ResolversParentTypes['Proceeding'] };
  AdjournProceedingResult: ResolversUnionTypes<ResolversParentTypes>['AdjournProceedingResult'];
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFact: AuditFact;
  AuditFilter: AuditFilter;
  Board: BoardMapper;
  Boolean: Scalars['Boolean']['output'];
  BoardConnection: Omit<BoardConnection, 'edges'> & { edges: Array<ResolversParentTypes['BoardEdge']> };
  BoardEdge: Omit<BoardEdge, 'node'> & { node: ResolversParentTypes['Board'] };
  BoardFigureFilter: BoardFigureFilter;
  BoardFilter: BoardFilter;
  BoardMember: BoardMember;
  BoardSummary: BoardSummary;
  CauseList: Omit<CauseList, 'board' | 'matters' | 'overdueMatters'> & { board: ResolversParentTypes['Board'], matters: Array<ResolversParentTypes['Proceeding']>, overdueMatters: Array<ResolversParentTypes['Proceeding']> };
  Change: Change;
  Child: ChildMapper;
  Clock: Clock;
  Conflict: Conflict;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  District: District;
  FigureColumn: FigureColumn;
  FigureRow: FigureRow;
  Float: Scalars['Float']['output'];
  FigureTable: Omit<FigureTable, 'columns'> & { columns: Array<ResolversParentTypes['FigureColumn']> };
  InputIssue: InputIssue;
  Institution: Institution;
  InvalidInput: InvalidInput;
  IssueOrderInput: IssueOrderInput;
  IssueOrderOk: Omit<IssueOrderOk, 'order' | 'proceeding'> & { order: ResolversParentTypes['Order'], proceeding: ResolversParentTypes['Proceeding'] };
  IssueOrderResult: ResolversUnionTypes<ResolversParentTypes>['IssueOrderResult'];
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  Order: OrderMapper;
  PageInfo: PageInfo;
  Person: Person;
  Proceeding: ProceedingMapper;
  ProceedingConnection: Omit<ProceedingConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProceedingEdge']> };
  ProceedingEdge: Omit<ProceedingEdge, 'node'> & { node: ResolversParentTypes['Proceeding'] };
  ProceedingFilter: ProceedingFilter;
  Query: Record<PropertyKey, never>;
  State: StateMapper;
  StateCode: Scalars['StateCode']['output'];
};

export type AdjournProceedingOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjournProceedingOk'] = ResolversParentTypes['AdjournProceedingOk']> = {
  proceeding?: Resolver<ResolversTypes['Proceeding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjournProceedingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjournProceedingResult'] = ResolversParentTypes['AdjournProceedingResult']> = {
  __resolveType?: TypeResolveFn<'AdjournProceedingOk' | 'Conflict' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
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

export type BoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board'], FederationReferenceType extends FederationReferenceTypes['Board'] = FederationReferenceTypes['Board']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Board']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beyondLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BoardKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['BoardMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quorate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type BoardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardConnection'] = ResolversParentTypes['BoardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BoardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardDimensionResolvers = EnumResolverSignature<{ BOARD_KIND?: any, CASE_KIND?: any, DISTRICT?: any, FINANCIAL_YEAR?: any, MONTH?: any, STAGE?: any, STATE?: any, YEAR?: any }, ResolversTypes['BoardDimension']>;

export type BoardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardEdge'] = ResolversParentTypes['BoardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Board'], ParentType, ContextType>;
};

export type BoardKindResolvers = EnumResolverSignature<{ CWC?: any, JJB?: any }, ResolversTypes['BoardKind']>;

export type BoardMeasureResolvers = EnumResolverSignature<{ BEYOND_LIMIT?: any, PENDING?: any, PROCEEDINGS?: any }, ResolversTypes['BoardMeasure']>;

export type BoardMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardMember'] = ResolversParentTypes['BoardMember']> = {
  heldUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['BoardRole'], ParentType, ContextType>;
};

export type BoardRoleResolvers = EnumResolverSignature<{ CHAIRPERSON?: any, MEMBER?: any, PRINCIPAL_MAGISTRATE?: any, SOCIAL_WORKER?: any }, ResolversTypes['BoardRole']>;

export type BoardSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardSummary'] = ResolversParentTypes['BoardSummary']> = {
  committees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  juvenileBoards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingBeyondLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proceedingsPending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutQuorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CauseListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CauseList'] = ResolversParentTypes['CauseList']> = {
  board?: Resolver<ResolversTypes['Board'], ParentType, ContextType>;
  matters?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueMatters?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child'], FederationReferenceType extends FederationReferenceTypes['Child'] = FederationReferenceTypes['Child']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Child']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proceedings?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType>;
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

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  issues?: Resolver<Array<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueOrderOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueOrderOk'] = ResolversParentTypes['IssueOrderOk']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  proceeding?: Resolver<ResolversTypes['Proceeding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueOrderResult'] = ResolversParentTypes['IssueOrderResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'IssueOrderOk' | 'NotAllowed', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjournProceeding?: Resolver<ResolversTypes['AdjournProceedingResult'], ParentType, ContextType, RequireFields<MutationadjournProceedingArgs, 'input'>>;
  issueOrder?: Resolver<ResolversTypes['IssueOrderResult'], ParentType, ContextType, RequireFields<MutationissueOrderArgs, 'input'>>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<Array<ResolversTypes['BoardMember']>, ParentType, ContextType>;
  proceeding?: Resolver<ResolversTypes['Proceeding'], ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderKindResolvers = EnumResolverSignature<{ ADMONITION?: any, BAIL?: any, COMMUNITY_SERVICE?: any, FIT_PERSON?: any, FOSTER_CARE?: any, INTERIM_PLACEMENT?: any, INTERIM_WITH_FAMILY?: any, LEGALLY_FREE?: any, NOT_IN_CONFLICT?: any, PLACEMENT?: any, PROBATION?: any, RESTORATION?: any, SOCIAL_INVESTIGATION?: any, SPONSORSHIP?: any, TRANSFER?: any, TRANSFER_TO_CHILDRENS_COURT?: any }, ResolversTypes['OrderKind']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProceedingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proceeding'] = ResolversParentTypes['Proceeding'], FederationReferenceType extends FederationReferenceTypes['Proceeding'] = FederationReferenceTypes['Proceeding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proceeding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  board?: Resolver<ResolversTypes['Board'], ParentType, ContextType>;
  caseKind?: Resolver<ResolversTypes['ProceedingKind'], ParentType, ContextType>;
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastChange?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  nextAct?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextHearingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProceedingStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProceedingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProceedingConnection'] = ResolversParentTypes['ProceedingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProceedingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProceedingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProceedingEdge'] = ResolversParentTypes['ProceedingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proceeding'], ParentType, ContextType>;
};

export type ProceedingKindResolvers = EnumResolverSignature<{ CCL?: any, CNCP?: any }, ResolversTypes['ProceedingKind']>;

export type ProceedingStageResolvers = EnumResolverSignature<{ CLOSED?: any, DISPOSED?: any, INQUIRY?: any, INTERIM?: any, PRODUCED?: any }, ResolversTypes['ProceedingStage']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  boardById?: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType, RequireFields<QueryboardByIdArgs, 'id'>>;
  boardFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryboardFiguresArgs, 'by' | 'from' | 'measures' | 'to'>>;
  boards?: Resolver<ResolversTypes['BoardConnection'], ParentType, ContextType, RequireFields<QueryboardsArgs, 'first'>>;
  boardsAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryboardsAuditArgs, 'first'>>;
  causeList?: Resolver<Maybe<ResolversTypes['CauseList']>, ParentType, ContextType, Partial<QuerycauseListArgs>>;
  orderById?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryorderByIdArgs, 'id'>>;
  proceedingById?: Resolver<Maybe<ResolversTypes['Proceeding']>, ParentType, ContextType, RequireFields<QueryproceedingByIdArgs, 'id'>>;
  proceedings?: Resolver<ResolversTypes['ProceedingConnection'], ParentType, ContextType, RequireFields<QueryproceedingsArgs, 'first'>>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boardSummary?: Resolver<Maybe<ResolversTypes['BoardSummary']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type Resolvers<ContextType = Context> = {
  AdjournProceedingOk?: AdjournProceedingOkResolvers<ContextType>;
  AdjournProceedingResult?: AdjournProceedingResultResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFact?: AuditFactResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  BoardConnection?: BoardConnectionResolvers<ContextType>;
  BoardDimension?: BoardDimensionResolvers;
  BoardEdge?: BoardEdgeResolvers<ContextType>;
  BoardKind?: BoardKindResolvers;
  BoardMeasure?: BoardMeasureResolvers;
  BoardMember?: BoardMemberResolvers<ContextType>;
  BoardRole?: BoardRoleResolvers;
  BoardSummary?: BoardSummaryResolvers<ContextType>;
  CauseList?: CauseListResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Child?: ChildResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockState?: ClockStateResolvers;
  Conflict?: ConflictResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  FigureColumn?: FigureColumnResolvers<ContextType>;
  FigureColumnKind?: FigureColumnKindResolvers;
  FigureRow?: FigureRowResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  IssueOrderOk?: IssueOrderOkResolvers<ContextType>;
  IssueOrderResult?: IssueOrderResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderKind?: OrderKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Proceeding?: ProceedingResolvers<ContextType>;
  ProceedingConnection?: ProceedingConnectionResolvers<ContextType>;
  ProceedingEdge?: ProceedingEdgeResolvers<ContextType>;
  ProceedingKind?: ProceedingKindResolvers;
  ProceedingStage?: ProceedingStageResolvers;
  Query?: QueryResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
};

