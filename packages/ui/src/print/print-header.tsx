import { lazy, type ReactNode, Suspense } from 'react'
import { useUiText } from '../messages/index.js'
import { formatDateTime } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'
import { useNow } from '../runtime/use-now.js'

const QrCode = lazy(() => import('./qr-code.js'))

export interface PrintHeaderProps {
  /** The form's number as the rules write it: "Form 17". */
  readonly form?: ReactNode
  readonly title: ReactNode
  /** Number of the record or order. */
  readonly reference?: ReactNode
  /** Where the paper can be checked; drawn as a QR code. */
  readonly address?: string
}

/** Head of a printed page: form, title, number, QR code, when it was printed. Not on the screen. */
export function PrintHeader({ form, title, reference, address }: PrintHeaderProps) {
  const t = useUiText()
  const { language } = useLanguage()
  const now = useNow()
  return (
    <div className="v-print-header">
      <div>
        {form && <p>{form}</p>}
        <p className="v-print-title">{title}</p>
        {reference && <p>{reference}</p>}
        <p>{t('print.printed', { moment: formatDateTime(now, language) })}</p>
      </div>
      {address && (
        <Suspense>
          <QrCode text={address} label={t('print.check')} />
        </Suspense>
      )}
    </div>
  )
}
