import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyMapper } from './../modules/agencies/agencies.mappers.js';
import type { DistrictMapper, PlaceNameMapper, StateMapper } from './../modules/places/places.mappers.js';
import type { OfficeMapper } from './../modules/offices/offices.mappers.js';
import type { PersonMapper } from './../modules/people/people.mappers.js';
import type { PostMapper } from './../modules/posts/posts.mappers.js';
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

/** A partner agency whose machines ask the graph with client credentials. */
export type Agency = {
  __typename?: 'Agency';
  /** Client at the identity provider. */
  account: Scalars['String']['output'];
  /** Null while the agreement stands. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Bounds what any token of the agency may do. */
  role: Role;
};

export type AppointToPostInput = {
  /** Now, where it is left out. */
  heldFrom?: InputMaybe<Scalars['DateTime']['input']>;
  heldUntil?: InputMaybe<Scalars['DateTime']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  officeId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  role: Role;
  /** As on the order of appointment; the role's own title where it is left out. */
  title?: InputMaybe<Scalars['String']['input']>;
};

export type AppointToPostOk = {
  __typename?: 'AppointToPostOk';
  post?: Maybe<Post>;
};

export type AppointToPostResult = AppointToPostOk | Conflict | InvalidInput | NotAllowed;

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

/** A district; its code is the one of the Local Government Directory. */
export type District = {
  __typename?: 'District';
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  names: Array<PlaceName>;
  /** Offices in this district. */
  offices: Array<Office>;
  /** True for a district that was merged or renamed away; old records still name it. */
  retired: Scalars['Boolean']['output'];
  state: State;
};


/** A district; its code is the one of the Local Government Directory. */
export type DistrictofficesArgs = {
  kind?: InputMaybe<OfficeKind>;
};

export type EndPostInput = {
  expectedVersion: Scalars['Int']['input'];
  /** Now, where it is left out. */
  heldUntil?: InputMaybe<Scalars['DateTime']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  postId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type EndPostOk = {
  __typename?: 'EndPostOk';
  post?: Maybe<Post>;
};

export type EndPostResult = Conflict | EndPostOk | InvalidInput | NotAllowed;

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
  /** Gives a person a post. Nobody appoints themselves. */
  appointToPost: AppointToPostResult;
  /** Ends a post; access ends with it. Nobody ends the post that they act in. */
  endPost: EndPostResult;
  /** Enters a person, who may then be appointed. */
  registerPerson: RegisterPersonResult;
};


export type MutationappointToPostArgs = {
  input: AppointToPostInput;
};


export type MutationendPostArgs = {
  input: EndPostInput;
};


export type MutationregisterPersonArgs = {
  input: RegisterPersonInput;
};

/** Nothing was changed: this post may not do this, or not here. */
export type NotAllowed = {
  __typename?: 'NotAllowed';
  message: Scalars['String']['output'];
};

/** An office that people hold posts in. The id of a home or a board in its own domain is the id of its office. */
export type Office = {
  __typename?: 'Office';
  /** Null for an office of a State or the nation. */
  district?: Maybe<District>;
  id: Scalars['ID']['output'];
  kind: OfficeKind;
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  /** Posts that are held now, as far as the caller's jurisdiction reaches. */
  posts: Array<Post>;
  /** Null for an office of the nation. */
  state?: Maybe<State>;
};

export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  edges: Array<OfficeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  cursor: Scalars['String']['output'];
  node: Office;
};

