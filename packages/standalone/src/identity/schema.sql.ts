/** Tables of the identity provider. Owned by the schemas' owner; the provider's role may not change accounts. */
export const IDENTITY_SQL = `
create schema if not exists identity;
create table if not exists identity.account (
  account text primary key,
  name text not null,
  password_hash text not null,
  disabled_at timestamptz
);
create table if not exists identity.record (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  expires_at timestamptz,
  consumed_at timestamptz,
  primary key (model, id)
);
create index if not exists record_grant on identity.record (grant_id) where grant_id is not null;
create index if not exists record_uid on identity.record (model, uid) where uid is not null;
create index if not exists record_expiry on identity.record (expires_at);
grant usage on schema identity to vatsalya_identity;
grant select on identity.account to vatsalya_identity;
grant select, insert, update, delete on identity.record to vatsalya_identity;
`
