-- What all records of one child have in common follows the joins that hold: the first record by which they are known
-- (`joined_as`), the shield of the law, and conflicts of interest. Triggers do it past row-level security, because one
-- of the records may lie out of the sight of the officer who decides; nothing of it is answered to anybody.

CREATE FUNCTION cases.child_join_decided()
RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  one uuid;
  members uuid[];
  shielded boolean;
BEGIN
  FOREACH one IN ARRAY ARRAY[NEW.child_id, NEW.other_child_id] LOOP
    -- The records that joins lead to from this one, over however many steps.
    WITH RECURSIVE reached(id) AS (
      SELECT one
      UNION
      SELECT CASE WHEN j.child_id = r.id THEN j.other_child_id ELSE j.child_id END
      FROM reached r JOIN cases.child_join j ON r.id IN (j.child_id, j.other_child_id)
      WHERE j.kind = 'JOIN' AND j.confirmed AND j.until IS NULL)
    SELECT array_agg(id ORDER BY id) INTO members FROM reached;
    SELECT bool_or(c.protected AND NOT c.shield_joined) INTO shielded FROM cases.child c WHERE c.id = ANY (members);
    -- A shield of a record's own stays whatever is parted; one that came by a join goes with the last join to its source.
    UPDATE cases.child c SET
      joined_as = CASE WHEN cardinality(members) > 1 THEN members[1] END,
      shield_joined = shielded AND (c.shield_joined OR NOT c.protected),
      protected = shielded
    WHERE c.id = ANY (members);
    UPDATE cases.recusal q SET until = now()
    WHERE q.child_id = ANY (members) AND q.via IS NOT NULL AND q.until IS NULL
      AND NOT EXISTS (SELECT 1 FROM cases.recusal o WHERE o.id = q.via AND o.child_id = ANY (members));
    INSERT INTO cases.recusal (id, child_id, state_code, person_id, reason, via, at, by_person, by_post, by_role)
    SELECT uuidv7(), c.id, c.state_code, o.person_id, o.reason, o.id, now(), o.by_person, o.by_post, o.by_role
    FROM cases.recusal o JOIN cases.child c ON c.id = ANY (members) AND c.id <> o.child_id
    WHERE o.child_id = ANY (members) AND o.via IS NULL
      AND NOT EXISTS (SELECT 1 FROM cases.recusal q WHERE q.via = o.id AND q.child_id = c.id AND q.until IS NULL);
  END LOOP;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER child_join_decided AFTER UPDATE ON cases.child_join FOR EACH ROW
  WHEN (NEW.kind = 'JOIN' AND NEW.confirmed) EXECUTE FUNCTION cases.child_join_decided();
--> statement-breakpoint
-- A record that is shielded shields the others of the same child.
CREATE FUNCTION cases.child_shielded()
RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE cases.child c SET protected = true, shield_joined = true
  WHERE c.joined_as = NEW.joined_as AND c.id <> NEW.id AND NOT c.protected;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER child_shielded AFTER UPDATE OF protected ON cases.child FOR EACH ROW
  WHEN (NEW.joined_as IS NOT NULL AND NEW.protected AND NOT NEW.shield_joined) EXECUTE FUNCTION cases.child_shielded();
--> statement-breakpoint
-- A conflict of interest with one record is one with all records of the child.
CREATE FUNCTION cases.recusal_declared()
RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO cases.recusal (id, child_id, state_code, person_id, reason, via, at, by_person, by_post, by_role)
  SELECT uuidv7(), c.id, c.state_code, NEW.person_id, NEW.reason, NEW.id, NEW.at, NEW.by_person, NEW.by_post, NEW.by_role
  FROM cases.child t JOIN cases.child c ON c.joined_as = t.joined_as AND c.id <> t.id WHERE t.id = NEW.child_id;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER recusal_declared AFTER INSERT ON cases.recusal FOR EACH ROW
  WHEN (NEW.via IS NULL) EXECUTE FUNCTION cases.recusal_declared();
--> statement-breakpoint
-- Whether each of two children has an FIR in a case that is not over, by any of its records, and none in common: one bit,
-- because one of the cases may lie in another State.
CREATE FUNCTION cases.open_firs_differ(one uuid, other uuid)
RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  WITH firs AS (
    SELECT t.id = one AS first, f.number, f.office_id
    FROM cases.child t JOIN cases.child c ON c.id = t.id OR c.joined_as = t.joined_as
    JOIN cases.missing_report r ON r.child_id = c.id AND r.stage NOT IN ('CLOSED', 'WITHDRAWN', 'DUPLICATE', 'ALREADY_FOUND')
    JOIN cases.fir f ON f.report_id = r.id
    WHERE t.id IN (one, other))
  SELECT (access.may('missing:write') OR access.may('case:confirm'))
    AND EXISTS (SELECT 1 FROM firs WHERE first) AND EXISTS (SELECT 1 FROM firs WHERE NOT first)
    AND NOT EXISTS (SELECT 1 FROM firs f JOIN firs g ON f.number = g.number AND f.office_id IS NOT DISTINCT FROM g.office_id
      WHERE f.first AND NOT g.first)
$$;
--> statement-breakpoint
-- As before, by any record of the child; whoever decides a join asks it too.
CREATE OR REPLACE FUNCTION cases.child_is_found(asked uuid)
RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT (access.may('poster:release') OR access.may('case:confirm')) AND EXISTS (
    SELECT 1 FROM cases.child t JOIN cases.child c ON c.id = t.id OR c.joined_as = t.joined_as
    JOIN cases.child_access a ON a.child_id = c.id
    WHERE t.id = asked AND a.basis IN ('FOUND', 'HOME') AND a.until IS NULL)
$$;
--> statement-breakpoint
-- As before; a conflict of interest that has ended with a join closes nothing.
CREATE OR REPLACE FUNCTION cases.child_of_report_closed(asked uuid)
RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT 1 FROM cases.missing_report r JOIN cases.child c ON c.id = r.child_id
    WHERE r.id = asked AND (c.protected OR EXISTS (SELECT 1 FROM cases.recusal q
      WHERE q.child_id = c.id AND q.until IS NULL AND q.person_id = nullif(access.person(), ''))))
$$;
