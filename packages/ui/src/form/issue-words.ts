import { useUiText } from '../messages/index.js'
import { useLanguage } from '../runtime/use-language.js'
import type { FormIssue } from './form-page.js'

/**
 * Says what the graph found wrong. Its messages are English, so that a page in another language first says in its own
 * that something is wrong here, and quotes the message.
 */
export function useIssueWords(): (issue: FormIssue) => FormIssue {
  const t = useUiText()
  const { language } = useLanguage()
  return (issue) => (language === 'en' ? issue : { ...issue, message: t('issue.rule', { message: issue.message }) })
}