/** All parts that are given must hold. */
export type OfficeFilter = {
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<OfficeKind>>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
  /** Part of the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type OfficeKind =
  /** Anti-human-trafficking unit. */
  | 'AHTU'
  /** Child Welfare Committee. */
  | 'CWC'
  /** District Child Protection Unit. */
  | 'DCPU'
  /** Office of the District Magistrate. */
  | 'DISTRICT_ADMINISTRATION'
  /** Child care institution. */
  | 'HOME'
  | 'HOME_MINISTRY'
  /** Juvenile Justice Board. */
  | 'JJB'
  | 'LEGAL_SERVICES'
  | 'MINISTRY'
  | 'POLICE_STATION'
  | 'RAILWAY_POLICE'
  | 'RIGHTS_COMMISSION'
  /** State Adoption Resource Agency. */
  | 'SARA'
  /** State Child Protection Society. */
  | 'SCPS'
  | 'TRAINING_INSTITUTE';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** Somebody who holds or held a post. */
export type Person = {
  __typename?: 'Person';
  /** Account at the identity provider; null for somebody who cannot sign in. */
  account?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  posts: Array<Post>;
  version: Scalars['Int']['output'];
};


/** Somebody who holds or held a post. */
export type PersonpostsArgs = {
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonFilter = {
  /** People who hold a post of this role now. */
  role?: InputMaybe<Role>;
  /** Part of the name, or the whole account. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type Place = District | State;

/** A place found by one of its names. */
export type PlaceMatch = {
  __typename?: 'PlaceMatch';
  matched: PlaceName;
  place?: Maybe<Place>;
};

/** A name or code that a place bears or bore. Unknown dates are null. */
export type PlaceName = {
  __typename?: 'PlaceName';
  /** Whether it stands today. */
  current: Scalars['Boolean']['output'];
  kind: PlaceNameKind;
  /** Day of the last list that still has it, where its end is not known. */
  lastSeenOn?: Maybe<Scalars['Date']['output']>;
  text: Scalars['String']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it stood no more. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

export type PlaceNameKind =
  | 'ISO_CODE'
  | 'NAME';

/** One role of one person in one office. Access comes from the post, and ends with it. */
export type Post = {
  __typename?: 'Post';
  district?: Maybe<District>;
  endReason?: Maybe<Scalars['String']['output']>;
  /** Whether it is held now. */
  held: Scalars['Boolean']['output'];
  heldFrom: Scalars['DateTime']['output'];
  /** Null while no end is known. */
  heldUntil?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  office?: Maybe<Office>;
  person?: Maybe<Person>;
  role: Role;
  state?: Maybe<State>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type PostConnection = {
  __typename?: 'PostConnection';
  edges: Array<PostEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PostEdge = {
  __typename?: 'PostEdge';
  cursor: Scalars['String']['output'];
  node: Post;
};

/** All parts that are given must hold. */
export type PostFilter = {
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only posts that are held now. */
  held?: InputMaybe<Scalars['Boolean']['input']>;
  officeId?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Role>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** Partner agencies, by name. */
  agencies: Array<Agency>;
  /** The audit chain of the directory: posts given, ended and switched, people entered. */
  directoryAudit: AuditEntryConnection;
  /** By LGD code. */
  districtByCode?: Maybe<District>;
  officeById?: Maybe<Office>;
  /** By name. */
  offices: OfficeConnection;
  /** By name. */
  people: PersonConnection;
  personById?: Maybe<Person>;
  /** Places by a present or an earlier name or code, best match first. At least two letters; at most 50 places. */
  placesByName: Array<PlaceMatch>;
  postById?: Maybe<Post>;
  /** The newest first. */
  posts: PostConnection;
  /** The closed catalogue of roles, for the form of an appointment. */
  roles: Array<RoleFact>;
  /** By ISO 3166-2 code; a code that stood before 2023 finds its present State. */
  stateByCode?: Maybe<State>;
  /** All States and Union Territories, by name. */
  states: Array<State>;
  /** Who is asking, in which post. Null for strangers. */
  viewer?: Maybe<Viewer>;
};


export type QuerydirectoryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerydistrictByCodeArgs = {
  code: Scalars['ID']['input'];
};


export type QueryofficeByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryofficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypersonByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryplacesByNameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerypostByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerystateByCodeArgs = {
  code: Scalars['StateCode']['input'];
};

export type RegisterPersonInput = {
  /** Account at the identity provider, where the person signs in. */
  account?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

export type RegisterPersonOk = {
  __typename?: 'RegisterPersonOk';
  person?: Maybe<Person>;
};

export type RegisterPersonResult = Conflict | InvalidInput | NotAllowed | RegisterPersonOk;

/** Roles that a post may carry; `roles` tells what each may. */
export type Role =
  | 'AHTU'
  | 'ANALYST'
  | 'AUDITOR'
  | 'CASE_WORKER'
  | 'CCI_SUPERINTENDENT'
  | 'CITIZEN'
  | 'CWC_MEMBER'
  | 'DCPO'
  | 'DISTRICT_MAGISTRATE'
  | 'JJB_MEMBER'
  | 'LEGAL_SERVICES'
  | 'MHA_NCRB'
  | 'MINISTRY'
  | 'POLICE_STATION'
  | 'RAILWAY_POLICE'
  | 'RIGHTS_COMMISSION'
  | 'SARA'
  | 'SCPS'
  | 'SYSTEM_ADMIN'
  | 'TRAINING_INSTITUTE';

/** What a role is and may. */
export type RoleFact = {
  __typename?: 'RoleFact';
  code: Role;
  /** How far it sees: nation, state, district, office, none. */
  level: Scalars['String']['output'];
  modules: Array<Scalars['String']['output']>;
  /** Kinds of office in which a post of this role may be. */
  officeKinds: Array<OfficeKind>;
  scopes: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

/** A State or Union Territory. */
export type State = {
  __typename?: 'State';
  /** ISO 3166-2. */
  code: Scalars['StateCode']['output'];
  /** Centre to State share of scheme money, as "60:40". */
  costShare: Scalars['String']['output'];
  /** Present districts by name; retired ones only where asked for. */
  districts: Array<District>;
  kind: StateKind;
  /** Code in the Local Government Directory. */
  lgdCode: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** Present and earlier names and codes. */
  names: Array<PlaceName>;
  /** Census of 2011, rounded in the source. */
  population2011: Scalars['Int']['output'];
  /** Zonal council. */
  zone: Scalars['String']['output'];
};


/** A State or Union Territory. */
export type StatedistrictsArgs = {
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StateKind =
  | 'STATE'
  | 'UNION_TERRITORY';

/** Who is asking: a person in the post that they act in, or an agency. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Set for an agency only. */
  agency?: Maybe<Agency>;
  /** Frontends that the post works with. */
  modules: Array<Scalars['String']['output']>;
  /** Null for an agency. */
  person?: Maybe<Person>;
  /** Null for an agency. */
  post?: Maybe<Post>;
  scopes: Array<Scalars['String']['output']>;
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
  Agency: Agency;
  District: District;
  Office: Office;
  Person: Person;
  Post: Post;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Post:
    ( { __typename: 'Post' }
    & GraphQLRecursivePick<FederationTypes['Post'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AppointToPostResult:
    | ( Omit<AppointToPostOk, 'post'> & { post?: Maybe<_RefType['Post']> } & { __typename: 'AppointToPostOk' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  EndPostResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<EndPostOk, 'post'> & { post?: Maybe<_RefType['Post']> } & { __typename: 'EndPostOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  Place:
    | ( DistrictMapper & { __typename: 'District' } )
    | ( StateMapper & { __typename: 'State' } )
  ;
  RegisterPersonResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RegisterPersonOk, 'person'> & { person?: Maybe<_RefType['Person']> } & { __typename: 'RegisterPersonOk' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AppointToPostInput: AppointToPostInput;
  AppointToPostOk: ResolverTypeWrapper<Omit<AppointToPostOk, 'post'> & { post?: Maybe<ResolversTypes['Post']> }>;
  AppointToPostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointToPostResult']>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
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
  District: ResolverTypeWrapper<DistrictMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EndPostInput: EndPostInput;
  EndPostOk: ResolverTypeWrapper<Omit<EndPostOk, 'post'> & { post?: Maybe<ResolversTypes['Post']> }>;
  EndPostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPostResult']>;
  FigureColumn: ResolverTypeWrapper<Omit<FigureColumn, 'kind'> & { kind: ResolversTypes['FigureColumnKind'] }>;
  FigureColumnKind: ResolverTypeWrapper<'DIMENSION' | 'MEASURE'>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'columns'> & { columns: Array<ResolversTypes['FigureColumn']> }>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  Office: ResolverTypeWrapper<OfficeMapper>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges'> & { edges: Array<ResolversTypes['OfficeEdge']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  OfficeFilter: OfficeFilter;
  OfficeKind: ResolverTypeWrapper<'AHTU' | 'CWC' | 'DCPU' | 'DISTRICT_ADMINISTRATION' | 'HOME' | 'HOME_MINISTRY' | 'JJB' | 'LEGAL_SERVICES' | 'MINISTRY' | 'POLICE_STATION' | 'RAILWAY_POLICE' | 'RIGHTS_COMMISSION' | 'SARA' | 'SCPS' | 'TRAINING_INSTITUTE'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  Place: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Place']>;
  PlaceMatch: ResolverTypeWrapper<Omit<PlaceMatch, 'matched' | 'place'> & { matched: ResolversTypes['PlaceName'], place?: Maybe<ResolversTypes['Place']> }>;
  PlaceName: ResolverTypeWrapper<PlaceNameMapper>;
  PlaceNameKind: ResolverTypeWrapper<'NAME' | 'ISO_CODE'>;
  Post: ResolverTypeWrapper<PostMapper>;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges'> & { edges: Array<ResolversTypes['PostEdge']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: PostFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonOk: ResolverTypeWrapper<Omit<RegisterPersonOk, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  RegisterPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPersonResult']>;
  Role: ResolverTypeWrapper<'CITIZEN' | 'POLICE_STATION' | 'RAILWAY_POLICE' | 'AHTU' | 'CCI_SUPERINTENDENT' | 'CASE_WORKER' | 'DCPO' | 'CWC_MEMBER' | 'JJB_MEMBER' | 'DISTRICT_MAGISTRATE' | 'SCPS' | 'SARA' | 'MINISTRY' | 'ANALYST' | 'MHA_NCRB' | 'LEGAL_SERVICES' | 'RIGHTS_COMMISSION' | 'TRAINING_INSTITUTE' | 'SYSTEM_ADMIN' | 'AUDITOR'>;
  RoleFact: ResolverTypeWrapper<Omit<RoleFact, 'code' | 'officeKinds'> & { code: ResolversTypes['Role'], officeKinds: Array<ResolversTypes['OfficeKind']> }>;
  State: ResolverTypeWrapper<StateMapper>;
  StateCode: ResolverTypeWrapper<Scalars['StateCode']['output']>;
  StateKind: ResolverTypeWrapper<'STATE' | 'UNION_TERRITORY'>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'agency' | 'person' | 'post'> & { agency?: Maybe<ResolversTypes['Agency']>, person?: Maybe<ResolversTypes['Person']>, post?: Maybe<ResolversTypes['Post']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyMapper;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AppointToPostInput: AppointToPostInput;
  AppointToPostOk: Omit<AppointToPostOk, 'post'> & { post?: Maybe<ResolversParentTypes['Post']> };
  AppointToPostResult: ResolversUnionTypes<ResolversParentTypes>['AppointToPostResult'];
  AuditEntry: AuditEntry;
  Int: Scalars['Int']['output'];
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFact: AuditFact;
  AuditFilter: AuditFilter;
  Clock: Clock;
  Conflict: Conflict;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  District: DistrictMapper;
  Boolean: Scalars['Boolean']['output'];
  EndPostInput: EndPostInput;
  EndPostOk: Omit<EndPostOk, 'post'> & { post?: Maybe<ResolversParentTypes['Post']> };
  EndPostResult: ResolversUnionTypes<ResolversParentTypes>['EndPostResult'];
  FigureColumn: FigureColumn;
  FigureRow: FigureRow;
  Float: Scalars['Float']['output'];
  FigureTable: Omit<FigureTable, 'columns'> & { columns: Array<ResolversParentTypes['FigureColumn']> };
  InputIssue: InputIssue;
  InvalidInput: InvalidInput;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  Office: OfficeMapper;
  OfficeConnection: Omit<OfficeConnection, 'edges'> & { edges: Array<ResolversParentTypes['OfficeEdge']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  OfficeFilter: OfficeFilter;
  PageInfo: PageInfo;
  Person: PersonMapper;
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonEdge']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Place: ResolversUnionTypes<ResolversParentTypes>['Place'];
  PlaceMatch: Omit<PlaceMatch, 'matched' | 'place'> & { matched: ResolversParentTypes['PlaceName'], place?: Maybe<ResolversParentTypes['Place']> };
  PlaceName: PlaceNameMapper;
  Post: PostMapper;
  PostConnection: Omit<PostConnection, 'edges'> & { edges: Array<ResolversParentTypes['PostEdge']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: PostFilter;
  Query: Record<PropertyKey, never>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonOk: Omit<RegisterPersonOk, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  RegisterPersonResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPersonResult'];
  RoleFact: RoleFact;
  State: StateMapper;
  StateCode: Scalars['StateCode']['output'];
  Viewer: Omit<Viewer, 'agency' | 'person' | 'post'> & { agency?: Maybe<ResolversParentTypes['Agency']>, person?: Maybe<ResolversParentTypes['Person']>, post?: Maybe<ResolversParentTypes['Post']> };
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type AppointToPostOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointToPostOk'] = ResolversParentTypes['AppointToPostOk']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointToPostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointToPostResult'] = ResolversParentTypes['AppointToPostResult']> = {
  __resolveType?: TypeResolveFn<'AppointToPostOk' | 'Conflict' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
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

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType, Partial<DistrictofficesArgs>>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndPostOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPostOk'] = ResolversParentTypes['EndPostOk']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndPostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPostResult'] = ResolversParentTypes['EndPostResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EndPostOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
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
  appointToPost?: Resolver<ResolversTypes['AppointToPostResult'], ParentType, ContextType, RequireFields<MutationappointToPostArgs, 'input'>>;
  endPost?: Resolver<ResolversTypes['EndPostResult'], ParentType, ContextType, RequireFields<MutationendPostArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonResult'], ParentType, ContextType, RequireFields<MutationregisterPersonArgs, 'input'>>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfficeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficeKindResolvers = EnumResolverSignature<{ AHTU?: any, CWC?: any, DCPU?: any, DISTRICT_ADMINISTRATION?: any, HOME?: any, HOME_MINISTRY?: any, JJB?: any, LEGAL_SERVICES?: any, MINISTRY?: any, POLICE_STATION?: any, RAILWAY_POLICE?: any, RIGHTS_COMMISSION?: any, SARA?: any, SCPS?: any, TRAINING_INSTITUTE?: any }, ResolversTypes['OfficeKind']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<PersonpostsArgs, 'includeEnded'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType?: TypeResolveFn<'District' | 'State', ParentType, ContextType>;
};

export type PlaceMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceMatch'] = ResolversParentTypes['PlaceMatch']> = {
  matched?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type PlaceNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceName'] = ResolversParentTypes['PlaceName']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceNameKind'], ParentType, ContextType>;
  lastSeenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlaceNameKindResolvers = EnumResolverSignature<{ ISO_CODE?: any, NAME?: any }, ResolversTypes['PlaceNameKind']>;

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'], FederationReferenceType extends FederationReferenceTypes['Post'] = FederationReferenceTypes['Post']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Post']> | FederationReferenceType, FederationReferenceType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  directoryAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QuerydirectoryAuditArgs, 'first'>>;
  districtByCode?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QuerydistrictByCodeArgs, 'code'>>;
  officeById?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryofficeByIdArgs, 'id'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<QueryofficesArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QuerypeopleArgs, 'first'>>;
  personById?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QuerypersonByIdArgs, 'id'>>;
  placesByName?: Resolver<Array<ResolversTypes['PlaceMatch']>, ParentType, ContextType, RequireFields<QueryplacesByNameArgs, 'first' | 'text'>>;
  postById?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QuerypostByIdArgs, 'id'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QuerypostsArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['RoleFact']>, ParentType, ContextType>;
  stateByCode?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QuerystateByCodeArgs, 'code'>>;
  states?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RegisterPersonOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonOk'] = ResolversParentTypes['RegisterPersonOk']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonResult'] = ResolversParentTypes['RegisterPersonResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RegisterPersonOk', ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ AHTU?: any, ANALYST?: any, AUDITOR?: any, CASE_WORKER?: any, CCI_SUPERINTENDENT?: any, CITIZEN?: any, CWC_MEMBER?: any, DCPO?: any, DISTRICT_MAGISTRATE?: any, JJB_MEMBER?: any, LEGAL_SERVICES?: any, MHA_NCRB?: any, MINISTRY?: any, POLICE_STATION?: any, RAILWAY_POLICE?: any, RIGHTS_COMMISSION?: any, SARA?: any, SCPS?: any, SYSTEM_ADMIN?: any, TRAINING_INSTITUTE?: any }, ResolversTypes['Role']>;

export type RoleFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleFact'] = ResolversParentTypes['RoleFact']> = {
  code?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  officeKinds?: Resolver<Array<ResolversTypes['OfficeKind']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  costShare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType, RequireFields<StatedistrictsArgs, 'includeRetired'>>;
  kind?: Resolver<ResolversTypes['StateKind'], ParentType, ContextType>;
  lgdCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  population2011?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type StateKindResolvers = EnumResolverSignature<{ STATE?: any, UNION_TERRITORY?: any }, ResolversTypes['StateKind']>;

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AppointToPostOk?: AppointToPostOkResolvers<ContextType>;
  AppointToPostResult?: AppointToPostResultResolvers<ContextType>;
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
  EndPostOk?: EndPostOkResolvers<ContextType>;
  EndPostResult?: EndPostResultResolvers<ContextType>;
  FigureColumn?: FigureColumnResolvers<ContextType>;
  FigureColumnKind?: FigureColumnKindResolvers;
  FigureRow?: FigureRowResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OfficeKind?: OfficeKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceMatch?: PlaceMatchResolvers<ContextType>;
  PlaceName?: PlaceNameResolvers<ContextType>;
  PlaceNameKind?: PlaceNameKindResolvers;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterPersonOk?: RegisterPersonOkResolvers<ContextType>;
  RegisterPersonResult?: RegisterPersonResultResolvers<ContextType>;
  Role?: RoleResolvers;
  RoleFact?: RoleFactResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  StateKind?: StateKindResolvers;
  Viewer?: ViewerResolvers<ContextType>;
};

