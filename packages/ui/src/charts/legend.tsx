/** Names of the series beside their tints. */
export function Legend({ series }: { readonly series: readonly string[] }) {
  return (
    <ul className="v-legend">
      {series.map((name, index) => (
        <li key={name}>
          <svg width="14" height="14" aria-hidden="true" focusable="false">
            <rect width="14" height="14" className="v-series" data-series={index % 4} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
