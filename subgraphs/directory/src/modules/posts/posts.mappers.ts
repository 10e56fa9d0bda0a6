import type { PostRow } from './posts.repository.js'

export type PostMapper = PostRow
