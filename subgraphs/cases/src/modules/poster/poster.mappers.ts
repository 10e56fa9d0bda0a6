import type { PosterRow, PublishedPosterRow } from './poster.repository.js'

export type PosterMapper = PosterRow
export type PublishedPosterMapper = PublishedPosterRow
