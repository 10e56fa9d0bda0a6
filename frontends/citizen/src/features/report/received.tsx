import { Button, LinkButton, Notice, Page, PageHeading } from '@vatsalya/ui'
import { useEffect, useRef, useState } from 'react'
import { useT } from '../../messages/index.js'
import { useTitle } from '../../parts/use-title.js'
import styles from './report.module.css'

/** The reference number: the one thing that the person takes along. */
export function Received({ reference }: { readonly reference: string }) {
  const t = useT()
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const top = useRef<HTMLDivElement>(null)
  useTitle(t('received.title'))
  useEffect(() => top.current?.focus(), [])
  const copy = () => {
    navigator.clipboard.writeText(reference).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    )
  }
  return (
    <Page width="text">
      <div ref={top} tabIndex={-1} className={styles.top}>
        <PageHeading title={t('received.title')} state={t('received.state')} />
      </div>
      <div className={styles.received}>
        <p>{t('received.reference')}</p>
        <p className={styles.reference}>
          <bdi dir="ltr">{reference}</bdi>
        </p>
        <Button kind="primary" onPress={copy}>
          {t('received.copy')}
        </Button>
        <p role="status" className={styles.copied}>
          {copied !== 'no' && t(copied === 'yes' ? 'received.copied' : 'received.notCopied')}
        </p>
      </div>
      <Notice title={t('received.next')}>
        <p>{t('received.nextHelp')}</p>
      </Notice>
      <div className={styles.acts}>
        <LinkButton href="/status">{t('received.status')}</LinkButton>
        <LinkButton kind="plain" href="/">
          {t('received.home')}
        </LinkButton>
      </div>
    </Page>
  )
}
