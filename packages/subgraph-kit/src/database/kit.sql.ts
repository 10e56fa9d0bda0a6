import { IDEMPOTENCY_DAYS } from './housekeeping.js'

const OWN_KEY = `subject = access.kind() || ':' || access.subject()`
const OLD_KEY = `at < now() - interval '${IDEMPOTENCY_DAYS} days'`

/**
 * Tables that every subgraph's schema holds: the audit chain, idempotency keys, the inbox of events and the offices
 * that the directory has told.
 *
 * The audit is append-only by grant (select and insert, nothing else) and chained by a trigger that runs as the owner:
 * each row's hash covers the row and the hash before it, and the head stands in a table that the subgraph cannot
 * touch, so a changed, removed, reordered or cut-off row is found by `audit_verify()`.
 */
export function kitSql(schema: string, role: string): string {
  return `
create schema if not exists ${schema};
grant usage on schema ${schema}, access to ${role};
grant execute on all functions in schema access to ${role};

create table if not exists ${schema}.audit (
  seq bigint primary key,
  at timestamptz not null,
  correlation_id text not null,
  kind text not null, subject text not null, person text not null, post text not null, role text not null,
  act text not null,
  object_type text not null,
  object_id text not null,
  state_code text, district_code text,
  reason text,
  detail jsonb not null default '{}',
  prev_hash bytea not null,
  hash bytea not null
);
create index if not exists audit_object on ${schema}.audit (object_type, object_id, seq);
create index if not exists audit_subject on ${schema}.audit (subject, seq);
create table if not exists ${schema}.audit_head (single boolean primary key default true check (single), seq bigint not null, hash bytea not null);
insert into ${schema}.audit_head (seq, hash) values (0, sha256('${schema}'::bytea)) on conflict do nothing;

create or replace function ${schema}.audit_text(a ${schema}.audit) returns text language sql immutable
  return concat_ws(chr(31), a.seq, extract(epoch from a.at)::text, a.correlation_id, a.kind, a.subject, a.person, a.post, a.role, a.act,
    a.object_type, a.object_id, coalesce(a.state_code, ''), coalesce(a.district_code, ''), coalesce(a.reason, ''), a.detail::text);

create or replace function ${schema}.audit_chain() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare head ${schema}.audit_head;
begin
  select * into head from ${schema}.audit_head for update;
  new.seq := head.seq + 1;
  new.at := clock_timestamp();
  new.kind := access.kind(); new.subject := access.subject(); new.person := access.person();
  new.post := access.post(); new.role := access.role();
  new.prev_hash := head.hash;
  new.hash := sha256(head.hash || convert_to(${schema}.audit_text(new), 'UTF8'));
  update ${schema}.audit_head set seq = new.seq, hash = new.hash;
  return new;
end $$;
drop trigger if exists audit_chain on ${schema}.audit;
create trigger audit_chain before insert on ${schema}.audit for each row execute function ${schema}.audit_chain();

create or replace function ${schema}.audit_verify() returns table (seq bigint, fault text) language sql stable security definer set search_path = pg_catalog as $$
  with rows as (
    select a.seq, a.prev_hash, a.hash, lag(a.hash) over w as before, lag(a.seq) over w as seq_before,
      sha256(a.prev_hash || convert_to(${schema}.audit_text(a), 'UTF8')) as computed
    from ${schema}.audit a window w as (order by a.seq)
  ), faults as (
    select r.seq, case
      when r.hash <> r.computed then 'changed'
      when r.prev_hash <> coalesce(r.before, sha256('${schema}'::bytea)) then 'broken link'
      when r.seq <> coalesce(r.seq_before, 0) + 1 then 'row removed before' end as fault
    from rows r
    union all
    select h.seq, 'tail removed' from ${schema}.audit_head h
    where h.seq <> coalesce((select max(a.seq) from ${schema}.audit a), 0)
  )
  select f.seq, f.fault from faults f where f.fault is not null order by f.seq limit 1;
$$;

alter table ${schema}.audit enable row level security;
drop policy if exists audit_read on ${schema}.audit;
create policy audit_read on ${schema}.audit for select to ${role}
  using (access.may('audit:read') or access.is_service() or subject = nullif(access.subject(), '') or access.covers(state_code, district_code, null));
drop policy if exists audit_write on ${schema}.audit;
create policy audit_write on ${schema}.audit for insert to ${role} with check (true);
revoke all on ${schema}.audit, ${schema}.audit_head from ${role};
grant select, insert on ${schema}.audit to ${role};

create table if not exists ${schema}.idempotency (
  subject text not null, operation text not null, key text not null,
  request_hash text not null, response jsonb, at timestamptz not null default now(),
  primary key (subject, operation, key)
);
alter table ${schema}.idempotency enable row level security;
drop policy if exists own_keys on ${schema}.idempotency;
drop policy if exists sees_keys on ${schema}.idempotency;
create policy sees_keys on ${schema}.idempotency for select to ${role} using (${OWN_KEY} or (access.is_service() and ${OLD_KEY}));
drop policy if exists adds_keys on ${schema}.idempotency;
create policy adds_keys on ${schema}.idempotency for insert to ${role} with check (${OWN_KEY});
drop policy if exists answers_keys on ${schema}.idempotency;
create policy answers_keys on ${schema}.idempotency for update to ${role} using (${OWN_KEY}) with check (${OWN_KEY});
drop policy if exists purges_keys on ${schema}.idempotency;
create policy purges_keys on ${schema}.idempotency for delete to ${role} using (access.is_service() and ${OLD_KEY});
grant select, insert, update, delete on ${schema}.idempotency to ${role};

create table if not exists ${schema}.known_office (
  id uuid primary key, kind text not null, state_code text, district_code text
);
create index if not exists known_office_place on ${schema}.known_office (district_code, kind);
alter table ${schema}.known_office enable row level security;
drop policy if exists sees_offices on ${schema}.known_office;
create policy sees_offices on ${schema}.known_office for select to ${role} using (access.kind() <> '');
drop policy if exists learns_offices on ${schema}.known_office;
create policy learns_offices on ${schema}.known_office for insert to ${role} with check (access.is_service());
drop policy if exists corrects_offices on ${schema}.known_office;
create policy corrects_offices on ${schema}.known_office for update to ${role} using (access.is_service()) with check (access.is_service());
grant select, insert, update on ${schema}.known_office to ${role};

create table if not exists ${schema}.inbox (event_id uuid primary key, type text not null, at timestamptz not null default now());
alter table ${schema}.inbox enable row level security;
drop policy if exists events_only on ${schema}.inbox;
create policy events_only on ${schema}.inbox to ${role} using (access.is_service()) with check (access.is_service());
grant select, insert on ${schema}.inbox to ${role};
`
}

/** What the subgraph's role may do with its own tables, once they exist. Row-level security then says with which rows. */
export function grantsSql(schema: string, role: string): string {
  return `
grant select, insert, update, delete on all tables in schema ${schema} to ${role};
revoke all on ${schema}.audit, ${schema}.audit_head from ${role};
grant select, insert on ${schema}.audit to ${role};
revoke delete on ${schema}.inbox, ${schema}.known_office from ${role};
grant usage on all sequences in schema ${schema} to ${role};
grant execute on all functions in schema ${schema} to ${role};
grant usage on schema ${schema}_queue to ${role};
grant select, insert, update, delete on all tables in schema ${schema}_queue to ${role};
grant execute on all functions in schema ${schema}_queue to ${role};
`
}
