import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ChildMapper } from './../modules/child/child.mappers.js';
import type { ChildJoinMapper } from './../modules/joining/joining.mappers.js';
import type { DueClockMapper } from './../modules/clocks/clocks.mappers.js';
import type { EndingMapper } from './../modules/ending/ending.mappers.js';
import type { FoundRecordMapper } from './../modules/found/found.mappers.js';
import type { HandOverMapper } from './../modules/handover/handover.mappers.js';
import type { IdentityOpeningMapper } from './../modules/protection/protection.mappers.js';
import type { LeadMapper, UnitNoticeMapper } from './../modules/search/search.mappers.js';
import type { MatchPairMapper, MatchSideViewMapper } from './../modules/matching/matching.mappers.js';
import type { MissingReportMapper } from './../modules/missing/missing.mappers.js';
import type { PosterMapper, PublishedPosterMapper } from './../modules/poster/poster.mappers.js';
import type { ReportExportMapper } from './../modules/exporting/exporting.mappers.js';
import type { SightingMapper } from './../modules/sighting/sighting.mappers.js';
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

/** Far more access within a day than this account had before, in one role. */
export type AccessAnomaly = {
  __typename?: 'AccessAnomaly';
  /** In the last 24 hours. */
  count: Scalars['Int']['output'];
  kind: AnomalyKind;
  lastAt: Scalars['DateTime']['output'];
  role: Scalars['String']['output'];
  /** Account. */
  subject: Scalars['String']['output'];
  /** A day, over the 28 days before. */
  usual: Scalars['Float']['output'];
};

export type AgeBasis =
  /** Date of birth known. */
  | 'BIRTH_DATE'
  /** Estimated by sight. */
  | 'ESTIMATED'
  /** Told by the family or the child. */
  | 'STATED'
  | 'UNKNOWN';

export type AnomalyKind =
  | 'MANY_IDENTITIES'
  | 'MANY_OPENINGS'
  | 'MANY_SEARCHES';

export type AnswerHandOverInput = {
  answer: HandOverAnswer;
  expectedVersion: Scalars['Int']['input'];
  /** ACCEPTED: the FIR under which the accepting station goes on. */
  firNumber?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  /** RETURNED, RECALLED: why (at least 20 characters). */
  reason?: InputMaybe<Scalars['String']['input']>;
  reportId: Scalars['ID']['input'];
};

export type AnswerHandOverOk = {
  __typename?: 'AnswerHandOverOk';
  report?: Maybe<MissingReport>;
};

export type AnswerHandOverResult = AnswerHandOverOk | Conflict | InvalidInput | NotAllowed;

export type AssessRiskInput = {
  /** One answer to each question. */
  answers: Array<RiskAnsweredInput>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  reportId: Scalars['ID']['input'];
};

export type AssessRiskOk = {
  __typename?: 'AssessRiskOk';
  report: MissingReport;
};

export type AssessRiskResult = AssessRiskOk | Conflict | InvalidInput | NotAllowed;

export type AssignLeadInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  leadId: Scalars['ID']['input'];
  unitDistrictCode: Scalars['ID']['input'];
  unitOfficeId: Scalars['ID']['input'];
};

export type AssignLeadOk = {
  __typename?: 'AssignLeadOk';
  report: MissingReport;
};

export type AssignLeadResult = AssignLeadOk | Conflict | InvalidInput | NotAllowed;

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

/** Who changed a record last, and when. */
export type Change = {
  __typename?: 'Change';
  at: Scalars['DateTime']['output'];
  /** Null where a machine did it. */
  by?: Maybe<Person>;
  /** Role in which it was done. */
  role: Scalars['String']['output'];
};

export type CheckPosterInput = {
  /** False keeps it back for good. */
  confirm: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Kept back: why (at least 20 characters). */
  note?: InputMaybe<Scalars['String']['input']>;
  posterId: Scalars['ID']['input'];
};

export type CheckPosterOk = {
  __typename?: 'CheckPosterOk';
  poster: Poster;
};

export type CheckPosterResult = CheckPosterOk | Conflict | InvalidInput | NotAllowed;

/** One child over time: every report, found record, placement and proceeding hangs on it. */
export type Child = {
  __typename?: 'Child';
  ageBasis: AgeBasis;
  /** Age today, counted from what was told; null when nobody knows. */
  ageYears?: Maybe<Scalars['Int']['output']>;
  foundRecords: Array<FoundRecord>;
  id: Scalars['ID']['output'];
  /** Null together with identityWithheld not null, or the reverse. */
  identity?: Maybe<ChildIdentity>;
  /**
   * Who read or opened the identity, the latest first: for the officers in charge where the child was reported or found.
   * Readings in other districts are among them.
   */
  identityReadings: Array<IdentityReading>;
  identityWithheld?: Maybe<IdentityWithheld>;
  /** What was proposed and decided on other records of the same child, newest first; of records in sight only. */
  joins: Array<ChildJoin>;
  missingReports: Array<MissingReport>;
  /** Other records of the same child, oldest first, as far as this post sees them: joined by two officers. */
  sameChildAs: Array<Child>;
  sex: Sex;
};


/** One child over time: every report, found record, placement and proceeding hangs on it. */
export type ChildidentityReadingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One child over time: every report, found record, placement and proceeding hangs on it. */
export type ChildjoinsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One child over time: every report, found record, placement and proceeding hangs on it. */
export type ChildsameChildAsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What identifies a child (JJ Act s.74). Each reading of it stands in the audit. */
export type ChildIdentity = {
  __typename?: 'ChildIdentity';
  address?: Maybe<Scalars['String']['output']>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  guardians: Array<Guardian>;
  identifyingMarks: Array<Scalars['String']['output']>;
  languages: Array<Scalars['String']['output']>;
  /** Null where nobody knows it. */
  name?: Maybe<Scalars['String']['output']>;
  /** Until when a revealed identity stays open; null where the post sees it by duty. */
  openUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Pet names and other spellings. */
  otherNames: Array<Scalars['String']['output']>;
  /** Works for some minutes, for whoever holds it. */
  photoUrl?: Maybe<Scalars['String']['output']>;
  /** Height, build, complexion, as told. */
  physique?: Maybe<Scalars['String']['output']>;
};

export type ChildIdentityInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  /** Either the day of birth or the age in years. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  guardians?: InputMaybe<Array<GuardianInput>>;
  identifyingMarks?: InputMaybe<Array<Scalars['String']['input']>>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  name: Scalars['String']['input'];
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  physique?: InputMaybe<Scalars['String']['input']>;
};

/** That two records are of one child, or of two after all: what one officer says, and what a second says to it. */
export type ChildJoin = {
  __typename?: 'ChildJoin';
  /** The older record. */
  child: Child;
  /** Null while it waits. */
  confirmed?: Maybe<Scalars['Boolean']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Person>;
  /** What on record speaks against one child; for the second person to weigh. */
  doubts: Array<ChildJoinDoubt>;
  /** Why the law allows it although each record has an open FIR of its own. */
  ground?: Maybe<ChildJoinGround>;
  id: Scalars['ID']['output'];
  kind: ChildJoinKind;
  /** Whether this post may be the second person. */
  mayDecide: Scalars['Boolean']['output'];
  other: Child;
  /** JOIN: when the records were parted again. */
  partedAt?: Maybe<Scalars['DateTime']['output']>;
  proposedAt: Scalars['DateTime']['output'];
  proposedBy?: Maybe<Person>;
  version: Scalars['Int']['output'];
  /** Null for posts that neither see both identities nor decide. */
  words?: Maybe<ChildJoinWords>;
};

export type ChildJoinDoubt =
  /** Born more than two years apart by what was told. */
  | 'AGE'
  /** Two different days of birth are known. */
  | 'BIRTH'
  | 'SEX';

export type ChildJoinGround =
  /** A court's order. */
  | 'COURT_ORDER'
  /** The supervising officer's order that both are investigated as one. */
  | 'SUPERVISOR_ORDER'
  /** One FIR was transferred to the station of the other. */
  | 'TRANSFERRED_FIR';

export type ChildJoinKind =
  | 'JOIN'
  | 'PART';

export type ChildJoinWords = {
  __typename?: 'ChildJoinWords';
  /** Number of the order on which `ground` rests. */
  document?: Maybe<Scalars['String']['output']>;
  /** Of the second person. */
  note?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
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

export type CloseLeadInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  leadId: Scalars['ID']['input'];
  outcome: LeadOutcome;
  /** What was done and found (at least 20 characters). */
  words: Scalars['String']['input'];
};

export type CloseLeadOk = {
  __typename?: 'CloseLeadOk';
  report: MissingReport;
};

export type CloseLeadResult = CloseLeadOk | Conflict | InvalidInput | NotAllowed;

/** Nothing was changed: somebody else changed it first. */
export type Conflict = {
  __typename?: 'Conflict';
  /** Version that stands now. */
  currentVersion?: Maybe<Scalars['Int']['output']>;
  message: Scalars['String']['output'];
};

export type CorrectableFact =
  | 'ADDRESS'
  | 'AGE_AT_MISSING'
  | 'BIRTH_DATE'
  | 'CIRCUMSTANCES'
  | 'GUARDIANS'
  | 'IDENTIFYING_MARKS'
  | 'INFORMANT'
  | 'LANGUAGES'
  | 'LAST_SEEN_DISTRICT_CODE'
  | 'LAST_SEEN_PLACE'
  | 'MISSING_SINCE'
  | 'NAME'
  | 'OTHER_NAMES'
  | 'PHYSIQUE'
  | 'WEARING';

export type CorrectedFact = {
  __typename?: 'CorrectedFact';
  after?: Maybe<Scalars['String']['output']>;
  /** Lists with semicolons; null where nothing stood there. */
  before?: Maybe<Scalars['String']['output']>;
  fact: CorrectableFact;
};

/** A correction: by whom, why, and each fact before and after it. Nothing that stood there is lost. */
export type Correction = {
  __typename?: 'Correction';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  changed: Array<CorrectedFact>;
  id: Scalars['ID']['output'];
  /** Null where a later report or found record told more of the child. */
  reason?: Maybe<Scalars['String']['output']>;
  role: Scalars['String']['output'];
};

export type DecideChildJoinInput = {
  confirm: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  joinId: Scalars['ID']['input'];
  /** Refused: needed. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type DecideChildJoinOk = {
  __typename?: 'DecideChildJoinOk';
  child: Child;
};

export type DecideChildJoinResult = Conflict | DecideChildJoinOk | InvalidInput | NotAllowed;

export type DecideEndingInput = {
  confirm: Scalars['Boolean']['input'];
  endingId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Refused: needed. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type DecideEndingOk = {
  __typename?: 'DecideEndingOk';
  report: MissingReport;
};

export type DecideEndingResult = Conflict | DecideEndingOk | InvalidInput | NotAllowed;

export type DecideMatchInput = {
  /** ASK: the field that is asked about. */
  about?: InputMaybe<MatchField>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  pairId: Scalars['ID']['input'];
  /** At least 10 characters; the facts by which it was decided, the question, or its answer. */
  reason: Scalars['String']['input'];
  verdict: MatchVerdict;
};

export type DecideMatchOk = {
  __typename?: 'DecideMatchOk';
  /** The pair that waits for this post next. */
  next?: Maybe<MatchPair>;
  pair: MatchPair;
};

export type DecideMatchResult = Conflict | DecideMatchOk | InvalidInput | NotAllowed;

