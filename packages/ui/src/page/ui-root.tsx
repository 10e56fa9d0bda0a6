import type { ReactNode } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { ToastOutlet } from '../feedback/toast-outlet.js'
import { useLanguage } from '../runtime/use-language.js'
import { KeyboardHelp } from './keyboard-help.js'

export interface UiRootProps {
  readonly children: ReactNode
  /** Citizen pages are written larger, with Nastaliq headings in Urdu. */
  readonly audience?: 'office' | 'citizen'
  /** The router's own way to another page; without it links load the page anew. */
  readonly navigate?: (href: string) => void
  /** Turns a route into an address, where the router has a base path. */
  readonly useHref?: (href: string) => string
}

/** Stands around every frontend: the language of the page for React Aria, links that do not load the page anew. */
export function UiRoot({ children, audience = 'office', navigate, useHref }: UiRootProps) {
  const { language, direction, locale } = useLanguage()
  const page = (
    <div className="v-root" data-audience={audience} lang={language} dir={direction}>
      {children}
      <ToastOutlet />
      <KeyboardHelp />
    </div>
  )
  return (
    <I18nProvider locale={locale}>
      {navigate ? (
        <RouterProvider navigate={navigate} {...(useHref ? { useHref } : {})}>
          {page}
        </RouterProvider>
      ) : (
        page
      )}
    </I18nProvider>
  )
}
