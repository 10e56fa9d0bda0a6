import { useQuery } from '@apollo/client/react'
import { Answer, useTitle } from '@vatsalya/mfe-kit'
import { Button, EmptyState, Facts, formatDate, Page, PageHeading, PrintHeader, useLanguage } from '@vatsalya/ui'
import { Link, useParams } from 'react-router'
import type { BoardsOrderQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { BoardsOrder, BoardsOrderHome } from './order.graphql.js'
import styles from './order.module.css'

type Paper = NonNullable<BoardsOrderQuery['orderById']>

/** A numbered order, to read and to print: no name and no initials on it. */
export default function OrderPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(BoardsOrder, { variables: { id } })
  const order = data?.orderById
  useTitle(order ? t('paper.name', { number: order.number }) : t('paper.title'))
  return (
    <Page width="text">
      {!order && <PageHeading title={t('paper.title')} back={<Link to="/">{t('module')}</Link>} />}
      <Answer
        error={error}
        there={Boolean(order)}
        loading={loading}
        retry={() => void refetch()}
        shape="lines"
        count={8}
      >
        {order ? <Sheet order={order} /> : <EmptyState>{t('paper.none')}</EmptyState>}
      </Answer>
    </Page>
  )
}

function Sheet({ order }: { readonly order: Paper }) {
  const t = useT()
  const { language } = useLanguage()
  const { proceeding, present } = order
  const home = useQuery(BoardsOrderHome, {
    variables: { id: order.id },
    skip: !order.institution,
    fetchPolicy: 'no-cache',
  })
  const told = home.data?.orderById?.institution
  const facts = [
    { term: t('paper.number'), value: <bdi>{order.number}</bdi> },
    { term: t('paper.matter'), value: <bdi>{proceeding.number}</bdi> },
    { term: t('paper.child'), value: t(`case.${proceeding.caseKind}`) },
    { term: t('paper.day'), value: formatDate(order.issuedAt, language) },
    { term: t('paper.order'), value: t(`order.${order.kind}`) },
    { term: t('paper.effect'), value: t(order.final ? 'orders.final' : 'orders.interim') },
  ]
  if (order.institution) {
    const value = told ? `${told.name}, ${told.district.name}` : t(home.error ? 'orders.homes' : 'loading')
    facts.push({ term: t('issue.home'), value })
  }
  return (
    <article className={styles.paper}>
      <PrintHeader
        form={t(`paper.body.${proceeding.board.kind}`)}
        title={proceeding.board.name}
        reference={order.number}
        address={order.number}
      />
      <PageHeading
        title={t(`order.${order.kind}`)}
        state={<bdi>{proceeding.board.name}</bdi>}
        back={<Link to={`/proceedings/${proceeding.id}`}>{proceeding.number}</Link>}
        act={
          <Button kind="primary" onPress={() => globalThis.print()}>
            {t('paper.print')}
          </Button>
        }
      />
      <Facts facts={facts} />
      <section>
        <h2>{t('issue.reasons')}</h2>
        <p className={styles.reasons} dir={order.reasons ? 'auto' : undefined}>
          {order.reasons ?? t('paper.reasonsWithheld')}
        </p>
      </section>
      {present.length > 0 && (
        <section>
          <h2>{t('issue.present')}</h2>
          <ul className={styles.signatures}>
            {present.map(({ id, name, role }) => (
              <li key={id}>
                <bdi>{name}</bdi>
                <span className="v-small">{t(`member.${role}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="v-small">{t('paper.privacy')}</p>
    </article>
  )
}