export type DecideReportExportInput = {
  confirm: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
  exportId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type DecideReportExportOk = {
  __typename?: 'DecideReportExportOk';
  exportId: Scalars['ID']['output'];
};

export type DecideReportExportResult = Conflict | DecideReportExportOk | InvalidInput | NotAllowed;

export type DeclareConflictInput = {
  childId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Somebody else than the one who acts; only for posts that confirm. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** What the conflict is (at least 20 characters). */
  reason: Scalars['String']['input'];
};

export type DeclareConflictOk = {
  __typename?: 'DeclareConflictOk';
  childId: Scalars['ID']['output'];
};

export type DeclareConflictResult = Conflict | DeclareConflictOk | InvalidInput | NotAllowed;

export type DiscloseMatchInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  pairId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type DiscloseMatchOk = {
  __typename?: 'DiscloseMatchOk';
  pair: MatchPair;
};

export type DiscloseMatchResult = Conflict | DiscloseMatchOk | InvalidInput | NotAllowed;

/** A district by its LGD code; the directory tells its name. */
export type District = {
  __typename?: 'District';
  code: Scalars['ID']['output'];
};

/** A running limit with the record that it belongs to. */
export type DueClock = {
  __typename?: 'DueClock';
  clock: Clock;
  district: District;
  foundRecord?: Maybe<FoundRecord>;
  id: Scalars['ID']['output'];
  lead?: Maybe<Lead>;
  /** Office that must act; null while a sighting waits for the desk of its district. */
  office?: Maybe<Office>;
  report?: Maybe<MissingReport>;
  sighting?: Maybe<Sighting>;
};

export type DueClockConnection = {
  __typename?: 'DueClockConnection';
  edges: Array<DueClockEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DueClockEdge = {
  __typename?: 'DueClockEdge';
  cursor: Scalars['String']['output'];
  node: DueClock;
};

/** All parts that are given must hold. */
export type DueClockFilter = {
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** Last day, included (calendar of India). */
  dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** Held by this post's office. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
};

/** What one officer says ends a report, and what a second person says to it. */
export type Ending = {
  __typename?: 'Ending';
  /** Null while it waits. */
  confirmed?: Maybe<Scalars['Boolean']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Person>;
  document?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether this post may be the second person. */
  mayDecide: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** DUPLICATE: the report that stays. */
  otherReport?: Maybe<MissingReport>;
  proposedAt: Scalars['DateTime']['output'];
  proposedBy?: Maybe<Person>;
  reason: Scalars['String']['output'];
  report: MissingReport;
  to: MissingStage;
  version: Scalars['Int']['output'];
};

export type EndingKind =
  | 'ALREADY_FOUND'
  | 'DUPLICATE'
  | 'WITHDRAWN';

export type FetchReportExportInput = {
  exportId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type FetchReportExportOk = {
  __typename?: 'FetchReportExportOk';
  /** Comma-separated values (RFC 4180), UTF-8; cells that a spreadsheet would take for a formula begin with an apostrophe. */
  csv: Scalars['String']['output'];
};

export type FetchReportExportResult = Conflict | FetchReportExportOk | InvalidInput | NotAllowed;

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

export type FileSearchReportInput = {
  act: SearchReportAct;
  /** When it was done; now where left out. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Number of the report or note. */
  document: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** What was done and found (at least 20 characters). */
  findings: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
  reportId: Scalars['ID']['input'];
};

export type FileSearchReportOk = {
  __typename?: 'FileSearchReportOk';
  report: MissingReport;
};

export type FileSearchReportResult = Conflict | FileSearchReportOk | InvalidInput | NotAllowed;

export type Fir = {
  __typename?: 'Fir';
  law: PenalCode;
  number: Scalars['String']['output'];
  registeredAt: Scalars['DateTime']['output'];
  /** Sections as written, of BNS or IPC by date. */
  sections: Scalars['String']['output'];
  station?: Maybe<Office>;
  /** Registered without regard to place, to be handed over to the station of the place. */
  zero: Scalars['Boolean']['output'];
};

export type FollowUpSearchInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** What was looked at (at least 20 characters); goes into the audit. */
  note: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
};

export type FollowUpSearchOk = {
  __typename?: 'FollowUpSearchOk';
  report: MissingReport;
};

export type FollowUpSearchResult = Conflict | FollowUpSearchOk | InvalidInput | NotAllowed;

export type FoundBy =
  | 'CITIZEN'
  | 'HELPLINE_1098'
  | 'HOME'
  | 'POLICE'
  | 'RAILWAYS'
  | 'SELF'
  | 'SOCIAL_WORKER';

export type FoundIdentityInput = {
  guardians?: InputMaybe<Array<GuardianInput>>;
  identifyingMarks?: InputMaybe<Array<Scalars['String']['input']>>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** As the child tells it, in any script; left out where nobody knows. */
  name?: InputMaybe<Scalars['String']['input']>;
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  physique?: InputMaybe<Scalars['String']['input']>;
};

/** Facts of Form 17 that could give the child away. */
export type FoundParticulars = {
  __typename?: 'FoundParticulars';
  belongings?: Maybe<Scalars['String']['output']>;
  circumstances: Scalars['String']['output'];
  condition?: Maybe<Scalars['String']['output']>;
  foundPlace: Scalars['String']['output'];
  handedOverBy?: Maybe<Scalars['String']['output']>;
  /** Where the child says that it comes from. */
  statedHome?: Maybe<Scalars['String']['output']>;
};

/** A child found or received (JJ Act s.31, s.32; Form 17). */
export type FoundRecord = {
  __typename?: 'FoundRecord';
  board?: Maybe<Office>;
  child: Child;
  clocks: Array<Clock>;
  district: District;
  foundAt: Scalars['DateTime']['output'];
  foundBy: FoundBy;
  id: Scalars['ID']['output'];
  lastChange: Change;
  office?: Maybe<Office>;
  /** Null for posts that may not see the child's identity. */
  particulars?: Maybe<FoundParticulars>;
  producedAt?: Maybe<Scalars['DateTime']['output']>;
  receivedAt: Scalars['DateTime']['output'];
  recordNumber: Scalars['String']['output'];
  stage: FoundStage;
  state: State;
  version: Scalars['Int']['output'];
};

export type FoundRecordConnection = {
  __typename?: 'FoundRecordConnection';
  edges: Array<FoundRecordEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FoundRecordEdge = {
  __typename?: 'FoundRecordEdge';
  cursor: Scalars['String']['output'];
  node: FoundRecord;
};

export type FoundRecordFilter = {
  clockState?: InputMaybe<ClockState>;
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  foundBy?: InputMaybe<Array<FoundBy>>;
  foundFrom?: InputMaybe<Scalars['Date']['input']>;
  foundTo?: InputMaybe<Scalars['Date']['input']>;
  sex?: InputMaybe<Sex>;
  stages?: InputMaybe<Array<FoundStage>>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
};

export type FoundStage =
  | 'PRODUCED'
  | 'RECEIVED';

export type GatherSightingsInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** The others. */
  sameIds: Array<Scalars['ID']['input']>;
  /** The one that stays. */
  sightingId: Scalars['ID']['input'];
};

export type GatherSightingsOk = {
  __typename?: 'GatherSightingsOk';
  sighting: Sighting;
};

export type GatherSightingsResult = Conflict | GatherSightingsOk | InvalidInput | NotAllowed;

export type Guardian = {
  __typename?: 'Guardian';
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  /** Mother, father, grandmother, as told. */
  relation: Scalars['String']['output'];
};

export type GuardianInput = {
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  relation: Scalars['String']['input'];
};

/** A report that one station offers to another. */
export type HandOver = {
  __typename?: 'HandOver';
  /** Null while it waits. */
  answer?: Maybe<HandOverAnswer>;
  answerReason?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  from?: Maybe<Office>;
  id: Scalars['ID']['output'];
  offeredAt: Scalars['DateTime']['output'];
  offeredBy?: Maybe<Person>;
  reason: Scalars['String']['output'];
  /** Null once it lies out of this post's sight. */
  report?: Maybe<MissingReport>;
  to?: Maybe<Office>;
  toDistrict: District;
};

export type HandOverAnswer =
  | 'ACCEPTED'
  | 'RECALLED'
  | 'RETURNED';

/** An identity that a post opened to itself for a time. Whose identity it is, is told by its number only. */
export type IdentityOpening = {
  __typename?: 'IdentityOpening';
  childId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  openUntil: Scalars['DateTime']['output'];
  openedAt: Scalars['DateTime']['output'];
  postId: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  /** Null while nobody has looked at it. */
  review?: Maybe<OpeningReview>;
  state: State;
  /** Account and post that opened it. */
  subject: Scalars['String']['output'];
};

export type IdentityOpeningConnection = {
  __typename?: 'IdentityOpeningConnection';
  edges: Array<IdentityOpeningEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IdentityOpeningEdge = {
  __typename?: 'IdentityOpeningEdge';
  cursor: Scalars['String']['output'];
  node: IdentityOpening;
};

/** That a person read or opened the identity of a child. */
export type IdentityReading = {
  __typename?: 'IdentityReading';
  /** Null where a machine or an agency did. */
  by?: Maybe<Person>;
  firstAt: Scalars['DateTime']['output'];
  kind: IdentityReadingKind;
  lastAt: Scalars['DateTime']['output'];
  /** OPENED: the reason that was given the last time. */
  reason?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  times: Scalars['Int']['output'];
};

export type IdentityReadingKind =
  /** Opened with a written reason. */
  | 'OPENED'
  /** By duty, or while it was open. */
  | 'READ';

export type IdentityWithheld = {
  __typename?: 'IdentityWithheld';
  message: Scalars['String']['output'];
  reason: IdentityWithheldReason;
  /** Whether this post may open it with a written reason (revealIdentity). */
  revealable: Scalars['Boolean']['output'];
};

export type IdentityWithheldReason =
  /** The post's duties need no identity. */
  | 'NOT_IN_DUTY'
  /** The case is of a kind whose identity is closed even to posts of the district. */
  | 'PROTECTED';

export type Informant = {
  __typename?: 'Informant';
  name?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  relation?: Maybe<Scalars['String']['output']>;
};

export type InformantInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  relation?: InputMaybe<Scalars['String']['input']>;
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

export type Lead = {
  __typename?: 'Lead';
  clock?: Maybe<Clock>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Null while it is open. */
  outcome?: Maybe<LeadOutcome>;
  report: MissingReport;
  sighting?: Maybe<Sighting>;
  source: LeadSource;
  /** Unit that follows it. */
  unit?: Maybe<Office>;
  version: Scalars['Int']['output'];
  /** What it says and what was done; empty for posts that may not see the child's identity. */
  words: Array<LeadWords>;
};

export type LeadOutcome =
  | 'CHILD_TRACED'
  | 'HANDED_ON'
  | 'NEW_LEAD'
  | 'NOTHING_FOUND'
  | 'NOT_THE_CHILD';

export type LeadSource =
  | 'CCTV'
  | 'FAMILY'
  | 'INFORMANT'
  | 'MATCH'
  | 'OTHER'
  | 'PHONE_RECORDS'
  | 'SIGHTING'
  | 'UNIT';

export type LeadWords = {
  __typename?: 'LeadWords';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  words: Scalars['String']['output'];
};

export type MatchAct =
  | 'ANSWER'
  | 'ASK'
  | 'CONFIRM'
  | 'DISCLOSE'
  | 'REJECT'
  /** By the machine: facts have changed since the pair was rejected. */
  | 'REOPEN'
  | 'UNDO';

export type MatchBand =
  /** 95 of 100 such pairs are the same child: shown unasked. */
  | 'ALERT'
  | 'LOW'
  | 'REVIEW';

/** What verdicts say of a band, over the pairs of this post's sight. */
export type MatchBandFigure = {
  __typename?: 'MatchBandFigure';
  band: MatchBand;
  confirmed: Scalars['Int']['output'];
  open: Scalars['Int']['output'];
  /** Confirmed of all decided; null while too few are decided. */
  precision?: Maybe<Scalars['Float']['output']>;
  rejected: Scalars['Int']['output'];
};

/** One bar of the waterfall. */
export type MatchBar = {
  __typename?: 'MatchBar';
  field: MatchField;
  /** Among how many other children one would agree as well. */
  oneIn?: Maybe<Scalars['Float']['output']>;
  reading: MatchReading;
  /** Bits: one bit doubles the odds. */
  weight: Scalars['Float']['output'];
};

export type MatchCalibration = {
  __typename?: 'MatchCalibration';
  adopted: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  basis: Scalars['String']['output'];
  brierAfter: Scalars['Float']['output'];
  brierBefore: Scalars['Float']['output'];
  eceAfter: Scalars['Float']['output'];
  eceBefore: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  judged: Scalars['Int']['output'];
  parameters: Scalars['String']['output'];
};

export type MatchDecisive = {
  __typename?: 'MatchDecisive';
  field: MatchField;
  ifAgrees: Scalars['Float']['output'];
  ifDiffers: Scalars['Float']['output'];
};

export type MatchDesk = {
  __typename?: 'MatchDesk';
  alerts: Scalars['Int']['output'];
  asked: Scalars['Int']['output'];
  bands: Array<MatchBandFigure>;
  confirmed: Scalars['Int']['output'];
  /** One office has confirmed, the other not yet. */
  halfConfirmed: Scalars['Int']['output'];
  /** Days for which the oldest pair above LOW has been open; null where none is. */
  oldestOpenDays?: Maybe<Scalars['Int']['output']>;
  open: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
};

export type MatchExplanation = {
  __typename?: 'MatchExplanation';
  bars: Array<MatchBar>;
  /** What other candidates take away, in bits; never positive. */
  competitionBits: Scalars['Float']['output'];
  /** Facts not known whose answer would move the probability most, the first most. */
  decisive: Array<MatchDecisive>;
  /** Log odds before anything was compared, in bits (powers of two). */
  priorBits: Scalars['Float']['output'];
  totalBits: Scalars['Float']['output'];
};

export type MatchFairness = {
  __typename?: 'MatchFairness';
  /** Points by which no group may lie below the whole. */
  allowedPoints: Scalars['Float']['output'];
  basis: Scalars['String']['output'];
  /** Points by which the lowest group lies below the whole. */
  gapPoints: Scalars['Float']['output'];
  groups: Array<MatchGroupFigure>;
  parameters: Scalars['String']['output'];
  whole: Scalars['Float']['output'];
};

export type MatchField =
  | 'AGE'
  | 'CLOTHING'
  /** Only where a face plug-in runs: what a program says of two pictures, never more than the facts together. */
  | 'FACE'
  | 'FAMILY'
  | 'FOUND_AT'
  | 'GIVEN'
  | 'GUARDIAN'
  | 'HEIGHT'
  | 'HOME'
  | 'LANGUAGE'
  | 'LOCALITY'
  | 'MARKS'
  | 'SEX'
  | 'TIME';

/** R@10: of children who were reported, the share whose report is among the first ten candidates. */
export type MatchGroupFigure = {
  __typename?: 'MatchGroupFigure';
  dimension: Scalars['String']['output'];
  group: Scalars['String']['output'];
  n: Scalars['Int']['output'];
  recallAt10: Scalars['Float']['output'];
};

export type MatchKind =
  | 'FOUND'
  | 'SIGHTING';

/** A missing child and a found or seen one who may be the same: found by the machine, decided by people. */
export type MatchPair = {
  __typename?: 'MatchPair';
  /** What this post may do now. */
  acts: Array<MatchAct>;
  band: MatchBand;
  confirmedFound: Scalars['Boolean']['output'];
  confirmedMissing: Scalars['Boolean']['output'];
  /** Side for which this post would confirm. */
  confirmsFor?: Maybe<MatchSide>;
  /** Days from going missing to being found or seen; negative where it was before. */
  daysBetween: Scalars['Int']['output'];
  explanation: MatchExplanation;
  found: MatchSideView;
  id: Scalars['ID']['output'];
  kind: MatchKind;
  lastChange: Change;
  missing: MatchSideView;
  openedAt: Scalars['DateTime']['output'];
  /** Other candidates of the same found or seen child, most probable first. */
  others: Array<MatchPair>;
  /** Version of the parameters by which it was judged. */
  parameters: Scalars['String']['output'];
  /** Measured: of a hundred pairs with .8, about eighty were the same child. */
  probability: Scalars['Float']['output'];
  /** Place among the candidates of this found or seen child, from 1. */
  rank: Scalars['Int']['output'];
  record?: Maybe<FoundRecord>;
  /** Null where the report lies out of this post's sight. */
  report?: Maybe<MissingReport>;
  /** Candidates that are about as likely; many mean that the ranking says little. */
  rivals: Scalars['Int']['output'];
  /** Both records hold the same picture file, or one made from it. Not a comparison of faces. */
  samePicture: Scalars['Boolean']['output'];
  searchedAt: Scalars['DateTime']['output'];
  sighting?: Maybe<Sighting>;
  state: MatchState;
  /** What was done, oldest first; the newest ones where `first` does not hold them all. */
  steps: Array<MatchStep>;
  version: Scalars['Int']['output'];
};


/** A missing child and a found or seen one who may be the same: found by the machine, decided by people. */
export type MatchPairothersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A missing child and a found or seen one who may be the same: found by the machine, decided by people. */
export type MatchPairstepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MatchPairConnection = {
  __typename?: 'MatchPairConnection';
  edges: Array<MatchPairEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MatchPairEdge = {
  __typename?: 'MatchPairEdge';
  cursor: Scalars['String']['output'];
  node: MatchPair;
};

export type MatchPairFilter = {
  bands?: InputMaybe<Array<MatchBand>>;
  childId?: InputMaybe<Scalars['ID']['input']>;
  /** Waits for this post: not confirmed by its side yet, or asked. */
  forMe?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<MatchKind>;
  /** Something is to be decided. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  reportId?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<Array<MatchState>>;
  /** Found record or sighting. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

export type MatchReading =
  | 'CLOSE'
  | 'DIFFERENT'
  | 'NOT_KNOWN'
  | 'PARTLY'
  | 'SAME';

export type MatchSide =
  | 'FOUND'
  | 'MISSING';

/** One side of a pair. What is withheld is null, and `withheld` says why. */
export type MatchSideView = {
  __typename?: 'MatchSideView';
  /** Age in years on the day when the child was found or seen, as this side tells it. */
  ageFrom?: Maybe<Scalars['Int']['output']>;
  ageTo?: Maybe<Scalars['Int']['output']>;
  clothing?: Maybe<Scalars['String']['output']>;
  date: Scalars['Date']['output'];
  district: District;
  guardian?: Maybe<Scalars['String']['output']>;
  heightCm?: Maybe<Scalars['Int']['output']>;
  homeDistrict?: Maybe<District>;
  homeState?: Maybe<State>;
  language?: Maybe<Scalars['String']['output']>;
  marks?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  office?: Maybe<Office>;
  otherNames?: Maybe<Scalars['String']['output']>;
  /** This post's own office holds it. */
  own: Scalars['Boolean']['output'];
  /** Short-lived link; null where this post may not see the identity, or there is none. */
  photoUrl?: Maybe<Scalars['String']['output']>;
  /** Address, or home in the child's own words. */
  place?: Maybe<Scalars['String']['output']>;
  sex?: Maybe<Sex>;
  side: MatchSide;
  state: State;
  withheld?: Maybe<MatchWithheld>;
};

export type MatchState =
  | 'ASKED'
  | 'CONFIRMED'
  | 'ENDED'
  | 'HALF_CONFIRMED'
  | 'OPEN'
  | 'REJECTED';

export type MatchStep = {
  __typename?: 'MatchStep';
  about?: Maybe<MatchField>;
  act: MatchAct;
  at: Scalars['DateTime']['output'];
  band: MatchBand;
  by?: Maybe<Person>;
  parameters: Scalars['String']['output'];
  probability: Scalars['Float']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  role: Scalars['String']['output'];
  side?: Maybe<MatchSide>;
};

export type MatchVerdict =
  | 'ANSWER'
  | 'ASK'
  | 'CONFIRM'
  | 'REJECT';

export type MatchWithheld =
  /** This post has looked at more pairs today than a day's work needs. */
  | 'LIMIT'
  /** The duties of this post do not need identities. */
  | 'NOT_IN_DUTY'
  /** The other office has not agreed yet: address and day of birth are not shown. */
  | 'OTHER_OFFICE'
  /** Closed by law for this kind of case. */
  | 'PROTECTED'
  /** The pair is only weak: the other office's child is not named. */
  | 'WEAK';

export type MissingAct =
  | 'ACCEPT_HAND_OVER'
  | 'CALL_DUPLICATE'
  | 'CALL_FOUND'
  | 'CLOSE'
  | 'FILE_AHTU_REPORT'
  | 'HAND_TO_AHTU'
  | 'MAKE_LONG_TERM'
  | 'OFFER_HAND_OVER'
  | 'PLACE_IN_CARE'
  | 'PRODUCE'
  | 'RECALL_HAND_OVER'
  | 'REGISTER_FIR'
  | 'RESTORE'
  | 'RETURN_HAND_OVER'
  | 'REVIEW'
  | 'START_SEARCH'
  | 'TRACE'
  | 'TRACE_ADULT'
  | 'TRACE_DECEASED'
  | 'WITHDRAW';

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
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  sex?: InputMaybe<Sex>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
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

export type MissingChildrenSummary = {
  __typename?: 'MissingChildrenSummary';
  reported?: Maybe<Scalars['Int']['output']>;
  traced?: Maybe<Scalars['Int']['output']>;
  untraced?: Maybe<Scalars['Int']['output']>;
};

export type MissingDesk = {
  __typename?: 'MissingDesk';
  breached: Scalars['Int']['output'];
  dueSoon: Scalars['Int']['output'];
  sightingsToScreen: Scalars['Int']['output'];
  tracedNotProduced: Scalars['Int']['output'];
  underSearch: Scalars['Int']['output'];
  withoutFir: Scalars['Int']['output'];
};

/** What an act is founded on besides a reason. */
export type MissingNeed =
  | 'BOARD'
  | 'DOCUMENT'
  | 'FIR'
  /** Proposed by one, confirmed by another. */
  | 'SECOND_PERSON'
  | 'STATION';

/** What a report tells that could give the child away. */
export type MissingParticulars = {
  __typename?: 'MissingParticulars';
  circumstances?: Maybe<Scalars['String']['output']>;
  informant?: Maybe<Informant>;
  lastSeenPlace: Scalars['String']['output'];
  wearing?: Maybe<Scalars['String']['output']>;
};

/** A report that a child is missing: one episode; a child who goes missing again has another. */
export type MissingReport = {
  __typename?: 'MissingReport';
  ageAtMissing?: Maybe<Scalars['Int']['output']>;
  /**
   * The report as it stood at the end of a day (calendar of India). Null before it was registered, and for posts that may
   * not see the child's identity.
   */
  asItStood?: Maybe<MissingReportAsItStood>;
  child: Child;
  clocks: Array<Clock>;
  /**
   * What was corrected in the report and in the identity of its child, newest first, with what stood there before. Empty
   * for posts that may not see the child's identity.
   */
  corrections: Array<Correction>;
  district: District;
  /** What was proposed to end this report, newest first. */
  endings: Array<Ending>;
  /** Which time this child is missing, from 1. */
  episode: Scalars['Int']['output'];
  fir?: Maybe<Fir>;
  /** Offers of this report to other stations, newest first. */
  handOvers: Array<HandOver>;
  /** Stages since the report was made, oldest first; the newest ones where `first` does not hold them all. */
  history: Array<StageChange>;
  id: Scalars['ID']['output'];
  lastChange: Change;
  lastSeenDistrict: District;
  /** Leads of the search, open ones first. */
  leads: Array<Lead>;
  missingSince: Scalars['Date']['output'];
  /** Stages to which this post may move the report now. */
  nextStages: Array<MissingStage>;
  /** Units that were told, in the order of telling. */
  notices: Array<UnitNotice>;
  /** Null for posts that may not see the child's identity. */
  particulars?: Maybe<MissingParticulars>;
  /** Law of the offence by the day on which the child went missing. */
  penalCode: PenalCode;
  /** Newest first. */
  posters: Array<Poster>;
  registeredAt: Scalars['DateTime']['output'];
  reportNumber: Scalars['String']['output'];
  /** The latest assessment; null while there is none. */
  risk?: Maybe<RiskAssessment>;
  /** Oldest first; the newest ones where `first` does not hold them all. */
  sightings: Array<Sighting>;
  source: ReportSource;
  stage: MissingStage;
  state: State;
  /** Station that holds the report, and its district. */
  station?: Maybe<Office>;
  /** Every act that this post may do to the report now, with what it must be founded on. */
  steps: Array<MissingStep>;
  version: Scalars['Int']['output'];
};


/** A report that a child is missing: one episode; a child who goes missing again has another. */
export type MissingReportasItStoodArgs = {
  on: Scalars['Date']['input'];
};


/** A report that a child is missing: one episode; a child who goes missing again has another. */
export type MissingReportcorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report that a child is missing: one episode; a child who goes missing again has another. */
export type MissingReportendingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report that a child is missing: one episode; a child who goes missing again has another. */
export type MissingReporthandOversArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report that a child is missing: one episode; a child who goes missing again has another. */
export type MissingReporthistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report that a child is missing: one episode; a child who goes missing again has another. */
export type MissingReportleadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report that a child is missing: one episode; a child who goes missing again has another. */
export type MissingReportnoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report that a child is missing: one episode; a child who goes missing again has another. */
export type MissingReportpostersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report that a child is missing: one episode; a child who goes missing again has another. */
export type MissingReportsightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A report as it stood on a day that is over. */
export type MissingReportAsItStood = {
  __typename?: 'MissingReportAsItStood';
  /** Every fact that stood there, in words. */
  facts: Array<StoodFact>;
  on: Scalars['Date']['output'];
  stage: MissingStage;
};

export type MissingReportConnection = {
  __typename?: 'MissingReportConnection';
  edges: Array<MissingReportEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MissingReportEdge = {
  __typename?: 'MissingReportEdge';
  cursor: Scalars['String']['output'];
  node: MissingReport;
};

export type MissingReportFilter = {
  /** A running clock in this state. */
  clockState?: InputMaybe<ClockState>;
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** A running clock that ends before this instant. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  order?: InputMaybe<MissingReportOrder>;
  registeredFrom?: InputMaybe<Scalars['Date']['input']>;
  registeredTo?: InputMaybe<Scalars['Date']['input']>;
  sex?: InputMaybe<Sex>;
  stages?: InputMaybe<Array<MissingStage>>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
  /** Start of a report number or FIR number; for posts that see identity also a name. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Stages in which the child is not traced yet. */
  untraced?: InputMaybe<Scalars['Boolean']['input']>;
  withoutFir?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MissingReportOrder =
  /** Breached and soonest due first. */
  | 'DUE_FIRST'
  | 'NEWEST';

export type MissingStage =
  | 'ALREADY_FOUND'
  | 'CLOSED'
  | 'DUPLICATE'
  | 'FIR_REGISTERED'
  | 'IN_CARE'
  /** Untraced for long; reviewed every year. */
  | 'LONG_TERM'
  | 'PRODUCED'
  | 'REPORTED'
  | 'RESTORED'
  | 'TRACED'
  | 'TRACED_ADULT'
  | 'TRACED_DECEASED'
  | 'UNDER_SEARCH'
  | 'WITHDRAWN'
  | 'WITH_AHTU';

/** One line of the table of acts, as this post may follow it now. */
export type MissingStep = {
  __typename?: 'MissingStep';
  act: MissingAct;
  needs: Array<MissingNeed>;
  /** Stage that the report enters; null where it stays. */
  to?: Maybe<MissingStage>;
};

export type MoveMissingReportInput = {
  arrivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it happened; now where left out. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** PRODUCED: the committee or Board. */
  boardId?: InputMaybe<Scalars['ID']['input']>;
  /** PRODUCED: when the journey began and ended; it does not count against the 24 hours. */
  departedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Number of the order, diary entry or report that it rests on. */
  document?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
  to: MissingStage;
};

export type MoveMissingReportOk = {
  __typename?: 'MoveMissingReportOk';
  report: MissingReport;
};

export type MoveMissingReportResult = Conflict | InvalidInput | MoveMissingReportOk | NotAllowed;

export type Mutation = {
  __typename?: 'Mutation';
  /** The other station accepts or returns an offer; the first one may recall it. No clock starts anew. */
  answerHandOver: AnswerHandOverResult;
  /** Answers the questions of the risk assessment; what they come to sets when the search is looked at next. */
  assessRisk: AssessRiskResult;
  /** Gives a lead to another unit; its limit stays. */
  assignLead: AssignLeadResult;
  /** A second person lets a poster out that waits for a check, or keeps it back. */
  checkPoster: CheckPosterResult;
  /** Closes a lead with its outcome. There is no other way to close one. */
  closeLead: CloseLeadResult;
  /** A second person confirms a join or a parting, or refuses it; never the one who proposed it. */
  decideChildJoin: DecideChildJoinResult;
  /** A second person confirms the end, or refuses it; never the one who proposed it. */
  decideEnding: DecideEndingResult;
  /**
   * A verdict on a pair. CONFIRM needs two persons, one for each office: the second starts the tracing of the report.
   * REJECT keeps the pair from returning until facts change. ASK sends a question to the other office.
   */
  decideMatch: DecideMatchResult;
  /** A second person agrees to an export with names, or refuses it; never the one who asked. */
  decideReportExport: DecideReportExportResult;
  /** Declares that a person has a conflict of interest with a child: nothing of the child exists for that person then. */
  declareConflict: DeclareConflictResult;
  /** Opens this office's child to the other office of the pair. */
  discloseMatch: DiscloseMatchResult;
  /**
   * The file, for whoever asked for it, until a day after it was ready. It holds what this post sees now; each taking out,
   * and each identity in it, stands in the audit.
   */
  fetchReportExport: FetchReportExportResult;
  /** Files what a long search owes again and again: the AHTU's quarterly report, the yearly review. */
  fileSearchReport: FileSearchReportResult;
  /** Records that the search was looked at; the next follow-up runs from now. */
  followUpSearch: FollowUpSearchResult;
  /** Gathers sightings of one child under one of them; they go on and end together. */
  gatherSightings: GatherSightingsResult;
  /** Moves a report to its next stage, as the table of transitions allows. */
  moveMissingReport: MoveMissingReportResult;
  /** Offers a report under a zero FIR to the station of the place. Until that one accepts, nothing changes hands. */
  offerHandOver: OfferHandOverResult;
  /** Opens a lead, with a unit that follows it and a limit by the risk. */
  openLead: OpenLeadResult;
  /** The child was produced before the committee or Board: the 24 hours stop, journey time excluded. */
  produceFoundChild: ProduceFoundChildResult;
  /** Proposes that two records are of the same child. Nothing moves: both stand as they are until a second person confirms. */
  proposeChildJoin: ProposeChildJoinResult;
  /** Proposes that two joined records are of two children after all. What was written meanwhile stays where it was written. */
  proposeChildParting: ProposeChildPartingResult;
  /** Proposes that a report ends before its FIR: withdrawn, told twice, or the child is back. */
  proposeEnding: ProposeEndingResult;
  /** Fits the calibration to the verdicts, and tells its figures before and after; used from then on where `adopt` is true. */
  recalibrateMatching: RecalibrateMatchingResult;
  recordUnitAnswer: RecordUnitAnswerResult;
  registerFir: RegisterFirResult;
  /** Records a child found or received, with the facts of Form 17. */
  registerFoundChild: RegisterFoundChildResult;
  registerMissingChild: RegisterMissingChildResult;
  /** Publishes chosen facts of a missing child, with the officer's recorded basis. */
  releasePoster: ReleasePosterResult;
  /**
   * Anybody may report a child they have seen. Without proofOfWork a stranger's report is taken too, but held until a
   * person has looked at it.
   */
  reportSighting: ReportSightingResult;
  /** Asks for a list of reports as a file. With names it waits for a second person. */
  requestReportExport: RequestReportExportResult;
  /** Opens a withheld identity to this post for some minutes, with a reason. Stands in the audit. */
  revealIdentity: RevealIdentityResult;
  /** The data-protection officer's word on an opened identity. */
  reviewOpening: ReviewOpeningResult;
  /** Records which units were told to look for the child. */
  tellUnits: TellUnitsResult;
  /** Screens, assigns or closes a sighting. Nothing is closed without an outcome. */
  triageSighting: TriageSightingResult;
  /** Takes back the last verdict, with a reason. */
  undoMatchVerdict: UndoMatchVerdictResult;
  /** Changes what a report tells; fields left out stay as they are. */
  updateMissingReport: UpdateMissingReportResult;
  withdrawPoster: WithdrawPosterResult;
};


export type MutationanswerHandOverArgs = {
  input: AnswerHandOverInput;
};


export type MutationassessRiskArgs = {
  input: AssessRiskInput;
};


export type MutationassignLeadArgs = {
  input: AssignLeadInput;
};


export type MutationcheckPosterArgs = {
  input: CheckPosterInput;
};


export type MutationcloseLeadArgs = {
  input: CloseLeadInput;
};


export type MutationdecideChildJoinArgs = {
  input: DecideChildJoinInput;
};


export type MutationdecideEndingArgs = {
  input: DecideEndingInput;
};


export type MutationdecideMatchArgs = {
  input: DecideMatchInput;
};


export type MutationdecideReportExportArgs = {
  input: DecideReportExportInput;
};


export type MutationdeclareConflictArgs = {
  input: DeclareConflictInput;
};


export type MutationdiscloseMatchArgs = {
  input: DiscloseMatchInput;
};


export type MutationfetchReportExportArgs = {
  input: FetchReportExportInput;
};


export type MutationfileSearchReportArgs = {
  input: FileSearchReportInput;
};


export type MutationfollowUpSearchArgs = {
  input: FollowUpSearchInput;
};


export type MutationgatherSightingsArgs = {
  input: GatherSightingsInput;
};


export type MutationmoveMissingReportArgs = {
  input: MoveMissingReportInput;
};


export type MutationofferHandOverArgs = {
  input: OfferHandOverInput;
};


export type MutationopenLeadArgs = {
  input: OpenLeadInput;
};


export type MutationproduceFoundChildArgs = {
  input: ProduceFoundChildInput;
};


export type MutationproposeChildJoinArgs = {
  input: ProposeChildJoinInput;
};


export type MutationproposeChildPartingArgs = {
  input: ProposeChildPartingInput;
};


export type MutationproposeEndingArgs = {
  input: ProposeEndingInput;
};


export type MutationrecalibrateMatchingArgs = {
  input: RecalibrateMatchingInput;
};


export type MutationrecordUnitAnswerArgs = {
  input: RecordUnitAnswerInput;
};


export type MutationregisterFirArgs = {
  input: RegisterFirInput;
};


export type MutationregisterFoundChildArgs = {
  input: RegisterFoundChildInput;
};


export type MutationregisterMissingChildArgs = {
  input: RegisterMissingChildInput;
};


export type MutationreleasePosterArgs = {
  input: ReleasePosterInput;
};


export type MutationreportSightingArgs = {
  input: ReportSightingInput;
};


export type MutationrequestReportExportArgs = {
  input: RequestReportExportInput;
};


export type MutationrevealIdentityArgs = {
  input: RevealIdentityInput;
};


export type MutationreviewOpeningArgs = {
  input: ReviewOpeningInput;
};


export type MutationtellUnitsArgs = {
  input: TellUnitsInput;
};


export type MutationtriageSightingArgs = {
  input: TriageSightingInput;
};


export type MutationundoMatchVerdictArgs = {
  input: UndoMatchVerdictInput;
};


export type MutationupdateMissingReportArgs = {
  input: UpdateMissingReportInput;
};


export type MutationwithdrawPosterArgs = {
  input: WithdrawPosterInput;
};

/** Nothing was changed: this post may not do this, or not here. */
export type NotAllowed = {
  __typename?: 'NotAllowed';
  message: Scalars['String']['output'];
};

export type OfferHandOverInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
  /** District of that station. */
  toDistrictCode: Scalars['ID']['input'];
  toOfficeId: Scalars['ID']['input'];
};

export type OfferHandOverOk = {
  __typename?: 'OfferHandOverOk';
  report: MissingReport;
};

export type OfferHandOverResult = Conflict | InvalidInput | NotAllowed | OfferHandOverOk;

/** An office; the directory tells its name and telephone. */
export type Office = {
  __typename?: 'Office';
  id: Scalars['ID']['output'];
};

export type OpenLeadInput = {
  idempotencyKey: Scalars['ID']['input'];
  reportId: Scalars['ID']['input'];
  sightingId?: InputMaybe<Scalars['ID']['input']>;
  source: LeadSource;
  /** District of that unit; needed with unitOfficeId. */
  unitDistrictCode?: InputMaybe<Scalars['ID']['input']>;
  /** Unit that follows it; this post's own office where left out. */
  unitOfficeId?: InputMaybe<Scalars['ID']['input']>;
  words: Scalars['String']['input'];
};

export type OpenLeadOk = {
  __typename?: 'OpenLeadOk';
  report: MissingReport;
};

export type OpenLeadResult = Conflict | InvalidInput | NotAllowed | OpenLeadOk;

export type OpeningReview = {
  __typename?: 'OpeningReview';
  at: Scalars['DateTime']['output'];
  justified: Scalars['Boolean']['output'];
  note: Scalars['String']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** Indian Penal Code, or from 1 July 2024 the Bharatiya Nyaya Sanhita. */
export type PenalCode =
  | 'BNS'
  | 'IPC';

/** A person who acted; the directory tells the name. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

/** A poster as its desk sees it, withdrawn ones included. */
export type Poster = {
  __typename?: 'Poster';
  basis: Scalars['String']['output'];
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  checkedBy?: Maybe<Person>;
  fields: Array<PosterField>;
  id: Scalars['ID']['output'];
  languages: Array<Scalars['String']['output']>;
  /** Whether this post may be the second person now. */
  mayCheck: Scalars['Boolean']['output'];
  /** It goes out only after a second person has checked it: a girl above 12, or a danger in the risk assessment. */
  needsCheck: Scalars['Boolean']['output'];
  posterNumber: Scalars['String']['output'];
  /** As the public sees it; null once withdrawn. */
  published?: Maybe<PublishedPoster>;
  releasedAt: Scalars['DateTime']['output'];
  releasedBy?: Maybe<Person>;
  report: MissingReport;
  version: Scalars['Int']['output'];
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** Facts that an officer may release; sex, age, day and district always stand on a poster. */
export type PosterField =
  | 'MARKS'
  | 'NAME'
  | 'PHOTO'
  | 'PHYSIQUE'
  | 'WEARING';

export type ProduceFoundChildInput = {
  arrivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  boardId: Scalars['ID']['input'];
  departedAt?: InputMaybe<Scalars['DateTime']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  producedAt: Scalars['DateTime']['input'];
  recordId: Scalars['ID']['input'];
};

export type ProduceFoundChildOk = {
  __typename?: 'ProduceFoundChildOk';
  record: FoundRecord;
};

export type ProduceFoundChildResult = Conflict | InvalidInput | NotAllowed | ProduceFoundChildOk;

export type ProposeChildJoinInput = {
  childId: Scalars['ID']['input'];
  /** Number of the order on which `ground` rests. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** Needed where each of the two has an open FIR of its own. */
  ground?: InputMaybe<ChildJoinGround>;
  idempotencyKey: Scalars['ID']['input'];
  /** Number of a report or found record of the other one, as it stands on its paper. */
  otherNumber: Scalars['String']['input'];
  /** Why it is the same child (at least 20 characters). */
  reason: Scalars['String']['input'];
};

export type ProposeChildJoinOk = {
  __typename?: 'ProposeChildJoinOk';
  child: Child;
};

export type ProposeChildJoinResult = Conflict | InvalidInput | NotAllowed | ProposeChildJoinOk;

export type ProposeChildPartingInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** The join that was wrong. */
  joinId: Scalars['ID']['input'];
  /** Why these are two children (at least 20 characters). */
  reason: Scalars['String']['input'];
};

export type ProposeChildPartingOk = {
  __typename?: 'ProposeChildPartingOk';
  child: Child;
};

export type ProposeChildPartingResult = Conflict | InvalidInput | NotAllowed | ProposeChildPartingOk;

export type ProposeEndingInput = {
  document?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** DUPLICATE: needed. Number of the report that stays, as it stands on its paper. */
  otherReportNumber?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
  to: EndingKind;
};

export type ProposeEndingOk = {
  __typename?: 'ProposeEndingOk';
  report: MissingReport;
};

export type ProposeEndingResult = Conflict | InvalidInput | NotAllowed | ProposeEndingOk;

/** What an officer released of a missing child; gone when the child is traced. */
export type PublishedPoster = {
  __typename?: 'PublishedPoster';
  ageAtMissing?: Maybe<Scalars['Int']['output']>;
  contactOffice?: Maybe<Office>;
  id: Scalars['ID']['output'];
  identifyingMarks: Array<Scalars['String']['output']>;
  /** Languages of the sheet and the image, tags. */
  languages: Array<Scalars['String']['output']>;
  lastSeenDistrict?: Maybe<District>;
  missingSince: Scalars['Date']['output'];
  /** Null where the officer did not release it. */
  name?: Maybe<Scalars['String']['output']>;
  /** Works for two hours at most, and never after the poster is withdrawn. */
  photoUrl?: Maybe<Scalars['String']['output']>;
  physique?: Maybe<Scalars['String']['output']>;
  posterNumber: Scalars['String']['output'];
  releasedAt: Scalars['DateTime']['output'];
  sex: Sex;
  wearing?: Maybe<Scalars['String']['output']>;
};

export type PublishedPosterConnection = {
  __typename?: 'PublishedPosterConnection';
  edges: Array<PublishedPosterEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PublishedPosterEdge = {
  __typename?: 'PublishedPosterEdge';
  cursor: Scalars['String']['output'];
  node: PublishedPoster;
};

export type Query = {
  __typename?: 'Query';
  /**
   * Accounts that in the last 24 hours read, searched or opened far more than in the 28 days before, the most unusual
   * first, at most fifty. Tells nothing of any child.
   */
  accessAnomalies: Array<AccessAnomaly>;
  /** The audit chain of the cases domain: identities read and revealed, reports, posters, sightings. */
  casesAudit: AuditEntryConnection;
  /** One child; null when there is none, or none that this post may see. */
  childById?: Maybe<Child>;
  /** Joins and partings of records that others proposed and that wait for a second person, longest waiting first. */
  childJoinsToConfirm: Array<ChildJoin>;
  /** Running time limits of this post's ground, soonest first: what is due by Friday in Patna. */
  dueClocks: DueClockConnection;
  /** Ends that were proposed by others and wait for a second person, longest waiting first. */
  endingsToConfirm: Array<Ending>;
  foundRecordById?: Maybe<FoundRecord>;
  /** Found children of this post's sight, newest first. */
  foundRecords: FoundRecordConnection;
  /** Reports that other stations offer to this post's station, longest waiting first. */
  handOversToAnswer: Array<HandOver>;
  /** Identities that posts have opened with a reason, newest first: the list of the data-protection officer. */
  identityOpenings: IdentityOpeningConnection;
  /** Recalibrations made so far, newest first. */
  matchCalibrations: Array<MatchCalibration>;
  /** What waits at this post's match desk, and what verdicts say of the bands. */
  matchDesk?: Maybe<MatchDesk>;
  /** How well the search works for each group, measured by `evaluate`; religion and caste are no fields of it. */
  matchFairness?: Maybe<MatchFairness>;
  matchPairById?: Maybe<MatchPair>;
  /** Pairs of this post's sight, most probable first unless the filter says otherwise. */
  matchPairs: MatchPairConnection;
  /** Reports registered between two days, by dimensions; small cells withheld. */
  missingChildrenFigures?: Maybe<FigureTable>;
  /** What waits at this post's desk. */
  missingDesk?: Maybe<MissingDesk>;
  missingReportById?: Maybe<MissingReport>;
  /** Reports of this post's sight, newest first unless the filter says otherwise. */
  missingReports: MissingReportConnection;
  /** Posters that wait for a second person, longest waiting first. */
  postersToCheck: Array<Poster>;
  /** One released poster; null when there is none, or it was withdrawn. */
  publishedPosterById?: Maybe<PublishedPoster>;
  /** Posters that officers have released, newest first. All that the public sees of this domain. */
  publishedPosters: PublishedPosterConnection;
  /** Exports that this person asked for, and those that wait for this post's word as the second person, newest first. */
  reportExports: Array<ReportExport>;
  /** Where a reported sighting stands, in general words; null when the reference is unknown. */
  reportStatus?: Maybe<ReportStatus>;
  /** Questions of the risk assessment, in their order. */
  riskQuestions: Array<RiskQuestion>;
  sightingById?: Maybe<Sighting>;
  /** A task of the ALTCHA proof of work for the public form. */
  sightingChallenge: SightingChallenge;
  /** Sightings of this post's sight, most urgent first. */
  sightings: SightingConnection;
  /**
   * Children on record who resemble what is told, best first, at most 20: asked before a child is registered, so that
   * nobody is registered twice. Only children of this post's sight are searched; names only by posts that see identity.
   * The search is logged without the name.
   */
  similarChildren: Array<SimilarChild>;
};


export type QuerycasesAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerychildByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydueClocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DueClockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryfoundRecordByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryfoundRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FoundRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryidentityOpeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreviewed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerymatchPairByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymatchPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MatchPairFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerymissingChildrenFiguresArgs = {
  by: Array<MissingChildrenDimension>;
  filter?: InputMaybe<MissingChildrenFigureFilter>;
  from: Scalars['Date']['input'];
  measures: Array<MissingChildrenMeasure>;
  to: Scalars['Date']['input'];
};


export type QuerymissingReportByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymissingReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MissingReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypublishedPosterByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypublishedPostersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
};


export type QueryreportStatusArgs = {
  reference: Scalars['String']['input'];
};


export type QuerysightingByIdArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysightingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SightingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerysimilarChildrenArgs = {
  input: SimilarChildrenInput;
};

export type RecalibrateMatchingInput = {
  /** Use the fitted calibration from now on. */
  adopt: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RecalibrateMatchingOk = {
  __typename?: 'RecalibrateMatchingOk';
  calibration: MatchCalibration;
};

export type RecalibrateMatchingResult = Conflict | InvalidInput | NotAllowed | RecalibrateMatchingOk;

export type RecordUnitAnswerInput = {
  answer: UnitAnswer;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  noticeId: Scalars['ID']['input'];
};

export type RecordUnitAnswerOk = {
  __typename?: 'RecordUnitAnswerOk';
  report: MissingReport;
};

export type RecordUnitAnswerResult = Conflict | InvalidInput | NotAllowed | RecordUnitAnswerOk;

export type RegisterFirInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** As in the station's register, 118/2026. */
  number: Scalars['String']['input'];
  registeredAt: Scalars['DateTime']['input'];
  reportId: Scalars['ID']['input'];
  /** Of the law that penalCode of the report names; special laws may stand beside it. */
  sections: Scalars['String']['input'];
  /** A zero FIR: the place belongs to another station. */
  zero?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RegisterFirOk = {
  __typename?: 'RegisterFirOk';
  report: MissingReport;
};

export type RegisterFirResult = Conflict | InvalidInput | NotAllowed | RegisterFirOk;

export type RegisterFoundChildInput = {
  /** Estimate; left out where nobody can tell. */
  ageYears?: InputMaybe<Scalars['Int']['input']>;
  belongings?: InputMaybe<Scalars['String']['input']>;
  /** A child already on record; without it a new child is made. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  circumstances: Scalars['String']['input'];
  condition?: InputMaybe<Scalars['String']['input']>;
  districtCode: Scalars['ID']['input'];
  foundAt: Scalars['DateTime']['input'];
  foundBy: FoundBy;
  foundPlace: Scalars['String']['input'];
  handedOverBy?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  /** What it tells of a child on record is added there; nothing is overwritten. */
  identity?: InputMaybe<FoundIdentityInput>;
  photoUploadId?: InputMaybe<Scalars['ID']['input']>;
  protected?: InputMaybe<Scalars['Boolean']['input']>;
  /** When the post received the child; starts the 24 hours. */
  receivedAt: Scalars['DateTime']['input'];
  /** Needed for a new child. Of one on record it must be what stands there. */
  sex?: InputMaybe<Sex>;
  statedHome?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterFoundChildOk = {
  __typename?: 'RegisterFoundChildOk';
  record: FoundRecord;
};

export type RegisterFoundChildResult = Conflict | InvalidInput | NotAllowed | RegisterFoundChildOk;

export type RegisterMissingChildInput = {
  /** Age in years when last seen; needed for a new child where no birthDate is told. Of a child on record it is counted. */
  ageYears?: InputMaybe<Scalars['Int']['input']>;
  /** A child already on record (missing again); without it a new child is made. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  circumstances?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  /** Needed for a new child. What it tells of a child on record is added there; nothing is overwritten. */
  identity?: InputMaybe<ChildIdentityInput>;
  informant?: InputMaybe<InformantInput>;
  lastSeenDistrictCode: Scalars['ID']['input'];
  lastSeenPlace: Scalars['String']['input'];
  missingSince: Scalars['Date']['input'];
  /** Uploaded before (POST /uploads/photos). */
  photoUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** Victim of a sexual offence or otherwise shielded by law (POCSO s.23, BNS s.72): no poster, identity closed. */
  protected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Needed for a new child. Of one on record it must be what stands there. */
  sex?: InputMaybe<Sex>;
  source: ReportSource;
  wearing?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterMissingChildOk = {
  __typename?: 'RegisterMissingChildOk';
  report: MissingReport;
};

export type RegisterMissingChildResult = Conflict | InvalidInput | NotAllowed | RegisterMissingChildOk;

export type ReleasePosterInput = {
  /** Why publication serves this child, and on whose word (at least 20 characters). */
  basis: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  fields: Array<PosterField>;
  idempotencyKey: Scalars['ID']['input'];
  /** Languages of the sheet and the image: en, hi, ur; English and Hindi where left out. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  reportId: Scalars['ID']['input'];
};

export type ReleasePosterOk = {
  __typename?: 'ReleasePosterOk';
  poster: Poster;
};

export type ReleasePosterResult = Conflict | InvalidInput | NotAllowed | ReleasePosterOk;

/** A list of reports that a person takes out of the platform. */
export type ReportExport = {
  __typename?: 'ReportExport';
  /** Null while it waits, and where nobody needs to agree. */
  confirmed?: Maybe<Scalars['Boolean']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Person>;
  filter: ReportExportFilter;
  id: Scalars['ID']['output'];
  /** Whether this post may be the second person. */
  mayDecide: Scalars['Boolean']['output'];
  /** Whether this person may fetch the file now. */
  ready: Scalars['Boolean']['output'];
  reason: Scalars['String']['output'];
  /** How many reports the filter held when it was asked. */
  reports: Scalars['Int']['output'];
  requestedAt: Scalars['DateTime']['output'];
  requestedBy?: Maybe<Person>;
  version: Scalars['Int']['output'];
  withIdentity: Scalars['Boolean']['output'];
};

export type ReportExportFilter = {
  __typename?: 'ReportExportFilter';
  districtCode?: Maybe<Scalars['ID']['output']>;
  registeredFrom?: Maybe<Scalars['Date']['output']>;
  registeredTo?: Maybe<Scalars['Date']['output']>;
  sex?: Maybe<Sex>;
  stages?: Maybe<Array<MissingStage>>;
  untraced?: Maybe<Scalars['Boolean']['output']>;
};

/** What is exported; a name or number is never part of it. */
export type ReportExportFilterInput = {
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  registeredFrom?: InputMaybe<Scalars['Date']['input']>;
  registeredTo?: InputMaybe<Scalars['Date']['input']>;
  sex?: InputMaybe<Sex>;
  stages?: InputMaybe<Array<MissingStage>>;
  untraced?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  ageFrom?: InputMaybe<Scalars['Int']['input']>;
  ageTo?: InputMaybe<Scalars['Int']['input']>;
  childName?: InputMaybe<Scalars['String']['input']>;
  /** All optional; kept apart from what was seen. */
  contact?: InputMaybe<ReporterContact>;
  description: Scalars['String']['input'];
  districtCode: Scalars['ID']['input'];
  /** Reported in good faith, without an offence of the child, without a suspected victim of sexual abuse. Must be true. */
  goodFaith: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['ID']['input'];
  place: Scalars['String']['input'];
  posterId?: InputMaybe<Scalars['ID']['input']>;
  /** Payload of the ALTCHA widget. */
  proofOfWork?: InputMaybe<Scalars['String']['input']>;
  seenAt: Scalars['DateTime']['input'];
  sex?: InputMaybe<Sex>;
};

export type ReportSightingResult = Conflict | InvalidInput | NotAllowed | SightingReceived;

export type ReportSource =
  | 'CITIZEN'
  | 'HELPLINE_1098'
  | 'RAILWAYS'
  | 'STATION'
  | 'WALK_IN';

export type ReportStage =
  | 'BEING_CHECKED'
  | 'CLOSED'
  | 'RECEIVED'
  | 'WITH_A_UNIT';

export type ReportStatus = {
  __typename?: 'ReportStatus';
  /** What came of it, in general; never the child's record. */
  outcome?: Maybe<ReportOutcome>;
  reference: Scalars['String']['output'];
  stage: ReportStage;
  updatedAt: Scalars['DateTime']['output'];
};

export type ReporterContact = {
  /** Language tag, hi. */
  language?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type RequestReportExportInput = {
  filter: ReportExportFilterInput;
  idempotencyKey: Scalars['ID']['input'];
  /** What it is for (at least 20 characters). */
  reason: Scalars['String']['input'];
  /** Names, marks and guardians, of children whose identity this post sees. */
  withIdentity: Scalars['Boolean']['input'];
};

export type RequestReportExportOk = {
  __typename?: 'RequestReportExportOk';
  export: ReportExport;
};

export type RequestReportExportResult = Conflict | InvalidInput | NotAllowed | RequestReportExportOk;

export type RevealIdentityInput = {
  childId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** 5 to 120. */
  minutes: Scalars['Int']['input'];
  /** At least 20 characters; shown to the data-protection officer. */
  reason: Scalars['String']['input'];
};

export type RevealIdentityOk = {
  __typename?: 'RevealIdentityOk';
  child: Child;
  openUntil: Scalars['DateTime']['output'];
};

export type RevealIdentityResult = Conflict | InvalidInput | NotAllowed | RevealIdentityOk;

export type ReviewOpeningInput = {
  idempotencyKey: Scalars['ID']['input'];
  justified: Scalars['Boolean']['input'];
  note: Scalars['String']['input'];
  openingId: Scalars['ID']['input'];
};

export type ReviewOpeningOk = {
  __typename?: 'ReviewOpeningOk';
  openingId: Scalars['ID']['output'];
};

export type ReviewOpeningResult = Conflict | InvalidInput | NotAllowed | ReviewOpeningOk;

export type RiskAnswer =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

export type RiskAnswered = {
  __typename?: 'RiskAnswered';
  answer: RiskAnswer;
  question: Scalars['String']['output'];
};

export type RiskAnsweredInput = {
  answer: RiskAnswer;
  question: Scalars['String']['input'];
};

export type RiskAssessment = {
  __typename?: 'RiskAssessment';
  answers: Array<RiskAnswered>;
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  id: Scalars['ID']['output'];
  level: RiskLevel;
};

export type RiskLevel =
  | 'HIGH'
  | 'RAISED'
  | 'STANDARD';

/** A question of the risk assessment; the portal has its words. */
export type RiskQuestion = {
  __typename?: 'RiskQuestion';
  code: Scalars['String']['output'];
  /** Level that a yes brings about. */
  level: RiskLevel;
};

export type SearchReportAct =
  | 'FILE_AHTU_REPORT'
  | 'REVIEW';

export type Sex =
  | 'BOY'
  | 'GIRL'
  | 'TRANSGENDER';

export type Sighting = {
  __typename?: 'Sighting';
  ageFrom?: Maybe<Scalars['Int']['output']>;
  ageTo?: Maybe<Scalars['Int']['output']>;
  assignedTo?: Maybe<Office>;
  /** Null where it was not told, or may not be read. */
  childName?: Maybe<Scalars['String']['output']>;
  /** Limit of the step that waits now. */
  clock?: Maybe<Clock>;
  /** Null for posts that do not triage. */
  contact?: Maybe<SightingContact>;
  /** In the reporter's words, which may name the child: null for posts that may not see who it is. Each reading is in the audit. */
  description?: Maybe<Scalars['String']['output']>;
  district: District;
  /** The same, told by others: they end with this one. */
  gathered: Array<Sighting>;
  /** Oldest first; the newest ones where `first` does not hold them all. */
  history: Array<SightingStep>;
  id: Scalars['ID']['output'];
  lastChange: Change;
  /** The sighting under which this one is gathered. */
  main?: Maybe<Sighting>;
  /** It concerns a missing report, which may lie out of this post's sight. */
  matched: Scalars['Boolean']['output'];
  nextStages: Array<SightingStage>;
  outcome?: Maybe<SightingOutcome>;
  place: Scalars['String']['output'];
  reference: Scalars['String']['output'];
  /** Report whose poster the reporter named, or that the desk linked. */
  report?: Maybe<MissingReport>;
  reportedAt: Scalars['DateTime']['output'];
  seenAt: Scalars['DateTime']['output'];
  sex?: Maybe<Sex>;
  /** Sightings of the same place and days that may be of the same child. */
  similar: Array<Sighting>;
  stage: SightingStage;
  state: State;
  /** Sent without proof of work by a stranger: a person looks first. */
  unverified: Scalars['Boolean']['output'];
  urgency: SightingUrgency;
  version: Scalars['Int']['output'];
  /** Why `description` and `childName` are not told; null where they are. */
  wordsWithheld?: Maybe<IdentityWithheld>;
};


export type SightinggatheredArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SightinghistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SightingChallenge = {
  __typename?: 'SightingChallenge';
  algorithm: Scalars['String']['output'];
  challenge: Scalars['String']['output'];
  maxnumber: Scalars['Int']['output'];
  salt: Scalars['String']['output'];
  signature: Scalars['String']['output'];
};

export type SightingConnection = {
  __typename?: 'SightingConnection';
  edges: Array<SightingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SightingContact = {
  __typename?: 'SightingContact';
  language?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
};

export type SightingEdge = {
  __typename?: 'SightingEdge';
  cursor: Scalars['String']['output'];
  node: Sighting;
};

export type SightingFilter = {
  assignedToMyOffice?: InputMaybe<Scalars['Boolean']['input']>;
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** Not closed yet. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  stages?: InputMaybe<Array<SightingStage>>;
  stateCode?: InputMaybe<Scalars['StateCode']['input']>;
  urgency?: InputMaybe<SightingUrgency>;
};

export type SightingOutcome =
  | 'CHILD_MET'
  | 'DUPLICATE'
  | 'MATCHED_TO_MISSING'
  | 'NOT_FOUND'
  | 'NO_CONCERN'
  | 'SPAM';

export type SightingReceived = {
  __typename?: 'SightingReceived';
  /** Keep it: it tells what came of the report. */
  reference: Scalars['String']['output'];
};

export type SightingStage =
  | 'ASSIGNED'
  | 'CLOSED'
  | 'HELD'
  /** Nobody was found; the unit goes once more. */
  | 'REVISIT'
  | 'SCREENED'
  | 'SUBMITTED'
  /** Called a false report; a supervisor decides. */
  | 'SUPERVISOR';

export type SightingStep = {
  __typename?: 'SightingStep';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  from?: Maybe<SightingStage>;
  note?: Maybe<Scalars['String']['output']>;
  role: Scalars['String']['output'];
  to: SightingStage;
};

export type SightingUrgency =
  | 'HIGH'
  | 'NORMAL'
  /** Minutes count. */
  | 'URGENT';

/** A candidate and what of it agreed with the question. */
export type SimilarChild = {
  __typename?: 'SimilarChild';
  agreed: Array<SimilarityGround>;
  child: Child;
  /** 0 to 1; orders the answer, and is no probability. */
  score: Scalars['Float']['output'];
};

export type SimilarChildrenInput = {
  ageFrom?: InputMaybe<Scalars['Int']['input']>;
  ageTo?: InputMaybe<Scalars['Int']['input']>;
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  guardianName?: InputMaybe<Scalars['String']['input']>;
  /** In any spelling or script. */
  name?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
};

export type SimilarityGround =
  | 'AGE'
  | 'DISTRICT'
  | 'GUARDIAN'
  | 'NAME_ALIKE'
  | 'NAME_SAME'
  /** The names sound alike in another spelling. */
  | 'NAME_SOUND'
  | 'SEX';

export type StageChange = {
  __typename?: 'StageChange';
  act?: Maybe<MissingAct>;
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  /** Number of the order or document that it rests on; null for posts that may not see the child's identity. */
  document?: Maybe<Scalars['String']['output']>;
  from?: Maybe<MissingStage>;
  /** Words of the officer; null for posts that may not see the child's identity. */
  reason?: Maybe<Scalars['String']['output']>;
  role: Scalars['String']['output'];
  to: MissingStage;
};

/** A State or Union Territory; the directory tells its name. */
export type State = {
  __typename?: 'State';
  code: Scalars['StateCode']['output'];
  /** Reports registered between two days; null = withheld (small cell). */
  missingChildren?: Maybe<MissingChildrenSummary>;
};


/** A State or Union Territory; the directory tells its name. */
export type StatemissingChildrenArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type StoodFact = {
  __typename?: 'StoodFact';
  fact: CorrectableFact;
  value: Scalars['String']['output'];
};

export type TellUnitsInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  reportId: Scalars['ID']['input'];
  units: Array<ToldUnitInput>;
};

export type TellUnitsOk = {
  __typename?: 'TellUnitsOk';
  report: MissingReport;
};

export type TellUnitsResult = Conflict | InvalidInput | NotAllowed | TellUnitsOk;

export type ToldUnitInput = {
  kind: UnitKind;
  name: Scalars['String']['input'];
  officeId?: InputMaybe<Scalars['ID']['input']>;
};

export type TriageSightingInput = {
  /** ASSIGNED: the unit that goes to look; this post's own office where left out. */
  assignToOfficeId?: InputMaybe<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** CLOSED: needed. */
  outcome?: InputMaybe<SightingOutcome>;
  /** A report that the sighting may concern. */
  reportId?: InputMaybe<Scalars['ID']['input']>;
  sightingId: Scalars['ID']['input'];
  to: SightingStage;
  urgency?: InputMaybe<SightingUrgency>;
};

export type TriageSightingOk = {
  __typename?: 'TriageSightingOk';
  sighting: Sighting;
};

export type TriageSightingResult = Conflict | InvalidInput | NotAllowed | TriageSightingOk;

export type UndoMatchVerdictInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  pairId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type UndoMatchVerdictOk = {
  __typename?: 'UndoMatchVerdictOk';
  pair: MatchPair;
};

export type UndoMatchVerdictResult = Conflict | InvalidInput | NotAllowed | UndoMatchVerdictOk;

export type UnitAnswer =
  | 'CANNOT_HELP'
  | 'LOOKING'
  | 'NOT_SEEN'
  | 'SEEN';

export type UnitKind =
  | 'BORDER'
  /** District crime records bureau. */
  | 'DCRB'
  /** District legal services authority. */
  | 'DLSA'
  | 'HELPLINE_1098'
  | 'HOMES'
  | 'NEIGHBOUR_STATION'
  | 'NODAL_OFFICER'
  | 'OTHER'
  | 'RAILWAYS';

/** A unit that was told to look for the child, and what it answered. */
export type UnitNotice = {
  __typename?: 'UnitNotice';
  answer?: Maybe<UnitAnswer>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: UnitKind;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  office?: Maybe<Office>;
  toldAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

/** A change of an identity: what is left out stays, null clears what may be empty. */
export type UpdateChildIdentityInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  guardians?: InputMaybe<Array<GuardianInput>>;
  identifyingMarks?: InputMaybe<Array<Scalars['String']['input']>>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  name?: InputMaybe<Scalars['String']['input']>;
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  physique?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateMissingReportInput = {
  circumstances?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  identity?: InputMaybe<UpdateChildIdentityInput>;
  informant?: InputMaybe<InformantInput>;
  lastSeenDistrictCode?: InputMaybe<Scalars['ID']['input']>;
  lastSeenPlace?: InputMaybe<Scalars['String']['input']>;
  missingSince?: InputMaybe<Scalars['Date']['input']>;
  photoUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is corrected (at least 20 characters); not needed for a photo alone. */
  reason?: InputMaybe<Scalars['String']['input']>;
  reportId: Scalars['ID']['input'];
  wearing?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateMissingReportOk = {
  __typename?: 'UpdateMissingReportOk';
  report: MissingReport;
};

export type UpdateMissingReportResult = Conflict | InvalidInput | NotAllowed | UpdateMissingReportOk;

export type WithdrawPosterInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  posterId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawPosterOk = {
  __typename?: 'WithdrawPosterOk';
  poster: Poster;
};

export type WithdrawPosterResult = Conflict | InvalidInput | NotAllowed | WithdrawPosterOk;



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
  FoundRecord: FoundRecord;
  MatchPair: MatchPair;
  MissingReport: MissingReport;
  Poster: Poster;
  Sighting: Sighting;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Child:
    ( { __typename: 'Child' }
    & GraphQLRecursivePick<FederationTypes['Child'], {"id":true}> );
  FoundRecord:
    ( { __typename: 'FoundRecord' }
    & GraphQLRecursivePick<FederationTypes['FoundRecord'], {"id":true}> );
  MatchPair:
    ( { __typename: 'MatchPair' }
    & GraphQLRecursivePick<FederationTypes['MatchPair'], {"id":true}> );
  MissingReport:
    ( { __typename: 'MissingReport' }
    & GraphQLRecursivePick<FederationTypes['MissingReport'], {"id":true}> );
  Poster:
    ( { __typename: 'Poster' }
    & GraphQLRecursivePick<FederationTypes['Poster'], {"id":true}> );
  Sighting:
    ( { __typename: 'Sighting' }
    & GraphQLRecursivePick<FederationTypes['Sighting'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnswerHandOverResult:
    | ( Omit<AnswerHandOverOk, 'report'> & { report?: Maybe<_RefType['MissingReport']> } & { __typename: 'AnswerHandOverOk' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  AssessRiskResult:
    | ( Omit<AssessRiskOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'AssessRiskOk' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  AssignLeadResult:
    | ( Omit<AssignLeadOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'AssignLeadOk' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  CheckPosterResult:
    | ( Omit<CheckPosterOk, 'poster'> & { poster: _RefType['Poster'] } & { __typename: 'CheckPosterOk' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  CloseLeadResult:
    | ( Omit<CloseLeadOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'CloseLeadOk' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  DecideChildJoinResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<DecideChildJoinOk, 'child'> & { child: _RefType['Child'] } & { __typename: 'DecideChildJoinOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  DecideEndingResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<DecideEndingOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'DecideEndingOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  DecideMatchResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<DecideMatchOk, 'next' | 'pair'> & { next?: Maybe<_RefType['MatchPair']>, pair: _RefType['MatchPair'] } & { __typename: 'DecideMatchOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  DecideReportExportResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( DecideReportExportOk & { __typename: 'DecideReportExportOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  DeclareConflictResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( DeclareConflictOk & { __typename: 'DeclareConflictOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  DiscloseMatchResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<DiscloseMatchOk, 'pair'> & { pair: _RefType['MatchPair'] } & { __typename: 'DiscloseMatchOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  FetchReportExportResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( FetchReportExportOk & { __typename: 'FetchReportExportOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  FileSearchReportResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<FileSearchReportOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'FileSearchReportOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  FollowUpSearchResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<FollowUpSearchOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'FollowUpSearchOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  GatherSightingsResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<GatherSightingsOk, 'sighting'> & { sighting: _RefType['Sighting'] } & { __typename: 'GatherSightingsOk' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  MoveMissingReportResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MoveMissingReportOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'MoveMissingReportOk' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  OfferHandOverResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<OfferHandOverOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'OfferHandOverOk' } )
  ;
  OpenLeadResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<OpenLeadOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'OpenLeadOk' } )
  ;
  ProduceFoundChildResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ProduceFoundChildOk, 'record'> & { record: _RefType['FoundRecord'] } & { __typename: 'ProduceFoundChildOk' } )
  ;
  ProposeChildJoinResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ProposeChildJoinOk, 'child'> & { child: _RefType['Child'] } & { __typename: 'ProposeChildJoinOk' } )
  ;
  ProposeChildPartingResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ProposeChildPartingOk, 'child'> & { child: _RefType['Child'] } & { __typename: 'ProposeChildPartingOk' } )
  ;
  ProposeEndingResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ProposeEndingOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'ProposeEndingOk' } )
  ;
  RecalibrateMatchingResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( RecalibrateMatchingOk & { __typename: 'RecalibrateMatchingOk' } )
  ;
  RecordUnitAnswerResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RecordUnitAnswerOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'RecordUnitAnswerOk' } )
  ;
  RegisterFirResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RegisterFirOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'RegisterFirOk' } )
  ;
  RegisterFoundChildResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RegisterFoundChildOk, 'record'> & { record: _RefType['FoundRecord'] } & { __typename: 'RegisterFoundChildOk' } )
  ;
  RegisterMissingChildResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RegisterMissingChildOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'RegisterMissingChildOk' } )
  ;
  ReleasePosterResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ReleasePosterOk, 'poster'> & { poster: _RefType['Poster'] } & { __typename: 'ReleasePosterOk' } )
  ;
  ReportSightingResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SightingReceived & { __typename: 'SightingReceived' } )
  ;
  RequestReportExportResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RequestReportExportOk, 'export'> & { export: _RefType['ReportExport'] } & { __typename: 'RequestReportExportOk' } )
  ;
  RevealIdentityResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RevealIdentityOk, 'child'> & { child: _RefType['Child'] } & { __typename: 'RevealIdentityOk' } )
  ;
  ReviewOpeningResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( ReviewOpeningOk & { __typename: 'ReviewOpeningOk' } )
  ;
  TellUnitsResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<TellUnitsOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'TellUnitsOk' } )
  ;
  TriageSightingResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<TriageSightingOk, 'sighting'> & { sighting: _RefType['Sighting'] } & { __typename: 'TriageSightingOk' } )
  ;
  UndoMatchVerdictResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<UndoMatchVerdictOk, 'pair'> & { pair: _RefType['MatchPair'] } & { __typename: 'UndoMatchVerdictOk' } )
  ;
  UpdateMissingReportResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<UpdateMissingReportOk, 'report'> & { report: _RefType['MissingReport'] } & { __typename: 'UpdateMissingReportOk' } )
  ;
  WithdrawPosterResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<WithdrawPosterOk, 'poster'> & { poster: _RefType['Poster'] } & { __typename: 'WithdrawPosterOk' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessAnomaly: ResolverTypeWrapper<Omit<AccessAnomaly, 'kind'> & { kind: ResolversTypes['AnomalyKind'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgeBasis: ResolverTypeWrapper<'BIRTH_DATE' | 'STATED' | 'ESTIMATED' | 'UNKNOWN'>;
  AnomalyKind: ResolverTypeWrapper<'MANY_IDENTITIES' | 'MANY_SEARCHES' | 'MANY_OPENINGS'>;
  AnswerHandOverInput: AnswerHandOverInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnswerHandOverOk: ResolverTypeWrapper<Omit<AnswerHandOverOk, 'report'> & { report?: Maybe<ResolversTypes['MissingReport']> }>;
  AnswerHandOverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerHandOverResult']>;
  AssessRiskInput: AssessRiskInput;
  AssessRiskOk: ResolverTypeWrapper<Omit<AssessRiskOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  AssessRiskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessRiskResult']>;
  AssignLeadInput: AssignLeadInput;
  AssignLeadOk: ResolverTypeWrapper<Omit<AssignLeadOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  AssignLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignLeadResult']>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  AuditFact: ResolverTypeWrapper<AuditFact>;
  AuditFilter: AuditFilter;
  Change: ResolverTypeWrapper<Change>;
  CheckPosterInput: CheckPosterInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CheckPosterOk: ResolverTypeWrapper<Omit<CheckPosterOk, 'poster'> & { poster: ResolversTypes['Poster'] }>;
  CheckPosterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckPosterResult']>;
  Child: ResolverTypeWrapper<ChildMapper>;
  ChildIdentity: ResolverTypeWrapper<ChildIdentity>;
  ChildIdentityInput: ChildIdentityInput;
  ChildJoin: ResolverTypeWrapper<ChildJoinMapper>;
  ChildJoinDoubt: ResolverTypeWrapper<'SEX' | 'AGE' | 'BIRTH'>;
  ChildJoinGround: ResolverTypeWrapper<'COURT_ORDER' | 'TRANSFERRED_FIR' | 'SUPERVISOR_ORDER'>;
  ChildJoinKind: ResolverTypeWrapper<'JOIN' | 'PART'>;
  ChildJoinWords: ResolverTypeWrapper<ChildJoinWords>;
  Clock: ResolverTypeWrapper<Omit<Clock, 'state'> & { state: ResolversTypes['ClockState'] }>;
  ClockState: ResolverTypeWrapper<'RUNNING' | 'DUE_SOON' | 'BREACHED' | 'PAUSED' | 'STOPPED'>;
  CloseLeadInput: CloseLeadInput;
  CloseLeadOk: ResolverTypeWrapper<Omit<CloseLeadOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  CloseLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseLeadResult']>;
  Conflict: ResolverTypeWrapper<Conflict>;
  CorrectableFact: ResolverTypeWrapper<'NAME' | 'OTHER_NAMES' | 'BIRTH_DATE' | 'IDENTIFYING_MARKS' | 'PHYSIQUE' | 'LANGUAGES' | 'ADDRESS' | 'GUARDIANS' | 'MISSING_SINCE' | 'AGE_AT_MISSING' | 'LAST_SEEN_DISTRICT_CODE' | 'LAST_SEEN_PLACE' | 'WEARING' | 'CIRCUMSTANCES' | 'INFORMANT'>;
  CorrectedFact: ResolverTypeWrapper<Omit<CorrectedFact, 'fact'> & { fact: ResolversTypes['CorrectableFact'] }>;
  Correction: ResolverTypeWrapper<Omit<Correction, 'changed'> & { changed: Array<ResolversTypes['CorrectedFact']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideChildJoinInput: DecideChildJoinInput;
  DecideChildJoinOk: ResolverTypeWrapper<Omit<DecideChildJoinOk, 'child'> & { child: ResolversTypes['Child'] }>;
  DecideChildJoinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideChildJoinResult']>;
  DecideEndingInput: DecideEndingInput;
  DecideEndingOk: ResolverTypeWrapper<Omit<DecideEndingOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  DecideEndingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideEndingResult']>;
  DecideMatchInput: DecideMatchInput;
  DecideMatchOk: ResolverTypeWrapper<Omit<DecideMatchOk, 'next' | 'pair'> & { next?: Maybe<ResolversTypes['MatchPair']>, pair: ResolversTypes['MatchPair'] }>;
  DecideMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideMatchResult']>;
  DecideReportExportInput: DecideReportExportInput;
  DecideReportExportOk: ResolverTypeWrapper<DecideReportExportOk>;
  DecideReportExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideReportExportResult']>;
  DeclareConflictInput: DeclareConflictInput;
  DeclareConflictOk: ResolverTypeWrapper<DeclareConflictOk>;
  DeclareConflictResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareConflictResult']>;
  DiscloseMatchInput: DiscloseMatchInput;
  DiscloseMatchOk: ResolverTypeWrapper<Omit<DiscloseMatchOk, 'pair'> & { pair: ResolversTypes['MatchPair'] }>;
  DiscloseMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscloseMatchResult']>;
  District: ResolverTypeWrapper<District>;
  DueClock: ResolverTypeWrapper<DueClockMapper>;
  DueClockConnection: ResolverTypeWrapper<Omit<DueClockConnection, 'edges'> & { edges: Array<ResolversTypes['DueClockEdge']> }>;
  DueClockEdge: ResolverTypeWrapper<Omit<DueClockEdge, 'node'> & { node: ResolversTypes['DueClock'] }>;
  DueClockFilter: DueClockFilter;
  Ending: ResolverTypeWrapper<EndingMapper>;
  EndingKind: ResolverTypeWrapper<'WITHDRAWN' | 'DUPLICATE' | 'ALREADY_FOUND'>;
  FetchReportExportInput: FetchReportExportInput;
  FetchReportExportOk: ResolverTypeWrapper<FetchReportExportOk>;
  FetchReportExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FetchReportExportResult']>;
  FigureColumn: ResolverTypeWrapper<Omit<FigureColumn, 'kind'> & { kind: ResolversTypes['FigureColumnKind'] }>;
  FigureColumnKind: ResolverTypeWrapper<'DIMENSION' | 'MEASURE'>;
  FigureRow: ResolverTypeWrapper<FigureRow>;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'columns'> & { columns: Array<ResolversTypes['FigureColumn']> }>;
  FileSearchReportInput: FileSearchReportInput;
  FileSearchReportOk: ResolverTypeWrapper<Omit<FileSearchReportOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  FileSearchReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileSearchReportResult']>;
  Fir: ResolverTypeWrapper<Omit<Fir, 'law'> & { law: ResolversTypes['PenalCode'] }>;
  FollowUpSearchInput: FollowUpSearchInput;
  FollowUpSearchOk: ResolverTypeWrapper<Omit<FollowUpSearchOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  FollowUpSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpSearchResult']>;
  FoundBy: ResolverTypeWrapper<'POLICE' | 'RAILWAYS' | 'HELPLINE_1098' | 'HOME' | 'SOCIAL_WORKER' | 'CITIZEN' | 'SELF'>;
  FoundIdentityInput: FoundIdentityInput;
  FoundParticulars: ResolverTypeWrapper<FoundParticulars>;
  FoundRecord: ResolverTypeWrapper<FoundRecordMapper>;
  FoundRecordConnection: ResolverTypeWrapper<Omit<FoundRecordConnection, 'edges'> & { edges: Array<ResolversTypes['FoundRecordEdge']> }>;
  FoundRecordEdge: ResolverTypeWrapper<Omit<FoundRecordEdge, 'node'> & { node: ResolversTypes['FoundRecord'] }>;
  FoundRecordFilter: FoundRecordFilter;
  FoundStage: ResolverTypeWrapper<'RECEIVED' | 'PRODUCED'>;
  GatherSightingsInput: GatherSightingsInput;
  GatherSightingsOk: ResolverTypeWrapper<Omit<GatherSightingsOk, 'sighting'> & { sighting: ResolversTypes['Sighting'] }>;
  GatherSightingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GatherSightingsResult']>;
  Guardian: ResolverTypeWrapper<Guardian>;
  GuardianInput: GuardianInput;
  HandOver: ResolverTypeWrapper<HandOverMapper>;
  HandOverAnswer: ResolverTypeWrapper<'ACCEPTED' | 'RETURNED' | 'RECALLED'>;
  IdentityOpening: ResolverTypeWrapper<IdentityOpeningMapper>;
  IdentityOpeningConnection: ResolverTypeWrapper<Omit<IdentityOpeningConnection, 'edges'> & { edges: Array<ResolversTypes['IdentityOpeningEdge']> }>;
  IdentityOpeningEdge: ResolverTypeWrapper<Omit<IdentityOpeningEdge, 'node'> & { node: ResolversTypes['IdentityOpening'] }>;
  IdentityReading: ResolverTypeWrapper<Omit<IdentityReading, 'kind'> & { kind: ResolversTypes['IdentityReadingKind'] }>;
  IdentityReadingKind: ResolverTypeWrapper<'READ' | 'OPENED'>;
  IdentityWithheld: ResolverTypeWrapper<Omit<IdentityWithheld, 'reason'> & { reason: ResolversTypes['IdentityWithheldReason'] }>;
  IdentityWithheldReason: ResolverTypeWrapper<'NOT_IN_DUTY' | 'PROTECTED'>;
  Informant: ResolverTypeWrapper<Informant>;
  InformantInput: InformantInput;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Lead: ResolverTypeWrapper<LeadMapper>;
  LeadOutcome: ResolverTypeWrapper<'CHILD_TRACED' | 'NEW_LEAD' | 'NOTHING_FOUND' | 'NOT_THE_CHILD' | 'HANDED_ON'>;
  LeadSource: ResolverTypeWrapper<'SIGHTING' | 'FAMILY' | 'INFORMANT' | 'PHONE_RECORDS' | 'CCTV' | 'MATCH' | 'UNIT' | 'OTHER'>;
  LeadWords: ResolverTypeWrapper<LeadWords>;
  MatchAct: ResolverTypeWrapper<'CONFIRM' | 'REJECT' | 'ASK' | 'ANSWER' | 'UNDO' | 'DISCLOSE' | 'REOPEN'>;
  MatchBand: ResolverTypeWrapper<'ALERT' | 'REVIEW' | 'LOW'>;
  MatchBandFigure: ResolverTypeWrapper<Omit<MatchBandFigure, 'band'> & { band: ResolversTypes['MatchBand'] }>;
  MatchBar: ResolverTypeWrapper<Omit<MatchBar, 'field' | 'reading'> & { field: ResolversTypes['MatchField'], reading: ResolversTypes['MatchReading'] }>;
  MatchCalibration: ResolverTypeWrapper<MatchCalibration>;
  MatchDecisive: ResolverTypeWrapper<Omit<MatchDecisive, 'field'> & { field: ResolversTypes['MatchField'] }>;
  MatchDesk: ResolverTypeWrapper<Omit<MatchDesk, 'bands'> & { bands: Array<ResolversTypes['MatchBandFigure']> }>;
  MatchExplanation: ResolverTypeWrapper<Omit<MatchExplanation, 'bars' | 'decisive'> & { bars: Array<ResolversTypes['MatchBar']>, decisive: Array<ResolversTypes['MatchDecisive']> }>;
  MatchFairness: ResolverTypeWrapper<MatchFairness>;
  MatchField: ResolverTypeWrapper<'TIME' | 'HOME' | 'FOUND_AT' | 'LOCALITY' | 'SEX' | 'AGE' | 'HEIGHT' | 'GIVEN' | 'FAMILY' | 'GUARDIAN' | 'LANGUAGE' | 'MARKS' | 'CLOTHING' | 'FACE'>;
  MatchGroupFigure: ResolverTypeWrapper<MatchGroupFigure>;
  MatchKind: ResolverTypeWrapper<'FOUND' | 'SIGHTING'>;
  MatchPair: ResolverTypeWrapper<MatchPairMapper>;
  MatchPairConnection: ResolverTypeWrapper<Omit<MatchPairConnection, 'edges'> & { edges: Array<ResolversTypes['MatchPairEdge']> }>;
  MatchPairEdge: ResolverTypeWrapper<Omit<MatchPairEdge, 'node'> & { node: ResolversTypes['MatchPair'] }>;
  MatchPairFilter: MatchPairFilter;
  MatchReading: ResolverTypeWrapper<'SAME' | 'CLOSE' | 'PARTLY' | 'DIFFERENT' | 'NOT_KNOWN'>;
  MatchSide: ResolverTypeWrapper<'MISSING' | 'FOUND'>;
  MatchSideView: ResolverTypeWrapper<MatchSideViewMapper>;
  MatchState: ResolverTypeWrapper<'OPEN' | 'ASKED' | 'HALF_CONFIRMED' | 'CONFIRMED' | 'REJECTED' | 'ENDED'>;
  MatchStep: ResolverTypeWrapper<Omit<MatchStep, 'about' | 'act' | 'band' | 'side'> & { about?: Maybe<ResolversTypes['MatchField']>, act: ResolversTypes['MatchAct'], band: ResolversTypes['MatchBand'], side?: Maybe<ResolversTypes['MatchSide']> }>;
  MatchVerdict: ResolverTypeWrapper<'CONFIRM' | 'REJECT' | 'ASK' | 'ANSWER'>;
  MatchWithheld: ResolverTypeWrapper<'NOT_IN_DUTY' | 'PROTECTED' | 'OTHER_OFFICE' | 'WEAK' | 'LIMIT'>;
  MissingAct: ResolverTypeWrapper<'REGISTER_FIR' | 'START_SEARCH' | 'HAND_TO_AHTU' | 'FILE_AHTU_REPORT' | 'MAKE_LONG_TERM' | 'REVIEW' | 'TRACE' | 'TRACE_DECEASED' | 'TRACE_ADULT' | 'PRODUCE' | 'PLACE_IN_CARE' | 'RESTORE' | 'CLOSE' | 'WITHDRAW' | 'CALL_DUPLICATE' | 'CALL_FOUND' | 'OFFER_HAND_OVER' | 'RECALL_HAND_OVER' | 'ACCEPT_HAND_OVER' | 'RETURN_HAND_OVER'>;
  MissingChildrenDimension: ResolverTypeWrapper<'STATE' | 'DISTRICT' | 'YEAR' | 'FINANCIAL_YEAR' | 'MONTH' | 'SEX' | 'AGE_BAND' | 'SOURCE' | 'STAGE'>;
  MissingChildrenFigureFilter: MissingChildrenFigureFilter;
  MissingChildrenMeasure: ResolverTypeWrapper<'REPORTED' | 'TRACED' | 'UNTRACED' | 'WITH_FIR'>;
  MissingChildrenSummary: ResolverTypeWrapper<MissingChildrenSummary>;
  MissingDesk: ResolverTypeWrapper<MissingDesk>;
  MissingNeed: ResolverTypeWrapper<'FIR' | 'DOCUMENT' | 'BOARD' | 'STATION' | 'SECOND_PERSON'>;
  MissingParticulars: ResolverTypeWrapper<MissingParticulars>;
  MissingReport: ResolverTypeWrapper<MissingReportMapper>;
  MissingReportAsItStood: ResolverTypeWrapper<Omit<MissingReportAsItStood, 'facts' | 'stage'> & { facts: Array<ResolversTypes['StoodFact']>, stage: ResolversTypes['MissingStage'] }>;
  MissingReportConnection: ResolverTypeWrapper<Omit<MissingReportConnection, 'edges'> & { edges: Array<ResolversTypes['MissingReportEdge']> }>;
  MissingReportEdge: ResolverTypeWrapper<Omit<MissingReportEdge, 'node'> & { node: ResolversTypes['MissingReport'] }>;
  MissingReportFilter: MissingReportFilter;
  MissingReportOrder: ResolverTypeWrapper<'NEWEST' | 'DUE_FIRST'>;
  MissingStage: ResolverTypeWrapper<'REPORTED' | 'FIR_REGISTERED' | 'UNDER_SEARCH' | 'WITH_AHTU' | 'LONG_TERM' | 'TRACED' | 'TRACED_DECEASED' | 'TRACED_ADULT' | 'PRODUCED' | 'IN_CARE' | 'RESTORED' | 'CLOSED' | 'WITHDRAWN' | 'DUPLICATE' | 'ALREADY_FOUND'>;
  MissingStep: ResolverTypeWrapper<Omit<MissingStep, 'act' | 'needs' | 'to'> & { act: ResolversTypes['MissingAct'], needs: Array<ResolversTypes['MissingNeed']>, to?: Maybe<ResolversTypes['MissingStage']> }>;
  MoveMissingReportInput: MoveMissingReportInput;
  MoveMissingReportOk: ResolverTypeWrapper<Omit<MoveMissingReportOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  MoveMissingReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveMissingReportResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  OfferHandOverInput: OfferHandOverInput;
  OfferHandOverOk: ResolverTypeWrapper<Omit<OfferHandOverOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  OfferHandOverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferHandOverResult']>;
  Office: ResolverTypeWrapper<Office>;
  OpenLeadInput: OpenLeadInput;
  OpenLeadOk: ResolverTypeWrapper<Omit<OpenLeadOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  OpenLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenLeadResult']>;
  OpeningReview: ResolverTypeWrapper<OpeningReview>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PenalCode: ResolverTypeWrapper<'IPC' | 'BNS'>;
  Person: ResolverTypeWrapper<Person>;
  Poster: ResolverTypeWrapper<PosterMapper>;
  PosterField: ResolverTypeWrapper<'NAME' | 'PHOTO' | 'WEARING' | 'PHYSIQUE' | 'MARKS'>;
  ProduceFoundChildInput: ProduceFoundChildInput;
  ProduceFoundChildOk: ResolverTypeWrapper<Omit<ProduceFoundChildOk, 'record'> & { record: ResolversTypes['FoundRecord'] }>;
  ProduceFoundChildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProduceFoundChildResult']>;
  ProposeChildJoinInput: ProposeChildJoinInput;
  ProposeChildJoinOk: ResolverTypeWrapper<Omit<ProposeChildJoinOk, 'child'> & { child: ResolversTypes['Child'] }>;
  ProposeChildJoinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeChildJoinResult']>;
  ProposeChildPartingInput: ProposeChildPartingInput;
  ProposeChildPartingOk: ResolverTypeWrapper<Omit<ProposeChildPartingOk, 'child'> & { child: ResolversTypes['Child'] }>;
  ProposeChildPartingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeChildPartingResult']>;
  ProposeEndingInput: ProposeEndingInput;
  ProposeEndingOk: ResolverTypeWrapper<Omit<ProposeEndingOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  ProposeEndingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeEndingResult']>;
  PublishedPoster: ResolverTypeWrapper<PublishedPosterMapper>;
  PublishedPosterConnection: ResolverTypeWrapper<Omit<PublishedPosterConnection, 'edges'> & { edges: Array<ResolversTypes['PublishedPosterEdge']> }>;
  PublishedPosterEdge: ResolverTypeWrapper<Omit<PublishedPosterEdge, 'node'> & { node: ResolversTypes['PublishedPoster'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecalibrateMatchingInput: RecalibrateMatchingInput;
  RecalibrateMatchingOk: ResolverTypeWrapper<RecalibrateMatchingOk>;
  RecalibrateMatchingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecalibrateMatchingResult']>;
  RecordUnitAnswerInput: RecordUnitAnswerInput;
  RecordUnitAnswerOk: ResolverTypeWrapper<Omit<RecordUnitAnswerOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  RecordUnitAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordUnitAnswerResult']>;
  RegisterFirInput: RegisterFirInput;
  RegisterFirOk: ResolverTypeWrapper<Omit<RegisterFirOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  RegisterFirResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterFirResult']>;
  RegisterFoundChildInput: RegisterFoundChildInput;
  RegisterFoundChildOk: ResolverTypeWrapper<Omit<RegisterFoundChildOk, 'record'> & { record: ResolversTypes['FoundRecord'] }>;
  RegisterFoundChildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterFoundChildResult']>;
  RegisterMissingChildInput: RegisterMissingChildInput;
  RegisterMissingChildOk: ResolverTypeWrapper<Omit<RegisterMissingChildOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  RegisterMissingChildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterMissingChildResult']>;
  ReleasePosterInput: ReleasePosterInput;
  ReleasePosterOk: ResolverTypeWrapper<Omit<ReleasePosterOk, 'poster'> & { poster: ResolversTypes['Poster'] }>;
  ReleasePosterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleasePosterResult']>;
  ReportExport: ResolverTypeWrapper<ReportExportMapper>;
  ReportExportFilter: ResolverTypeWrapper<Omit<ReportExportFilter, 'sex' | 'stages'> & { sex?: Maybe<ResolversTypes['Sex']>, stages?: Maybe<Array<ResolversTypes['MissingStage']>> }>;
  ReportExportFilterInput: ReportExportFilterInput;
  ReportOutcome: ResolverTypeWrapper<'CHILD_LOOKED_AFTER' | 'HELPED_A_SEARCH' | 'CHILD_NOT_FOUND' | 'NO_CONCERN' | 'TOLD_BY_OTHERS_TOO' | 'NOT_FOLLOWED_UP'>;
  ReportSightingInput: ReportSightingInput;
  ReportSightingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportSightingResult']>;
  ReportSource: ResolverTypeWrapper<'STATION' | 'WALK_IN' | 'HELPLINE_1098' | 'CITIZEN' | 'RAILWAYS'>;
  ReportStage: ResolverTypeWrapper<'RECEIVED' | 'BEING_CHECKED' | 'WITH_A_UNIT' | 'CLOSED'>;
  ReportStatus: ResolverTypeWrapper<Omit<ReportStatus, 'outcome' | 'stage'> & { outcome?: Maybe<ResolversTypes['ReportOutcome']>, stage: ResolversTypes['ReportStage'] }>;
  ReporterContact: ReporterContact;
  RequestReportExportInput: RequestReportExportInput;
  RequestReportExportOk: ResolverTypeWrapper<Omit<RequestReportExportOk, 'export'> & { export: ResolversTypes['ReportExport'] }>;
  RequestReportExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReportExportResult']>;
  RevealIdentityInput: RevealIdentityInput;
  RevealIdentityOk: ResolverTypeWrapper<Omit<RevealIdentityOk, 'child'> & { child: ResolversTypes['Child'] }>;
  RevealIdentityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealIdentityResult']>;
  ReviewOpeningInput: ReviewOpeningInput;
  ReviewOpeningOk: ResolverTypeWrapper<ReviewOpeningOk>;
  ReviewOpeningResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewOpeningResult']>;
  RiskAnswer: ResolverTypeWrapper<'YES' | 'NO' | 'UNKNOWN'>;
  RiskAnswered: ResolverTypeWrapper<Omit<RiskAnswered, 'answer'> & { answer: ResolversTypes['RiskAnswer'] }>;
  RiskAnsweredInput: RiskAnsweredInput;
  RiskAssessment: ResolverTypeWrapper<Omit<RiskAssessment, 'answers' | 'level'> & { answers: Array<ResolversTypes['RiskAnswered']>, level: ResolversTypes['RiskLevel'] }>;
  RiskLevel: ResolverTypeWrapper<'STANDARD' | 'RAISED' | 'HIGH'>;
  RiskQuestion: ResolverTypeWrapper<Omit<RiskQuestion, 'level'> & { level: ResolversTypes['RiskLevel'] }>;
  SearchReportAct: ResolverTypeWrapper<'FILE_AHTU_REPORT' | 'REVIEW'>;
  Sex: ResolverTypeWrapper<'GIRL' | 'BOY' | 'TRANSGENDER'>;
  Sighting: ResolverTypeWrapper<SightingMapper>;
  SightingChallenge: ResolverTypeWrapper<SightingChallenge>;
  SightingConnection: ResolverTypeWrapper<Omit<SightingConnection, 'edges'> & { edges: Array<ResolversTypes['SightingEdge']> }>;
  SightingContact: ResolverTypeWrapper<SightingContact>;
  SightingEdge: ResolverTypeWrapper<Omit<SightingEdge, 'node'> & { node: ResolversTypes['Sighting'] }>;
  SightingFilter: SightingFilter;
  SightingOutcome: ResolverTypeWrapper<'CHILD_MET' | 'MATCHED_TO_MISSING' | 'NOT_FOUND' | 'NO_CONCERN' | 'DUPLICATE' | 'SPAM'>;
  SightingReceived: ResolverTypeWrapper<SightingReceived>;
  SightingStage: ResolverTypeWrapper<'SUBMITTED' | 'HELD' | 'SCREENED' | 'SUPERVISOR' | 'ASSIGNED' | 'REVISIT' | 'CLOSED'>;
  SightingStep: ResolverTypeWrapper<Omit<SightingStep, 'from' | 'to'> & { from?: Maybe<ResolversTypes['SightingStage']>, to: ResolversTypes['SightingStage'] }>;
  SightingUrgency: ResolverTypeWrapper<'NORMAL' | 'HIGH' | 'URGENT'>;
  SimilarChild: ResolverTypeWrapper<Omit<SimilarChild, 'agreed' | 'child'> & { agreed: Array<ResolversTypes['SimilarityGround']>, child: ResolversTypes['Child'] }>;
  SimilarChildrenInput: SimilarChildrenInput;
  SimilarityGround: ResolverTypeWrapper<'NAME_SAME' | 'NAME_ALIKE' | 'NAME_SOUND' | 'GUARDIAN' | 'SEX' | 'AGE' | 'DISTRICT'>;
  StageChange: ResolverTypeWrapper<Omit<StageChange, 'act' | 'from' | 'to'> & { act?: Maybe<ResolversTypes['MissingAct']>, from?: Maybe<ResolversTypes['MissingStage']>, to: ResolversTypes['MissingStage'] }>;
  State: ResolverTypeWrapper<State>;
  StateCode: ResolverTypeWrapper<Scalars['StateCode']['output']>;
  StoodFact: ResolverTypeWrapper<Omit<StoodFact, 'fact'> & { fact: ResolversTypes['CorrectableFact'] }>;
  TellUnitsInput: TellUnitsInput;
  TellUnitsOk: ResolverTypeWrapper<Omit<TellUnitsOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  TellUnitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TellUnitsResult']>;
  ToldUnitInput: ToldUnitInput;
  TriageSightingInput: TriageSightingInput;
  TriageSightingOk: ResolverTypeWrapper<Omit<TriageSightingOk, 'sighting'> & { sighting: ResolversTypes['Sighting'] }>;
  TriageSightingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriageSightingResult']>;
  UndoMatchVerdictInput: UndoMatchVerdictInput;
  UndoMatchVerdictOk: ResolverTypeWrapper<Omit<UndoMatchVerdictOk, 'pair'> & { pair: ResolversTypes['MatchPair'] }>;
  UndoMatchVerdictResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoMatchVerdictResult']>;
  UnitAnswer: ResolverTypeWrapper<'SEEN' | 'NOT_SEEN' | 'LOOKING' | 'CANNOT_HELP'>;
  UnitKind: ResolverTypeWrapper<'NEIGHBOUR_STATION' | 'DCRB' | 'RAILWAYS' | 'BORDER' | 'DLSA' | 'NODAL_OFFICER' | 'HELPLINE_1098' | 'HOMES' | 'OTHER'>;
  UnitNotice: ResolverTypeWrapper<UnitNoticeMapper>;
  UpdateChildIdentityInput: UpdateChildIdentityInput;
  UpdateMissingReportInput: UpdateMissingReportInput;
  UpdateMissingReportOk: ResolverTypeWrapper<Omit<UpdateMissingReportOk, 'report'> & { report: ResolversTypes['MissingReport'] }>;
  UpdateMissingReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateMissingReportResult']>;
  WithdrawPosterInput: WithdrawPosterInput;
  WithdrawPosterOk: ResolverTypeWrapper<Omit<WithdrawPosterOk, 'poster'> & { poster: ResolversTypes['Poster'] }>;
  WithdrawPosterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPosterResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessAnomaly: AccessAnomaly;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  AnswerHandOverInput: AnswerHandOverInput;
  ID: Scalars['ID']['output'];
  AnswerHandOverOk: Omit<AnswerHandOverOk, 'report'> & { report?: Maybe<ResolversParentTypes['MissingReport']> };
  AnswerHandOverResult: ResolversUnionTypes<ResolversParentTypes>['AnswerHandOverResult'];
  AssessRiskInput: AssessRiskInput;
  AssessRiskOk: Omit<AssessRiskOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  AssessRiskResult: ResolversUnionTypes<ResolversParentTypes>['AssessRiskResult'];
  AssignLeadInput: AssignLeadInput;
  AssignLeadOk: Omit<AssignLeadOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  AssignLeadResult: ResolversUnionTypes<ResolversParentTypes>['AssignLeadResult'];
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFact: AuditFact;
  AuditFilter: AuditFilter;
  Change: Change;
  CheckPosterInput: CheckPosterInput;
  Boolean: Scalars['Boolean']['output'];
  CheckPosterOk: Omit<CheckPosterOk, 'poster'> & { poster: ResolversParentTypes['Poster'] };
  CheckPosterResult: ResolversUnionTypes<ResolversParentTypes>['CheckPosterResult'];
  Child: ChildMapper;
  ChildIdentity: ChildIdentity;
  ChildIdentityInput: ChildIdentityInput;
  ChildJoin: ChildJoinMapper;
  ChildJoinWords: ChildJoinWords;
  Clock: Clock;
  CloseLeadInput: CloseLeadInput;
  CloseLeadOk: Omit<CloseLeadOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  CloseLeadResult: ResolversUnionTypes<ResolversParentTypes>['CloseLeadResult'];
  Conflict: Conflict;
  CorrectedFact: CorrectedFact;
  Correction: Omit<Correction, 'changed'> & { changed: Array<ResolversParentTypes['CorrectedFact']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideChildJoinInput: DecideChildJoinInput;
  DecideChildJoinOk: Omit<DecideChildJoinOk, 'child'> & { child: ResolversParentTypes['Child'] };
  DecideChildJoinResult: ResolversUnionTypes<ResolversParentTypes>['DecideChildJoinResult'];
  DecideEndingInput: DecideEndingInput;
  DecideEndingOk: Omit<DecideEndingOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  DecideEndingResult: ResolversUnionTypes<ResolversParentTypes>['DecideEndingResult'];
  DecideMatchInput: DecideMatchInput;
  DecideMatchOk: Omit<DecideMatchOk, 'next' | 'pair'> & { next?: Maybe<ResolversParentTypes['MatchPair']>, pair: ResolversParentTypes['MatchPair'] };
  DecideMatchResult: ResolversUnionTypes<ResolversParentTypes>['DecideMatchResult'];
  DecideReportExportInput: DecideReportExportInput;
  DecideReportExportOk: DecideReportExportOk;
  DecideReportExportResult: ResolversUnionTypes<ResolversParentTypes>['DecideReportExportResult'];
  DeclareConflictInput: DeclareConflictInput;
  DeclareConflictOk: DeclareConflictOk;
  DeclareConflictResult: ResolversUnionTypes<ResolversParentTypes>['DeclareConflictResult'];
  DiscloseMatchInput: DiscloseMatchInput;
  DiscloseMatchOk: Omit<DiscloseMatchOk, 'pair'> & { pair: ResolversParentTypes['MatchPair'] };
  DiscloseMatchResult: ResolversUnionTypes<ResolversParentTypes>['DiscloseMatchResult'];
  District: District;
  DueClock: DueClockMapper;
  DueClockConnection: Omit<DueClockConnection, 'edges'> & { edges: Array<ResolversParentTypes['DueClockEdge']> };
  DueClockEdge: Omit<DueClockEdge, 'node'> & { node: ResolversParentTypes['DueClock'] };
  DueClockFilter: DueClockFilter;
  Ending: EndingMapper;
  FetchReportExportInput: FetchReportExportInput;
  FetchReportExportOk: FetchReportExportOk;
  FetchReportExportResult: ResolversUnionTypes<ResolversParentTypes>['FetchReportExportResult'];
  FigureColumn: FigureColumn;
  FigureRow: FigureRow;
  FigureTable: Omit<FigureTable, 'columns'> & { columns: Array<ResolversParentTypes['FigureColumn']> };
  FileSearchReportInput: FileSearchReportInput;
  FileSearchReportOk: Omit<FileSearchReportOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  FileSearchReportResult: ResolversUnionTypes<ResolversParentTypes>['FileSearchReportResult'];
  Fir: Fir;
  FollowUpSearchInput: FollowUpSearchInput;
  FollowUpSearchOk: Omit<FollowUpSearchOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  FollowUpSearchResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpSearchResult'];
  FoundIdentityInput: FoundIdentityInput;
  FoundParticulars: FoundParticulars;
  FoundRecord: FoundRecordMapper;
  FoundRecordConnection: Omit<FoundRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['FoundRecordEdge']> };
  FoundRecordEdge: Omit<FoundRecordEdge, 'node'> & { node: ResolversParentTypes['FoundRecord'] };
  FoundRecordFilter: FoundRecordFilter;
  GatherSightingsInput: GatherSightingsInput;
  GatherSightingsOk: Omit<GatherSightingsOk, 'sighting'> & { sighting: ResolversParentTypes['Sighting'] };
  GatherSightingsResult: ResolversUnionTypes<ResolversParentTypes>['GatherSightingsResult'];
  Guardian: Guardian;
  GuardianInput: GuardianInput;
  HandOver: HandOverMapper;
  IdentityOpening: IdentityOpeningMapper;
  IdentityOpeningConnection: Omit<IdentityOpeningConnection, 'edges'> & { edges: Array<ResolversParentTypes['IdentityOpeningEdge']> };
  IdentityOpeningEdge: Omit<IdentityOpeningEdge, 'node'> & { node: ResolversParentTypes['IdentityOpening'] };
  IdentityReading: IdentityReading;
  IdentityWithheld: IdentityWithheld;
  Informant: Informant;
  InformantInput: InformantInput;
  InputIssue: InputIssue;
  InvalidInput: InvalidInput;
  Lead: LeadMapper;
  LeadWords: LeadWords;
  MatchBandFigure: MatchBandFigure;
  MatchBar: MatchBar;
  MatchCalibration: MatchCalibration;
  MatchDecisive: MatchDecisive;
  MatchDesk: Omit<MatchDesk, 'bands'> & { bands: Array<ResolversParentTypes['MatchBandFigure']> };
  MatchExplanation: Omit<MatchExplanation, 'bars' | 'decisive'> & { bars: Array<ResolversParentTypes['MatchBar']>, decisive: Array<ResolversParentTypes['MatchDecisive']> };
  MatchFairness: MatchFairness;
  MatchGroupFigure: MatchGroupFigure;
  MatchPair: MatchPairMapper;
  MatchPairConnection: Omit<MatchPairConnection, 'edges'> & { edges: Array<ResolversParentTypes['MatchPairEdge']> };
  MatchPairEdge: Omit<MatchPairEdge, 'node'> & { node: ResolversParentTypes['MatchPair'] };
  MatchPairFilter: MatchPairFilter;
  MatchSideView: MatchSideViewMapper;
  MatchStep: MatchStep;
  MissingChildrenFigureFilter: MissingChildrenFigureFilter;
  MissingChildrenSummary: MissingChildrenSummary;
  MissingDesk: MissingDesk;
  MissingParticulars: MissingParticulars;
  MissingReport: MissingReportMapper;
  MissingReportAsItStood: Omit<MissingReportAsItStood, 'facts'> & { facts: Array<ResolversParentTypes['StoodFact']> };
  MissingReportConnection: Omit<MissingReportConnection, 'edges'> & { edges: Array<ResolversParentTypes['MissingReportEdge']> };
  MissingReportEdge: Omit<MissingReportEdge, 'node'> & { node: ResolversParentTypes['MissingReport'] };
  MissingReportFilter: MissingReportFilter;
  MissingStep: MissingStep;
  MoveMissingReportInput: MoveMissingReportInput;
  MoveMissingReportOk: Omit<MoveMissingReportOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  MoveMissingReportResult: ResolversUnionTypes<ResolversParentTypes>['MoveMissingReportResult'];
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  OfferHandOverInput: OfferHandOverInput;
  OfferHandOverOk: Omit<OfferHandOverOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  OfferHandOverResult: ResolversUnionTypes<ResolversParentTypes>['OfferHandOverResult'];
  Office: Office;
  OpenLeadInput: OpenLeadInput;
  OpenLeadOk: Omit<OpenLeadOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  OpenLeadResult: ResolversUnionTypes<ResolversParentTypes>['OpenLeadResult'];
  OpeningReview: OpeningReview;
  PageInfo: PageInfo;
  Person: Person;
  Poster: PosterMapper;
  ProduceFoundChildInput: ProduceFoundChildInput;
  ProduceFoundChildOk: Omit<ProduceFoundChildOk, 'record'> & { record: ResolversParentTypes['FoundRecord'] };
  ProduceFoundChildResult: ResolversUnionTypes<ResolversParentTypes>['ProduceFoundChildResult'];
  ProposeChildJoinInput: ProposeChildJoinInput;
  ProposeChildJoinOk: Omit<ProposeChildJoinOk, 'child'> & { child: ResolversParentTypes['Child'] };
  ProposeChildJoinResult: ResolversUnionTypes<ResolversParentTypes>['ProposeChildJoinResult'];
  ProposeChildPartingInput: ProposeChildPartingInput;
  ProposeChildPartingOk: Omit<ProposeChildPartingOk, 'child'> & { child: ResolversParentTypes['Child'] };
  ProposeChildPartingResult: ResolversUnionTypes<ResolversParentTypes>['ProposeChildPartingResult'];
  ProposeEndingInput: ProposeEndingInput;
  ProposeEndingOk: Omit<ProposeEndingOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  ProposeEndingResult: ResolversUnionTypes<ResolversParentTypes>['ProposeEndingResult'];
  PublishedPoster: PublishedPosterMapper;
  PublishedPosterConnection: Omit<PublishedPosterConnection, 'edges'> & { edges: Array<ResolversParentTypes['PublishedPosterEdge']> };
  PublishedPosterEdge: Omit<PublishedPosterEdge, 'node'> & { node: ResolversParentTypes['PublishedPoster'] };
  Query: Record<PropertyKey, never>;
  RecalibrateMatchingInput: RecalibrateMatchingInput;
  RecalibrateMatchingOk: RecalibrateMatchingOk;
  RecalibrateMatchingResult: ResolversUnionTypes<ResolversParentTypes>['RecalibrateMatchingResult'];
  RecordUnitAnswerInput: RecordUnitAnswerInput;
  RecordUnitAnswerOk: Omit<RecordUnitAnswerOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  RecordUnitAnswerResult: ResolversUnionTypes<ResolversParentTypes>['RecordUnitAnswerResult'];
  RegisterFirInput: RegisterFirInput;
  RegisterFirOk: Omit<RegisterFirOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  RegisterFirResult: ResolversUnionTypes<ResolversParentTypes>['RegisterFirResult'];
  RegisterFoundChildInput: RegisterFoundChildInput;
  RegisterFoundChildOk: Omit<RegisterFoundChildOk, 'record'> & { record: ResolversParentTypes['FoundRecord'] };
  RegisterFoundChildResult: ResolversUnionTypes<ResolversParentTypes>['RegisterFoundChildResult'];
  RegisterMissingChildInput: RegisterMissingChildInput;
  RegisterMissingChildOk: Omit<RegisterMissingChildOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  RegisterMissingChildResult: ResolversUnionTypes<ResolversParentTypes>['RegisterMissingChildResult'];
  ReleasePosterInput: ReleasePosterInput;
  ReleasePosterOk: Omit<ReleasePosterOk, 'poster'> & { poster: ResolversParentTypes['Poster'] };
  ReleasePosterResult: ResolversUnionTypes<ResolversParentTypes>['ReleasePosterResult'];
  ReportExport: ReportExportMapper;
  ReportExportFilter: ReportExportFilter;
  ReportExportFilterInput: ReportExportFilterInput;
  ReportSightingInput: ReportSightingInput;
  ReportSightingResult: ResolversUnionTypes<ResolversParentTypes>['ReportSightingResult'];
  ReportStatus: ReportStatus;
  ReporterContact: ReporterContact;
  RequestReportExportInput: RequestReportExportInput;
  RequestReportExportOk: Omit<RequestReportExportOk, 'export'> & { export: ResolversParentTypes['ReportExport'] };
  RequestReportExportResult: ResolversUnionTypes<ResolversParentTypes>['RequestReportExportResult'];
  RevealIdentityInput: RevealIdentityInput;
  RevealIdentityOk: Omit<RevealIdentityOk, 'child'> & { child: ResolversParentTypes['Child'] };
  RevealIdentityResult: ResolversUnionTypes<ResolversParentTypes>['RevealIdentityResult'];
  ReviewOpeningInput: ReviewOpeningInput;
  ReviewOpeningOk: ReviewOpeningOk;
  ReviewOpeningResult: ResolversUnionTypes<ResolversParentTypes>['ReviewOpeningResult'];
  RiskAnswered: RiskAnswered;
  RiskAnsweredInput: RiskAnsweredInput;
  RiskAssessment: Omit<RiskAssessment, 'answers'> & { answers: Array<ResolversParentTypes['RiskAnswered']> };
  RiskQuestion: RiskQuestion;
  Sighting: SightingMapper;
  SightingChallenge: SightingChallenge;
  SightingConnection: Omit<SightingConnection, 'edges'> & { edges: Array<ResolversParentTypes['SightingEdge']> };
  SightingContact: SightingContact;
  SightingEdge: Omit<SightingEdge, 'node'> & { node: ResolversParentTypes['Sighting'] };
  SightingFilter: SightingFilter;
  SightingReceived: SightingReceived;
  SightingStep: SightingStep;
  SimilarChild: Omit<SimilarChild, 'child'> & { child: ResolversParentTypes['Child'] };
  SimilarChildrenInput: SimilarChildrenInput;
  StageChange: StageChange;
  State: State | FederationReferenceTypes['State'];
  StateCode: Scalars['StateCode']['output'];
  StoodFact: StoodFact;
  TellUnitsInput: TellUnitsInput;
  TellUnitsOk: Omit<TellUnitsOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  TellUnitsResult: ResolversUnionTypes<ResolversParentTypes>['TellUnitsResult'];
  ToldUnitInput: ToldUnitInput;
  TriageSightingInput: TriageSightingInput;
  TriageSightingOk: Omit<TriageSightingOk, 'sighting'> & { sighting: ResolversParentTypes['Sighting'] };
  TriageSightingResult: ResolversUnionTypes<ResolversParentTypes>['TriageSightingResult'];
  UndoMatchVerdictInput: UndoMatchVerdictInput;
  UndoMatchVerdictOk: Omit<UndoMatchVerdictOk, 'pair'> & { pair: ResolversParentTypes['MatchPair'] };
  UndoMatchVerdictResult: ResolversUnionTypes<ResolversParentTypes>['UndoMatchVerdictResult'];
  UnitNotice: UnitNoticeMapper;
  UpdateChildIdentityInput: UpdateChildIdentityInput;
  UpdateMissingReportInput: UpdateMissingReportInput;
  UpdateMissingReportOk: Omit<UpdateMissingReportOk, 'report'> & { report: ResolversParentTypes['MissingReport'] };
  UpdateMissingReportResult: ResolversUnionTypes<ResolversParentTypes>['UpdateMissingReportResult'];
  WithdrawPosterInput: WithdrawPosterInput;
  WithdrawPosterOk: Omit<WithdrawPosterOk, 'poster'> & { poster: ResolversParentTypes['Poster'] };
  WithdrawPosterResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPosterResult'];
};

export type AccessAnomalyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessAnomaly'] = ResolversParentTypes['AccessAnomaly']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnomalyKind'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AgeBasisResolvers = EnumResolverSignature<{ BIRTH_DATE?: any, ESTIMATED?: any, STATED?: any, UNKNOWN?: any }, ResolversTypes['AgeBasis']>;

export type AnomalyKindResolvers = EnumResolverSignature<{ MANY_IDENTITIES?: any, MANY_OPENINGS?: any, MANY_SEARCHES?: any }, ResolversTypes['AnomalyKind']>;

export type AnswerHandOverOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerHandOverOk'] = ResolversParentTypes['AnswerHandOverOk']> = {
  report?: Resolver<Maybe<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerHandOverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerHandOverResult'] = ResolversParentTypes['AnswerHandOverResult']> = {
  __resolveType?: TypeResolveFn<'AnswerHandOverOk' | 'Conflict' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type AssessRiskOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessRiskOk'] = ResolversParentTypes['AssessRiskOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessRiskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessRiskResult'] = ResolversParentTypes['AssessRiskResult']> = {
  __resolveType?: TypeResolveFn<'AssessRiskOk' | 'Conflict' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type AssignLeadOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignLeadOk'] = ResolversParentTypes['AssignLeadOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignLeadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignLeadResult'] = ResolversParentTypes['AssignLeadResult']> = {
  __resolveType?: TypeResolveFn<'AssignLeadOk' | 'Conflict' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
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

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckPosterOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckPosterOk'] = ResolversParentTypes['CheckPosterOk']> = {
  poster?: Resolver<ResolversTypes['Poster'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckPosterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckPosterResult'] = ResolversParentTypes['CheckPosterResult']> = {
  __resolveType?: TypeResolveFn<'CheckPosterOk' | 'Conflict' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type ChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child'], FederationReferenceType extends FederationReferenceTypes['Child'] = FederationReferenceTypes['Child']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Child']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageBasis?: Resolver<ResolversTypes['AgeBasis'], ParentType, ContextType>;
  ageYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foundRecords?: Resolver<Array<ResolversTypes['FoundRecord']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['ChildIdentity']>, ParentType, ContextType>;
  identityReadings?: Resolver<Array<ResolversTypes['IdentityReading']>, ParentType, ContextType, RequireFields<ChildidentityReadingsArgs, 'first'>>;
  identityWithheld?: Resolver<Maybe<ResolversTypes['IdentityWithheld']>, ParentType, ContextType>;
  joins?: Resolver<Array<ResolversTypes['ChildJoin']>, ParentType, ContextType, RequireFields<ChildjoinsArgs, 'first'>>;
  missingReports?: Resolver<Array<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  sameChildAs?: Resolver<Array<ResolversTypes['Child']>, ParentType, ContextType, RequireFields<ChildsameChildAsArgs, 'first'>>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type ChildIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildIdentity'] = ResolversParentTypes['ChildIdentity']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guardians?: Resolver<Array<ResolversTypes['Guardian']>, ParentType, ContextType>;
  identifyingMarks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  physique?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChildJoinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildJoin'] = ResolversParentTypes['ChildJoin']> = {
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  doubts?: Resolver<Array<ResolversTypes['ChildJoinDoubt']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['ChildJoinGround']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChildJoinKind'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  partedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['ChildJoinWords']>, ParentType, ContextType>;
};

export type ChildJoinDoubtResolvers = EnumResolverSignature<{ AGE?: any, BIRTH?: any, SEX?: any }, ResolversTypes['ChildJoinDoubt']>;

export type ChildJoinGroundResolvers = EnumResolverSignature<{ COURT_ORDER?: any, SUPERVISOR_ORDER?: any, TRANSFERRED_FIR?: any }, ResolversTypes['ChildJoinGround']>;

export type ChildJoinKindResolvers = EnumResolverSignature<{ JOIN?: any, PART?: any }, ResolversTypes['ChildJoinKind']>;

export type ChildJoinWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildJoinWords'] = ResolversParentTypes['ChildJoinWords']> = {
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CloseLeadOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseLeadOk'] = ResolversParentTypes['CloseLeadOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseLeadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseLeadResult'] = ResolversParentTypes['CloseLeadResult']> = {
  __resolveType?: TypeResolveFn<'CloseLeadOk' | 'Conflict' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectableFactResolvers = EnumResolverSignature<{ ADDRESS?: any, AGE_AT_MISSING?: any, BIRTH_DATE?: any, CIRCUMSTANCES?: any, GUARDIANS?: any, IDENTIFYING_MARKS?: any, INFORMANT?: any, LANGUAGES?: any, LAST_SEEN_DISTRICT_CODE?: any, LAST_SEEN_PLACE?: any, MISSING_SINCE?: any, NAME?: any, OTHER_NAMES?: any, PHYSIQUE?: any, WEARING?: any }, ResolversTypes['CorrectableFact']>;

export type CorrectedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedFact'] = ResolversParentTypes['CorrectedFact']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['CorrectableFact'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['CorrectedFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideChildJoinOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideChildJoinOk'] = ResolversParentTypes['DecideChildJoinOk']> = {
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideChildJoinResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideChildJoinResult'] = ResolversParentTypes['DecideChildJoinResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DecideChildJoinOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type DecideEndingOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideEndingOk'] = ResolversParentTypes['DecideEndingOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideEndingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideEndingResult'] = ResolversParentTypes['DecideEndingResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DecideEndingOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type DecideMatchOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMatchOk'] = ResolversParentTypes['DecideMatchOk']> = {
  next?: Resolver<Maybe<ResolversTypes['MatchPair']>, ParentType, ContextType>;
  pair?: Resolver<ResolversTypes['MatchPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideMatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMatchResult'] = ResolversParentTypes['DecideMatchResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DecideMatchOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type DecideReportExportOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideReportExportOk'] = ResolversParentTypes['DecideReportExportOk']> = {
  exportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideReportExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideReportExportResult'] = ResolversParentTypes['DecideReportExportResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DecideReportExportOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type DeclareConflictOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareConflictOk'] = ResolversParentTypes['DeclareConflictOk']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareConflictResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareConflictResult'] = ResolversParentTypes['DeclareConflictResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DeclareConflictOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type DiscloseMatchOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscloseMatchOk'] = ResolversParentTypes['DiscloseMatchOk']> = {
  pair?: Resolver<ResolversTypes['MatchPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscloseMatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscloseMatchResult'] = ResolversParentTypes['DiscloseMatchResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DiscloseMatchOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DueClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueClock'] = ResolversParentTypes['DueClock']> = {
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  foundRecord?: Resolver<Maybe<ResolversTypes['FoundRecord']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  sighting?: Resolver<Maybe<ResolversTypes['Sighting']>, ParentType, ContextType>;
};

export type DueClockConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueClockConnection'] = ResolversParentTypes['DueClockConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DueClockEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueClockEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueClockEdge'] = ResolversParentTypes['DueClockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DueClock'], ParentType, ContextType>;
};

export type EndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ending'] = ResolversParentTypes['Ending']> = {
  confirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherReport?: Resolver<Maybe<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MissingStage'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndingKindResolvers = EnumResolverSignature<{ ALREADY_FOUND?: any, DUPLICATE?: any, WITHDRAWN?: any }, ResolversTypes['EndingKind']>;

export type FetchReportExportOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FetchReportExportOk'] = ResolversParentTypes['FetchReportExportOk']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FetchReportExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FetchReportExportResult'] = ResolversParentTypes['FetchReportExportResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'FetchReportExportOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
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

export type FileSearchReportOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileSearchReportOk'] = ResolversParentTypes['FileSearchReportOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileSearchReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileSearchReportResult'] = ResolversParentTypes['FileSearchReportResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'FileSearchReportOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type FirResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fir'] = ResolversParentTypes['Fir']> = {
  law?: Resolver<ResolversTypes['PenalCode'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  zero?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FollowUpSearchOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpSearchOk'] = ResolversParentTypes['FollowUpSearchOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpSearchResult'] = ResolversParentTypes['FollowUpSearchResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'FollowUpSearchOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type FoundByResolvers = EnumResolverSignature<{ CITIZEN?: any, HELPLINE_1098?: any, HOME?: any, POLICE?: any, RAILWAYS?: any, SELF?: any, SOCIAL_WORKER?: any }, ResolversTypes['FoundBy']>;

export type FoundParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundParticulars'] = ResolversParentTypes['FoundParticulars']> = {
  belongings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  circumstances?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundPlace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handedOverBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedHome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FoundRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundRecord'] = ResolversParentTypes['FoundRecord'], FederationReferenceType extends FederationReferenceTypes['FoundRecord'] = FederationReferenceTypes['FoundRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FoundRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  foundBy?: Resolver<ResolversTypes['FoundBy'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChange?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  particulars?: Resolver<Maybe<ResolversTypes['FoundParticulars']>, ParentType, ContextType>;
  producedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FoundStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundRecordConnection'] = ResolversParentTypes['FoundRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FoundRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundRecordEdge'] = ResolversParentTypes['FoundRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FoundRecord'], ParentType, ContextType>;
};

export type FoundStageResolvers = EnumResolverSignature<{ PRODUCED?: any, RECEIVED?: any }, ResolversTypes['FoundStage']>;

export type GatherSightingsOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GatherSightingsOk'] = ResolversParentTypes['GatherSightingsOk']> = {
  sighting?: Resolver<ResolversTypes['Sighting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GatherSightingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GatherSightingsResult'] = ResolversParentTypes['GatherSightingsResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'GatherSightingsOk' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type GuardianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guardian'] = ResolversParentTypes['Guardian']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  answer?: Resolver<Maybe<ResolversTypes['HandOverAnswer']>, ParentType, ContextType>;
  answerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offeredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  toDistrict?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
};

export type HandOverAnswerResolvers = EnumResolverSignature<{ ACCEPTED?: any, RECALLED?: any, RETURNED?: any }, ResolversTypes['HandOverAnswer']>;

export type IdentityOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityOpening'] = ResolversParentTypes['IdentityOpening']> = {
  childId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['OpeningReview']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityOpeningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityOpeningConnection'] = ResolversParentTypes['IdentityOpeningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentityOpeningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityOpeningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityOpeningEdge'] = ResolversParentTypes['IdentityOpeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityOpening'], ParentType, ContextType>;
};

export type IdentityReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityReading'] = ResolversParentTypes['IdentityReading']> = {
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentityReadingKind'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityReadingKindResolvers = EnumResolverSignature<{ OPENED?: any, READ?: any }, ResolversTypes['IdentityReadingKind']>;

export type IdentityWithheldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityWithheld'] = ResolversParentTypes['IdentityWithheld']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IdentityWithheldReason'], ParentType, ContextType>;
  revealable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IdentityWithheldReasonResolvers = EnumResolverSignature<{ NOT_IN_DUTY?: any, PROTECTED?: any }, ResolversTypes['IdentityWithheldReason']>;

export type InformantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Informant'] = ResolversParentTypes['Informant']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InputIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  issues?: Resolver<Array<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LeadOutcome']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  sighting?: Resolver<Maybe<ResolversTypes['Sighting']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LeadSource'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['LeadWords']>, ParentType, ContextType>;
};

export type LeadOutcomeResolvers = EnumResolverSignature<{ CHILD_TRACED?: any, HANDED_ON?: any, NEW_LEAD?: any, NOTHING_FOUND?: any, NOT_THE_CHILD?: any }, ResolversTypes['LeadOutcome']>;

export type LeadSourceResolvers = EnumResolverSignature<{ CCTV?: any, FAMILY?: any, INFORMANT?: any, MATCH?: any, OTHER?: any, PHONE_RECORDS?: any, SIGHTING?: any, UNIT?: any }, ResolversTypes['LeadSource']>;

export type LeadWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadWords'] = ResolversParentTypes['LeadWords']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchActResolvers = EnumResolverSignature<{ ANSWER?: any, ASK?: any, CONFIRM?: any, DISCLOSE?: any, REJECT?: any, REOPEN?: any, UNDO?: any }, ResolversTypes['MatchAct']>;

export type MatchBandResolvers = EnumResolverSignature<{ ALERT?: any, LOW?: any, REVIEW?: any }, ResolversTypes['MatchBand']>;

export type MatchBandFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchBandFigure'] = ResolversParentTypes['MatchBandFigure']> = {
  band?: Resolver<ResolversTypes['MatchBand'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchBar'] = ResolversParentTypes['MatchBar']> = {
  field?: Resolver<ResolversTypes['MatchField'], ParentType, ContextType>;
  oneIn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['MatchReading'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchCalibrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCalibration'] = ResolversParentTypes['MatchCalibration']> = {
  adopted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brierAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  brierBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  eceAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  eceBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchDecisiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchDecisive'] = ResolversParentTypes['MatchDecisive']> = {
  field?: Resolver<ResolversTypes['MatchField'], ParentType, ContextType>;
  ifAgrees?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ifDiffers?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchDesk'] = ResolversParentTypes['MatchDesk']> = {
  alerts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bands?: Resolver<Array<ResolversTypes['MatchBandFigure']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halfConfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestOpenDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchExplanation'] = ResolversParentTypes['MatchExplanation']> = {
  bars?: Resolver<Array<ResolversTypes['MatchBar']>, ParentType, ContextType>;
  competitionBits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  decisive?: Resolver<Array<ResolversTypes['MatchDecisive']>, ParentType, ContextType>;
  priorBits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalBits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchFairnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchFairness'] = ResolversParentTypes['MatchFairness']> = {
  allowedPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gapPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['MatchGroupFigure']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchFieldResolvers = EnumResolverSignature<{ AGE?: any, CLOTHING?: any, FACE?: any, FAMILY?: any, FOUND_AT?: any, GIVEN?: any, GUARDIAN?: any, HEIGHT?: any, HOME?: any, LANGUAGE?: any, LOCALITY?: any, MARKS?: any, SEX?: any, TIME?: any }, ResolversTypes['MatchField']>;

export type MatchGroupFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchGroupFigure'] = ResolversParentTypes['MatchGroupFigure']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recallAt10?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchKindResolvers = EnumResolverSignature<{ FOUND?: any, SIGHTING?: any }, ResolversTypes['MatchKind']>;

export type MatchPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchPair'] = ResolversParentTypes['MatchPair'], FederationReferenceType extends FederationReferenceTypes['MatchPair'] = FederationReferenceTypes['MatchPair']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MatchPair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['MatchAct']>, ParentType, ContextType>;
  band?: Resolver<ResolversTypes['MatchBand'], ParentType, ContextType>;
  confirmedFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmsFor?: Resolver<Maybe<ResolversTypes['MatchSide']>, ParentType, ContextType>;
  daysBetween?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['MatchExplanation'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['MatchSideView'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  lastChange?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['MatchSideView'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['MatchPair']>, ParentType, ContextType, RequireFields<MatchPairothersArgs, 'first'>>;
  parameters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FoundRecord']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  rivals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samePicture?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sighting?: Resolver<Maybe<ResolversTypes['Sighting']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['MatchStep']>, ParentType, ContextType, RequireFields<MatchPairstepsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchPairConnection'] = ResolversParentTypes['MatchPairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MatchPairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchPairEdge'] = ResolversParentTypes['MatchPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchPair'], ParentType, ContextType>;
};

export type MatchReadingResolvers = EnumResolverSignature<{ CLOSE?: any, DIFFERENT?: any, NOT_KNOWN?: any, PARTLY?: any, SAME?: any }, ResolversTypes['MatchReading']>;

export type MatchSideResolvers = EnumResolverSignature<{ FOUND?: any, MISSING?: any }, ResolversTypes['MatchSide']>;

export type MatchSideViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchSideView'] = ResolversParentTypes['MatchSideView']> = {
  ageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clothing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heightCm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  homeDistrict?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  homeState?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  otherNames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MatchSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['MatchWithheld']>, ParentType, ContextType>;
};

export type MatchStateResolvers = EnumResolverSignature<{ ASKED?: any, CONFIRMED?: any, ENDED?: any, HALF_CONFIRMED?: any, OPEN?: any, REJECTED?: any }, ResolversTypes['MatchState']>;

export type MatchStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchStep'] = ResolversParentTypes['MatchStep']> = {
  about?: Resolver<Maybe<ResolversTypes['MatchField']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['MatchAct'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['MatchBand'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['MatchSide']>, ParentType, ContextType>;
};

export type MatchVerdictResolvers = EnumResolverSignature<{ ANSWER?: any, ASK?: any, CONFIRM?: any, REJECT?: any }, ResolversTypes['MatchVerdict']>;

export type MatchWithheldResolvers = EnumResolverSignature<{ LIMIT?: any, NOT_IN_DUTY?: any, OTHER_OFFICE?: any, PROTECTED?: any, WEAK?: any }, ResolversTypes['MatchWithheld']>;

export type MissingActResolvers = EnumResolverSignature<{ ACCEPT_HAND_OVER?: any, CALL_DUPLICATE?: any, CALL_FOUND?: any, CLOSE?: any, FILE_AHTU_REPORT?: any, HAND_TO_AHTU?: any, MAKE_LONG_TERM?: any, OFFER_HAND_OVER?: any, PLACE_IN_CARE?: any, PRODUCE?: any, RECALL_HAND_OVER?: any, REGISTER_FIR?: any, RESTORE?: any, RETURN_HAND_OVER?: any, REVIEW?: any, START_SEARCH?: any, TRACE?: any, TRACE_ADULT?: any, TRACE_DECEASED?: any, WITHDRAW?: any }, ResolversTypes['MissingAct']>;

export type MissingChildrenDimensionResolvers = EnumResolverSignature<{ AGE_BAND?: any, DISTRICT?: any, FINANCIAL_YEAR?: any, MONTH?: any, SEX?: any, SOURCE?: any, STAGE?: any, STATE?: any, YEAR?: any }, ResolversTypes['MissingChildrenDimension']>;

export type MissingChildrenMeasureResolvers = EnumResolverSignature<{ REPORTED?: any, TRACED?: any, UNTRACED?: any, WITH_FIR?: any }, ResolversTypes['MissingChildrenMeasure']>;

export type MissingChildrenSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingChildrenSummary'] = ResolversParentTypes['MissingChildrenSummary']> = {
  reported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  traced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  untraced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MissingDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingDesk'] = ResolversParentTypes['MissingDesk']> = {
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sightingsToScreen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tracedNotProduced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underSearch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutFir?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingNeedResolvers = EnumResolverSignature<{ BOARD?: any, DOCUMENT?: any, FIR?: any, SECOND_PERSON?: any, STATION?: any }, ResolversTypes['MissingNeed']>;

export type MissingParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingParticulars'] = ResolversParentTypes['MissingParticulars']> = {
  circumstances?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  informant?: Resolver<Maybe<ResolversTypes['Informant']>, ParentType, ContextType>;
  lastSeenPlace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wearing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingReport'] = ResolversParentTypes['MissingReport'], FederationReferenceType extends FederationReferenceTypes['MissingReport'] = FederationReferenceTypes['MissingReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MissingReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageAtMissing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asItStood?: Resolver<Maybe<ResolversTypes['MissingReportAsItStood']>, ParentType, ContextType, RequireFields<MissingReportasItStoodArgs, 'on'>>;
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<MissingReportcorrectionsArgs, 'first'>>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  endings?: Resolver<Array<ResolversTypes['Ending']>, ParentType, ContextType, RequireFields<MissingReportendingsArgs, 'first'>>;
  episode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fir?: Resolver<Maybe<ResolversTypes['Fir']>, ParentType, ContextType>;
  handOvers?: Resolver<Array<ResolversTypes['HandOver']>, ParentType, ContextType, RequireFields<MissingReporthandOversArgs, 'first'>>;
  history?: Resolver<Array<ResolversTypes['StageChange']>, ParentType, ContextType, RequireFields<MissingReporthistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChange?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  lastSeenDistrict?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<MissingReportleadsArgs, 'first'>>;
  missingSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nextStages?: Resolver<Array<ResolversTypes['MissingStage']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['UnitNotice']>, ParentType, ContextType, RequireFields<MissingReportnoticesArgs, 'first'>>;
  particulars?: Resolver<Maybe<ResolversTypes['MissingParticulars']>, ParentType, ContextType>;
  penalCode?: Resolver<ResolversTypes['PenalCode'], ParentType, ContextType>;
  posters?: Resolver<Array<ResolversTypes['Poster']>, ParentType, ContextType, RequireFields<MissingReportpostersArgs, 'first'>>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  sightings?: Resolver<Array<ResolversTypes['Sighting']>, ParentType, ContextType, RequireFields<MissingReportsightingsArgs, 'first'>>;
  source?: Resolver<ResolversTypes['ReportSource'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['MissingStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['MissingStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingReportAsItStoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingReportAsItStood'] = ResolversParentTypes['MissingReportAsItStood']> = {
  facts?: Resolver<Array<ResolversTypes['StoodFact']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['MissingStage'], ParentType, ContextType>;
};

export type MissingReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingReportConnection'] = ResolversParentTypes['MissingReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MissingReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingReportEdge'] = ResolversParentTypes['MissingReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
};

export type MissingReportOrderResolvers = EnumResolverSignature<{ DUE_FIRST?: any, NEWEST?: any }, ResolversTypes['MissingReportOrder']>;

export type MissingStageResolvers = EnumResolverSignature<{ ALREADY_FOUND?: any, CLOSED?: any, DUPLICATE?: any, FIR_REGISTERED?: any, IN_CARE?: any, LONG_TERM?: any, PRODUCED?: any, REPORTED?: any, RESTORED?: any, TRACED?: any, TRACED_ADULT?: any, TRACED_DECEASED?: any, UNDER_SEARCH?: any, WITHDRAWN?: any, WITH_AHTU?: any }, ResolversTypes['MissingStage']>;

export type MissingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingStep'] = ResolversParentTypes['MissingStep']> = {
  act?: Resolver<ResolversTypes['MissingAct'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['MissingNeed']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['MissingStage']>, ParentType, ContextType>;
};

export type MoveMissingReportOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveMissingReportOk'] = ResolversParentTypes['MoveMissingReportOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveMissingReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveMissingReportResult'] = ResolversParentTypes['MoveMissingReportResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'MoveMissingReportOk' | 'NotAllowed', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerHandOver?: Resolver<ResolversTypes['AnswerHandOverResult'], ParentType, ContextType, RequireFields<MutationanswerHandOverArgs, 'input'>>;
  assessRisk?: Resolver<ResolversTypes['AssessRiskResult'], ParentType, ContextType, RequireFields<MutationassessRiskArgs, 'input'>>;
  assignLead?: Resolver<ResolversTypes['AssignLeadResult'], ParentType, ContextType, RequireFields<MutationassignLeadArgs, 'input'>>;
  checkPoster?: Resolver<ResolversTypes['CheckPosterResult'], ParentType, ContextType, RequireFields<MutationcheckPosterArgs, 'input'>>;
  closeLead?: Resolver<ResolversTypes['CloseLeadResult'], ParentType, ContextType, RequireFields<MutationcloseLeadArgs, 'input'>>;
  decideChildJoin?: Resolver<ResolversTypes['DecideChildJoinResult'], ParentType, ContextType, RequireFields<MutationdecideChildJoinArgs, 'input'>>;
  decideEnding?: Resolver<ResolversTypes['DecideEndingResult'], ParentType, ContextType, RequireFields<MutationdecideEndingArgs, 'input'>>;
  decideMatch?: Resolver<ResolversTypes['DecideMatchResult'], ParentType, ContextType, RequireFields<MutationdecideMatchArgs, 'input'>>;
  decideReportExport?: Resolver<ResolversTypes['DecideReportExportResult'], ParentType, ContextType, RequireFields<MutationdecideReportExportArgs, 'input'>>;
  declareConflict?: Resolver<ResolversTypes['DeclareConflictResult'], ParentType, ContextType, RequireFields<MutationdeclareConflictArgs, 'input'>>;
  discloseMatch?: Resolver<ResolversTypes['DiscloseMatchResult'], ParentType, ContextType, RequireFields<MutationdiscloseMatchArgs, 'input'>>;
  fetchReportExport?: Resolver<ResolversTypes['FetchReportExportResult'], ParentType, ContextType, RequireFields<MutationfetchReportExportArgs, 'input'>>;
  fileSearchReport?: Resolver<ResolversTypes['FileSearchReportResult'], ParentType, ContextType, RequireFields<MutationfileSearchReportArgs, 'input'>>;
  followUpSearch?: Resolver<ResolversTypes['FollowUpSearchResult'], ParentType, ContextType, RequireFields<MutationfollowUpSearchArgs, 'input'>>;
  gatherSightings?: Resolver<ResolversTypes['GatherSightingsResult'], ParentType, ContextType, RequireFields<MutationgatherSightingsArgs, 'input'>>;
  moveMissingReport?: Resolver<ResolversTypes['MoveMissingReportResult'], ParentType, ContextType, RequireFields<MutationmoveMissingReportArgs, 'input'>>;
  offerHandOver?: Resolver<ResolversTypes['OfferHandOverResult'], ParentType, ContextType, RequireFields<MutationofferHandOverArgs, 'input'>>;
  openLead?: Resolver<ResolversTypes['OpenLeadResult'], ParentType, ContextType, RequireFields<MutationopenLeadArgs, 'input'>>;
  produceFoundChild?: Resolver<ResolversTypes['ProduceFoundChildResult'], ParentType, ContextType, RequireFields<MutationproduceFoundChildArgs, 'input'>>;
  proposeChildJoin?: Resolver<ResolversTypes['ProposeChildJoinResult'], ParentType, ContextType, RequireFields<MutationproposeChildJoinArgs, 'input'>>;
  proposeChildParting?: Resolver<ResolversTypes['ProposeChildPartingResult'], ParentType, ContextType, RequireFields<MutationproposeChildPartingArgs, 'input'>>;
  proposeEnding?: Resolver<ResolversTypes['ProposeEndingResult'], ParentType, ContextType, RequireFields<MutationproposeEndingArgs, 'input'>>;
  recalibrateMatching?: Resolver<ResolversTypes['RecalibrateMatchingResult'], ParentType, ContextType, RequireFields<MutationrecalibrateMatchingArgs, 'input'>>;
  recordUnitAnswer?: Resolver<ResolversTypes['RecordUnitAnswerResult'], ParentType, ContextType, RequireFields<MutationrecordUnitAnswerArgs, 'input'>>;
  registerFir?: Resolver<ResolversTypes['RegisterFirResult'], ParentType, ContextType, RequireFields<MutationregisterFirArgs, 'input'>>;
  registerFoundChild?: Resolver<ResolversTypes['RegisterFoundChildResult'], ParentType, ContextType, RequireFields<MutationregisterFoundChildArgs, 'input'>>;
  registerMissingChild?: Resolver<ResolversTypes['RegisterMissingChildResult'], ParentType, ContextType, RequireFields<MutationregisterMissingChildArgs, 'input'>>;
  releasePoster?: Resolver<ResolversTypes['ReleasePosterResult'], ParentType, ContextType, RequireFields<MutationreleasePosterArgs, 'input'>>;
  reportSighting?: Resolver<ResolversTypes['ReportSightingResult'], ParentType, ContextType, RequireFields<MutationreportSightingArgs, 'input'>>;
  requestReportExport?: Resolver<ResolversTypes['RequestReportExportResult'], ParentType, ContextType, RequireFields<MutationrequestReportExportArgs, 'input'>>;
  revealIdentity?: Resolver<ResolversTypes['RevealIdentityResult'], ParentType, ContextType, RequireFields<MutationrevealIdentityArgs, 'input'>>;
  reviewOpening?: Resolver<ResolversTypes['ReviewOpeningResult'], ParentType, ContextType, RequireFields<MutationreviewOpeningArgs, 'input'>>;
  tellUnits?: Resolver<ResolversTypes['TellUnitsResult'], ParentType, ContextType, RequireFields<MutationtellUnitsArgs, 'input'>>;
  triageSighting?: Resolver<ResolversTypes['TriageSightingResult'], ParentType, ContextType, RequireFields<MutationtriageSightingArgs, 'input'>>;
  undoMatchVerdict?: Resolver<ResolversTypes['UndoMatchVerdictResult'], ParentType, ContextType, RequireFields<MutationundoMatchVerdictArgs, 'input'>>;
  updateMissingReport?: Resolver<ResolversTypes['UpdateMissingReportResult'], ParentType, ContextType, RequireFields<MutationupdateMissingReportArgs, 'input'>>;
  withdrawPoster?: Resolver<ResolversTypes['WithdrawPosterResult'], ParentType, ContextType, RequireFields<MutationwithdrawPosterArgs, 'input'>>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferHandOverOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferHandOverOk'] = ResolversParentTypes['OfferHandOverOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferHandOverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferHandOverResult'] = ResolversParentTypes['OfferHandOverResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'OfferHandOverOk', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpenLeadOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenLeadOk'] = ResolversParentTypes['OpenLeadOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenLeadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenLeadResult'] = ResolversParentTypes['OpenLeadResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'OpenLeadOk', ParentType, ContextType>;
};

export type OpeningReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningReview'] = ResolversParentTypes['OpeningReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  justified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PenalCodeResolvers = EnumResolverSignature<{ BNS?: any, IPC?: any }, ResolversTypes['PenalCode']>;

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Poster'] = ResolversParentTypes['Poster'], FederationReferenceType extends FederationReferenceTypes['Poster'] = FederationReferenceTypes['Poster']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Poster']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['PosterField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mayCheck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsCheck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  posterNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PublishedPoster']>, ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PosterFieldResolvers = EnumResolverSignature<{ MARKS?: any, NAME?: any, PHOTO?: any, PHYSIQUE?: any, WEARING?: any }, ResolversTypes['PosterField']>;

export type ProduceFoundChildOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProduceFoundChildOk'] = ResolversParentTypes['ProduceFoundChildOk']> = {
  record?: Resolver<ResolversTypes['FoundRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProduceFoundChildResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProduceFoundChildResult'] = ResolversParentTypes['ProduceFoundChildResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'ProduceFoundChildOk', ParentType, ContextType>;
};

export type ProposeChildJoinOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeChildJoinOk'] = ResolversParentTypes['ProposeChildJoinOk']> = {
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeChildJoinResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeChildJoinResult'] = ResolversParentTypes['ProposeChildJoinResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'ProposeChildJoinOk', ParentType, ContextType>;
};

export type ProposeChildPartingOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeChildPartingOk'] = ResolversParentTypes['ProposeChildPartingOk']> = {
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeChildPartingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeChildPartingResult'] = ResolversParentTypes['ProposeChildPartingResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'ProposeChildPartingOk', ParentType, ContextType>;
};

export type ProposeEndingOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeEndingOk'] = ResolversParentTypes['ProposeEndingOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeEndingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeEndingResult'] = ResolversParentTypes['ProposeEndingResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'ProposeEndingOk', ParentType, ContextType>;
};

export type PublishedPosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedPoster'] = ResolversParentTypes['PublishedPoster']> = {
  ageAtMissing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contactOffice?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifyingMarks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeenDistrict?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  missingSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  physique?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posterNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  wearing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedPosterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedPosterConnection'] = ResolversParentTypes['PublishedPosterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublishedPosterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedPosterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedPosterEdge'] = ResolversParentTypes['PublishedPosterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedPoster'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessAnomalies?: Resolver<Array<ResolversTypes['AccessAnomaly']>, ParentType, ContextType>;
  casesAudit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QuerycasesAuditArgs>>;
  childById?: Resolver<Maybe<ResolversTypes['Child']>, ParentType, ContextType, RequireFields<QuerychildByIdArgs, 'id'>>;
  childJoinsToConfirm?: Resolver<Array<ResolversTypes['ChildJoin']>, ParentType, ContextType>;
  dueClocks?: Resolver<ResolversTypes['DueClockConnection'], ParentType, ContextType, Partial<QuerydueClocksArgs>>;
  endingsToConfirm?: Resolver<Array<ResolversTypes['Ending']>, ParentType, ContextType>;
  foundRecordById?: Resolver<Maybe<ResolversTypes['FoundRecord']>, ParentType, ContextType, RequireFields<QueryfoundRecordByIdArgs, 'id'>>;
  foundRecords?: Resolver<ResolversTypes['FoundRecordConnection'], ParentType, ContextType, Partial<QueryfoundRecordsArgs>>;
  handOversToAnswer?: Resolver<Array<ResolversTypes['HandOver']>, ParentType, ContextType>;
  identityOpenings?: Resolver<ResolversTypes['IdentityOpeningConnection'], ParentType, ContextType, Partial<QueryidentityOpeningsArgs>>;
  matchCalibrations?: Resolver<Array<ResolversTypes['MatchCalibration']>, ParentType, ContextType>;
  matchDesk?: Resolver<Maybe<ResolversTypes['MatchDesk']>, ParentType, ContextType>;
  matchFairness?: Resolver<Maybe<ResolversTypes['MatchFairness']>, ParentType, ContextType>;
  matchPairById?: Resolver<Maybe<ResolversTypes['MatchPair']>, ParentType, ContextType, RequireFields<QuerymatchPairByIdArgs, 'id'>>;
  matchPairs?: Resolver<ResolversTypes['MatchPairConnection'], ParentType, ContextType, Partial<QuerymatchPairsArgs>>;
  missingChildrenFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerymissingChildrenFiguresArgs, 'by' | 'from' | 'measures' | 'to'>>;
  missingDesk?: Resolver<Maybe<ResolversTypes['MissingDesk']>, ParentType, ContextType>;
  missingReportById?: Resolver<Maybe<ResolversTypes['MissingReport']>, ParentType, ContextType, RequireFields<QuerymissingReportByIdArgs, 'id'>>;
  missingReports?: Resolver<ResolversTypes['MissingReportConnection'], ParentType, ContextType, Partial<QuerymissingReportsArgs>>;
  postersToCheck?: Resolver<Array<ResolversTypes['Poster']>, ParentType, ContextType>;
  publishedPosterById?: Resolver<Maybe<ResolversTypes['PublishedPoster']>, ParentType, ContextType, RequireFields<QuerypublishedPosterByIdArgs, 'id'>>;
  publishedPosters?: Resolver<ResolversTypes['PublishedPosterConnection'], ParentType, ContextType, Partial<QuerypublishedPostersArgs>>;
  reportExports?: Resolver<Array<ResolversTypes['ReportExport']>, ParentType, ContextType>;
  reportStatus?: Resolver<Maybe<ResolversTypes['ReportStatus']>, ParentType, ContextType, RequireFields<QueryreportStatusArgs, 'reference'>>;
  riskQuestions?: Resolver<Array<ResolversTypes['RiskQuestion']>, ParentType, ContextType>;
  sightingById?: Resolver<Maybe<ResolversTypes['Sighting']>, ParentType, ContextType, RequireFields<QuerysightingByIdArgs, 'id'>>;
  sightingChallenge?: Resolver<ResolversTypes['SightingChallenge'], ParentType, ContextType>;
  sightings?: Resolver<ResolversTypes['SightingConnection'], ParentType, ContextType, Partial<QuerysightingsArgs>>;
  similarChildren?: Resolver<Array<ResolversTypes['SimilarChild']>, ParentType, ContextType, RequireFields<QuerysimilarChildrenArgs, 'input'>>;
};

export type RecalibrateMatchingOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecalibrateMatchingOk'] = ResolversParentTypes['RecalibrateMatchingOk']> = {
  calibration?: Resolver<ResolversTypes['MatchCalibration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecalibrateMatchingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecalibrateMatchingResult'] = ResolversParentTypes['RecalibrateMatchingResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RecalibrateMatchingOk', ParentType, ContextType>;
};

export type RecordUnitAnswerOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUnitAnswerOk'] = ResolversParentTypes['RecordUnitAnswerOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordUnitAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUnitAnswerResult'] = ResolversParentTypes['RecordUnitAnswerResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RecordUnitAnswerOk', ParentType, ContextType>;
};

export type RegisterFirOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFirOk'] = ResolversParentTypes['RegisterFirOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterFirResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFirResult'] = ResolversParentTypes['RegisterFirResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RegisterFirOk', ParentType, ContextType>;
};

export type RegisterFoundChildOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFoundChildOk'] = ResolversParentTypes['RegisterFoundChildOk']> = {
  record?: Resolver<ResolversTypes['FoundRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterFoundChildResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFoundChildResult'] = ResolversParentTypes['RegisterFoundChildResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RegisterFoundChildOk', ParentType, ContextType>;
};

export type RegisterMissingChildOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMissingChildOk'] = ResolversParentTypes['RegisterMissingChildOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMissingChildResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMissingChildResult'] = ResolversParentTypes['RegisterMissingChildResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RegisterMissingChildOk', ParentType, ContextType>;
};

