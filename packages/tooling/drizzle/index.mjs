import { defineConfig } from 'drizzle-kit'

/**
 * drizzle-kit settings of one subgraph: tables in `src/database/tables.ts`, migrations in `drizzle/`, and only the
 * PostgreSQL schema that carries the subgraph's name. Roles belong to the kit's installation, not to migrations.
 * Run it in the subgraph's directory (`npm run generate`).
 *
 * @param {string} name the subgraph, which is also its PostgreSQL schema
 * @returns {import('drizzle-kit').Config}
 */
export function subgraphDrizzle(name) {
  return defineConfig({
    dialect: 'postgresql',
    schema: './src/database/tables.ts',
    out: './drizzle',
    schemaFilter: [name],
    entities: { roles: false },
    breakpoints: true,
    strict: true,
  })
}
