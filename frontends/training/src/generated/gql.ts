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
    "\n  fragment ProgrammeRow on Programme {\n    id\n    title\n    subject\n    instituteCode\n    mode\n    status\n    startsOn\n    endsOn\n    seats\n    venue\n    state {\n      code\n      name\n    }\n    nominations {\n      id\n      seats\n      status\n    }\n  }\n": typeof types.ProgrammeRowFragmentDoc,
    "\n  query TrainingCalendar($filter: ProgrammeFilter, $after: String) {\n    programmes(first: 30, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        node {\n          ...ProgrammeRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.TrainingCalendarDocument,
    "\n  query TrainingReply {\n    officersTrained(subject: TRACKCHILD_PORTAL) {\n      year\n      participants\n      source\n      states {\n        code\n        name\n      }\n    }\n    programmesConducted(instituteCode: \"NIPCCD\") {\n      financialYear\n      programmes\n      asOn\n      source\n    }\n    outreachActivities {\n      kind\n      title\n      audience\n      startsOn\n      endsOn\n      place\n      source\n      states {\n        code\n        name\n      }\n    }\n  }\n": typeof types.TrainingReplyDocument,
    "\n  query TrainingByState($from: Date!, $to: Date!) {\n    trainingFigures(measures: [PARTICIPANTS, CERTIFIED], by: [STATE], from: $from, to: $to) {\n      rows {\n        keys\n        values\n      }\n      asOf\n    }\n    states {\n      code\n      name\n    }\n  }\n": typeof types.TrainingByStateDocument,
    "\n  mutation TrainingPlan($input: PlanProgrammeInput!) {\n    planProgramme(input: $input) {\n      __typename\n      ... on PlanProgrammeOk {\n        programme {\n          id\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": typeof types.TrainingPlanDocument,
    "\n  query TrainingProgramme($id: ID!) {\n    programmeById(id: $id) {\n      ...ProgrammeRow\n      audience\n      version\n      attendance {\n        participants\n        certified\n        state {\n          code\n          name\n        }\n      }\n      nominations {\n        id\n        seats\n        status\n        madeAt\n        state {\n          code\n          name\n        }\n        district {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.TrainingProgrammeDocument,
    "\n  query TrainingStates {\n    states {\n      code\n      name\n    }\n    viewer {\n      post {\n        id\n        state {\n          code\n        }\n      }\n    }\n  }\n": typeof types.TrainingStatesDocument,
    "\n  mutation TrainingNominate($input: NominateInput!) {\n    nominate(input: $input) {\n      __typename\n      ... on NominateOk {\n        nomination {\n          id\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": typeof types.TrainingNominateDocument,
    "\n  mutation TrainingAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      __typename\n      ... on RecordAttendanceOk {\n        programme {\n          id\n          status\n          version\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": typeof types.TrainingAttendanceDocument,
};
const documents: Documents = {
    "\n  fragment ProgrammeRow on Programme {\n    id\n    title\n    subject\n    instituteCode\n    mode\n    status\n    startsOn\n    endsOn\n    seats\n    venue\n    state {\n      code\n      name\n    }\n    nominations {\n      id\n      seats\n      status\n    }\n  }\n": types.ProgrammeRowFragmentDoc,
    "\n  query TrainingCalendar($filter: ProgrammeFilter, $after: String) {\n    programmes(first: 30, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        node {\n          ...ProgrammeRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.TrainingCalendarDocument,
    "\n  query TrainingReply {\n    officersTrained(subject: TRACKCHILD_PORTAL) {\n      year\n      participants\n      source\n      states {\n        code\n        name\n      }\n    }\n    programmesConducted(instituteCode: \"NIPCCD\") {\n      financialYear\n      programmes\n      asOn\n      source\n    }\n    outreachActivities {\n      kind\n      title\n      audience\n      startsOn\n      endsOn\n      place\n      source\n      states {\n        code\n        name\n      }\n    }\n  }\n": types.TrainingReplyDocument,
    "\n  query TrainingByState($from: Date!, $to: Date!) {\n    trainingFigures(measures: [PARTICIPANTS, CERTIFIED], by: [STATE], from: $from, to: $to) {\n      rows {\n        keys\n        values\n      }\n      asOf\n    }\n    states {\n      code\n      name\n    }\n  }\n": types.TrainingByStateDocument,
    "\n  mutation TrainingPlan($input: PlanProgrammeInput!) {\n    planProgramme(input: $input) {\n      __typename\n      ... on PlanProgrammeOk {\n        programme {\n          id\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": types.TrainingPlanDocument,
    "\n  query TrainingProgramme($id: ID!) {\n    programmeById(id: $id) {\n      ...ProgrammeRow\n      audience\n      version\n      attendance {\n        participants\n        certified\n        state {\n          code\n          name\n        }\n      }\n      nominations {\n        id\n        seats\n        status\n        madeAt\n        state {\n          code\n          name\n        }\n        district {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.TrainingProgrammeDocument,
    "\n  query TrainingStates {\n    states {\n      code\n      name\n    }\n    viewer {\n      post {\n        id\n        state {\n          code\n        }\n      }\n    }\n  }\n": types.TrainingStatesDocument,
    "\n  mutation TrainingNominate($input: NominateInput!) {\n    nominate(input: $input) {\n      __typename\n      ... on NominateOk {\n        nomination {\n          id\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": types.TrainingNominateDocument,
    "\n  mutation TrainingAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      __typename\n      ... on RecordAttendanceOk {\n        programme {\n          id\n          status\n          version\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n": types.TrainingAttendanceDocument,
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
export function graphql(source: "\n  fragment ProgrammeRow on Programme {\n    id\n    title\n    subject\n    instituteCode\n    mode\n    status\n    startsOn\n    endsOn\n    seats\n    venue\n    state {\n      code\n      name\n    }\n    nominations {\n      id\n      seats\n      status\n    }\n  }\n"): (typeof documents)["\n  fragment ProgrammeRow on Programme {\n    id\n    title\n    subject\n    instituteCode\n    mode\n    status\n    startsOn\n    endsOn\n    seats\n    venue\n    state {\n      code\n      name\n    }\n    nominations {\n      id\n      seats\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingCalendar($filter: ProgrammeFilter, $after: String) {\n    programmes(first: 30, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        node {\n          ...ProgrammeRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query TrainingCalendar($filter: ProgrammeFilter, $after: String) {\n    programmes(first: 30, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        node {\n          ...ProgrammeRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingReply {\n    officersTrained(subject: TRACKCHILD_PORTAL) {\n      year\n      participants\n      source\n      states {\n        code\n        name\n      }\n    }\n    programmesConducted(instituteCode: \"NIPCCD\") {\n      financialYear\n      programmes\n      asOn\n      source\n    }\n    outreachActivities {\n      kind\n      title\n      audience\n      startsOn\n      endsOn\n      place\n      source\n      states {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query TrainingReply {\n    officersTrained(subject: TRACKCHILD_PORTAL) {\n      year\n      participants\n      source\n      states {\n        code\n        name\n      }\n    }\n    programmesConducted(instituteCode: \"NIPCCD\") {\n      financialYear\n      programmes\n      asOn\n      source\n    }\n    outreachActivities {\n      kind\n      title\n      audience\n      startsOn\n      endsOn\n      place\n      source\n      states {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingByState($from: Date!, $to: Date!) {\n    trainingFigures(measures: [PARTICIPANTS, CERTIFIED], by: [STATE], from: $from, to: $to) {\n      rows {\n        keys\n        values\n      }\n      asOf\n    }\n    states {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query TrainingByState($from: Date!, $to: Date!) {\n    trainingFigures(measures: [PARTICIPANTS, CERTIFIED], by: [STATE], from: $from, to: $to) {\n      rows {\n        keys\n        values\n      }\n      asOf\n    }\n    states {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrainingPlan($input: PlanProgrammeInput!) {\n    planProgramme(input: $input) {\n      __typename\n      ... on PlanProgrammeOk {\n        programme {\n          id\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TrainingPlan($input: PlanProgrammeInput!) {\n    planProgramme(input: $input) {\n      __typename\n      ... on PlanProgrammeOk {\n        programme {\n          id\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingProgramme($id: ID!) {\n    programmeById(id: $id) {\n      ...ProgrammeRow\n      audience\n      version\n      attendance {\n        participants\n        certified\n        state {\n          code\n          name\n        }\n      }\n      nominations {\n        id\n        seats\n        status\n        madeAt\n        state {\n          code\n          name\n        }\n        district {\n          code\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TrainingProgramme($id: ID!) {\n    programmeById(id: $id) {\n      ...ProgrammeRow\n      audience\n      version\n      attendance {\n        participants\n        certified\n        state {\n          code\n          name\n        }\n      }\n      nominations {\n        id\n        seats\n        status\n        madeAt\n        state {\n          code\n          name\n        }\n        district {\n          code\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingStates {\n    states {\n      code\n      name\n    }\n    viewer {\n      post {\n        id\n        state {\n          code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TrainingStates {\n    states {\n      code\n      name\n    }\n    viewer {\n      post {\n        id\n        state {\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrainingNominate($input: NominateInput!) {\n    nominate(input: $input) {\n      __typename\n      ... on NominateOk {\n        nomination {\n          id\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TrainingNominate($input: NominateInput!) {\n    nominate(input: $input) {\n      __typename\n      ... on NominateOk {\n        nomination {\n          id\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrainingAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      __typename\n      ... on RecordAttendanceOk {\n        programme {\n          id\n          status\n          version\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TrainingAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      __typename\n      ... on RecordAttendanceOk {\n        programme {\n          id\n          status\n          version\n        }\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on NotAllowed {\n        message\n      }\n      ... on Conflict {\n        message\n        currentVersion\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;