export type ReleasePosterOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleasePosterOk'] = ResolversParentTypes['ReleasePosterOk']> = {
  poster?: Resolver<ResolversTypes['Poster'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleasePosterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleasePosterResult'] = ResolversParentTypes['ReleasePosterResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'ReleasePosterOk', ParentType, ContextType>;
};

export type ReportExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportExport'] = ResolversParentTypes['ReportExport']> = {
  confirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['ReportExportFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withIdentity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportExportFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportExportFilter'] = ResolversParentTypes['ReportExportFilter']> = {
  districtCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  registeredFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<Array<ResolversTypes['MissingStage']>>, ParentType, ContextType>;
  untraced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReportOutcomeResolvers = EnumResolverSignature<{ CHILD_LOOKED_AFTER?: any, CHILD_NOT_FOUND?: any, HELPED_A_SEARCH?: any, NOT_FOLLOWED_UP?: any, NO_CONCERN?: any, TOLD_BY_OTHERS_TOO?: any }, ResolversTypes['ReportOutcome']>;

export type ReportSightingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSightingResult'] = ResolversParentTypes['ReportSightingResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'SightingReceived', ParentType, ContextType>;
};

export type ReportSourceResolvers = EnumResolverSignature<{ CITIZEN?: any, HELPLINE_1098?: any, RAILWAYS?: any, STATION?: any, WALK_IN?: any }, ResolversTypes['ReportSource']>;

