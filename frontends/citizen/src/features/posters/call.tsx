import { useT } from '../../messages/index.js'
import styles from './posters.module.css'

export interface CallProps {
  readonly office: { readonly name: string; readonly phone: string | null } | null
}

/** Whom to call: the office that looks for the child, else the child helpline. */
export function Call({ office }: CallProps) {
  const t = useT()
  const phone = office?.phone ?? '1098'
  return (
    <span className={styles.call}>
      <span>{office?.phone ? office.name : t('help.1098')}</span>
      <a className={styles.phone} href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
        <bdi dir="ltr">{phone}</bdi>
      </a>
    </span>
  )
}
