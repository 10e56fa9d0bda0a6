import { ApolloProvider } from '@apollo/client/react'
import type { MountProps } from '@vatsalya/mfe-contract'
import { UiRoot } from '@vatsalya/ui'
import { type ComponentType, Suspense } from 'react'
import { BrowserRouter, useHref, useLocation, useNavigate } from 'react-router'
import { FaultBoundary } from './fault-boundary.js'
import { ServicesContext } from './services.js'

export interface MfeRootProps {
  readonly App: ComponentType
  readonly audience: 'office' | 'citizen'
  readonly mount: MountProps
}

/** Everything that a frontend's pages stand in. */
export function MfeRoot({ App, audience, mount }: MfeRootProps) {
  return (
    <ServicesContext value={mount.services}>
      <ApolloProvider client={mount.services.client}>
        <BrowserRouter basename={mount.basePath}>
          <Guarded App={App} audience={audience} />
        </BrowserRouter>
      </ApolloProvider>
    </ServicesContext>
  )
}

/** Going to another page is a way out of a fault, as good as "Try again". */
function Guarded({ App, audience }: Omit<MfeRootProps, 'mount'>) {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  return (
    <UiRoot audience={audience} navigate={navigate} useHref={useHref}>
      <FaultBoundary place={pathname}>
        <Suspense>
          <App />
        </Suspense>
      </FaultBoundary>
    </UiRoot>
  )
}
