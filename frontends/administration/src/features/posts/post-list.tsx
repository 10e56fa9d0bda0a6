import { Button, formatDate, useLanguage } from '@vatsalya/ui'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { useT } from '../../messages/index.js'
import parts from '../../parts/parts.module.css'
import type { RoleName } from '../../parts/roles.js'
import { useMay } from '../../parts/use-may.js'
import { EndPost } from './end-post.js'

interface Named {
  readonly name: string
}

export interface PostRow {
  readonly id: string
  readonly role: RoleName
  readonly title: string
  readonly heldFrom: string
  readonly heldUntil: string | null
  readonly held: boolean
  readonly endReason: string | null
  readonly version: number
  readonly office: Named | null
  readonly district: Named | null
  readonly state: Named | null
  readonly person: { readonly id: string; readonly name: string } | null
}

export interface PostListProps {
  readonly posts: readonly PostRow[]
  /** Names the holder in each row. */
  readonly withPerson?: boolean
  readonly instead: ReactNode
}

/** Posts with their time and place; those that are held can be ended. */
export function PostList({ posts, withPerson = false, instead }: PostListProps) {
  const t = useT()
  const { language } = useLanguage()
  const mayEnd = useMay('people:write')
  const [ending, setEnding] = useState<PostRow | null>(null)
  if (posts.length === 0) return instead
  return (
    <>
      <ul className={parts.list}>
        {posts.map((post) => {
          const { id, title, role, held, heldFrom, heldUntil, endReason, office, district, state, person } = post
          const from = formatDate(heldFrom, language)
          const until = heldUntil && formatDate(heldUntil, language)
          return (
            <li key={id} className={parts.row}>
              <span>
                <span className={parts.name}>
                  {withPerson && person ? (
                    <Link to={`/people/${person.id}`}>
                      <bdi>{person.name}</bdi>
                    </Link>
                  ) : (
                    <bdi>{title}</bdi>
                  )}
                </span>
                <br />
                <span className={parts.quiet}>{withPerson ? title : t(`role.${role}`)}</span>
              </span>
              <span>
                {office?.name}
                <br />
                <span className={parts.quiet}>
                  {[district?.name, state?.name].filter(Boolean).join(', ') || t('posts.nation')}
                </span>
              </span>
              <span>
                {until ? t('posts.fromUntil', { from, until }) : t('posts.from', { from })}
                {endReason && (
                  <>
                    <br />
                    <span className={parts.quiet}>{endReason}</span>
                  </>
                )}
              </span>
              {held && mayEnd ? (
                <Button size="small" aria-label={t('posts.endOf', { title })} onPress={() => setEnding(post)}>
                  {t('posts.end')}
                </Button>
              ) : (
                <span className={parts.quiet}>{t(held ? 'posts.held' : 'posts.notHeld')}</span>
              )}
            </li>
          )
        })}
      </ul>
      {ending && <EndPost key={ending.id} post={ending} onClose={() => setEnding(null)} />}
    </>
  )
}
