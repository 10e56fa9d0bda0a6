-- Keys are counted in the transaction of every change, in the order of the keys, so that two changes never wait for each
-- other in a circle. Runs with its owner's rights: who registers a child does not see the counts.
CREATE FUNCTION cases.count_match_keys() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO cases.match_key AS k (pool, key, n)
  SELECT d.pool, d.key, d.change FROM (
    SELECT CASE coalesce(new.side, old.side) WHEN 'MISSING' THEN 'MISSING' ELSE 'FOUND' END AS pool, key, sum(one)::int AS change
    FROM (SELECT unnest(new.keys) AS key, 1 AS one WHERE new.active
      UNION ALL SELECT unnest(old.keys), -1 WHERE old.active) each
    GROUP BY 1, 2 HAVING sum(one) <> 0 ORDER BY 2) d
  ON CONFLICT (pool, key) DO UPDATE SET n = k.n + excluded.n;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER count_match_keys AFTER INSERT OR UPDATE OF keys, active ON cases.match_profile
FOR EACH ROW EXECUTE FUNCTION cases.count_match_keys();
--> statement-breakpoint
-- A report whose child is traced is looked for no more, whoever traced it; what nobody has confirmed ends with it. A report
-- that another station takes over takes its pairs along.
CREATE FUNCTION cases.match_follows_report() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE wanted boolean := new.stage IN ('REPORTED', 'FIR_REGISTERED', 'UNDER_SEARCH', 'WITH_AHTU', 'LONG_TERM');
BEGIN
  UPDATE cases.match_profile SET state_code = new.state_code, district_code = new.district_code, office_id = new.office_id
  WHERE subject_id = new.id AND office_id IS DISTINCT FROM new.office_id;
  UPDATE cases.match_pair SET state_code = new.state_code, missing_state = new.state_code,
    missing_district = new.district_code, missing_office = new.office_id
  WHERE report_id = new.id AND missing_office IS DISTINCT FROM new.office_id;
  UPDATE cases.match_profile SET active = wanted WHERE subject_id = new.id AND active <> wanted;
  IF NOT wanted THEN
    UPDATE cases.match_pair SET state = 'ENDED', closed_at = new.changed_at, version = version + 1
    WHERE report_id = new.id AND state IN ('OPEN', 'ASKED', 'HALF_CONFIRMED');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER match_follows_report AFTER UPDATE OF stage, office_id ON cases.missing_report
FOR EACH ROW WHEN (old.stage IS DISTINCT FROM new.stage OR old.office_id IS DISTINCT FROM new.office_id) EXECUTE FUNCTION cases.match_follows_report();
--> statement-breakpoint
CREATE FUNCTION cases.match_follows_sighting() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE cases.match_profile SET active = new.stage <> 'CLOSED' WHERE subject_id = new.id;
  IF new.stage = 'CLOSED' THEN
    UPDATE cases.match_pair SET state = 'ENDED', closed_at = new.changed_at, version = version + 1
    WHERE subject_id = new.id AND state IN ('OPEN', 'ASKED', 'HALF_CONFIRMED');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER match_follows_sighting AFTER UPDATE OF stage ON cases.sighting
