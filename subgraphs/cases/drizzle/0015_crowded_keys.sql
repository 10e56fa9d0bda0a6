-- Profiles of a pool under any of some keys, or (`every`) under all of them, without those that are known; at most `most`.
-- A query for each pool, because the indexes are partial. It has the rights of whoever calls it.
CREATE FUNCTION cases.match_rows(asked bigint[], every boolean, asked_pool text, known uuid[], most integer)
RETURNS TABLE (subject_id uuid, revision integer)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
BEGIN
  IF asked_pool = 'MISSING' AND every THEN
    RETURN QUERY SELECT p.subject_id, p.revision FROM cases.match_profile p
      WHERE p.keys @> asked AND p.active AND p.side = 'MISSING' AND p.subject_id NOT IN (SELECT unnest(known)) LIMIT most;
  ELSIF asked_pool = 'MISSING' THEN
    RETURN QUERY SELECT p.subject_id, p.revision FROM cases.match_profile p
      WHERE p.keys && asked AND p.active AND p.side = 'MISSING' AND p.subject_id NOT IN (SELECT unnest(known)) LIMIT most;
  ELSIF every THEN
    RETURN QUERY SELECT p.subject_id, p.revision FROM cases.match_profile p
      WHERE p.keys @> asked AND p.active AND p.side <> 'MISSING' AND p.subject_id NOT IN (SELECT unnest(known)) LIMIT most;
  ELSE
    RETURN QUERY SELECT p.subject_id, p.revision FROM cases.match_profile p
      WHERE p.keys && asked AND p.active AND p.side <> 'MISSING' AND p.subject_id NOT IN (SELECT unnest(known)) LIMIT most;
  END IF;
END $$;
--> statement-breakpoint
-- Profiles that may be the one who asks, for the machine alone, at most `budget` of them:
-- 1. under the rarest of the asked keys, as many keys as fit; counted again a few times, because many rows stand under
--    several keys;
-- 2. where that leaves most of the budget free, under two of the crowded keys at once, the rarest first: each of them is
--    usual, both together may not be;
-- 3. where still nobody came, the newest under the rarest key: an officer is better served by a list that is said to be
--    weak than by none. Of a key of more than ten times the budget only so many are looked at.
-- A function, because the array operators are not leakproof and would not use their index under row-level security.
CREATE OR REPLACE FUNCTION cases.match_candidates(asked bigint[], asked_pool text, budget integer)
RETURNS TABLE (subject_id uuid, revision integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  rounds CONSTANT integer := 4;
  crowded CONSTANT integer := 5;
  enough CONSTANT integer := budget - budget / 4;
  keys bigint[];
  counts integer[];
  at integer := 1;
  total integer;
  taken bigint[];
  ids uuid[] := '{}';
  revisions integer[] := '{}';
  more uuid[];
  more_revisions integer[];
BEGIN
  IF NOT access.is_service() THEN RETURN; END IF;
  SELECT array_agg(k.key ORDER BY k.n, k.key), array_agg(k.n ORDER BY k.n, k.key) INTO keys, counts
  FROM cases.match_key k WHERE k.pool = asked_pool AND k.key = ANY (asked) AND k.n > 0;
  IF keys IS NULL THEN RETURN; END IF;

  FOR round IN 1..rounds LOOP
    taken := '{}';
    total := cardinality(ids);
    WHILE at <= cardinality(keys) AND total + counts[at] <= budget LOOP
      taken := taken || keys[at];
      total := total + counts[at];
      at := at + 1;
    END LOOP;
    EXIT WHEN taken = '{}';
    SELECT array_agg(r.subject_id), array_agg(r.revision) INTO more, more_revisions
    FROM cases.match_rows(taken, false, asked_pool, ids, budget - cardinality(ids)) r;
    ids := ids || more;
    revisions := revisions || more_revisions;
    EXIT WHEN cardinality(ids) >= enough;
  END LOOP;

  IF cardinality(ids) < budget / 4 THEN
    <<pairs>>
    FOR b IN at + 1 .. least(at + crowded - 1, cardinality(keys)) LOOP
      FOR a IN at .. b - 1 LOOP
        SELECT array_agg(r.subject_id), array_agg(r.revision) INTO more, more_revisions
        FROM cases.match_rows(ARRAY[keys[a], keys[b]], true, asked_pool, ids, budget - cardinality(ids) + 1) r;
        CONTINUE WHEN more IS NULL OR cardinality(ids) + cardinality(more) > budget;
        ids := ids || more;
        revisions := revisions || more_revisions;
        EXIT pairs WHEN cardinality(ids) >= enough;
      END LOOP;
    END LOOP;
  END IF;

  IF ids = '{}' AND at <= cardinality(keys) THEN
    RETURN QUERY SELECT r.subject_id, r.revision
      FROM cases.match_rows(keys[at:at], true, asked_pool, ids, 10 * budget) r ORDER BY r.subject_id DESC LIMIT budget;
  ELSE
    RETURN QUERY SELECT * FROM unnest(ids, revisions);
  END IF;
END $$;
