const stops: (() => unknown)[] = []

/** Has something stopped when the benchmark ends, whether it is done, fails half-way or is broken off. */
export function atEnd(stop: () => unknown): void {
  stops.push(stop)
}

/** Stops everything, what began last first. What cannot be stopped is told and keeps nothing else from stopping. */
export async function end(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) {
    try {
      await stop()
    } catch (error) {
      console.error('not stopped:', error)
    }
  }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    end().finally(() => process.exit(1))
  })
}
