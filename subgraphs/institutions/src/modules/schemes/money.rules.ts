import { rupees } from '@vatsalya/subgraph-kit'

/** What of a State's money is told, as text in rupees. */
export function fundsOf(row: { readonly releasedPaise: bigint; readonly utilisedPaise: bigint }) {
  return {
    released: rupees(row.releasedPaise),
    utilised: rupees(row.utilisedPaise),
    unspent: rupees(row.releasedPaise - row.utilisedPaise),
  }
}

/** Whole paise of rupees as text ("1405.50"); the scalar has checked the form. */
export function paiseOf(money: string): bigint {
  return BigInt(money.replace('.', ''))
}
