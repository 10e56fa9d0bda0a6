import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CarePlanMapper } from './../modules/careplans/careplans.mappers.js';
import type { ChildMapper } from './../modules/children/children.mappers.js';
import type { GateOrderMapper } from './../modules/gate/gate.mappers.js';
import type { HeadcountMapper } from './../modules/headcounts/headcounts.mappers.js';
import type { InspectionMapper } from './../modules/inspections/inspections.mappers.js';
import type { InstitutionMapper } from './../modules/homes/homes.mappers.js';
import type { PlacementMapper } from './../modules/placements/placements.mappers.js';
import type { StateMapper } from './../modules/places/places.mappers.js';
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
  /** Rupees with two decimals as text, "14055300000.00"; whole paise inside. */
  Money: { input: string; output: string; }
  StateCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AdmitChildInput = {
  admittedAt: Scalars['DateTime']['input'];
  ageYears?: InputMaybe<Scalars['Int']['input']>;
  belongings?: InputMaybe<Scalars['String']['input']>;
  /** Who brought the child, and in which office. */
  broughtBy: Scalars['String']['input'];
  gateOrderId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** When a doctor saw the child; left out where it is still to come (within 24 hours). */
  medicalAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Needed where the order's papers do not tell it. */
  sex?: InputMaybe<Sex>;
};

export type AdmitChildOk = {
  __typename?: 'AdmitChildOk';
  placement: Placement;
};

export type AdmitChildResult = AdmitChildOk | Conflict | InvalidInput | NotAllowed;

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

/** The individual care plan of one stay (Form 7). */
export type CarePlan = {
  __typename?: 'CarePlan';
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Null for posts that may not read what the plan says. */
  content?: Maybe<CarePlanContent>;
  filedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  lastChange: Change;
  /** Acts that this post may do now. */
  nextMoves: Array<CarePlanMove>;
  /** Null until the plan is filed. */
  nextReviewOn?: Maybe<Scalars['Date']['output']>;
  status: CarePlanStatus;
  version: Scalars['Int']['output'];
};

export type CarePlanContent = {
  __typename?: 'CarePlanContent';
  /** What the child wants, in its words. */
  childsView: Scalars['String']['output'];
  education: Scalars['String']['output'];
  /** Family, restoration, visits. */
  family: Scalars['String']['output'];
  goals: Scalars['String']['output'];
  health: Scalars['String']['output'];
  /** Protection, counselling, legal help. */
  protection: Scalars['String']['output'];
};

export type CarePlanMove =
  | 'APPROVE'
  | 'FILE'
  | 'REVIEW';

export type CarePlanStatus =
  /** Filed with the committee or Board. */
  | 'ACTIVE'
  | 'APPROVED'
  | 'CLOSED'
  | 'DRAFT'
  /** Filed, and the day of its review has come. */
  | 'REVIEW_DUE';

/** Of which kind a child's case is; the two never live under one roof. */
export type CaseKind =
  /** In conflict with law: before the Juvenile Justice Board. */
  | 'CCL'
  /** In need of care and protection: before the Child Welfare Committee. */
  | 'CNCP';

/** Who changed a record last, and when. */
export type Change = {
  __typename?: 'Change';
  at: Scalars['DateTime']['output'];
  /** Null where a machine did it. */
  by?: Maybe<Person>;
  /** Role in which it was done. */
  role: Scalars['String']['output'];
};

