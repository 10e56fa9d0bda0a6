/**
 * Functions by which row-level security reads the viewer. They are plain SQL so that the planner inlines them, and
 * they answer "" or false where no viewer was set: default deny.
 */
const SETTINGS = ['kind', 'subject', 'person', 'post', 'agency', 'role', 'level', 'state', 'district', 'office']

export const ACCESS_SQL = `
create schema if not exists access;
${SETTINGS.map(
  (name) => `create or replace function access.${name}() returns text language sql stable parallel safe
  return coalesce(current_setting('vatsalya.${name}', true), '');`,
).join('\n')}
create or replace function access.may(scope text) returns boolean language sql stable parallel safe
  return position(',' || scope || ',' in coalesce(current_setting('vatsalya.scopes', true), '')) > 0;
create or replace function access.is_service() returns boolean language sql stable parallel safe
  return access.kind() = 'service';
create or replace function access.covers(state text, district text, office uuid) returns boolean
  language sql stable parallel safe
  return case access.level()
    when 'nation' then true
    when 'state' then coalesce(state = nullif(access.state(), ''), false)
    when 'district' then coalesce(district = nullif(access.district(), ''), false)
    when 'office' then coalesce(office::text = nullif(access.office(), ''), false)
    else false end;
`
