-- Functions that run with their owner's rights, past row-level security. Each answers only what its caller may know.

-- Whether a child stands on the roll of another home than the asking one: one bit, so that nobody is on two rolls.
CREATE FUNCTION institutions.on_another_roll(asked uuid, home uuid)
RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT access.may('institution:read') AND EXISTS (
    SELECT 1 FROM institutions.placement p
    WHERE p.child_id = asked AND p.discharged_at IS NULL AND p.home_id <> home)
$$;
