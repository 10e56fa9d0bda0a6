import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NominationMapper, ProgrammeMapper, StateMapper } from './../modules/programmes/programmes.mappers.js';
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

export type Attendance = {
  __typename?: 'Attendance';
  certified: Scalars['Int']['output'];
  participants: Scalars['Int']['output'];
  state: State;
};

export type AttendanceInput = {
  certified: Scalars['Int']['input'];
  participants: Scalars['Int']['input'];
  stateCode: Scalars['StateCode']['input'];
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

/** Nothing was changed: the input has faults. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  issues: Array<InputIssue>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Asks for seats in a programme whose nominations are open, for the post's own district or State. */
  nominate: NominateResult;
  /** Puts a programme into the calendar. */
  planProgramme: PlanProgrammeResult;
  /** Counts who came, by State; the programme then stands as held. */
  recordAttendance: RecordAttendanceResult;
};


export type MutationnominateArgs = {
  input: NominateInput;
};


export type MutationplanProgrammeArgs = {
  input: PlanProgrammeInput;
};


export type MutationrecordAttendanceArgs = {
  input: RecordAttendanceInput;
};

export type NominateInput = {
  idempotencyKey: Scalars['ID']['input'];
  programmeId: Scalars['ID']['input'];
  /** 1 to 50. */
  seats: Scalars['Int']['input'];
};

export type NominateOk = {
  __typename?: 'NominateOk';
  nomination: Nomination;
  programme: Programme;
};

export type NominateResult = Conflict | InvalidInput | NominateOk | NotAllowed;

/** Seats that an office asks for. */
export type Nomination = {
  __typename?: 'Nomination';
  district?: Maybe<District>;
  id: Scalars['ID']['output'];
  madeAt: Scalars['DateTime']['output'];
  office?: Maybe<Office>;
  seats: Scalars['Int']['output'];
  state: State;
  status: NominationStatus;
};

export type NominationStatus =
  | 'CONFIRMED'
  | 'DECLINED'
  | 'MADE';

/** Nothing was changed: this post may not do this, or not here. */
export type NotAllowed = {
  __typename?: 'NotAllowed';
  message: Scalars['String']['output'];
};

export type Office = {
  __typename?: 'Office';
  id: Scalars['ID']['output'];
};

/** A published figure. It belongs to its group of States as a whole and is not split among them. */
export type OfficersTrained = {
  __typename?: 'OfficersTrained';
  participants: Scalars['Int']['output'];
  source: Scalars['String']['output'];
  states: Array<State>;
  year: Scalars['Int']['output'];
};

/** A conference, workshop or symposium, as published. */
export type OutreachActivity = {
  __typename?: 'OutreachActivity';
  audience: Scalars['String']['output'];
  endsOn?: Maybe<Scalars['Date']['output']>;
  kind: OutreachKind;
  place?: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
  /** Null where the reply gives no day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** States that the reply names. */
  states: Array<State>;
  title: Scalars['String']['output'];
};

export type OutreachKind =
  | 'CONFERENCE'
  | 'CONSULTATION'
  | 'SYMPOSIUM'
  | 'TRAINING'
  | 'WORKSHOP';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PlanProgrammeInput = {
  audience: Scalars['String']['input'];
  endsOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['ID']['input'];
  mode: ProgrammeMode;
  /** 1 to 2,000. */
  seats: Scalars['Int']['input'];
  startsOn: Scalars['Date']['input'];
  /** Left out for a programme of the nation. */
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
  subject: TrainingSubject;
  title: Scalars['String']['input'];
  venue?: InputMaybe<Scalars['String']['input']>;
};

export type PlanProgrammeOk = {
  __typename?: 'PlanProgrammeOk';
  programme: Programme;
};

export type PlanProgrammeResult = Conflict | InvalidInput | NotAllowed | PlanProgrammeOk;

/** One training programme. */
export type Programme = {
  __typename?: 'Programme';
  /** Participants by the State that sent them; empty until the programme was held. */
  attendance: Array<Attendance>;
  audience: Scalars['String']['output'];
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  instituteCode: Scalars['ID']['output'];
  mode: ProgrammeMode;
  /** Nominations of this post's jurisdiction. */
  nominations: Array<Nomination>;
  seats: Scalars['Int']['output'];
  startsOn: Scalars['Date']['output'];
  /** Null for a programme of the nation. */
  state?: Maybe<State>;
  status: ProgrammeStatus;
  subject: TrainingSubject;
  title: Scalars['String']['output'];
  /** Null for an online programme. */
  venue?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  edges: Array<ProgrammeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  cursor: Scalars['String']['output'];
  node: Programme;
};

