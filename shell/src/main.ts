import './shell.css'
import { askAgain, createGraphClient } from '@vatsalya/graph-client'
import type { PortalPath, SessionInfo, ShellServices } from '@vatsalya/mfe-contract'
import { languageStore, serverTime } from '@vatsalya/ui/runtime'
import { navigateToUrl, registerApplication, start } from 'single-spa'
import { part } from './dom.js'
import { followLinks } from './follow-links.js'
import { drawFooter } from './header/footer.js'
import { drawHeader } from './header/header.js'
import { manifests } from './modules/manifests.js'
import { showNotice } from './notice.js'
import { ModuleHost } from './outlet/module-host.js'
import { showPlainPage } from './outlet/outlet.js'
import { reportError } from './report.js'
import { decide } from './routing/decide.js'
import { actAs, NOBODY, readSession, signInAddress, watchSession } from './session/session.js'
import { loadTexts, text } from './texts/index.js'
import { translatePage } from './texts/translate-page.js'

/** Makes what every frontend is given. The graph client is made here, once. */
function makeServices(session: SessionInfo): ShellServices {
  const client = createGraphClient({
    language: languageStore.get,
    onServerDate: serverTime.set,
    onSignedOut: () => {
      if (!session.signedIn) return
      const href = signInAddress(location.pathname + location.search)
      showNotice(text('session.ended'), { label: text('session.again'), href })
    },
  })
  return { client, session, navigate: (path: PortalPath) => navigateToUrl(path), actAs, reportError }
}

/** Registers one single-spa application for each module that this session may open; their code is not loaded yet. */
function registerModules(session: SessionInfo, services: ShellServices): void {
  for (const manifest of manifests) {
    const host = new ModuleHost(manifest, services, part('outlet'))
    registerApplication({
      name: manifest.name,
      activeWhen: ({ pathname }) => {
        const decision = decide(pathname, session, manifests)
        return decision.kind === 'module' && decision.manifest === manifest
      },
      app: async () => ({
        bootstrap: async () => {},
        mount: async () => host.show(),
        unmount: () => host.leave(),
      }),
    })
  }
}

/** Draws everything around the module for the path where the page is now. */
function drawFrame(session: SessionInfo): void {
  const decision = decide(location.pathname, session, manifests)
  if (decision.kind === 'redirect') {
    history.replaceState(null, '', decision.to)
    drawFrame(session)
    return
  }
  translatePage(decision)
  drawHeader(session, decision.kind === 'module' ? decision.manifest : null, showNotice)
  drawFooter()
  showPlainPage(decision, session)
}

/** The gateway comes back here with a word where signing in did not work. */
function tellSignInTrouble(): void {
  const trouble = new URLSearchParams(location.search).get('sign-in')
  if (trouble !== 'expired' && trouble !== 'failed') return
  history.replaceState(null, '', location.pathname)
  showNotice(text(`session.${trouble}`))
}

async function run(): Promise<void> {
  const [read] = await Promise.all([
    readSession().catch(() => null),
    // English will do where the catalogue does not arrive.
    loadTexts(languageStore.get()).catch(() => undefined),
  ])
  const session = { ...(read ?? NOBODY) }
  const services = makeServices(session)
  registerModules(session, services)
  window.addEventListener('single-spa:before-routing-event', () => drawFrame(session))
  languageStore.subscribe(() => {
    drawFrame(session)
    // The graph and the names of posts are told in the language of whoever asks.
    askAgain(services.client).catch(() => undefined)
    readSession().then(
      (again) => {
        // Kept in its place: modules that are open hold it.
        Object.assign(session, again)
        drawFrame(session)
      },
      () => undefined,
    )
  })
  followLinks()
  drawFrame(session)
  tellSignInTrouble()
  if (!read) showNotice(text('session.away'))
  watchSession(session)
  start({ urlRerouteOnly: true })
}

void run()
