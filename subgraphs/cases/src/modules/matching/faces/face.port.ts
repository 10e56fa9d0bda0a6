import { z } from 'zod'

/** Numbers that stand for the face on a picture. Made, compared and forgotten within one search: never stored. */
export type Embedding = readonly number[]

/**
 * The plug-in's own calibration, measured by whoever runs it on children's pictures years apart: what a score is worth,
 * in bits (log2 of how much oftener it comes of the same child than of two). Both lists rise.
 */
export interface FaceCurve {
  readonly scores: readonly number[]
  readonly bits: readonly number[]
}

/**
 * A program that compares faces, from outside: none is part of the platform, and none runs unless `FACE_PLUGIN` names
 * one. It is given pictures of which both offices hold one already, and gives a score; what the score may do is decided
 * in `face.rules.ts`.
 */
export interface FacePlugin {
  /** Name and version, kept with every pair that it had a part in. */
  readonly name: string
  readonly curve: FaceCurve
  /** The face on a JPEG; null where there is none, or more than one. */
  embed(picture: Uint8Array): Promise<Embedding | null>
  /** How alike two faces are, on the plug-in's own scale, which `curve` reads. */
  score(a: Embedding, b: Embedding): number | Promise<number>
}

const rising = z
  .array(z.number())
  .min(2)
  .refine((list) => list.every((value, at) => at === 0 || value >= (list[at - 1] ?? value)), 'must rise')

const plugin = z.object({
  name: z.string().min(1).max(60),
  curve: z
    .object({ scores: rising, bits: rising })
    .refine(({ scores, bits }) => scores.length === bits.length, 'needs as many bits as scores'),
  embed: z.custom<FacePlugin['embed']>((value) => typeof value === 'function', 'must be a function'),
  score: z.custom<FacePlugin['score']>((value) => typeof value === 'function', 'must be a function'),
})

/**
 * The plug-in that a module gives as its default export.
 *
 * @throws Error in one sentence, where the module is no plug-in or has no calibration of its own.
 */
export async function loadFacePlugin(address: string): Promise<FacePlugin> {
  const module: unknown = await import(address)
  const result = z.object({ default: plugin }).safeParse(module)
  if (result.success) return result.data.default
  const [issue] = result.error.issues
  throw new Error(
    `FACE_PLUGIN is no plug-in for faces: ${issue?.path.slice(1).join('.') || 'default'} ${issue?.message}`,
  )
}
