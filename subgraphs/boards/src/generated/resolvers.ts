/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.js';
    import    { boardById as Query_boardById } from './../modules/boards/resolvers/Query/boardById.js';
import    { boardFigures as Query_boardFigures } from './../modules/figures/resolvers/Query/boardFigures.js';
import    { boards as Query_boards } from './../modules/boards/resolvers/Query/boards.js';
import    { boardsAudit as Query_boardsAudit } from './../modules/audit/resolvers/Query/boardsAudit.js';
import    { causeList as Query_causeList } from './../modules/proceedings/resolvers/Query/causeList.js';
import    { orderById as Query_orderById } from './../modules/orders/resolvers/Query/orderById.js';
import    { proceedingById as Query_proceedingById } from './../modules/proceedings/resolvers/Query/proceedingById.js';
import    { proceedings as Query_proceedings } from './../modules/proceedings/resolvers/Query/proceedings.js';
import    { adjournProceeding as Mutation_adjournProceeding } from './../modules/proceedings/resolvers/Mutation/adjournProceeding.js';
import    { issueOrder as Mutation_issueOrder } from './../modules/orders/resolvers/Mutation/issueOrder.js';
import    { Board } from './../modules/boards/resolvers/Board.js';
import    { Child } from './../modules/proceedings/resolvers/Child.js';
import    { Order } from './../modules/orders/resolvers/Order.js';
import    { Proceeding } from './../modules/proceedings/resolvers/Proceeding.js';
import    { State } from './../modules/figures/resolvers/State.js';
    export const resolvers: Resolvers = {
      Query: { boardById: Query_boardById,boardFigures: Query_boardFigures,boards: Query_boards,boardsAudit: Query_boardsAudit,causeList: Query_causeList,orderById: Query_orderById,proceedingById: Query_proceedingById,proceedings: Query_proceedings },
      Mutation: { adjournProceeding: Mutation_adjournProceeding,issueOrder: Mutation_issueOrder },
      
      Board: Board,
Child: Child,
Order: Order,
Proceeding: Proceeding,
State: State
    }