export type ProgrammeFilter = {
  /** First day on or after; today unless told. */
  from?: InputMaybe<Scalars['Date']['input']>;
  instituteCode?: InputMaybe<Scalars['ID']['input']>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
  statuses?: InputMaybe<Array<ProgrammeStatus>>;
  subject?: InputMaybe<TrainingSubject>;
  /** First day on or before. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type ProgrammeMode =
  | 'IN_PERSON'
  | 'ONLINE';

export type ProgrammeStatus =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'HELD'
  | 'NOMINATIONS_OPEN';

/** A published count of programmes. */
export type ProgrammesConducted = {
  __typename?: 'ProgrammesConducted';
  /** Day of the count where the year had not ended. */
  asOn?: Maybe<Scalars['Date']['output']>;
  /** As "2022-23". */
  financialYear: Scalars['String']['output'];
  programmes: Scalars['Int']['output'];
  source: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Officers trained on a subject, as Parliament was told; by year, ascending. */
  officersTrained: Array<OfficersTrained>;
  /** Conferences, workshops and symposiums of the scheme, in the order of the reply. */
  outreachActivities: Array<OutreachActivity>;
  /** Null where the id is malformed or unknown. */
  programmeById?: Maybe<Programme>;
  /** The calendar, by first day; all that still lies ahead unless the filter says otherwise. */
  programmes: ProgrammeConnection;
  /** Programmes that an institute conducted, by financial year, ascending; empty for an institute that published none. */
  programmesConducted: Array<ProgrammesConducted>;
  /** The audit chain of this domain. */
  trainingAudit: AuditEntryConnection;
  /** Programmes held in a period, by dimensions. Participants are officers, so that no cell is withheld. */
  trainingFigures?: Maybe<FigureTable>;
};


export type QueryofficersTrainedArgs = {
  subject: TrainingSubject;
};


export type QueryprogrammeByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryprogrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryprogrammesConductedArgs = {
  instituteCode: Scalars['ID']['input'];
};


export type QuerytrainingAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerytrainingFiguresArgs = {
  by: Array<TrainingDimension>;
  filter?: InputMaybe<TrainingFigureFilter>;
  from: Scalars['Date']['input'];
  measures: Array<TrainingMeasure>;
  to: Scalars['Date']['input'];
};

export type RecordAttendanceInput = {
  attendance: Array<AttendanceInput>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  programmeId: Scalars['ID']['input'];
};

export type RecordAttendanceOk = {
  __typename?: 'RecordAttendanceOk';
  programme: Programme;
};

export type RecordAttendanceResult = Conflict | InvalidInput | NotAllowed | RecordAttendanceOk;

export type State = {
  __typename?: 'State';
  code: Scalars['StateCode']['output'];
  /** Programmes held in this State between two days, and participants whom it sent to any programme. */
  trainingSummary?: Maybe<TrainingSummary>;
};


export type StatetrainingSummaryArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

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
  instituteCode?: InputMaybe<Scalars['ID']['input']>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
  subject?: InputMaybe<TrainingSubject>;
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

export type TrainingSummary = {
  __typename?: 'TrainingSummary';
  participants: Scalars['Int']['output'];
  programmes: Scalars['Int']['output'];
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
  Programme: Programme;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  NominateResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<NominateOk, 'nomination' | 'programme'> & { nomination: _RefType['Nomination'], programme: _RefType['Programme'] } & { __typename: 'NominateOk' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  PlanProgrammeResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<PlanProgrammeOk, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'PlanProgrammeOk' } )
  ;
  RecordAttendanceResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RecordAttendanceOk, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'RecordAttendanceOk' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Attendance: ResolverTypeWrapper<Omit<Attendance, 'state'> & { state: ResolversTypes['State'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AttendanceInput: AttendanceInput;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFact: ResolverTypeWrapper<AuditFact>;
  AuditFilter: AuditFilter;
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
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NominateInput: NominateInput;
  NominateOk: ResolverTypeWrapper<Omit<NominateOk, 'nomination' | 'programme'> & { nomination: ResolversTypes['Nomination'], programme: ResolversTypes['Programme'] }>;
  NominateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NominateResult']>;
  Nomination: ResolverTypeWrapper<NominationMapper>;
  NominationStatus: ResolverTypeWrapper<'MADE' | 'CONFIRMED' | 'DECLINED'>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  Office: ResolverTypeWrapper<Office>;
  OfficersTrained: ResolverTypeWrapper<Omit<OfficersTrained, 'states'> & { states: Array<ResolversTypes['State']> }>;
  OutreachActivity: ResolverTypeWrapper<Omit<OutreachActivity, 'kind' | 'states'> & { kind: ResolversTypes['OutreachKind'], states: Array<ResolversTypes['State']> }>;
  OutreachKind: ResolverTypeWrapper<'CONFERENCE' | 'WORKSHOP' | 'CONSULTATION' | 'TRAINING' | 'SYMPOSIUM'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PlanProgrammeInput: PlanProgrammeInput;
  PlanProgrammeOk: ResolverTypeWrapper<Omit<PlanProgrammeOk, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  PlanProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanProgrammeResult']>;
  Programme: ResolverTypeWrapper<ProgrammeMapper>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'edges'> & { edges: Array<ResolversTypes['ProgrammeEdge']> }>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeMode: ResolverTypeWrapper<'IN_PERSON' | 'ONLINE'>;
  ProgrammeStatus: ResolverTypeWrapper<'NOMINATIONS_OPEN' | 'CONFIRMED' | 'HELD' | 'CANCELLED'>;
  ProgrammesConducted: ResolverTypeWrapper<ProgrammesConducted>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendanceOk: ResolverTypeWrapper<Omit<RecordAttendanceOk, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  RecordAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAttendanceResult']>;
  State: ResolverTypeWrapper<StateMapper>;
  StateCode: ResolverTypeWrapper<Scalars['StateCode']['output']>;
  TrainingDimension: ResolverTypeWrapper<'STATE' | 'SUBJECT' | 'INSTITUTE' | 'MODE' | 'YEAR' | 'FINANCIAL_YEAR' | 'MONTH'>;
  TrainingFigureFilter: TrainingFigureFilter;
  TrainingMeasure: ResolverTypeWrapper<'PROGRAMMES' | 'PARTICIPANTS' | 'CERTIFIED'>;
  TrainingSubject: ResolverTypeWrapper<'TRACKCHILD_PORTAL' | 'MISSION_VATSALYA_PORTAL' | 'JUVENILE_JUSTICE_ACT' | 'POCSO_ACT' | 'CHILD_RIGHTS' | 'COUNSELLING'>;
  TrainingSummary: ResolverTypeWrapper<TrainingSummary>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Attendance: Omit<Attendance, 'state'> & { state: ResolversParentTypes['State'] };
  Int: Scalars['Int']['output'];
  AttendanceInput: AttendanceInput;
  AuditEntry: AuditEntry;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFact: AuditFact;
  AuditFilter: AuditFilter;
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
  InvalidInput: InvalidInput;
  Mutation: Record<PropertyKey, never>;
  NominateInput: NominateInput;
  NominateOk: Omit<NominateOk, 'nomination' | 'programme'> & { nomination: ResolversParentTypes['Nomination'], programme: ResolversParentTypes['Programme'] };
  NominateResult: ResolversUnionTypes<ResolversParentTypes>['NominateResult'];
  Nomination: NominationMapper;
  NotAllowed: NotAllowed;
  Office: Office;
  OfficersTrained: Omit<OfficersTrained, 'states'> & { states: Array<ResolversParentTypes['State']> };
  OutreachActivity: Omit<OutreachActivity, 'states'> & { states: Array<ResolversParentTypes['State']> };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PlanProgrammeInput: PlanProgrammeInput;
  PlanProgrammeOk: Omit<PlanProgrammeOk, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  PlanProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['PlanProgrammeResult'];
  Programme: ProgrammeMapper;
  ProgrammeConnection: Omit<ProgrammeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProgrammeEdge']> };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeFilter: ProgrammeFilter;
  ProgrammesConducted: ProgrammesConducted;
  Query: Record<PropertyKey, never>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendanceOk: Omit<RecordAttendanceOk, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  RecordAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAttendanceResult'];
  State: StateMapper;
  StateCode: Scalars['StateCode']['output'];
  TrainingFigureFilter: TrainingFigureFilter;
  TrainingSummary: TrainingSummary;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  certified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
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

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  issues?: Resolver<Array<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  nominate?: Resolver<ResolversTypes['NominateResult'], ParentType, ContextType, RequireFields<MutationnominateArgs, 'input'>>;
  planProgramme?: Resolver<ResolversTypes['PlanProgrammeResult'], ParentType, ContextType, RequireFields<MutationplanProgrammeArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendanceResult'], ParentType, ContextType, RequireFields<MutationrecordAttendanceArgs, 'input'>>;
};

export type NominateOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominateOk'] = ResolversParentTypes['NominateOk']> = {
  nomination?: Resolver<ResolversTypes['Nomination'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NominateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominateResult'] = ResolversParentTypes['NominateResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NominateOk' | 'NotAllowed', ParentType, ContextType>;
};

export type NominationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination']> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NominationStatus'], ParentType, ContextType>;
};

