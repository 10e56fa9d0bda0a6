-- Keys are counted once a statement, not once a row: ten thousand rows of one statement share most of their keys, and each
-- row would change the same counts again. Always in one order, the missing first and then by key, as the acts of a verdict
-- come: two changes never wait for each other in a circle. Runs with its owner's rights: who registers a child does not
-- see the counts. The one argument says what a row of `touched` counts: 1 where it came, -1 where it went.
DROP TRIGGER count_match_keys ON cases.match_profile;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION cases.count_match_keys() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO cases.match_key AS k (pool, key, n)
  SELECT CASE t.side WHEN 'MISSING' THEN 'MISSING' ELSE 'FOUND' END AS pool, u.key, count(*) * TG_ARGV[0]::int
  FROM touched t, unnest(t.keys) AS u (key) WHERE t.active
  GROUP BY 1, 2 ORDER BY 1 DESC, 2
  ON CONFLICT (pool, key) DO UPDATE SET n = k.n + excluded.n;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- A change counts the difference; what stays as it was, and what came and went within the statement, is not touched.
CREATE FUNCTION cases.recount_match_keys() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO cases.match_key AS k (pool, key, n)
  SELECT CASE d.side WHEN 'MISSING' THEN 'MISSING' ELSE 'FOUND' END AS pool, d.key, sum(d.one)
  FROM (SELECT a.side, unnest(a.keys) AS key, 1 AS one FROM came a WHERE a.active
    UNION ALL SELECT b.side, unnest(b.keys), -1 FROM went b WHERE b.active) d
  GROUP BY 1, 2 HAVING sum(d.one) <> 0 ORDER BY 1 DESC, 2
  ON CONFLICT (pool, key) DO UPDATE SET n = k.n + excluded.n;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER count_match_keys AFTER INSERT ON cases.match_profile
REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION cases.count_match_keys('1');
--> statement-breakpoint
CREATE TRIGGER uncount_match_keys AFTER DELETE ON cases.match_profile
REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION cases.count_match_keys('-1');
--> statement-breakpoint
CREATE TRIGGER recount_match_keys AFTER UPDATE ON cases.match_profile
REFERENCING OLD TABLE AS went NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION cases.recount_match_keys();
