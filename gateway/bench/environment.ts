/** What processes of the benchmark inherit, and what keeps them quiet. */
export const inherited: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: 'production',
  APOLLO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}
