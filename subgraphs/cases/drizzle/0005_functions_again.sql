-- Where a sighting stands, for whoever holds its reference; what is gathered stands where its main one does.
CREATE OR REPLACE FUNCTION cases.sighting_status(asked text)
RETURNS TABLE (reference text, stage text, outcome text, changed_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT s.reference, coalesce(m.stage, s.stage), coalesce(m.outcome, s.outcome), coalesce(m.changed_at, s.changed_at)
  FROM cases.sighting s LEFT JOIN cases.sighting m ON m.id = s.main_id WHERE s.reference = asked
$$;
--> statement-breakpoint
-- The open sighting of a district that told the same words: only its id, so that the same told again lies under it.
CREATE FUNCTION cases.same_sighting(asked_district text, asked_fingerprint text)
RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT s.id FROM cases.sighting s
  WHERE s.district_code = asked_district AND s.fingerprint = asked_fingerprint
    AND s.main_id IS NULL AND s.stage <> 'CLOSED'
  ORDER BY s.reported_at LIMIT 1
$$;
--> statement-breakpoint
-- Whether a child was found or is in a home, anywhere: one bit, so that no poster goes out for it. A child who went
-- missing again after it was found is missing: what was found before the newest report does not count.
CREATE OR REPLACE FUNCTION cases.child_is_found(asked uuid)
RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT access.may('poster:release') AND EXISTS (
    SELECT 1 FROM cases.child_access a
    WHERE a.child_id = asked AND a.until IS NULL AND (a.basis = 'HOME' OR (a.basis = 'FOUND' AND a.since >= (
      SELECT coalesce(max(r.registered_at), '-infinity') FROM cases.missing_report r WHERE r.child_id = asked))))
$$;
