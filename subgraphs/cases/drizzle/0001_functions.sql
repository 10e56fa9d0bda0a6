-- Functions that run with their owner's rights, past row-level security. Each answers only what its caller may know.

-- Where a sighting stands, for whoever holds its reference. Nothing can be listed through it.
CREATE FUNCTION cases.sighting_status(asked text)
RETURNS TABLE (reference text, stage text, outcome text, changed_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT s.reference, s.stage, s.outcome, s.changed_at FROM cases.sighting s WHERE s.reference = asked
$$;
--> statement-breakpoint
-- Children who share a name key or a guardian's with the question and have an open door in the viewer's place. Only ids:
-- the caller reads the rows under row-level security, which is the exact rule. Without this function the array operator
-- could not use its index, because it is not leakproof.
CREATE FUNCTION cases.child_candidates(asked_names text[], asked_guardians text[], at_most integer)
RETURNS TABLE (child_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT i.child_id FROM cases.child_identity i
  WHERE (i.name_keys && asked_names OR i.guardian_keys && asked_guardians)
    AND access.may('identity:read')
    AND EXISTS (
      SELECT 1 FROM cases.child_access a
      WHERE a.child_id = i.child_id AND a.until IS NULL
        AND (access.covers(a.state_code, a.district_code, a.office_id) OR a.office_id::text = access.office()))
  ORDER BY cardinality(ARRAY(SELECT unnest(i.name_keys) INTERSECT SELECT unnest(asked_names)))
    + cardinality(ARRAY(SELECT unnest(i.guardian_keys) INTERSECT SELECT unnest(asked_guardians))) DESC, i.child_id
  LIMIT at_most
$$;
--> statement-breakpoint
-- Whether a child was found or is in a home, anywhere: one bit, so that no poster goes out for it.
CREATE FUNCTION cases.child_is_found(asked uuid)
RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT access.may('poster:release') AND EXISTS (
    SELECT 1 FROM cases.child_access a
    WHERE a.child_id = asked AND a.basis IN ('FOUND', 'HOME') AND a.until IS NULL)
$$;