export type ReportStageResolvers = EnumResolverSignature<{ BEING_CHECKED?: any, CLOSED?: any, RECEIVED?: any, WITH_A_UNIT?: any }, ResolversTypes['ReportStage']>;

export type ReportStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportStatus'] = ResolversParentTypes['ReportStatus']> = {
  outcome?: Resolver<Maybe<ResolversTypes['ReportOutcome']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReportStage'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RequestReportExportOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReportExportOk'] = ResolversParentTypes['RequestReportExportOk']> = {
  export?: Resolver<ResolversTypes['ReportExport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestReportExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReportExportResult'] = ResolversParentTypes['RequestReportExportResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RequestReportExportOk', ParentType, ContextType>;
};

export type RevealIdentityOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealIdentityOk'] = ResolversParentTypes['RevealIdentityOk']> = {
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  openUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealIdentityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealIdentityResult'] = ResolversParentTypes['RevealIdentityResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'RevealIdentityOk', ParentType, ContextType>;
};

export type ReviewOpeningOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewOpeningOk'] = ResolversParentTypes['ReviewOpeningOk']> = {
  openingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewOpeningResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewOpeningResult'] = ResolversParentTypes['ReviewOpeningResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'ReviewOpeningOk', ParentType, ContextType>;
};