export type NominationStatusResolvers = EnumResolverSignature<{ CONFIRMED?: any, DECLINED?: any, MADE?: any }, ResolversTypes['NominationStatus']>;

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfficersTrainedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficersTrained'] = ResolversParentTypes['OfficersTrained']> = {
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutreachActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachActivity'] = ResolversParentTypes['OutreachActivity']> = {
  audience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutreachKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutreachKindResolvers = EnumResolverSignature<{ CONFERENCE?: any, CONSULTATION?: any, SYMPOSIUM?: any, TRAINING?: any, WORKSHOP?: any }, ResolversTypes['OutreachKind']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanProgrammeOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProgrammeOk'] = ResolversParentTypes['PlanProgrammeOk']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProgrammeResult'] = ResolversParentTypes['PlanProgrammeResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'PlanProgrammeOk', ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instituteCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ProgrammeMode'], ParentType, ContextType>;
  nominations?: Resolver<Array<ResolversTypes['Nomination']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgrammeStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['TrainingSubject'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeModeResolvers = EnumResolverSignature<{ IN_PERSON?: any, ONLINE?: any }, ResolversTypes['ProgrammeMode']>;

export type ProgrammeStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, CONFIRMED?: any, HELD?: any, NOMINATIONS_OPEN?: any }, ResolversTypes['ProgrammeStatus']>;

