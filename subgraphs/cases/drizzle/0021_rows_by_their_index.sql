-- Always by the index of the keys, and planned once a session. To compare two lists of keys costs a hundred times what the
-- planner believes, and a limit that it does not know yet makes it think that reading the whole table ends soon.
ALTER FUNCTION cases.match_rows(bigint[], boolean, text, uuid[], integer)
SET enable_seqscan = off SET enable_indexscan = off SET plan_cache_mode = force_generic_plan;
