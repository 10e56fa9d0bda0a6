/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.js';
    import    { gateOrderById as Query_gateOrderById } from './../modules/gate/resolvers/Query/gateOrderById.js';
import    { gateOrders as Query_gateOrders } from './../modules/gate/resolvers/Query/gateOrders.js';
import    { institutionById as Query_institutionById } from './../modules/homes/resolvers/Query/institutionById.js';
import    { institutionDesk as Query_institutionDesk } from './../modules/homes/resolvers/Query/institutionDesk.js';
import    { institutionFigures as Query_institutionFigures } from './../modules/figures/resolvers/Query/institutionFigures.js';
import    { institutions as Query_institutions } from './../modules/homes/resolvers/Query/institutions.js';
import    { institutionsAudit as Query_institutionsAudit } from './../modules/audit/resolvers/Query/institutionsAudit.js';
import    { ownInstitution as Query_ownInstitution } from './../modules/homes/resolvers/Query/ownInstitution.js';
import    { placementById as Query_placementById } from './../modules/placements/resolvers/Query/placementById.js';
import    { placements as Query_placements } from './../modules/placements/resolvers/Query/placements.js';
import    { schemeFundFigures as Query_schemeFundFigures } from './../modules/figures/resolvers/Query/schemeFundFigures.js';
import    { schemeReleases as Query_schemeReleases } from './../modules/schemes/resolvers/Query/schemeReleases.js';
import    { admitChild as Mutation_admitChild } from './../modules/placements/resolvers/Mutation/admitChild.js';
import    { dischargeChild as Mutation_dischargeChild } from './../modules/placements/resolvers/Mutation/dischargeChild.js';
import    { moveCarePlan as Mutation_moveCarePlan } from './../modules/careplans/resolvers/Mutation/moveCarePlan.js';
import    { recordExamination as Mutation_recordExamination } from './../modules/placements/resolvers/Mutation/recordExamination.js';
import    { recordExpenditure as Mutation_recordExpenditure } from './../modules/schemes/resolvers/Mutation/recordExpenditure.js';
import    { recordHeadcount as Mutation_recordHeadcount } from './../modules/headcounts/resolvers/Mutation/recordHeadcount.js';
import    { recordInspection as Mutation_recordInspection } from './../modules/inspections/resolvers/Mutation/recordInspection.js';
import    { writeCarePlan as Mutation_writeCarePlan } from './../modules/careplans/resolvers/Mutation/writeCarePlan.js';
import    { CarePlan } from './../modules/careplans/resolvers/CarePlan.js';
import    { Child } from './../modules/children/resolvers/Child.js';
import    { District } from './../modules/places/resolvers/District.js';
import    { GateOrder } from './../modules/gate/resolvers/GateOrder.js';
import    { Headcount } from './../modules/headcounts/resolvers/Headcount.js';
import    { Inspection } from './../modules/inspections/resolvers/Inspection.js';
import    { Institution } from './../modules/homes/resolvers/Institution.js';
import    { Placement } from './../modules/placements/resolvers/Placement.js';
import    { State } from './../modules/places/resolvers/State.js';
    export const resolvers: Resolvers = {
      Query: { gateOrderById: Query_gateOrderById,gateOrders: Query_gateOrders,institutionById: Query_institutionById,institutionDesk: Query_institutionDesk,institutionFigures: Query_institutionFigures,institutions: Query_institutions,institutionsAudit: Query_institutionsAudit,ownInstitution: Query_ownInstitution,placementById: Query_placementById,placements: Query_placements,schemeFundFigures: Query_schemeFundFigures,schemeReleases: Query_schemeReleases },
      Mutation: { admitChild: Mutation_admitChild,dischargeChild: Mutation_dischargeChild,moveCarePlan: Mutation_moveCarePlan,recordExamination: Mutation_recordExamination,recordExpenditure: Mutation_recordExpenditure,recordHeadcount: Mutation_recordHeadcount,recordInspection: Mutation_recordInspection,writeCarePlan: Mutation_writeCarePlan },
      
      CarePlan: CarePlan,
Child: Child,
District: District,
GateOrder: GateOrder,
Headcount: Headcount,
Inspection: Inspection,
Institution: Institution,
Placement: Placement,
State: State
    }