/** A child; the cases domain tells who it is. */
export type Child = {
  __typename?: 'Child';
  /** Care plan of the latest stay; null where there is none, or none that this post may see. */
  carePlan?: Maybe<CarePlan>;
  id: Scalars['ID']['output'];
  /** Stays in homes, latest first; empty for posts whose duty does not need them. */
  placements: Array<Placement>;
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

export type DischargeChildInput = {
  dischargedAt: Scalars['DateTime']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** The order that waits at the gate; needed for RESTORED, TRANSFERRED and RELEASED. */
  gateOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** To whom the child was handed over; not for children who ran away or died. */
  handedTo?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  /** At least 20 characters; needed where no order stands behind it. */
  note?: InputMaybe<Scalars['String']['input']>;
  placementId: Scalars['ID']['input'];
  reason: DischargeReason;
};

export type DischargeChildOk = {
  __typename?: 'DischargeChildOk';
  placement: Placement;
};

export type DischargeChildResult = Conflict | DischargeChildOk | InvalidInput | NotAllowed;

export type DischargeReason =
  | 'ADOPTED'
  | 'AGED_OUT'
  | 'DIED'
  | 'RAN_AWAY'
  /** Bail, or the end of an order of the Board. */
  | 'RELEASED'
  | 'RESTORED'
  | 'TRANSFERRED';

/** A district by its LGD code; the directory tells its name. */
export type District = {
  __typename?: 'District';
  code: Scalars['ID']['output'];
  /** Null for posts that may read neither homes nor figures. */
  institutionSummary?: Maybe<InstitutionSummary>;
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

export type GateDirection =
  /** To be admitted. */
  | 'IN'
  /** To leave: restored, transferred, released. */
  | 'OUT';

/** An order of a committee or Board that has arrived at a home. Without one, no child comes in. */
export type GateOrder = {
  __typename?: 'GateOrder';
  ageYears?: Maybe<Scalars['Int']['output']>;
  board?: Maybe<Office>;
  /** Null until the committee's or Board's word has arrived. */
  caseKind?: Maybe<CaseKind>;
  child?: Maybe<Child>;
  direction: GateDirection;
  id: Scalars['ID']['output'];
  /** Why the child cannot be admitted now, in words; null where nothing stands against it. */
  impediment?: Maybe<Scalars['String']['output']>;
  institution?: Maybe<Institution>;
  issuedAt: Scalars['DateTime']['output'];
  /** PLACEMENT, INTERIM_PLACEMENT, TRANSFER, RESTORATION. */
  kind: Scalars['String']['output'];
  orderId: Scalars['ID']['output'];
  orderNumber: Scalars['String']['output'];
  /** Placement that the order ends; null for children to admit. */
  placement?: Maybe<Placement>;
  /** Null where the order's papers did not tell; the home then records it at the gate. */
  sex?: Maybe<Sex>;
};

export type GateOrderConnection = {
  __typename?: 'GateOrderConnection';
  edges: Array<GateOrderEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GateOrderEdge = {
  __typename?: 'GateOrderEdge';
  cursor: Scalars['String']['output'];
  node: GateOrder;
};

export type GateOrderFilter = {
  direction?: InputMaybe<GateDirection>;
  institutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Children counted at the midnight that began a day, beside the roll at that moment. */
export type Headcount = {
  __typename?: 'Headcount';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  counted: Scalars['Int']['output'];
  day: Scalars['Date']['output'];
  note?: Maybe<Scalars['String']['output']>;
  onRoll: Scalars['Int']['output'];
};

/** Sexes live apart beyond infancy. */
export type HomeSex =
  | 'ANY'
  | 'BOYS'
  | 'GIRLS';

/** One fault of an input, at the field where it is. */
export type InputIssue = {
  __typename?: 'InputIssue';
  message: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

export type Inspection = {
  __typename?: 'Inspection';
  by?: Maybe<Person>;
  findings: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  inspectedOn: Scalars['Date']['output'];
  medicalOfficerPresent: Scalars['Boolean']['output'];
  members: Scalars['Int']['output'];
  outcome: InspectionOutcome;
  /** Day by which the home must have put right what was found. */
  remedyBy?: Maybe<Scalars['Date']['output']>;
  role: Scalars['String']['output'];
  womanPresent: Scalars['Boolean']['output'];
};

export type InspectionOutcome =
  | 'CLOSURE_PROPOSED'
  | 'COMPLIANT'
  | 'DEFICIENT';

/** A child care institution (JJ Act s.41). Its id is the id of its office in the directory. */
export type Institution = {
  __typename?: 'Institution';
  /** Ages that it takes, in years, both included. */
  ageFrom: Scalars['Int']['output'];
  ageTo: Scalars['Int']['output'];
  /** Children ordered into this home who are not there yet. */
  awaited: Scalars['Int']['output'];
  /** Whom the law lets it take; never both kinds under one roof. */
  caseKind: CaseKind;
  /** Registration and inspection. */
  clocks: Array<Clock>;
  district: District;
  /** Beds that nobody has; never below zero, even where the home is over its limit. */
  freeBeds: Scalars['Int']['output'];
  /** The midnight that is still to be counted; null where last night's count is there. */
  headcountDue?: Maybe<Scalars['Date']['output']>;
  /** Counts at midnight, newest first. */
  headcounts: Array<Headcount>;
  id: Scalars['ID']['output'];
  /** Newest first. */
  inspections: Array<Inspection>;
  kind: InstitutionKind;
  lastChange: Change;
  lastInspection?: Maybe<Inspection>;
  /** As on its certificate. */
  name: Scalars['String']['output'];
  /** Children on the roll now. */
  occupancy: Scalars['Int']['output'];
  office?: Maybe<Office>;
  /** Children who are here for 30 days or more without an approved care plan. */
  plansOverdue: Scalars['Int']['output'];
  registration: Registration;
  /** Roll at that midnight. */
  rosterAtMidnight: Scalars['Int']['output'];
  runBy: RunBy;
  /** Limit on the number of children, from the certificate. */
  sanctionedCapacity: Scalars['Int']['output'];
  state: State;
  takes: HomeSex;
  version: Scalars['Int']['output'];
};


/** A child care institution (JJ Act s.41). Its id is the id of its office in the directory. */
export type InstitutionheadcountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A child care institution (JJ Act s.41). Its id is the id of its office in the directory. */
export type InstitutioninspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  edges: Array<InstitutionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstitutionDesk = {
  __typename?: 'InstitutionDesk';
  awaited: Scalars['Int']['output'];
  /** Homes whose last midnight count differs from their roll. */
  headcountsDiffer: Scalars['Int']['output'];
  homes: Scalars['Int']['output'];
  inspectionsDueSoon: Scalars['Int']['output'];
  inspectionsOverdue: Scalars['Int']['output'];
  occupancy: Scalars['Int']['output'];
  /** Homes with more children than their certificate allows. */
  overCapacity: Scalars['Int']['output'];
  plansOverdue: Scalars['Int']['output'];
  registrationsDueSoon: Scalars['Int']['output'];
  registrationsLapsed: Scalars['Int']['output'];
  sanctionedCapacity: Scalars['Int']['output'];
};

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

export type InstitutionEdge = {
  __typename?: 'InstitutionEdge';
  cursor: Scalars['String']['output'];
  node: Institution;
};

export type InstitutionFigureFilter = {
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<InstitutionKind>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
};

export type InstitutionFilter = {
  caseKind?: InputMaybe<CaseKind>;
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** State of the running inspection clock. */
  inspection?: InputMaybe<ClockState>;
  kinds?: InputMaybe<Array<InstitutionKind>>;
  order?: InputMaybe<InstitutionOrder>;
  /** State of the running registration clock. */
  registration?: InputMaybe<ClockState>;
  /** Homes that may lawfully take this child and have a bed free. */
  roomFor?: InputMaybe<RoomForInput>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
  /** Start of a word of the name. */
  text?: InputMaybe<Scalars['String']['input']>;
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

export type InstitutionOrder =
  /** Most free beds first. */
  | 'FREE_BEDS'
  /** Inspection passed longest, then soonest due. */
  | 'INSPECTION_DUE'
  | 'NAME';

export type InstitutionSummary = {
  __typename?: 'InstitutionSummary';
  /** Homes where no committee came for three months. */
  inspectionsOverdue: Scalars['Int']['output'];
  /** Homes whose registration has run out. */
  lapsed: Scalars['Int']['output'];
  /** Children in homes now. */
  occupancy: Scalars['Int']['output'];
  /** Homes whose registration stands, provisional ones included. */
  registered: Scalars['Int']['output'];
  /** Of these homes, places by certificate. */
  sanctionedCapacity: Scalars['Int']['output'];
};

/** Nothing was changed: the input has faults. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  issues: Array<InputIssue>;
};

export type MoveCarePlanInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  move: CarePlanMove;
  /** FILE and REVIEW: the next review, within three months. */
  nextReviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the review found, or where the plan was filed. */
  note: Scalars['String']['input'];
  placementId: Scalars['ID']['input'];
};

export type MoveCarePlanOk = {
  __typename?: 'MoveCarePlanOk';
  placement: Placement;
};

export type MoveCarePlanResult = Conflict | InvalidInput | MoveCarePlanOk | NotAllowed;

export type Mutation = {
  __typename?: 'Mutation';
  /** Admits a child on the order that waits at the gate (Form 41). */
  admitChild: AdmitChildResult;
  /** Ends a stay (Form 44). Restoration, transfer and release need their order. */
  dischargeChild: DischargeChildResult;
  /** Approves, files or reviews a plan. */
  moveCarePlan: MoveCarePlanResult;
  /** Records that a doctor has seen the child; stops the 24 hours after admission. */
  recordExamination: RecordExaminationResult;
  /** A State society reports what it has spent of a year's money (statement of expenditure). */
  recordExpenditure: RecordExpenditureResult;
  /** Records how many children were in the own home at midnight. A difference from the roll needs words, and is shown to the district. */
  recordHeadcount: RecordHeadcountResult;
  /** Records a visit of the inspection committee (s.54, Form 46); the next one is due three months later. */
  recordInspection: RecordInspectionResult;
  /** Writes the individual care plan (Form 7) or changes its draft. A plan that is approved is written anew as a draft. */
  writeCarePlan: WriteCarePlanResult;
};


export type MutationadmitChildArgs = {
  input: AdmitChildInput;
};


export type MutationdischargeChildArgs = {
  input: DischargeChildInput;
};


export type MutationmoveCarePlanArgs = {
  input: MoveCarePlanInput;
};


export type MutationrecordExaminationArgs = {
  input: RecordExaminationInput;
};


export type MutationrecordExpenditureArgs = {
  input: RecordExpenditureInput;
};


export type MutationrecordHeadcountArgs = {
  input: RecordHeadcountInput;
};


export type MutationrecordInspectionArgs = {
  input: RecordInspectionInput;
};


export type MutationwriteCarePlanArgs = {
  input: WriteCarePlanInput;
};

/** Nothing was changed: this post may not do this, or not here. */
export type NotAllowed = {
  __typename?: 'NotAllowed';
  message: Scalars['String']['output'];
};

/** An office; the directory tells its name. */
export type Office = {
  __typename?: 'Office';
  id: Scalars['ID']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** A person who acted; the directory tells the name. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

/** One stay of a child in a home. */
export type Placement = {
  __typename?: 'Placement';
  admittedAt: Scalars['DateTime']['output'];
  admittedOn: Scalars['Date']['output'];
  ageAtAdmission: Scalars['Int']['output'];
  board?: Maybe<Office>;
  carePlan?: Maybe<CarePlan>;
  caseKind: CaseKind;
  child?: Maybe<Child>;
  clocks: Array<Clock>;
  dischargeReason?: Maybe<DischargeReason>;
  dischargedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while the child is in the home. */
  dischargedOn?: Maybe<Scalars['Date']['output']>;
  /** What happened, newest first. */
  history: Array<PlacementStep>;
  id: Scalars['ID']['output'];
  institution?: Maybe<Institution>;
  lastChange: Change;
  /** The order on which the child is to leave, where one waits. */
  leavingOrder?: Maybe<GateOrder>;
  /** Medical examination on admission; due within 24 hours. */
  medicalAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of the order, as the committee or Board calls it. */
  orderKind: Scalars['String']['output'];
  orderNumber: Scalars['String']['output'];
  sex: Sex;
  version: Scalars['Int']['output'];
};

export type PlacementAct =
  | 'ADMITTED'
  | 'DISCHARGED'
  | 'EXAMINED'
  /** A later order keeps the child in the home. */
  | 'ORDER_CHANGED'
  | 'PLAN_APPROVED'
  | 'PLAN_FILED'
  | 'PLAN_REVIEWED'
  | 'PLAN_WRITTEN';

export type PlacementConnection = {
  __typename?: 'PlacementConnection';
  edges: Array<PlacementEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlacementEdge = {
  __typename?: 'PlacementEdge';
  cursor: Scalars['String']['output'];
  node: Placement;
};

export type PlacementFilter = {
  /** True: in the home now. False: has left. Left out: both. */
  current?: InputMaybe<Scalars['Boolean']['input']>;
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  order?: InputMaybe<PlacementOrder>;
  /** In the home for 30 days or more without an approved plan. */
  planOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  planStatus?: InputMaybe<CarePlanStatus>;
};

export type PlacementOrder =
  | 'NEWEST'
  /** Care plan passed longest, then soonest due; children whose plan stands come last. */
  | 'PLAN_DUE';

export type PlacementStep = {
  __typename?: 'PlacementStep';
  act: PlacementAct;
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  /** Order or document that it rests on. */
  document?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  role: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  gateOrderById?: Maybe<GateOrder>;
  /** Orders that wait for a home to act on them: children to admit, children to let go. The longest waiting first. */
  gateOrders: GateOrderConnection;
  institutionById?: Maybe<Institution>;
  /** What waits at this post's desk, within its sight. */
  institutionDesk?: Maybe<InstitutionDesk>;
  /**
   * Homes, their places and children by dimensions. Stocks (HOMES, SANCTIONED_CAPACITY, OCCUPANCY, INSPECTIONS_OVERDUE) are
   * told at the end of each period, flows within it. Small counts of children are withheld.
   */
  institutionFigures?: Maybe<FigureTable>;
  /** Homes of this post's sight, by name unless the filter says otherwise. */
  institutions: InstitutionConnection;
  /** The audit chain of the institutions domain: admissions, discharges, care plans, inspections, counts, money. */
  institutionsAudit: AuditEntryConnection;
  /** The home that this post works in; null for posts of other offices. */
  ownInstitution?: Maybe<Institution>;
  placementById?: Maybe<Placement>;
  /** Stays of children in homes of this post's sight, latest admission first unless the filter says otherwise. */
  placements: PlacementConnection;
  /** Scheme money in rupees by dimensions, for financial years that begin between two days. */
  schemeFundFigures?: Maybe<FigureTable>;
  /** What the Centre released to all States by financial year, as published. */
  schemeReleases: Array<SchemeRelease>;
};


export type QuerygateOrderByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QuerygateOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GateOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryinstitutionByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryinstitutionFiguresArgs = {
  by: Array<InstitutionDimension>;
  filter?: InputMaybe<InstitutionFigureFilter>;
  from: Scalars['Date']['input'];
  measures: Array<InstitutionMeasure>;
  to: Scalars['Date']['input'];
};


export type QueryinstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryinstitutionsAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryplacementByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryplacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlacementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryschemeFundFiguresArgs = {
  by: Array<SchemeFundDimension>;
  filter?: InputMaybe<SchemeFundFigureFilter>;
  from: Scalars['Date']['input'];
  measures: Array<SchemeFundMeasure>;
  to: Scalars['Date']['input'];
};

export type RecordExaminationInput = {
  /** The doctor and the paper, without what was found. */
  document: Scalars['String']['input'];
  examinedAt: Scalars['DateTime']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  placementId: Scalars['ID']['input'];
};

export type RecordExaminationOk = {
  __typename?: 'RecordExaminationOk';
  placement: Placement;
};

export type RecordExaminationResult = Conflict | InvalidInput | NotAllowed | RecordExaminationOk;

export type RecordExpenditureInput = {
  asOf: Scalars['Date']['input'];
  expectedVersion: Scalars['Int']['input'];
  financialYear: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the statement. */
  statementNumber: Scalars['String']['input'];
  /** Spent in all, up to the statement's day. */
  utilised: Scalars['Money']['input'];
};

export type RecordExpenditureOk = {
  __typename?: 'RecordExpenditureOk';
  state: State;
};

export type RecordExpenditureResult = Conflict | InvalidInput | NotAllowed | RecordExpenditureOk;

export type RecordHeadcountInput = {
  counted: Scalars['Int']['input'];
  /** The day that began at the midnight. */
  day: Scalars['Date']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Needed where the count differs from the roll: who is where. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type RecordHeadcountOk = {
  __typename?: 'RecordHeadcountOk';
  institution: Institution;
};

export type RecordHeadcountResult = Conflict | InvalidInput | NotAllowed | RecordHeadcountOk;

export type RecordInspectionInput = {
  expectedVersion: Scalars['Int']['input'];
  /** At least 20 characters; no child by name. */
  findings: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
  inspectedOn: Scalars['Date']['input'];
  institutionId: Scalars['ID']['input'];
  medicalOfficerPresent: Scalars['Boolean']['input'];
  /** Size of the team: three or more, a woman and a medical officer among them. */
  members: Scalars['Int']['input'];
  outcome: InspectionOutcome;
  /** Needed where the home is DEFICIENT. */
  remedyBy?: InputMaybe<Scalars['Date']['input']>;
  womanPresent: Scalars['Boolean']['input'];
};

export type RecordInspectionOk = {
  __typename?: 'RecordInspectionOk';
  institution: Institution;
};

export type RecordInspectionResult = Conflict | InvalidInput | NotAllowed | RecordInspectionOk;

/** Registration under s.41 (Forms 27 and 28). */
export type Registration = {
  __typename?: 'Registration';
  grantedOn: Scalars['Date']['output'];
  number: Scalars['String']['output'];
  status: RegistrationStatus;
  /** Last day. */
  validUntil: Scalars['Date']['output'];
};

export type RegistrationStatus =
  /** Ran out and was not renewed. */
  | 'LAPSED'
  /** Up to six months, s.41(3). */
  | 'PROVISIONAL'
  /** Five years. */
  | 'REGISTERED';

export type RoomForInput = {
  ageYears: Scalars['Int']['input'];
  caseKind: CaseKind;
  sex: Sex;
};

export type RunBy =
  | 'GOVERNMENT'
  | 'VOLUNTARY';

export type SchemeFundDimension =
  | 'COST_SHARE'
  | 'FINANCIAL_YEAR'
  | 'STATE';

export type SchemeFundFigureFilter = {
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
};

export type SchemeFundMeasure =
  | 'RELEASED'
  | 'UNSPENT'
  | 'UTILISED';

export type SchemeFunds = {
  __typename?: 'SchemeFunds';
  asOf: Scalars['Date']['output'];
  /**
   * Time for the utilisation certificate: twelve months after the year has closed. Null while the year runs; stopped by the
   * statement that accounts for all that was released.
   */
  certificate?: Maybe<Clock>;
  /** Centre to State, "60:40". */
  costShare: Scalars['String']['output'];
  financialYear: Scalars['String']['output'];
  /** Central share that was released to the State. */
  released: Scalars['Money']['output'];
  /** Where the figures are from; demo figures say so. */
  source: Scalars['String']['output'];
  unspent: Scalars['Money']['output'];
  utilised: Scalars['Money']['output'];
  version: Scalars['Int']['output'];
};

export type SchemeRelease = {
  __typename?: 'SchemeRelease';
  amount: Scalars['Money']['output'];
  financialYear: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

export type Sex =
  | 'BOY'
  | 'GIRL'
  | 'TRANSGENDER';

/** A State or Union Territory; the directory tells its name. */
export type State = {
  __typename?: 'State';
  code: Scalars['StateCode']['output'];
  costShare: Scalars['String']['output'];
  /** Null for posts that may read neither homes nor figures. */
  institutionSummary?: Maybe<InstitutionSummary>;
  /** Scheme money of a financial year ("2024-25"); null where there is none, or this post may not see it. */
  schemeFunds?: Maybe<SchemeFunds>;
};


/** A State or Union Territory; the directory tells its name. */
export type StateschemeFundsArgs = {
  financialYear: Scalars['String']['input'];
};

export type WriteCarePlanInput = {
  childsView: Scalars['String']['input'];
  education: Scalars['String']['input'];
  /** Version of the plan; left out for the first one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  family: Scalars['String']['input'];
  goals: Scalars['String']['input'];
  health: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
  placementId: Scalars['ID']['input'];
  protection: Scalars['String']['input'];
};

export type WriteCarePlanOk = {
  __typename?: 'WriteCarePlanOk';
  placement: Placement;
};

export type WriteCarePlanResult = Conflict | InvalidInput | NotAllowed | WriteCarePlanOk;



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
  Child: Child;
  District: District;
  Institution: Institution;
  Placement: Placement;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Child:
    ( { __typename: 'Child' }
    & GraphQLRecursivePick<FederationTypes['Child'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  Placement:
    ( { __typename: 'Placement' }
    & GraphQLRecursivePick<FederationTypes['Placement'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['State'], {"costShare":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdmitChildResult:
    | ( Omit<AdmitChildOk, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'AdmitChildOk' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  DischargeChildResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<DischargeChildOk, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'DischargeChildOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  MoveCarePlanResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MoveCarePlanOk, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'MoveCarePlanOk' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  RecordExaminationResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RecordExaminationOk, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'RecordExaminationOk' } )
  ;
  RecordExpenditureResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RecordExpenditureOk, 'state'> & { state: _RefType['State'] } & { __typename: 'RecordExpenditureOk' } )
  ;
  RecordHeadcountResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RecordHeadcountOk, 'institution'> & { institution: _RefType['Institution'] } & { __typename: 'RecordHeadcountOk' } )
  ;
  RecordInspectionResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RecordInspectionOk, 'institution'> & { institution: _RefType['Institution'] } & { __typename: 'RecordInspectionOk' } )
  ;
  WriteCarePlanResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<WriteCarePlanOk, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'WriteCarePlanOk' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdmitChildInput: AdmitChildInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdmitChildOk: ResolverTypeWrapper<Omit<AdmitChildOk, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  AdmitChildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdmitChildResult']>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFact: ResolverTypeWrapper<AuditFact>;
  AuditFilter: AuditFilter;
  CarePlan: ResolverTypeWrapper<CarePlanMapper>;
  CarePlanContent: ResolverTypeWrapper<CarePlanContent>;
  CarePlanMove: ResolverTypeWrapper<'APPROVE' | 'FILE' | 'REVIEW'>;
  CarePlanStatus: ResolverTypeWrapper<'DRAFT' | 'APPROVED' | 'ACTIVE' | 'REVIEW_DUE' | 'CLOSED'>;
  CaseKind: ResolverTypeWrapper<'CNCP' | 'CCL'>;
  Change: ResolverTypeWrapper<Change>;
  Child: ResolverTypeWrapper<ChildMapper>;
  Clock: ResolverTypeWrapper<Omit<Clock, 'state'> & { state: ResolversTypes['ClockState'] }>;
  ClockState: ResolverTypeWrapper<'RUNNING' | 'DUE_SOON' | 'BREACHED' | 'PAUSED' | 'STOPPED'>;
  Conflict: ResolverTypeWrapper<Conflict>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DischargeChildInput: DischargeChildInput;
  DischargeChildOk: ResolverTypeWrapper<Omit<DischargeChildOk, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  DischargeChildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DischargeChildResult']>;
  DischargeReason: ResolverTypeWrapper<'RESTORED' | 'TRANSFERRED' | 'RELEASED' | 'ADOPTED' | 'AGED_OUT' | 'RAN_AWAY' | 'DIED'>;
  District: ResolverTypeWrapper<District>;
  FigureColumn: ResolverTypeWrapper<Omit<FigureColumn, 'kind'> & { kind: ResolversTypes['FigureColumnKind'] }>;
  FigureColumnKind: ResolverTypeWrapper<'DIMENSION' | 'MEASURE'>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'columns'> & { columns: Array<ResolversTypes['FigureColumn']> }>;
  GateDirection: ResolverTypeWrapper<'IN' | 'OUT'>;
  GateOrder: ResolverTypeWrapper<GateOrderMapper>;
  GateOrderConnection: ResolverTypeWrapper<Omit<GateOrderConnection, 'edges'> & { edges: Array<ResolversTypes['GateOrderEdge']> }>;
  GateOrderEdge: ResolverTypeWrapper<Omit<GateOrderEdge, 'node'> & { node: ResolversTypes['GateOrder'] }>;
  GateOrderFilter: GateOrderFilter;
  Headcount: ResolverTypeWrapper<HeadcountMapper>;
  HomeSex: ResolverTypeWrapper<'GIRLS' | 'BOYS' | 'ANY'>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  Inspection: ResolverTypeWrapper<InspectionMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  InspectionOutcome: ResolverTypeWrapper<'COMPLIANT' | 'DEFICIENT' | 'CLOSURE_PROPOSED'>;
  Institution: ResolverTypeWrapper<InstitutionMapper>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges'> & { edges: Array<ResolversTypes['InstitutionEdge']> }>;
  InstitutionDesk: ResolverTypeWrapper<InstitutionDesk>;
  InstitutionDimension: ResolverTypeWrapper<'STATE' | 'DISTRICT' | 'KIND' | 'CASE_KIND' | 'TAKES' | 'RUN_BY' | 'YEAR' | 'FINANCIAL_YEAR' | 'MONTH'>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  InstitutionFigureFilter: InstitutionFigureFilter;
  InstitutionFilter: InstitutionFilter;
  InstitutionKind: ResolverTypeWrapper<'CHILDRENS_HOME' | 'OPEN_SHELTER' | 'SPECIALISED_ADOPTION_AGENCY' | 'OBSERVATION_HOME' | 'SPECIAL_HOME' | 'PLACE_OF_SAFETY'>;
  InstitutionMeasure: ResolverTypeWrapper<'HOMES' | 'SANCTIONED_CAPACITY' | 'OCCUPANCY' | 'ADMISSIONS' | 'DISCHARGES' | 'INSPECTIONS' | 'INSPECTIONS_OVERDUE'>;
  InstitutionOrder: ResolverTypeWrapper<'NAME' | 'INSPECTION_DUE' | 'FREE_BEDS'>;
  InstitutionSummary: ResolverTypeWrapper<InstitutionSummary>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MoveCarePlanInput: MoveCarePlanInput;
  MoveCarePlanOk: ResolverTypeWrapper<Omit<MoveCarePlanOk, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  MoveCarePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveCarePlanResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  Office: ResolverTypeWrapper<Office>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  Placement: ResolverTypeWrapper<PlacementMapper>;
  PlacementAct: ResolverTypeWrapper<'ADMITTED' | 'EXAMINED' | 'PLAN_WRITTEN' | 'PLAN_APPROVED' | 'PLAN_FILED' | 'PLAN_REVIEWED' | 'ORDER_CHANGED' | 'DISCHARGED'>;
  PlacementConnection: ResolverTypeWrapper<Omit<PlacementConnection, 'edges'> & { edges: Array<ResolversTypes['PlacementEdge']> }>;
  PlacementEdge: ResolverTypeWrapper<Omit<PlacementEdge, 'node'> & { node: ResolversTypes['Placement'] }>;
  PlacementFilter: PlacementFilter;
  PlacementOrder: ResolverTypeWrapper<'NEWEST' | 'PLAN_DUE'>;
  PlacementStep: ResolverTypeWrapper<Omit<PlacementStep, 'act'> & { act: ResolversTypes['PlacementAct'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordExaminationInput: RecordExaminationInput;
  RecordExaminationOk: ResolverTypeWrapper<Omit<RecordExaminationOk, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  RecordExaminationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExaminationResult']>;
  RecordExpenditureInput: RecordExpenditureInput;
  RecordExpenditureOk: ResolverTypeWrapper<Omit<RecordExpenditureOk, 'state'> & { state: ResolversTypes['State'] }>;
  RecordExpenditureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExpenditureResult']>;
  RecordHeadcountInput: RecordHeadcountInput;
  RecordHeadcountOk: ResolverTypeWrapper<Omit<RecordHeadcountOk, 'institution'> & { institution: ResolversTypes['Institution'] }>;
  RecordHeadcountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHeadcountResult']>;
  RecordInspectionInput: RecordInspectionInput;
  RecordInspectionOk: ResolverTypeWrapper<Omit<RecordInspectionOk, 'institution'> & { institution: ResolversTypes['Institution'] }>;
  RecordInspectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInspectionResult']>;
  Registration: ResolverTypeWrapper<Omit<Registration, 'status'> & { status: ResolversTypes['RegistrationStatus'] }>;
  RegistrationStatus: ResolverTypeWrapper<'PROVISIONAL' | 'REGISTERED' | 'LAPSED'>;
  RoomForInput: RoomForInput;
  RunBy: ResolverTypeWrapper<'GOVERNMENT' | 'VOLUNTARY'>;
  SchemeFundDimension: ResolverTypeWrapper<'STATE' | 'FINANCIAL_YEAR' | 'COST_SHARE'>;
  SchemeFundFigureFilter: SchemeFundFigureFilter;
  SchemeFundMeasure: ResolverTypeWrapper<'RELEASED' | 'UTILISED' | 'UNSPENT'>;
  SchemeFunds: ResolverTypeWrapper<Omit<SchemeFunds, 'certificate'> & { certificate?: Maybe<ResolversTypes['Clock']> }>;
  SchemeRelease: ResolverTypeWrapper<SchemeRelease>;
  Sex: ResolverTypeWrapper<'GIRL' | 'BOY' | 'TRANSGENDER'>;
  State: ResolverTypeWrapper<StateMapper>;
  StateCode: ResolverTypeWrapper<Scalars['StateCode']['output']>;
  WriteCarePlanInput: WriteCarePlanInput;
  WriteCarePlanOk: ResolverTypeWrapper<Omit<WriteCarePlanOk, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  WriteCarePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WriteCarePlanResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdmitChildInput: AdmitChildInput;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AdmitChildOk: Omit<AdmitChildOk, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  AdmitChildResult: ResolversUnionTypes<ResolversParentTypes>['AdmitChildResult'];
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFact: AuditFact;
  AuditFilter: AuditFilter;
  CarePlan: CarePlanMapper;
  CarePlanContent: CarePlanContent;
  Change: Change;
  Child: ChildMapper;
  Clock: Clock;
  Conflict: Conflict;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DischargeChildInput: DischargeChildInput;
  DischargeChildOk: Omit<DischargeChildOk, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  DischargeChildResult: ResolversUnionTypes<ResolversParentTypes>['DischargeChildResult'];
  District: District | FederationReferenceTypes['District'];
  FigureColumn: FigureColumn;
  FigureRow: FigureRow;
  Float: Scalars['Float']['output'];
  FigureTable: Omit<FigureTable, 'columns'> & { columns: Array<ResolversParentTypes['FigureColumn']> };
  GateOrder: GateOrderMapper;
  GateOrderConnection: Omit<GateOrderConnection, 'edges'> & { edges: Array<ResolversParentTypes['GateOrderEdge']> };
  GateOrderEdge: Omit<GateOrderEdge, 'node'> & { node: ResolversParentTypes['GateOrder'] };
  GateOrderFilter: GateOrderFilter;
  Headcount: HeadcountMapper;
  InputIssue: InputIssue;
  Inspection: InspectionMapper;
  Boolean: Scalars['Boolean']['output'];
  Institution: InstitutionMapper;
  InstitutionConnection: Omit<InstitutionConnection, 'edges'> & { edges: Array<ResolversParentTypes['InstitutionEdge']> };
  InstitutionDesk: InstitutionDesk;
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  InstitutionFigureFilter: InstitutionFigureFilter;
  InstitutionFilter: InstitutionFilter;
  InstitutionSummary: InstitutionSummary;
  InvalidInput: InvalidInput;
  Money: Scalars['Money']['output'];
  MoveCarePlanInput: MoveCarePlanInput;
  MoveCarePlanOk: Omit<MoveCarePlanOk, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  MoveCarePlanResult: ResolversUnionTypes<ResolversParentTypes>['MoveCarePlanResult'];
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  Office: Office;
  PageInfo: PageInfo;
  Person: Person;
  Placement: PlacementMapper;
  PlacementConnection: Omit<PlacementConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlacementEdge']> };
  PlacementEdge: Omit<PlacementEdge, 'node'> & { node: ResolversParentTypes['Placement'] };
  PlacementFilter: PlacementFilter;
  PlacementStep: PlacementStep;
  Query: Record<PropertyKey, never>;
  RecordExaminationInput: RecordExaminationInput;
  RecordExaminationOk: Omit<RecordExaminationOk, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  RecordExaminationResult: ResolversUnionTypes<ResolversParentTypes>['RecordExaminationResult'];
  RecordExpenditureInput: RecordExpenditureInput;
  RecordExpenditureOk: Omit<RecordExpenditureOk, 'state'> & { state: ResolversParentTypes['State'] };
  RecordExpenditureResult: ResolversUnionTypes<ResolversParentTypes>['RecordExpenditureResult'];
  RecordHeadcountInput: RecordHeadcountInput;
  RecordHeadcountOk: Omit<RecordHeadcountOk, 'institution'> & { institution: ResolversParentTypes['Institution'] };
  RecordHeadcountResult: ResolversUnionTypes<ResolversParentTypes>['RecordHeadcountResult'];
  RecordInspectionInput: RecordInspectionInput;
  RecordInspectionOk: Omit<RecordInspectionOk, 'institution'> & { institution: ResolversParentTypes['Institution'] };
  RecordInspectionResult: ResolversUnionTypes<ResolversParentTypes>['RecordInspectionResult'];
  Registration: Registration;
  RoomForInput: RoomForInput;
  SchemeFundFigureFilter: SchemeFundFigureFilter;
  SchemeFunds: Omit<SchemeFunds, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['Clock']> };
  SchemeRelease: SchemeRelease;
  State: StateMapper;
  StateCode: Scalars['StateCode']['output'];
  WriteCarePlanInput: WriteCarePlanInput;
  WriteCarePlanOk: Omit<WriteCarePlanOk, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  WriteCarePlanResult: ResolversUnionTypes<ResolversParentTypes>['WriteCarePlanResult'];
};

export type AdmitChildOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitChildOk'] = ResolversParentTypes['AdmitChildOk']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmitChildResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitChildResult'] = ResolversParentTypes['AdmitChildResult']> = {
  __resolveType?: TypeResolveFn<'AdmitChildOk' | 'Conflict' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
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

export type CarePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['CarePlanContent']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChange?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  nextMoves?: Resolver<Array<ResolversTypes['CarePlanMove']>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CarePlanStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarePlanContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlanContent'] = ResolversParentTypes['CarePlanContent']> = {
  childsView?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  health?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CarePlanMoveResolvers = EnumResolverSignature<{ APPROVE?: any, FILE?: any, REVIEW?: any }, ResolversTypes['CarePlanMove']>;

export type CarePlanStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, APPROVED?: any, CLOSED?: any, DRAFT?: any, REVIEW_DUE?: any }, ResolversTypes['CarePlanStatus']>;

export type CaseKindResolvers = EnumResolverSignature<{ CCL?: any, CNCP?: any }, ResolversTypes['CaseKind']>;

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child'], FederationReferenceType extends FederationReferenceTypes['Child'] = FederationReferenceTypes['Child']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Child']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType>;
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

export type DischargeChildOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DischargeChildOk'] = ResolversParentTypes['DischargeChildOk']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DischargeChildResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DischargeChildResult'] = ResolversParentTypes['DischargeChildResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DischargeChildOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type DischargeReasonResolvers = EnumResolverSignature<{ ADOPTED?: any, AGED_OUT?: any, DIED?: any, RAN_AWAY?: any, RELEASED?: any, RESTORED?: any, TRANSFERRED?: any }, ResolversTypes['DischargeReason']>;

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionSummary?: Resolver<Maybe<ResolversTypes['InstitutionSummary']>, ParentType, ContextType>;
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

export type GateDirectionResolvers = EnumResolverSignature<{ IN?: any, OUT?: any }, ResolversTypes['GateDirection']>;

export type GateOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateOrder'] = ResolversParentTypes['GateOrder']> = {
  ageYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  caseKind?: Resolver<Maybe<ResolversTypes['CaseKind']>, ParentType, ContextType>;
  child?: Resolver<Maybe<ResolversTypes['Child']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['GateDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impediment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
};

export type GateOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateOrderConnection'] = ResolversParentTypes['GateOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GateOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GateOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateOrderEdge'] = ResolversParentTypes['GateOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GateOrder'], ParentType, ContextType>;
};

export type HeadcountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Headcount'] = ResolversParentTypes['Headcount']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onRoll?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeSexResolvers = EnumResolverSignature<{ ANY?: any, BOYS?: any, GIRLS?: any }, ResolversTypes['HomeSex']>;

export type InputIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  medicalOfficerPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['InspectionOutcome'], ParentType, ContextType>;
  remedyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  womanPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InspectionOutcomeResolvers = EnumResolverSignature<{ CLOSURE_PROPOSED?: any, COMPLIANT?: any, DEFICIENT?: any }, ResolversTypes['InspectionOutcome']>;

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ageTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  awaited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseKind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  freeBeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headcountDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  headcounts?: Resolver<Array<ResolversTypes['Headcount']>, ParentType, ContextType, RequireFields<InstitutionheadcountsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<InstitutioninspectionsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  lastChange?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  lastInspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupancy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  plansOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  rosterAtMidnight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runBy?: Resolver<ResolversTypes['RunBy'], ParentType, ContextType>;
  sanctionedCapacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  takes?: Resolver<ResolversTypes['HomeSex'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionDesk'] = ResolversParentTypes['InstitutionDesk']> = {
  awaited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headcountsDiffer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionsDueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupancy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overCapacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plansOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registrationsDueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registrationsLapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sanctionedCapacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionDimensionResolvers = EnumResolverSignature<{ CASE_KIND?: any, DISTRICT?: any, FINANCIAL_YEAR?: any, KIND?: any, MONTH?: any, RUN_BY?: any, STATE?: any, TAKES?: any, YEAR?: any }, ResolversTypes['InstitutionDimension']>;

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type InstitutionKindResolvers = EnumResolverSignature<{ CHILDRENS_HOME?: any, OBSERVATION_HOME?: any, OPEN_SHELTER?: any, PLACE_OF_SAFETY?: any, SPECIALISED_ADOPTION_AGENCY?: any, SPECIAL_HOME?: any }, ResolversTypes['InstitutionKind']>;

export type InstitutionMeasureResolvers = EnumResolverSignature<{ ADMISSIONS?: any, DISCHARGES?: any, HOMES?: any, INSPECTIONS?: any, INSPECTIONS_OVERDUE?: any, OCCUPANCY?: any, SANCTIONED_CAPACITY?: any }, ResolversTypes['InstitutionMeasure']>;

export type InstitutionOrderResolvers = EnumResolverSignature<{ FREE_BEDS?: any, INSPECTION_DUE?: any, NAME?: any }, ResolversTypes['InstitutionOrder']>;

export type InstitutionSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionSummary'] = ResolversParentTypes['InstitutionSummary']> = {
  inspectionsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupancy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sanctionedCapacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  issues?: Resolver<Array<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MoveCarePlanOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCarePlanOk'] = ResolversParentTypes['MoveCarePlanOk']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveCarePlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCarePlanResult'] = ResolversParentTypes['MoveCarePlanResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'MoveCarePlanOk' | 'NotAllowed', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  admitChild?: Resolver<ResolversTypes['AdmitChildResult'], ParentType, ContextType, RequireFields<MutationadmitChildArgs, 'input'>>;
  dischargeChild?: Resolver<ResolversTypes['DischargeChildResult'], ParentType, ContextType, RequireFields<MutationdischargeChildArgs, 'input'>>;
  moveCarePlan?: Resolver<ResolversTypes['MoveCarePlanResult'], ParentType, ContextType, RequireFields<MutationmoveCarePlanArgs, 'input'>>;
  recordExamination?: Resolver<ResolversTypes['RecordExaminationResult'], ParentType, ContextType, RequireFields<MutationrecordExaminationArgs, 'input'>>;
  recordExpenditure?: Resolver<ResolversTypes['RecordExpenditureResult'], ParentType, ContextType, RequireFields<MutationrecordExpenditureArgs, 'input'>>;
  recordHeadcount?: Resolver<ResolversTypes['RecordHeadcountResult'], ParentType, ContextType, RequireFields<MutationrecordHeadcountArgs, 'input'>>;
  recordInspection?: Resolver<ResolversTypes['RecordInspectionResult'], ParentType, ContextType, RequireFields<MutationrecordInspectionArgs, 'input'>>;
  writeCarePlan?: Resolver<ResolversTypes['WriteCarePlanResult'], ParentType, ContextType, RequireFields<MutationwriteCarePlanArgs, 'input'>>;
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

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement'], FederationReferenceType extends FederationReferenceTypes['Placement'] = FederationReferenceTypes['Placement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Placement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  admittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ageAtAdmission?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  caseKind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  child?: Resolver<Maybe<ResolversTypes['Child']>, ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  dischargeReason?: Resolver<Maybe<ResolversTypes['DischargeReason']>, ParentType, ContextType>;
  dischargedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dischargedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PlacementStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  lastChange?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  leavingOrder?: Resolver<Maybe<ResolversTypes['GateOrder']>, ParentType, ContextType>;
  medicalAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementActResolvers = EnumResolverSignature<{ ADMITTED?: any, DISCHARGED?: any, EXAMINED?: any, ORDER_CHANGED?: any, PLAN_APPROVED?: any, PLAN_FILED?: any, PLAN_REVIEWED?: any, PLAN_WRITTEN?: any }, ResolversTypes['PlacementAct']>;

export type PlacementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementConnection'] = ResolversParentTypes['PlacementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlacementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementEdge'] = ResolversParentTypes['PlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
};

export type PlacementOrderResolvers = EnumResolverSignature<{ NEWEST?: any, PLAN_DUE?: any }, ResolversTypes['PlacementOrder']>;

export type PlacementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementStep'] = ResolversParentTypes['PlacementStep']> = {
  act?: Resolver<ResolversTypes['PlacementAct'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  gateOrderById?: Resolver<Maybe<ResolversTypes['GateOrder']>, ParentType, ContextType, RequireFields<QuerygateOrderByIdArgs, 'id'>>;
  gateOrders?: Resolver<ResolversTypes['GateOrderConnection'], ParentType, ContextType, Partial<QuerygateOrdersArgs>>;
  institutionById?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryinstitutionByIdArgs, 'id'>>;
  institutionDesk?: Resolver<Maybe<ResolversTypes['InstitutionDesk']>, ParentType, ContextType>;
  institutionFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryinstitutionFiguresArgs, 'by' | 'from' | 'measures' | 'to'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, Partial<QueryinstitutionsArgs>>;
  institutionsAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryinstitutionsAuditArgs>>;
  ownInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  placementById?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<QueryplacementByIdArgs, 'id'>>;
  placements?: Resolver<ResolversTypes['PlacementConnection'], ParentType, ContextType, Partial<QueryplacementsArgs>>;
  schemeFundFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryschemeFundFiguresArgs, 'by' | 'from' | 'measures' | 'to'>>;
  schemeReleases?: Resolver<Array<ResolversTypes['SchemeRelease']>, ParentType, ContextType>;
};

export type RecordExaminationOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExaminationOk'] = ResolversParentTypes['RecordExaminationOk']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordExaminationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExaminationResult'] = ResolversParentTypes['RecordExaminationResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RecordExaminationOk', ParentType, ContextType>;
};

export type RecordExpenditureOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExpenditureOk'] = ResolversParentTypes['RecordExpenditureOk']> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordExpenditureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExpenditureResult'] = ResolversParentTypes['RecordExpenditureResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RecordExpenditureOk', ParentType, ContextType>;
};

export type RecordHeadcountOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHeadcountOk'] = ResolversParentTypes['RecordHeadcountOk']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordHeadcountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHeadcountResult'] = ResolversParentTypes['RecordHeadcountResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RecordHeadcountOk', ParentType, ContextType>;
};

export type RecordInspectionOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInspectionOk'] = ResolversParentTypes['RecordInspectionOk']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordInspectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInspectionResult'] = ResolversParentTypes['RecordInspectionResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RecordInspectionOk', ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RegistrationStatusResolvers = EnumResolverSignature<{ LAPSED?: any, PROVISIONAL?: any, REGISTERED?: any }, ResolversTypes['RegistrationStatus']>;

export type RunByResolvers = EnumResolverSignature<{ GOVERNMENT?: any, VOLUNTARY?: any }, ResolversTypes['RunBy']>;

export type SchemeFundDimensionResolvers = EnumResolverSignature<{ COST_SHARE?: any, FINANCIAL_YEAR?: any, STATE?: any }, ResolversTypes['SchemeFundDimension']>;

export type SchemeFundMeasureResolvers = EnumResolverSignature<{ RELEASED?: any, UNSPENT?: any, UTILISED?: any }, ResolversTypes['SchemeFundMeasure']>;

export type SchemeFundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeFunds'] = ResolversParentTypes['SchemeFunds']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  costShare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  financialYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unspent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  utilised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemeReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeRelease'] = ResolversParentTypes['SchemeRelease']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  financialYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SexResolvers = EnumResolverSignature<{ BOY?: any, GIRL?: any, TRANSGENDER?: any }, ResolversTypes['Sex']>;

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  institutionSummary?: Resolver<Maybe<ResolversTypes['InstitutionSummary']>, ParentType, ContextType>;
  schemeFunds?: Resolver<Maybe<ResolversTypes['SchemeFunds']>, ParentType, ContextType, RequireFields<StateschemeFundsArgs, 'financialYear'>>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type WriteCarePlanOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteCarePlanOk'] = ResolversParentTypes['WriteCarePlanOk']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteCarePlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteCarePlanResult'] = ResolversParentTypes['WriteCarePlanResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'WriteCarePlanOk', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdmitChildOk?: AdmitChildOkResolvers<ContextType>;
  AdmitChildResult?: AdmitChildResultResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFact?: AuditFactResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CarePlanContent?: CarePlanContentResolvers<ContextType>;
  CarePlanMove?: CarePlanMoveResolvers;
  CarePlanStatus?: CarePlanStatusResolvers;
  CaseKind?: CaseKindResolvers;
  Change?: ChangeResolvers<ContextType>;
  Child?: ChildResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockState?: ClockStateResolvers;
  Conflict?: ConflictResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DischargeChildOk?: DischargeChildOkResolvers<ContextType>;
  DischargeChildResult?: DischargeChildResultResolvers<ContextType>;
  DischargeReason?: DischargeReasonResolvers;
  District?: DistrictResolvers<ContextType>;
  FigureColumn?: FigureColumnResolvers<ContextType>;
  FigureColumnKind?: FigureColumnKindResolvers;
  FigureRow?: FigureRowResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  GateDirection?: GateDirectionResolvers;
  GateOrder?: GateOrderResolvers<ContextType>;
  GateOrderConnection?: GateOrderConnectionResolvers<ContextType>;
  GateOrderEdge?: GateOrderEdgeResolvers<ContextType>;
  Headcount?: HeadcountResolvers<ContextType>;
  HomeSex?: HomeSexResolvers;
  InputIssue?: InputIssueResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionOutcome?: InspectionOutcomeResolvers;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionDesk?: InstitutionDeskResolvers<ContextType>;
  InstitutionDimension?: InstitutionDimensionResolvers;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  InstitutionKind?: InstitutionKindResolvers;
  InstitutionMeasure?: InstitutionMeasureResolvers;
  InstitutionOrder?: InstitutionOrderResolvers;
  InstitutionSummary?: InstitutionSummaryResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MoveCarePlanOk?: MoveCarePlanOkResolvers<ContextType>;
  MoveCarePlanResult?: MoveCarePlanResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementAct?: PlacementActResolvers;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementEdge?: PlacementEdgeResolvers<ContextType>;
  PlacementOrder?: PlacementOrderResolvers;
  PlacementStep?: PlacementStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordExaminationOk?: RecordExaminationOkResolvers<ContextType>;
  RecordExaminationResult?: RecordExaminationResultResolvers<ContextType>;
  RecordExpenditureOk?: RecordExpenditureOkResolvers<ContextType>;
  RecordExpenditureResult?: RecordExpenditureResultResolvers<ContextType>;
  RecordHeadcountOk?: RecordHeadcountOkResolvers<ContextType>;
  RecordHeadcountResult?: RecordHeadcountResultResolvers<ContextType>;
  RecordInspectionOk?: RecordInspectionOkResolvers<ContextType>;
  RecordInspectionResult?: RecordInspectionResultResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationStatus?: RegistrationStatusResolvers;
  RunBy?: RunByResolvers;
  SchemeFundDimension?: SchemeFundDimensionResolvers;
  SchemeFundMeasure?: SchemeFundMeasureResolvers;
  SchemeFunds?: SchemeFundsResolvers<ContextType>;
  SchemeRelease?: SchemeReleaseResolvers<ContextType>;
  Sex?: SexResolvers;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  WriteCarePlanOk?: WriteCarePlanOkResolvers<ContextType>;
  WriteCarePlanResult?: WriteCarePlanResultResolvers<ContextType>;
};

