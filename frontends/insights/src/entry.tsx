import { createReactMfe } from '@vatsalya/mfe-kit'
import { App } from './App.js'
import { messages } from './messages/index.js'

export const { bootstrap, mount, unmount } = createReactMfe({ App, messages })
