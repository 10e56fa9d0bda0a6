import { useState } from 'react'
import { useT } from '../../messages/index.js'
import styles from './posters.module.css'

export interface PhotoProps {
  readonly url: string | null
  readonly name: string
  /** Pictures below the first screen are fetched when they come near. */
  readonly late?: boolean
}

/** The released photo, or words where none was released or its link has run out. */
export function Photo({ url, name, late = false }: PhotoProps) {
  const t = useT()
  const [failed, setFailed] = useState<string | null>(null)
  if (!url || failed === url) {
    return (
      <div className={styles.photo} data-none="">
        {t(url ? 'poster.photoAway' : 'poster.noPhoto')}
      </div>
    )
  }
  return (
    <img
      className={styles.photo}
      src={url}
      alt={t('poster.photoOf', { name })}
      width={320}
      height={400}
      loading={late ? 'lazy' : 'eager'}
      onError={() => setFailed(url)}
    />
  )
}
