/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.js';
    import    { casesAudit as Query_casesAudit } from './../modules/audit/resolvers/Query/casesAudit.js';
import    { childById as Query_childById } from './../modules/child/resolvers/Query/childById.js';
import    { foundRecordById as Query_foundRecordById } from './../modules/found/resolvers/Query/foundRecordById.js';
import    { foundRecords as Query_foundRecords } from './../modules/found/resolvers/Query/foundRecords.js';
import    { missingChildrenFigures as Query_missingChildrenFigures } from './../modules/figures/resolvers/Query/missingChildrenFigures.js';
import    { missingDesk as Query_missingDesk } from './../modules/missing/resolvers/Query/missingDesk.js';
import    { missingReportById as Query_missingReportById } from './../modules/missing/resolvers/Query/missingReportById.js';
import    { missingReports as Query_missingReports } from './../modules/missing/resolvers/Query/missingReports.js';
import    { publishedPosterById as Query_publishedPosterById } from './../modules/poster/resolvers/Query/publishedPosterById.js';
import    { publishedPosters as Query_publishedPosters } from './../modules/poster/resolvers/Query/publishedPosters.js';
import    { reportStatus as Query_reportStatus } from './../modules/sighting/resolvers/Query/reportStatus.js';
import    { sightingById as Query_sightingById } from './../modules/sighting/resolvers/Query/sightingById.js';
import    { sightingChallenge as Query_sightingChallenge } from './../modules/sighting/resolvers/Query/sightingChallenge.js';
import    { sightings as Query_sightings } from './../modules/sighting/resolvers/Query/sightings.js';
import    { similarChildren as Query_similarChildren } from './../modules/child/resolvers/Query/similarChildren.js';
import    { moveMissingReport as Mutation_moveMissingReport } from './../modules/missing/resolvers/Mutation/moveMissingReport.js';
import    { produceFoundChild as Mutation_produceFoundChild } from './../modules/found/resolvers/Mutation/produceFoundChild.js';
import    { registerFir as Mutation_registerFir } from './../modules/missing/resolvers/Mutation/registerFir.js';
import    { registerFoundChild as Mutation_registerFoundChild } from './../modules/found/resolvers/Mutation/registerFoundChild.js';
import    { registerMissingChild as Mutation_registerMissingChild } from './../modules/missing/resolvers/Mutation/registerMissingChild.js';
import    { releasePoster as Mutation_releasePoster } from './../modules/poster/resolvers/Mutation/releasePoster.js';
import    { reportSighting as Mutation_reportSighting } from './../modules/sighting/resolvers/Mutation/reportSighting.js';
import    { revealIdentity as Mutation_revealIdentity } from './../modules/child/resolvers/Mutation/revealIdentity.js';
import    { triageSighting as Mutation_triageSighting } from './../modules/sighting/resolvers/Mutation/triageSighting.js';
import    { updateMissingReport as Mutation_updateMissingReport } from './../modules/missing/resolvers/Mutation/updateMissingReport.js';
import    { withdrawPoster as Mutation_withdrawPoster } from './../modules/poster/resolvers/Mutation/withdrawPoster.js';
import    { Child } from './../modules/child/resolvers/Child.js';
import    { FoundRecord } from './../modules/found/resolvers/FoundRecord.js';
import    { MissingReport } from './../modules/missing/resolvers/MissingReport.js';
import    { Poster } from './../modules/poster/resolvers/Poster.js';
import    { PublishedPoster } from './../modules/poster/resolvers/PublishedPoster.js';
import    { Sighting } from './../modules/sighting/resolvers/Sighting.js';
import    { State } from './../modules/figures/resolvers/State.js';
    export const resolvers: Resolvers = {
      Query: { casesAudit: Query_casesAudit,childById: Query_childById,foundRecordById: Query_foundRecordById,foundRecords: Query_foundRecords,missingChildrenFigures: Query_missingChildrenFigures,missingDesk: Query_missingDesk,missingReportById: Query_missingReportById,missingReports: Query_missingReports,publishedPosterById: Query_publishedPosterById,publishedPosters: Query_publishedPosters,reportStatus: Query_reportStatus,sightingById: Query_sightingById,sightingChallenge: Query_sightingChallenge,sightings: Query_sightings,similarChildren: Query_similarChildren },
      Mutation: { moveMissingReport: Mutation_moveMissingReport,produceFoundChild: Mutation_produceFoundChild,registerFir: Mutation_registerFir,registerFoundChild: Mutation_registerFoundChild,registerMissingChild: Mutation_registerMissingChild,releasePoster: Mutation_releasePoster,reportSighting: Mutation_reportSighting,revealIdentity: Mutation_revealIdentity,triageSighting: Mutation_triageSighting,updateMissingReport: Mutation_updateMissingReport,withdrawPoster: Mutation_withdrawPoster },
      
      Child: Child,
FoundRecord: FoundRecord,
MissingReport: MissingReport,
Poster: Poster,
PublishedPoster: PublishedPoster,
Sighting: Sighting,
State: State
    }