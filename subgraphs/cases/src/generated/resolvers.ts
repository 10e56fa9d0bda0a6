/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.js';
    import    { accessAnomalies as Query_accessAnomalies } from './../modules/protection/resolvers/Query/accessAnomalies.js';
import    { casesAudit as Query_casesAudit } from './../modules/audit/resolvers/Query/casesAudit.js';
import    { childById as Query_childById } from './../modules/child/resolvers/Query/childById.js';
import    { childJoinsToConfirm as Query_childJoinsToConfirm } from './../modules/joining/resolvers/Query/childJoinsToConfirm.js';
import    { dueClocks as Query_dueClocks } from './../modules/clocks/resolvers/Query/dueClocks.js';
import    { endingsToConfirm as Query_endingsToConfirm } from './../modules/ending/resolvers/Query/endingsToConfirm.js';
import    { foundRecordById as Query_foundRecordById } from './../modules/found/resolvers/Query/foundRecordById.js';
import    { foundRecords as Query_foundRecords } from './../modules/found/resolvers/Query/foundRecords.js';
import    { handOversToAnswer as Query_handOversToAnswer } from './../modules/handover/resolvers/Query/handOversToAnswer.js';
import    { identityOpenings as Query_identityOpenings } from './../modules/protection/resolvers/Query/identityOpenings.js';
import    { matchCalibrations as Query_matchCalibrations } from './../modules/matching/resolvers/Query/matchCalibrations.js';
import    { matchDesk as Query_matchDesk } from './../modules/matching/resolvers/Query/matchDesk.js';
import    { matchFairness as Query_matchFairness } from './../modules/matching/resolvers/Query/matchFairness.js';
import    { matchPairById as Query_matchPairById } from './../modules/matching/resolvers/Query/matchPairById.js';
import    { matchPairs as Query_matchPairs } from './../modules/matching/resolvers/Query/matchPairs.js';
import    { missingChildrenFigures as Query_missingChildrenFigures } from './../modules/figures/resolvers/Query/missingChildrenFigures.js';
import    { missingDesk as Query_missingDesk } from './../modules/missing/resolvers/Query/missingDesk.js';
import    { missingReportById as Query_missingReportById } from './../modules/missing/resolvers/Query/missingReportById.js';
import    { missingReports as Query_missingReports } from './../modules/missing/resolvers/Query/missingReports.js';
import    { postersToCheck as Query_postersToCheck } from './../modules/poster/resolvers/Query/postersToCheck.js';
import    { publishedPosterById as Query_publishedPosterById } from './../modules/poster/resolvers/Query/publishedPosterById.js';
import    { publishedPosters as Query_publishedPosters } from './../modules/poster/resolvers/Query/publishedPosters.js';
import    { reportExports as Query_reportExports } from './../modules/exporting/resolvers/Query/reportExports.js';
import    { reportStatus as Query_reportStatus } from './../modules/sighting/resolvers/Query/reportStatus.js';
import    { riskQuestions as Query_riskQuestions } from './../modules/search/resolvers/Query/riskQuestions.js';
import    { sightingById as Query_sightingById } from './../modules/sighting/resolvers/Query/sightingById.js';
import    { sightingChallenge as Query_sightingChallenge } from './../modules/sighting/resolvers/Query/sightingChallenge.js';
import    { sightings as Query_sightings } from './../modules/sighting/resolvers/Query/sightings.js';
import    { similarChildren as Query_similarChildren } from './../modules/child/resolvers/Query/similarChildren.js';
import    { answerHandOver as Mutation_answerHandOver } from './../modules/handover/resolvers/Mutation/answerHandOver.js';
import    { assessRisk as Mutation_assessRisk } from './../modules/search/resolvers/Mutation/assessRisk.js';
import    { assignLead as Mutation_assignLead } from './../modules/search/resolvers/Mutation/assignLead.js';
import    { checkPoster as Mutation_checkPoster } from './../modules/poster/resolvers/Mutation/checkPoster.js';
import    { closeLead as Mutation_closeLead } from './../modules/search/resolvers/Mutation/closeLead.js';
import    { decideChildJoin as Mutation_decideChildJoin } from './../modules/joining/resolvers/Mutation/decideChildJoin.js';
import    { decideEnding as Mutation_decideEnding } from './../modules/ending/resolvers/Mutation/decideEnding.js';
import    { decideMatch as Mutation_decideMatch } from './../modules/matching/resolvers/Mutation/decideMatch.js';
import    { decideReportExport as Mutation_decideReportExport } from './../modules/exporting/resolvers/Mutation/decideReportExport.js';
import    { declareConflict as Mutation_declareConflict } from './../modules/protection/resolvers/Mutation/declareConflict.js';
import    { discloseMatch as Mutation_discloseMatch } from './../modules/matching/resolvers/Mutation/discloseMatch.js';
import    { fetchReportExport as Mutation_fetchReportExport } from './../modules/exporting/resolvers/Mutation/fetchReportExport.js';
import    { fileSearchReport as Mutation_fileSearchReport } from './../modules/missing/resolvers/Mutation/fileSearchReport.js';
import    { followUpSearch as Mutation_followUpSearch } from './../modules/search/resolvers/Mutation/followUpSearch.js';
import    { gatherSightings as Mutation_gatherSightings } from './../modules/sighting/resolvers/Mutation/gatherSightings.js';
import    { moveMissingReport as Mutation_moveMissingReport } from './../modules/missing/resolvers/Mutation/moveMissingReport.js';
import    { offerHandOver as Mutation_offerHandOver } from './../modules/handover/resolvers/Mutation/offerHandOver.js';
import    { openLead as Mutation_openLead } from './../modules/search/resolvers/Mutation/openLead.js';
import    { produceFoundChild as Mutation_produceFoundChild } from './../modules/found/resolvers/Mutation/produceFoundChild.js';
import    { proposeChildJoin as Mutation_proposeChildJoin } from './../modules/joining/resolvers/Mutation/proposeChildJoin.js';
import    { proposeChildParting as Mutation_proposeChildParting } from './../modules/joining/resolvers/Mutation/proposeChildParting.js';
import    { proposeEnding as Mutation_proposeEnding } from './../modules/ending/resolvers/Mutation/proposeEnding.js';
import    { recalibrateMatching as Mutation_recalibrateMatching } from './../modules/matching/resolvers/Mutation/recalibrateMatching.js';
import    { recordUnitAnswer as Mutation_recordUnitAnswer } from './../modules/search/resolvers/Mutation/recordUnitAnswer.js';
import    { registerFir as Mutation_registerFir } from './../modules/missing/resolvers/Mutation/registerFir.js';
import    { registerFoundChild as Mutation_registerFoundChild } from './../modules/found/resolvers/Mutation/registerFoundChild.js';
import    { registerMissingChild as Mutation_registerMissingChild } from './../modules/missing/resolvers/Mutation/registerMissingChild.js';
import    { releasePoster as Mutation_releasePoster } from './../modules/poster/resolvers/Mutation/releasePoster.js';
import    { reportSighting as Mutation_reportSighting } from './../modules/sighting/resolvers/Mutation/reportSighting.js';
import    { requestReportExport as Mutation_requestReportExport } from './../modules/exporting/resolvers/Mutation/requestReportExport.js';
import    { revealIdentity as Mutation_revealIdentity } from './../modules/child/resolvers/Mutation/revealIdentity.js';
import    { reviewOpening as Mutation_reviewOpening } from './../modules/protection/resolvers/Mutation/reviewOpening.js';
import    { tellUnits as Mutation_tellUnits } from './../modules/search/resolvers/Mutation/tellUnits.js';
import    { triageSighting as Mutation_triageSighting } from './../modules/sighting/resolvers/Mutation/triageSighting.js';
import    { undoMatchVerdict as Mutation_undoMatchVerdict } from './../modules/matching/resolvers/Mutation/undoMatchVerdict.js';
import    { updateMissingReport as Mutation_updateMissingReport } from './../modules/missing/resolvers/Mutation/updateMissingReport.js';
import    { withdrawPoster as Mutation_withdrawPoster } from './../modules/poster/resolvers/Mutation/withdrawPoster.js';
import    { Child as child_Child } from './../modules/child/resolvers/Child.js';
import    { Child as correction_Child } from './../modules/correction/resolvers/Child.js';
import    { Child as joining_Child } from './../modules/joining/resolvers/Child.js';
import    { ChildJoin } from './../modules/joining/resolvers/ChildJoin.js';
import    { DueClock } from './../modules/clocks/resolvers/DueClock.js';
import    { Ending } from './../modules/ending/resolvers/Ending.js';
import    { FoundRecord } from './../modules/found/resolvers/FoundRecord.js';
import    { HandOver } from './../modules/handover/resolvers/HandOver.js';
import    { IdentityOpening } from './../modules/protection/resolvers/IdentityOpening.js';
import    { Lead } from './../modules/search/resolvers/Lead.js';
import    { MatchPair } from './../modules/matching/resolvers/MatchPair.js';
import    { MatchSideView } from './../modules/matching/resolvers/MatchSideView.js';
import    { MissingReport as missing_MissingReport } from './../modules/missing/resolvers/MissingReport.js';
import    { MissingReport as correction_MissingReport } from './../modules/correction/resolvers/MissingReport.js';
import    { MissingReport as ending_MissingReport } from './../modules/ending/resolvers/MissingReport.js';
import    { MissingReport as handover_MissingReport } from './../modules/handover/resolvers/MissingReport.js';
import    { MissingReport as search_MissingReport } from './../modules/search/resolvers/MissingReport.js';
import    { Poster } from './../modules/poster/resolvers/Poster.js';
import    { PublishedPoster } from './../modules/poster/resolvers/PublishedPoster.js';
import    { ReportExport } from './../modules/exporting/resolvers/ReportExport.js';
import    { Sighting } from './../modules/sighting/resolvers/Sighting.js';
import    { State } from './../modules/figures/resolvers/State.js';
import    { UnitNotice } from './../modules/search/resolvers/UnitNotice.js';
    export const resolvers: Resolvers = {
      Query: { accessAnomalies: Query_accessAnomalies,casesAudit: Query_casesAudit,childById: Query_childById,childJoinsToConfirm: Query_childJoinsToConfirm,dueClocks: Query_dueClocks,endingsToConfirm: Query_endingsToConfirm,foundRecordById: Query_foundRecordById,foundRecords: Query_foundRecords,handOversToAnswer: Query_handOversToAnswer,identityOpenings: Query_identityOpenings,matchCalibrations: Query_matchCalibrations,matchDesk: Query_matchDesk,matchFairness: Query_matchFairness,matchPairById: Query_matchPairById,matchPairs: Query_matchPairs,missingChildrenFigures: Query_missingChildrenFigures,missingDesk: Query_missingDesk,missingReportById: Query_missingReportById,missingReports: Query_missingReports,postersToCheck: Query_postersToCheck,publishedPosterById: Query_publishedPosterById,publishedPosters: Query_publishedPosters,reportExports: Query_reportExports,reportStatus: Query_reportStatus,riskQuestions: Query_riskQuestions,sightingById: Query_sightingById,sightingChallenge: Query_sightingChallenge,sightings: Query_sightings,similarChildren: Query_similarChildren },
      Mutation: { answerHandOver: Mutation_answerHandOver,assessRisk: Mutation_assessRisk,assignLead: Mutation_assignLead,checkPoster: Mutation_checkPoster,closeLead: Mutation_closeLead,decideChildJoin: Mutation_decideChildJoin,decideEnding: Mutation_decideEnding,decideMatch: Mutation_decideMatch,decideReportExport: Mutation_decideReportExport,declareConflict: Mutation_declareConflict,discloseMatch: Mutation_discloseMatch,fetchReportExport: Mutation_fetchReportExport,fileSearchReport: Mutation_fileSearchReport,followUpSearch: Mutation_followUpSearch,gatherSightings: Mutation_gatherSightings,moveMissingReport: Mutation_moveMissingReport,offerHandOver: Mutation_offerHandOver,openLead: Mutation_openLead,produceFoundChild: Mutation_produceFoundChild,proposeChildJoin: Mutation_proposeChildJoin,proposeChildParting: Mutation_proposeChildParting,proposeEnding: Mutation_proposeEnding,recalibrateMatching: Mutation_recalibrateMatching,recordUnitAnswer: Mutation_recordUnitAnswer,registerFir: Mutation_registerFir,registerFoundChild: Mutation_registerFoundChild,registerMissingChild: Mutation_registerMissingChild,releasePoster: Mutation_releasePoster,reportSighting: Mutation_reportSighting,requestReportExport: Mutation_requestReportExport,revealIdentity: Mutation_revealIdentity,reviewOpening: Mutation_reviewOpening,tellUnits: Mutation_tellUnits,triageSighting: Mutation_triageSighting,undoMatchVerdict: Mutation_undoMatchVerdict,updateMissingReport: Mutation_updateMissingReport,withdrawPoster: Mutation_withdrawPoster },
      
      Child: { ...child_Child,...correction_Child,...joining_Child },
ChildJoin: ChildJoin,
DueClock: DueClock,
Ending: Ending,
FoundRecord: FoundRecord,
HandOver: HandOver,
IdentityOpening: IdentityOpening,
Lead: Lead,
MatchPair: MatchPair,
MatchSideView: MatchSideView,
MissingReport: { ...missing_MissingReport,...correction_MissingReport,...ending_MissingReport,...handover_MissingReport,...search_MissingReport },
Poster: Poster,
PublishedPoster: PublishedPoster,
ReportExport: ReportExport,
Sighting: Sighting,
State: State,
UnitNotice: UnitNotice
    }