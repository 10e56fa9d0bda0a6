import { useT } from '../../messages/index.js'
import { type ContactOffice, whomToCall } from './phone.js'
import styles from './posters.module.css'

/** Whom to call, with the number to touch. */
export function Call({ office }: { readonly office: ContactOffice }) {
  const t = useT()
  const whom = whomToCall(office)
  return (
    <span className={styles.call}>
      <span>{whom.office ?? t('help.1098')}</span>
      <a className={styles.phone} href={whom.href}>
        <bdi dir="ltr">{whom.number}</bdi>
      </a>
    </span>
  )
}
