/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.js';
    import    { officersTrained as Query_officersTrained } from './../modules/published/resolvers/Query/officersTrained.js';
import    { outreachActivities as Query_outreachActivities } from './../modules/published/resolvers/Query/outreachActivities.js';
import    { programmeById as Query_programmeById } from './../modules/programmes/resolvers/Query/programmeById.js';
import    { programmes as Query_programmes } from './../modules/programmes/resolvers/Query/programmes.js';
import    { programmesConducted as Query_programmesConducted } from './../modules/published/resolvers/Query/programmesConducted.js';
import    { trainingAudit as Query_trainingAudit } from './../modules/audit/resolvers/Query/trainingAudit.js';
import    { trainingFigures as Query_trainingFigures } from './../modules/figures/resolvers/Query/trainingFigures.js';
import    { nominate as Mutation_nominate } from './../modules/nominations/resolvers/Mutation/nominate.js';
import    { planProgramme as Mutation_planProgramme } from './../modules/programmes/resolvers/Mutation/planProgramme.js';
import    { recordAttendance as Mutation_recordAttendance } from './../modules/programmes/resolvers/Mutation/recordAttendance.js';
import    { Nomination } from './../modules/nominations/resolvers/Nomination.js';
import    { Programme } from './../modules/programmes/resolvers/Programme.js';
import    { State } from './../modules/figures/resolvers/State.js';
    export const resolvers: Resolvers = {
      Query: { officersTrained: Query_officersTrained,outreachActivities: Query_outreachActivities,programmeById: Query_programmeById,programmes: Query_programmes,programmesConducted: Query_programmesConducted,trainingAudit: Query_trainingAudit,trainingFigures: Query_trainingFigures },
      Mutation: { nominate: Mutation_nominate,planProgramme: Mutation_planProgramme,recordAttendance: Mutation_recordAttendance },
      
      Nomination: Nomination,
Programme: Programme,
State: State
    }