-- Functions that run with their owner's rights, past row-level security. Each does only what its caller may ask.

-- Whether a sighting is being written: it has no step yet. A stranger adds contact and first step to it, and sees neither.
CREATE FUNCTION cases.sighting_is_new(asked uuid)
RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT 1 FROM cases.sighting s WHERE s.id = asked AND s.version = 1)
    AND NOT EXISTS (SELECT 1 FROM cases.sighting_step t WHERE t.sighting_id = asked)
$$;
--> statement-breakpoint
-- Makes a photo the chosen one of its child: one that the caller has uploaded and just given to a child of its own
-- jurisdiction. Who finds a child does not see its identity; the photo that they took must reach it all the same.
CREATE FUNCTION cases.choose_photo(chosen uuid, of_child uuid)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE cases.child_identity i SET photo_id = chosen
  WHERE i.child_id = of_child
    AND (access.may('missing:write') OR access.may('found:write'))
    AND EXISTS (
      SELECT 1 FROM cases.photo p
      WHERE p.id = chosen AND p.child_id = of_child AND p.uploaded_by = access.subject()
        AND p.uploaded_at > now() - interval '1 hour')
    AND EXISTS (
      SELECT 1 FROM cases.child_access a
      WHERE a.child_id = of_child AND a.until IS NULL AND access.covers(a.state_code, a.district_code, a.office_id));
  RETURN FOUND;
END
$$;