export type RiskAnswerResolvers = EnumResolverSignature<{ NO?: any, UNKNOWN?: any, YES?: any }, ResolversTypes['RiskAnswer']>;

export type RiskAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAnswered'] = ResolversParentTypes['RiskAnswered']> = {
  answer?: Resolver<ResolversTypes['RiskAnswer'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment']> = {
  answers?: Resolver<Array<ResolversTypes['RiskAnswered']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type RiskLevelResolvers = EnumResolverSignature<{ HIGH?: any, RAISED?: any, STANDARD?: any }, ResolversTypes['RiskLevel']>;

export type RiskQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskQuestion'] = ResolversParentTypes['RiskQuestion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type SearchReportActResolvers = EnumResolverSignature<{ FILE_AHTU_REPORT?: any, REVIEW?: any }, ResolversTypes['SearchReportAct']>;

export type SexResolvers = EnumResolverSignature<{ BOY?: any, GIRL?: any, TRANSGENDER?: any }, ResolversTypes['Sex']>;

export type SightingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sighting'] = ResolversParentTypes['Sighting'], FederationReferenceType extends FederationReferenceTypes['Sighting'] = FederationReferenceTypes['Sighting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sighting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assignedTo?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  childName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['SightingContact']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  gathered?: Resolver<Array<ResolversTypes['Sighting']>, ParentType, ContextType, RequireFields<SightinggatheredArgs, 'first'>>;
  history?: Resolver<Array<ResolversTypes['SightingStep']>, ParentType, ContextType, RequireFields<SightinghistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChange?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  main?: Resolver<Maybe<ResolversTypes['Sighting']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextStages?: Resolver<Array<ResolversTypes['SightingStage']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SightingOutcome']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  similar?: Resolver<Array<ResolversTypes['Sighting']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SightingStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  unverified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['SightingUrgency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wordsWithheld?: Resolver<Maybe<ResolversTypes['IdentityWithheld']>, ParentType, ContextType>;
};

