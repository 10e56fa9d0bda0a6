import type { RequestBase } from '@vatsalya/subgraph-kit'
import DataLoader from 'dataloader'
import type { TrainingSummary } from '../../generated/types.js'
import { stateSummaries } from './figures.service.js'

/** Summaries of all States by "from/to": one count for as many States as are asked. */
export function figuresLoaders(base: Pick<RequestBase, 'read'>) {
  return {
    stateSummaries: new DataLoader<string, Map<string, TrainingSummary>>((periods) =>
      Promise.all(
        periods.map((period) => {
          const [from = '', to = ''] = period.split('/')
          return stateSummaries(base, from, to)
        }),
      ),
    ),
  }
}
