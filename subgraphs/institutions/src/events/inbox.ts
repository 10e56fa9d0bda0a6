import type { InboxHandlers } from '@vatsalya/subgraph-kit'
import { foundChildRegistered } from './found-child-registered.js'
import { orderIssued } from './order-issued.js'
import { proceedingOpened } from './proceeding-opened.js'

/** What this domain does when others announce something. Each handler may run again after a failure. */
export const inbox: InboxHandlers = {
  FoundChildRegistered: foundChildRegistered,
  ProceedingOpened: proceedingOpened,
  OrderIssued: orderIssued,
}
