export { directDocuments } from './direct-documents.js'
export { ENTRY_TRIES, entryAddresses, SHARED, SHARED_SPECIFIERS, sharedFileName } from './shared.js'
export { sharedInputs, sharedStubs } from './shared-stubs.js'
export { defineMfe } from './vite.js'
