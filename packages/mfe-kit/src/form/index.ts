export { z } from 'zod'
export { type SheetOptions, useSheet } from './use-sheet.js'
