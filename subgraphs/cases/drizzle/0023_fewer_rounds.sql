-- A second round is worth it only where the first, whose rows stand under several keys, left half of the budget free: among
-- a million, rounds two to four took as long as the first and brought a seventh more. Else as before (0015).
CREATE OR REPLACE FUNCTION cases.match_candidates(asked bigint[], asked_pool text, budget integer)
RETURNS TABLE (subject_id uuid, revision integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  rounds CONSTANT integer := 3;
  crowded CONSTANT integer := 5;
  enough CONSTANT integer := budget / 2;
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
