import { formatDateTime, useLanguage } from '@vatsalya/ui'
import type { AuditPageFragment } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { roleOf } from '../../parts/roles.js'
import styles from './audit.module.css'
import type { Domain } from './merge.js'
import type { AuditFilterState } from './use-filter.js'

export type ChainNode = AuditPageFragment['edges'][number]['node']
type AuditEntry = ChainNode & { readonly domain: Domain }

export interface EntryRowProps {
  readonly entry: AuditEntry
  readonly filter: AuditFilterState
}

/** One row of a chain. Act, account and object narrow the list to themselves. */
export function EntryRow({ entry, filter }: EntryRowProps) {
  const t = useT()
  const { language } = useLanguage()
  const { seq, at, subject, act, objectType, objectId, reason, facts, hash, domain, correlationId } = entry
  const role = roleOf(entry.role)
  const place = [entry.districtCode, entry.stateCode].filter(Boolean).join(' · ')
  const only = (text: string, change: Parameters<AuditFilterState['set']>[0]) => (
    <button type="button" className={styles.only} title={t('audit.only')} onClick={() => filter.set(change)}>
      <bdi dir="ltr">{text}</bdi>
    </button>
  )
  return (
    <li className={styles.entry}>
      <span>
        <time dateTime={at}>{formatDateTime(at, language)}</time>
        <span className={styles.quiet}>
          {t(`domain.${domain}`)} <bdi dir="ltr">#{seq}</bdi>
        </span>
      </span>
      <span>
        {only(subject || '–', { subject })}
        {role && <span className={styles.quiet}>{t(`role.${role}`)}</span>}
      </span>
      <span>
        {only(act, { act })}
        <span className={styles.quiet}>
          {objectType} {only(objectId.slice(0, 8), { objectId })} <bdi dir="ltr">{place}</bdi>
        </span>
        {reason && <span className={styles.reason}>{reason}</span>}
      </span>
      <details className={styles.details}>
        <summary>
          <code dir="ltr">{hash.slice(0, 10)}</code>
        </summary>
        <dl className={styles.facts}>
          {[
            ...facts,
            { name: t('audit.objectId'), value: objectId },
            { name: t('audit.request'), value: correlationId },
            { name: t('audit.hash'), value: hash },
          ].map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi dir="ltr">{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  )
}
