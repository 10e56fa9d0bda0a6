import type { InboxHandlers } from '@vatsalya/subgraph-kit'
import { childAdmitted } from './child-admitted.js'
import { childDischarged } from './child-discharged.js'
import { orderIssued } from './order-issued.js'
import { proceedingOpened } from './proceeding-opened.js'

/** What this domain does when others announce something. Each handler may run again after a failure. */
export const inbox: InboxHandlers = {
  ProceedingOpened: proceedingOpened,
  OrderIssued: orderIssued,
  ChildAdmitted: childAdmitted,
  ChildDischarged: childDischarged,
}
