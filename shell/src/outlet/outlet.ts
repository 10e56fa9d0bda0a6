import type { SessionInfo } from '@vatsalya/mfe-contract'
import { h, part } from '../dom.js'
import { fullLabel } from '../header/post-labels.js'
import type { Decision } from '../routing/decide.js'
import { signInAddress } from '../session/session.js'
import { labelOf, text } from '../texts/index.js'
import { card } from './cards.js'

/** Shows what stands in the place of a module: nothing while a module is shown, else a plain card. */
export function showPlainPage(decision: Decision, session: SessionInfo): void {
  const drawn = plainPage(decision, session)
  const outlet = part('outlet')
  for (const old of outlet.querySelectorAll(':scope > .shell-plain')) old.remove()
  if (drawn) outlet.append(h('div', { class: 'shell-plain' }, drawn))
}

function plainPage(decision: Decision, { acting }: SessionInfo): HTMLElement | null {
  switch (decision.kind) {
    case 'module':
    case 'redirect':
      return null
    case 'sign-in': {
      const here = location.pathname + location.search
      return card(text('signIn.title'), text('signIn.body'), [
        { label: text('session.signIn'), act: signInAddress(here) },
      ])
    }
    case 'refused': {
      const values = {
        module: labelOf(decision.manifest.label),
        post: acting ? fullLabel(acting) : '',
      }
      return card(text('refused.title'), text('refused.body', values))
    }
    case 'no-post':
      return card(text('noPost.title'), text('noPost.body'))
    case 'missing':
      return card(text('missing.title'), text('missing.body'))
  }
}
