/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.js';
    import    { insightsAudit as Query_insightsAudit } from './../modules/audit/resolvers/Query/insightsAudit.js';
import    { viewById as Query_viewById } from './../modules/views/resolvers/Query/viewById.js';
import    { views as Query_views } from './../modules/views/resolvers/Query/views.js';
import    { deleteView as Mutation_deleteView } from './../modules/views/resolvers/Mutation/deleteView.js';
import    { saveView as Mutation_saveView } from './../modules/views/resolvers/Mutation/saveView.js';
import    { View } from './../modules/views/resolvers/View.js';
    export const resolvers: Resolvers = {
      Query: { insightsAudit: Query_insightsAudit,viewById: Query_viewById,views: Query_views },
      Mutation: { deleteView: Mutation_deleteView,saveView: Mutation_saveView },
      
      View: View
    }