FOR EACH ROW WHEN (old.stage IS DISTINCT FROM new.stage) EXECUTE FUNCTION cases.match_follows_sighting();
--> statement-breakpoint
-- Profiles under the rarest of the asked keys, for the machine alone. Rows are bounded by the budget: keys are taken rarest
-- first while they fit, once more for what the first round left free, because many rows stand under several keys.
-- A function, because the array operator is not leakproof and would not use its index under row-level security.
CREATE FUNCTION cases.match_candidates(asked bigint[], asked_pool text, budget integer)
RETURNS TABLE (subject_id uuid, revision integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  chosen bigint[] := '{}';
  room integer := budget;
  last_n integer := 0;
  last_key bigint := NULL;
  more bigint[];
BEGIN
  IF NOT access.is_service() THEN RETURN; END IF;
  FOR round IN 1..3 LOOP
    SELECT array_agg(s.key ORDER BY s.n, s.key), max(s.n) INTO more, last_n FROM (
      SELECT k.key, k.n, sum(k.n) OVER (ORDER BY k.n, k.key) AS total
      FROM cases.match_key k WHERE k.pool = asked_pool AND k.key = ANY (asked) AND k.n > 0 AND k.key <> ALL (chosen)
    ) s WHERE s.total <= room;
    EXIT WHEN more IS NULL;
    chosen := chosen || more;
    IF asked_pool = 'MISSING' THEN
      SELECT budget - count(*) INTO room FROM cases.match_profile p WHERE p.keys && chosen AND p.active AND p.side = 'MISSING';
    ELSE
      SELECT budget - count(*) INTO room FROM cases.match_profile p WHERE p.keys && chosen AND p.active AND p.side <> 'MISSING';
    END IF;
    EXIT WHEN room < budget / 4;
  END LOOP;
  IF asked_pool = 'MISSING' THEN
    RETURN QUERY SELECT p.subject_id, p.revision FROM cases.match_profile p
      WHERE p.keys && chosen AND p.active AND p.side = 'MISSING' LIMIT budget;
  ELSE
    RETURN QUERY SELECT p.subject_id, p.revision FROM cases.match_profile p
      WHERE p.keys && chosen AND p.active AND p.side <> 'MISSING' LIMIT budget;
  END IF;
END $$;
--> statement-breakpoint
-- What an officer sees of both sides of a pair: of the own child all that is compared; of the other office's child what a
-- match needs, the rest once that office has agreed (a MATCH door). Names follow the protection of the case: none of a
-- shielded child, none for posts that may not see identities, none of the other office in a pair that is only weak, and
-- none beyond the daily limit, so that matching is no way to look for a name.
CREATE FUNCTION cases.match_told(asked uuid[], daily_limit integer)
RETURNS TABLE (pair_id uuid, side text, told jsonb, own boolean, withheld text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  WITH seen AS (
    SELECT p.*, access.covers(p.missing_state, p.missing_district, p.missing_office) AS is_missing,
      access.covers(p.found_state, p.found_district, p.found_office) AS is_found,
      (SELECT count(DISTINCT l.pair_id) FROM cases.match_look l
        WHERE l.subject = access.subject() AND l.at > now() - interval '1 day' AND l.pair_id <> ALL (asked)) AS looks
    FROM cases.match_pair p WHERE p.id = ANY (asked) AND access.may('match:read')
  ), sides AS (
    SELECT s.id, m.side, m.told, s.band, s.looks,
      CASE WHEN m.side = 'MISSING' THEN s.is_missing ELSE s.is_found END AS own,
      coalesce(c.protected, false) AS shielded,
      EXISTS (SELECT 1 FROM cases.child_access a WHERE a.child_id = m.child_id AND a.basis = 'MATCH' AND a.until IS NULL
        AND access.covers(a.state_code, a.district_code, a.office_id)) AS agreed
    FROM seen s JOIN cases.match_profile m ON m.subject_id IN (s.report_id, s.subject_id)
    LEFT JOIN cases.child c ON c.id = m.child_id
    WHERE s.is_missing OR s.is_found
  ), decided AS (
    SELECT d.*, CASE
      WHEN NOT access.may('identity:read') THEN 'NOT_IN_DUTY'
      WHEN d.shielded THEN 'PROTECTED'
      WHEN d.own OR d.agreed THEN NULL
      WHEN d.looks >= daily_limit THEN 'LIMIT'
      WHEN d.band = 'LOW' THEN 'WEAK'
      ELSE 'OTHER_OFFICE' END AS why
    FROM sides d
  )
  SELECT d.id, d.side, CASE
    WHEN d.why IS NULL THEN d.told
    WHEN d.why = 'OTHER_OFFICE' THEN d.told - ARRAY['place', 'homePlace', 'dob']
    ELSE d.told - ARRAY['place', 'homePlace', 'dob', 'name', 'alias', 'guardian'] END, d.own, d.why
  FROM decided d
$$;
--> statement-breakpoint
-- Verdicts as figures, for the recalibration: what was computed and what people decided. No pair can be told from it.
CREATE FUNCTION cases.match_judgements()
RETURNS TABLE (band text, computed double precision, probability double precision, confirmed boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT p.band, p.computed, p.probability, p.state = 'CONFIRMED' FROM cases.match_pair p
  WHERE access.may('match:tune') AND p.kind = 'FOUND' AND p.state IN ('CONFIRMED', 'REJECTED') ORDER BY p.computed, p.id
$$;
