import { subgraphDrizzle } from '@vatsalya/tooling/drizzle'

export default subgraphDrizzle('insights')
