import { FIRST_SPEC } from '../../figures/spec.js'
import { Builder } from './builder.js'

/** A new view, beginning with the country. */
export default function BuildPage() {
  return <Builder start={FIRST_SPEC} view={null} />
}
