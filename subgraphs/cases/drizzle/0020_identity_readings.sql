-- Who read or opened the identity of a child, by person and role, the latest first: past row-level security of the audit,
-- because a reading in another district is the officer in charge's to know too. Only for who is in charge where a door of
-- the child is open, and never for a person with a conflict of interest.
CREATE FUNCTION cases.identity_readings(asked uuid, at_most integer)
RETURNS TABLE (child_id uuid, person text, role text, act text, times integer, first_at timestamptz, last_at timestamptz, reason text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
  -- The audit comes after the migrations: a function of plain SQL would look for it now.
  RETURN QUERY SELECT asked, nullif(a.person, ''), nullif(a.role, ''), a.act, count(*)::integer, min(a.at), max(a.at),
    (array_agg(a.reason ORDER BY a.seq DESC))[1]
  FROM cases.audit a
  WHERE a.object_type = 'Child' AND a.object_id = asked::text AND a.act IN ('identity.read', 'identity.revealed')
    AND access.may('case:confirm')
    AND EXISTS (SELECT 1 FROM cases.child_access d WHERE d.child_id = asked AND d.until IS NULL
      AND d.basis IN ('MISSING', 'FOUND') AND access.covers(d.state_code, d.district_code, d.office_id))
    AND NOT EXISTS (SELECT 1 FROM cases.recusal q
      WHERE q.child_id = asked AND q.until IS NULL AND q.person_id = nullif(access.person(), ''))
  GROUP BY a.person, a.role, a.act ORDER BY max(a.at) DESC LIMIT at_most;
END $$;