export type SightingChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SightingChallenge'] = ResolversParentTypes['SightingChallenge']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxnumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SightingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SightingConnection'] = ResolversParentTypes['SightingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SightingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SightingContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SightingContact'] = ResolversParentTypes['SightingContact']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SightingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SightingEdge'] = ResolversParentTypes['SightingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sighting'], ParentType, ContextType>;
};

export type SightingOutcomeResolvers = EnumResolverSignature<{ CHILD_MET?: any, DUPLICATE?: any, MATCHED_TO_MISSING?: any, NOT_FOUND?: any, NO_CONCERN?: any, SPAM?: any }, ResolversTypes['SightingOutcome']>;

export type SightingReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SightingReceived'] = ResolversParentTypes['SightingReceived']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SightingStageResolvers = EnumResolverSignature<{ ASSIGNED?: any, CLOSED?: any, HELD?: any, REVISIT?: any, SCREENED?: any, SUBMITTED?: any, SUPERVISOR?: any }, ResolversTypes['SightingStage']>;

export type SightingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SightingStep'] = ResolversParentTypes['SightingStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['SightingStage']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['SightingStage'], ParentType, ContextType>;
};

export type SightingUrgencyResolvers = EnumResolverSignature<{ HIGH?: any, NORMAL?: any, URGENT?: any }, ResolversTypes['SightingUrgency']>;

