// Runs as a classic script before anything else of the page. Importing the runtime writes language, direction and
// theme to <html>, so that nobody sees the page in the wrong one first.
import { installTrustedTypes, languageStore, themeStore } from '@vatsalya/ui/runtime'

installTrustedTypes()
languageStore.get()
themeStore.get()