export type ProgrammesConductedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammesConducted'] = ResolversParentTypes['ProgrammesConducted']> = {
  asOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  financialYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  officersTrained?: Resolver<Array<ResolversTypes['OfficersTrained']>, ParentType, ContextType, RequireFields<QueryofficersTrainedArgs, 'subject'>>;
  outreachActivities?: Resolver<Array<ResolversTypes['OutreachActivity']>, ParentType, ContextType>;
  programmeById?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryprogrammeByIdArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryprogrammesArgs, 'first'>>;
  programmesConducted?: Resolver<Array<ResolversTypes['ProgrammesConducted']>, ParentType, ContextType, RequireFields<QueryprogrammesConductedArgs, 'instituteCode'>>;
  trainingAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QuerytrainingAuditArgs, 'first'>>;
  trainingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerytrainingFiguresArgs, 'by' | 'from' | 'measures' | 'to'>>;
};

export type RecordAttendanceOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendanceOk'] = ResolversParentTypes['RecordAttendanceOk']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAttendanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendanceResult'] = ResolversParentTypes['RecordAttendanceResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RecordAttendanceOk', ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  trainingSummary?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, RequireFields<StatetrainingSummaryArgs, 'from' | 'to'>>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type TrainingDimensionResolvers = EnumResolverSignature<{ FINANCIAL_YEAR?: any, INSTITUTE?: any, MODE?: any, MONTH?: any, STATE?: any, SUBJECT?: any, YEAR?: any }, ResolversTypes['TrainingDimension']>;

export type TrainingMeasureResolvers = EnumResolverSignature<{ CERTIFIED?: any, PARTICIPANTS?: any, PROGRAMMES?: any }, ResolversTypes['TrainingMeasure']>;

export type TrainingSubjectResolvers = EnumResolverSignature<{ CHILD_RIGHTS?: any, COUNSELLING?: any, JUVENILE_JUSTICE_ACT?: any, MISSION_VATSALYA_PORTAL?: any, POCSO_ACT?: any, TRACKCHILD_PORTAL?: any }, ResolversTypes['TrainingSubject']>;

export type TrainingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSummary'] = ResolversParentTypes['TrainingSummary']> = {
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Attendance?: AttendanceResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFact?: AuditFactResolvers<ContextType>;
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
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NominateOk?: NominateOkResolvers<ContextType>;
  NominateResult?: NominateResultResolvers<ContextType>;
  Nomination?: NominationResolvers<ContextType>;
  NominationStatus?: NominationStatusResolvers;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficersTrained?: OfficersTrainedResolvers<ContextType>;
  OutreachActivity?: OutreachActivityResolvers<ContextType>;
  OutreachKind?: OutreachKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlanProgrammeOk?: PlanProgrammeOkResolvers<ContextType>;
  PlanProgrammeResult?: PlanProgrammeResultResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeMode?: ProgrammeModeResolvers;
  ProgrammeStatus?: ProgrammeStatusResolvers;
  ProgrammesConducted?: ProgrammesConductedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAttendanceOk?: RecordAttendanceOkResolvers<ContextType>;
  RecordAttendanceResult?: RecordAttendanceResultResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  TrainingDimension?: TrainingDimensionResolvers;
  TrainingMeasure?: TrainingMeasureResolvers;
  TrainingSubject?: TrainingSubjectResolvers;
  TrainingSummary?: TrainingSummaryResolvers<ContextType>;
};

