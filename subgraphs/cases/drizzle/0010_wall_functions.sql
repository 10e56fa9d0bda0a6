-- What one table's policies ask of another. Each runs with the rights of whoever asks, so row-level security of the table
-- that is asked decides as it would written out; but it is planned once for a session, and not with every statement.
--> statement-breakpoint
CREATE FUNCTION cases.sees_missing_report(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.missing_report t WHERE t.id = asked);
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.sees_found_record(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.found_record t WHERE t.id = asked);
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.sees_sighting(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.sighting t WHERE t.id = asked);
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.sees_lead(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.lead t WHERE t.id = asked);
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.sees_child(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.child t WHERE t.id = asked);
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.sees_child_identity(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.child_identity t WHERE t.child_id = asked);
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.covers_missing_report(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.missing_report t WHERE t.id = asked
    AND access.covers(t.state_code, t.district_code, t.office_id));
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.covers_found_record(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.found_record t WHERE t.id = asked
    AND access.covers(t.state_code, t.district_code, t.office_id));
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.covers_sighting(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.sighting t WHERE t.id = asked
    AND access.covers(t.state_code, t.district_code, t.office_id));
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.covers_lead(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.lead t WHERE t.id = asked
    AND access.covers(t.state_code, t.district_code, t.office_id));
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.covers_child(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.child_access a WHERE a.child_id = asked AND a.until IS NULL
    AND access.covers(a.state_code, a.district_code, a.office_id));
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.writes_report(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN access.may('missing:write') AND (cases.covers_missing_report(asked) OR EXISTS (SELECT 1 FROM cases.hand_over h
    WHERE h.report_id = asked AND h.answered_at IS NULL AND h.to_office_id::text = access.office()));
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.ends_report(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN access.may('case:confirm') AND cases.covers_missing_report(asked) AND EXISTS (SELECT 1 FROM cases.ending e
    WHERE e.report_id = asked AND e.confirmed AND e.decided_by = access.person());
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.writes_lead(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN access.may('missing:write') AND (cases.covers_lead(asked)
    OR EXISTS (SELECT 1 FROM cases.lead l WHERE l.id = asked AND cases.writes_report(l.report_id)));
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.finds_child_of(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.missing_report r JOIN cases.child_access a ON a.child_id = r.child_id
    WHERE r.id = asked AND a.basis = 'FOUND' AND a.until IS NULL
    AND access.covers(a.state_code, a.district_code, a.office_id));
END $$;
