import { frontendCodegen } from '@vatsalya/tooling/codegen'

export default frontendCodegen(import.meta.dirname)
