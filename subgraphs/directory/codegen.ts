import { subgraphCodegen } from '@vatsalya/tooling/codegen'

export default subgraphCodegen(import.meta.dirname, {
  plain: ['PlaceMatch', 'PlaceName', 'RoleFact', 'Viewer'],
})