export type SimilarChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarChild'] = ResolversParentTypes['SimilarChild']> = {
  agreed?: Resolver<Array<ResolversTypes['SimilarityGround']>, ParentType, ContextType>;
  child?: Resolver<ResolversTypes['Child'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarityGroundResolvers = EnumResolverSignature<{ AGE?: any, DISTRICT?: any, GUARDIAN?: any, NAME_ALIKE?: any, NAME_SAME?: any, NAME_SOUND?: any, SEX?: any }, ResolversTypes['SimilarityGround']>;

export type StageChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageChange'] = ResolversParentTypes['StageChange']> = {
  act?: Resolver<Maybe<ResolversTypes['MissingAct']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['MissingStage']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MissingStage'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  missingChildren?: Resolver<Maybe<ResolversTypes['MissingChildrenSummary']>, ParentType, ContextType, RequireFields<StatemissingChildrenArgs, 'from' | 'to'>>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type StoodFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoodFact'] = ResolversParentTypes['StoodFact']> = {
  fact?: Resolver<ResolversTypes['CorrectableFact'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TellUnitsOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TellUnitsOk'] = ResolversParentTypes['TellUnitsOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TellUnitsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TellUnitsResult'] = ResolversParentTypes['TellUnitsResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'TellUnitsOk', ParentType, ContextType>;
};

export type TriageSightingOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriageSightingOk'] = ResolversParentTypes['TriageSightingOk']> = {
  sighting?: Resolver<ResolversTypes['Sighting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriageSightingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriageSightingResult'] = ResolversParentTypes['TriageSightingResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'TriageSightingOk', ParentType, ContextType>;
};

export type UndoMatchVerdictOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoMatchVerdictOk'] = ResolversParentTypes['UndoMatchVerdictOk']> = {
  pair?: Resolver<ResolversTypes['MatchPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoMatchVerdictResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoMatchVerdictResult'] = ResolversParentTypes['UndoMatchVerdictResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'UndoMatchVerdictOk', ParentType, ContextType>;
};

export type UnitAnswerResolvers = EnumResolverSignature<{ CANNOT_HELP?: any, LOOKING?: any, NOT_SEEN?: any, SEEN?: any }, ResolversTypes['UnitAnswer']>;

export type UnitKindResolvers = EnumResolverSignature<{ BORDER?: any, DCRB?: any, DLSA?: any, HELPLINE_1098?: any, HOMES?: any, NEIGHBOUR_STATION?: any, NODAL_OFFICER?: any, OTHER?: any, RAILWAYS?: any }, ResolversTypes['UnitKind']>;

export type UnitNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitNotice'] = ResolversParentTypes['UnitNotice']> = {
  answer?: Resolver<Maybe<ResolversTypes['UnitAnswer']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  toldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpdateMissingReportOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMissingReportOk'] = ResolversParentTypes['UpdateMissingReportOk']> = {
  report?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateMissingReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMissingReportResult'] = ResolversParentTypes['UpdateMissingReportResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'UpdateMissingReportOk', ParentType, ContextType>;
};

