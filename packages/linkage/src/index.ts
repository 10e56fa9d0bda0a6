export { keyHash } from './key-hash.js'
export { compareNames, type NameComparison } from './names/compare-names.js'
export { nameKeys } from './names/name-keys.js'
export { romanise, scriptOf } from './script/romanise.js'
