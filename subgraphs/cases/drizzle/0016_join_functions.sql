-- Whether a join is seen, with the rights of whoever asks (as the functions of 0010).
CREATE FUNCTION cases.sees_child_join(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.child_join t WHERE t.id = asked);
END $$;