export type WithdrawPosterOkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPosterOk'] = ResolversParentTypes['WithdrawPosterOk']> = {
  poster?: Resolver<ResolversTypes['Poster'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawPosterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPosterResult'] = ResolversParentTypes['WithdrawPosterResult']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'WithdrawPosterOk', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessAnomaly?: AccessAnomalyResolvers<ContextType>;
  AgeBasis?: AgeBasisResolvers;
  AnomalyKind?: AnomalyKindResolvers;
  AnswerHandOverOk?: AnswerHandOverOkResolvers<ContextType>;
  AnswerHandOverResult?: AnswerHandOverResultResolvers<ContextType>;
  AssessRiskOk?: AssessRiskOkResolvers<ContextType>;
  AssessRiskResult?: AssessRiskResultResolvers<ContextType>;
  AssignLeadOk?: AssignLeadOkResolvers<ContextType>;
  AssignLeadResult?: AssignLeadResultResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFact?: AuditFactResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  CheckPosterOk?: CheckPosterOkResolvers<ContextType>;
  CheckPosterResult?: CheckPosterResultResolvers<ContextType>;
  Child?: ChildResolvers<ContextType>;
  ChildIdentity?: ChildIdentityResolvers<ContextType>;
  ChildJoin?: ChildJoinResolvers<ContextType>;
  ChildJoinDoubt?: ChildJoinDoubtResolvers;
  ChildJoinGround?: ChildJoinGroundResolvers;
  ChildJoinKind?: ChildJoinKindResolvers;
  ChildJoinWords?: ChildJoinWordsResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockState?: ClockStateResolvers;
  CloseLeadOk?: CloseLeadOkResolvers<ContextType>;
  CloseLeadResult?: CloseLeadResultResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CorrectableFact?: CorrectableFactResolvers;
  CorrectedFact?: CorrectedFactResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideChildJoinOk?: DecideChildJoinOkResolvers<ContextType>;
  DecideChildJoinResult?: DecideChildJoinResultResolvers<ContextType>;
  DecideEndingOk?: DecideEndingOkResolvers<ContextType>;
  DecideEndingResult?: DecideEndingResultResolvers<ContextType>;
  DecideMatchOk?: DecideMatchOkResolvers<ContextType>;
  DecideMatchResult?: DecideMatchResultResolvers<ContextType>;
  DecideReportExportOk?: DecideReportExportOkResolvers<ContextType>;
  DecideReportExportResult?: DecideReportExportResultResolvers<ContextType>;
  DeclareConflictOk?: DeclareConflictOkResolvers<ContextType>;
  DeclareConflictResult?: DeclareConflictResultResolvers<ContextType>;
  DiscloseMatchOk?: DiscloseMatchOkResolvers<ContextType>;
  DiscloseMatchResult?: DiscloseMatchResultResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DueClock?: DueClockResolvers<ContextType>;
  DueClockConnection?: DueClockConnectionResolvers<ContextType>;
  DueClockEdge?: DueClockEdgeResolvers<ContextType>;
  Ending?: EndingResolvers<ContextType>;
  EndingKind?: EndingKindResolvers;
  FetchReportExportOk?: FetchReportExportOkResolvers<ContextType>;
  FetchReportExportResult?: FetchReportExportResultResolvers<ContextType>;
  FigureColumn?: FigureColumnResolvers<ContextType>;
  FigureColumnKind?: FigureColumnKindResolvers;
  FigureRow?: FigureRowResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  FileSearchReportOk?: FileSearchReportOkResolvers<ContextType>;
  FileSearchReportResult?: FileSearchReportResultResolvers<ContextType>;
  Fir?: FirResolvers<ContextType>;
  FollowUpSearchOk?: FollowUpSearchOkResolvers<ContextType>;
  FollowUpSearchResult?: FollowUpSearchResultResolvers<ContextType>;
  FoundBy?: FoundByResolvers;
  FoundParticulars?: FoundParticularsResolvers<ContextType>;
  FoundRecord?: FoundRecordResolvers<ContextType>;
  FoundRecordConnection?: FoundRecordConnectionResolvers<ContextType>;
  FoundRecordEdge?: FoundRecordEdgeResolvers<ContextType>;
  FoundStage?: FoundStageResolvers;
  GatherSightingsOk?: GatherSightingsOkResolvers<ContextType>;
  GatherSightingsResult?: GatherSightingsResultResolvers<ContextType>;
  Guardian?: GuardianResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  HandOverAnswer?: HandOverAnswerResolvers;
  IdentityOpening?: IdentityOpeningResolvers<ContextType>;
  IdentityOpeningConnection?: IdentityOpeningConnectionResolvers<ContextType>;
  IdentityOpeningEdge?: IdentityOpeningEdgeResolvers<ContextType>;
  IdentityReading?: IdentityReadingResolvers<ContextType>;
  IdentityReadingKind?: IdentityReadingKindResolvers;
  IdentityWithheld?: IdentityWithheldResolvers<ContextType>;
  IdentityWithheldReason?: IdentityWithheldReasonResolvers;
  Informant?: InformantResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadOutcome?: LeadOutcomeResolvers;
  LeadSource?: LeadSourceResolvers;
  LeadWords?: LeadWordsResolvers<ContextType>;
  MatchAct?: MatchActResolvers;
  MatchBand?: MatchBandResolvers;
  MatchBandFigure?: MatchBandFigureResolvers<ContextType>;
  MatchBar?: MatchBarResolvers<ContextType>;
  MatchCalibration?: MatchCalibrationResolvers<ContextType>;
  MatchDecisive?: MatchDecisiveResolvers<ContextType>;
  MatchDesk?: MatchDeskResolvers<ContextType>;
  MatchExplanation?: MatchExplanationResolvers<ContextType>;
  MatchFairness?: MatchFairnessResolvers<ContextType>;
  MatchField?: MatchFieldResolvers;
  MatchGroupFigure?: MatchGroupFigureResolvers<ContextType>;
  MatchKind?: MatchKindResolvers;
  MatchPair?: MatchPairResolvers<ContextType>;
  MatchPairConnection?: MatchPairConnectionResolvers<ContextType>;
  MatchPairEdge?: MatchPairEdgeResolvers<ContextType>;
  MatchReading?: MatchReadingResolvers;
  MatchSide?: MatchSideResolvers;
  MatchSideView?: MatchSideViewResolvers<ContextType>;
  MatchState?: MatchStateResolvers;
  MatchStep?: MatchStepResolvers<ContextType>;
  MatchVerdict?: MatchVerdictResolvers;
  MatchWithheld?: MatchWithheldResolvers;
  MissingAct?: MissingActResolvers;
  MissingChildrenDimension?: MissingChildrenDimensionResolvers;
  MissingChildrenMeasure?: MissingChildrenMeasureResolvers;
  MissingChildrenSummary?: MissingChildrenSummaryResolvers<ContextType>;
  MissingDesk?: MissingDeskResolvers<ContextType>;
  MissingNeed?: MissingNeedResolvers;
  MissingParticulars?: MissingParticularsResolvers<ContextType>;
  MissingReport?: MissingReportResolvers<ContextType>;
  MissingReportAsItStood?: MissingReportAsItStoodResolvers<ContextType>;
  MissingReportConnection?: MissingReportConnectionResolvers<ContextType>;
  MissingReportEdge?: MissingReportEdgeResolvers<ContextType>;
  MissingReportOrder?: MissingReportOrderResolvers;
  MissingStage?: MissingStageResolvers;
  MissingStep?: MissingStepResolvers<ContextType>;
  MoveMissingReportOk?: MoveMissingReportOkResolvers<ContextType>;
  MoveMissingReportResult?: MoveMissingReportResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  OfferHandOverOk?: OfferHandOverOkResolvers<ContextType>;
  OfferHandOverResult?: OfferHandOverResultResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OpenLeadOk?: OpenLeadOkResolvers<ContextType>;
  OpenLeadResult?: OpenLeadResultResolvers<ContextType>;
  OpeningReview?: OpeningReviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PenalCode?: PenalCodeResolvers;
  Person?: PersonResolvers<ContextType>;
  Poster?: PosterResolvers<ContextType>;
  PosterField?: PosterFieldResolvers;
  ProduceFoundChildOk?: ProduceFoundChildOkResolvers<ContextType>;
  ProduceFoundChildResult?: ProduceFoundChildResultResolvers<ContextType>;
  ProposeChildJoinOk?: ProposeChildJoinOkResolvers<ContextType>;
  ProposeChildJoinResult?: ProposeChildJoinResultResolvers<ContextType>;
  ProposeChildPartingOk?: ProposeChildPartingOkResolvers<ContextType>;
  ProposeChildPartingResult?: ProposeChildPartingResultResolvers<ContextType>;
  ProposeEndingOk?: ProposeEndingOkResolvers<ContextType>;
  ProposeEndingResult?: ProposeEndingResultResolvers<ContextType>;
  PublishedPoster?: PublishedPosterResolvers<ContextType>;
  PublishedPosterConnection?: PublishedPosterConnectionResolvers<ContextType>;
  PublishedPosterEdge?: PublishedPosterEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecalibrateMatchingOk?: RecalibrateMatchingOkResolvers<ContextType>;
  RecalibrateMatchingResult?: RecalibrateMatchingResultResolvers<ContextType>;
  RecordUnitAnswerOk?: RecordUnitAnswerOkResolvers<ContextType>;
  RecordUnitAnswerResult?: RecordUnitAnswerResultResolvers<ContextType>;
  RegisterFirOk?: RegisterFirOkResolvers<ContextType>;
  RegisterFirResult?: RegisterFirResultResolvers<ContextType>;
  RegisterFoundChildOk?: RegisterFoundChildOkResolvers<ContextType>;
  RegisterFoundChildResult?: RegisterFoundChildResultResolvers<ContextType>;
  RegisterMissingChildOk?: RegisterMissingChildOkResolvers<ContextType>;
  RegisterMissingChildResult?: RegisterMissingChildResultResolvers<ContextType>;
  ReleasePosterOk?: ReleasePosterOkResolvers<ContextType>;
  ReleasePosterResult?: ReleasePosterResultResolvers<ContextType>;
  ReportExport?: ReportExportResolvers<ContextType>;
  ReportExportFilter?: ReportExportFilterResolvers<ContextType>;
  ReportOutcome?: ReportOutcomeResolvers;
  ReportSightingResult?: ReportSightingResultResolvers<ContextType>;
  ReportSource?: ReportSourceResolvers;
  ReportStage?: ReportStageResolvers;
  ReportStatus?: ReportStatusResolvers<ContextType>;
  RequestReportExportOk?: RequestReportExportOkResolvers<ContextType>;
  RequestReportExportResult?: RequestReportExportResultResolvers<ContextType>;
  RevealIdentityOk?: RevealIdentityOkResolvers<ContextType>;
  RevealIdentityResult?: RevealIdentityResultResolvers<ContextType>;
  ReviewOpeningOk?: ReviewOpeningOkResolvers<ContextType>;
  ReviewOpeningResult?: ReviewOpeningResultResolvers<ContextType>;
  RiskAnswer?: RiskAnswerResolvers;
  RiskAnswered?: RiskAnsweredResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RiskLevel?: RiskLevelResolvers;
  RiskQuestion?: RiskQuestionResolvers<ContextType>;
  SearchReportAct?: SearchReportActResolvers;
  Sex?: SexResolvers;
  Sighting?: SightingResolvers<ContextType>;
  SightingChallenge?: SightingChallengeResolvers<ContextType>;
  SightingConnection?: SightingConnectionResolvers<ContextType>;
  SightingContact?: SightingContactResolvers<ContextType>;
  SightingEdge?: SightingEdgeResolvers<ContextType>;
  SightingOutcome?: SightingOutcomeResolvers;
  SightingReceived?: SightingReceivedResolvers<ContextType>;
  SightingStage?: SightingStageResolvers;
  SightingStep?: SightingStepResolvers<ContextType>;
  SightingUrgency?: SightingUrgencyResolvers;
  SimilarChild?: SimilarChildResolvers<ContextType>;
  SimilarityGround?: SimilarityGroundResolvers;
  StageChange?: StageChangeResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  StoodFact?: StoodFactResolvers<ContextType>;
  TellUnitsOk?: TellUnitsOkResolvers<ContextType>;
  TellUnitsResult?: TellUnitsResultResolvers<ContextType>;
  TriageSightingOk?: TriageSightingOkResolvers<ContextType>;
  TriageSightingResult?: TriageSightingResultResolvers<ContextType>;
  UndoMatchVerdictOk?: UndoMatchVerdictOkResolvers<ContextType>;
  UndoMatchVerdictResult?: UndoMatchVerdictResultResolvers<ContextType>;
  UnitAnswer?: UnitAnswerResolvers;
  UnitKind?: UnitKindResolvers;
  UnitNotice?: UnitNoticeResolvers<ContextType>;
  UpdateMissingReportOk?: UpdateMissingReportOkResolvers<ContextType>;
  UpdateMissingReportResult?: UpdateMissingReportResultResolvers<ContextType>;
  WithdrawPosterOk?: WithdrawPosterOkResolvers<ContextType>;
  WithdrawPosterResult?: WithdrawPosterResultResolvers<ContextType>;
};

