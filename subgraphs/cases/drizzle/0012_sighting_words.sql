CREATE TABLE "cases"."sighting_words" (
	"sighting_id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"child_name" text,
	"description" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."sighting_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cases"."sighting_words" ADD CONSTRAINT "sighting_words_sighting_id_sighting_id_fk" FOREIGN KEY ("sighting_id") REFERENCES "cases"."sighting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What stands already moves behind the wall.
INSERT INTO "cases"."sighting_words" ("sighting_id", "state_code", "child_name", "description")
SELECT id, state_code, child_name, description FROM "cases"."sighting";--> statement-breakpoint
ALTER TABLE "cases"."sighting" DROP COLUMN "description";--> statement-breakpoint
ALTER TABLE "cases"."sighting" DROP COLUMN "child_name";--> statement-breakpoint
-- Whether the child of a report is shielded, or closed to the viewer by a conflict of interest: one bit, past row-level
-- security, so that the desk of another district, which does not see the report, reads no words about such a child either.
CREATE FUNCTION cases.child_of_report_closed(asked uuid)
RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT 1 FROM cases.missing_report r JOIN cases.child c ON c.id = r.child_id
    WHERE r.id = asked AND (c.protected OR EXISTS (SELECT 1 FROM cases.recusal q
      WHERE q.child_id = c.id AND q.person_id = nullif(access.person(), ''))))
$$;
--> statement-breakpoint
-- Whose words may be read, with the rights of whoever asks: those of one's own ground unless the child is closed, and
-- those about a child whose identity is seen.
CREATE FUNCTION cases.reads_words(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
  RETURN EXISTS (SELECT 1 FROM cases.sighting s WHERE s.id = asked AND (
    (access.covers(s.state_code, s.district_code, s.office_id) AND NOT cases.child_of_report_closed(s.report_id))
    OR EXISTS (SELECT 1 FROM cases.missing_report r
      WHERE r.id = s.report_id AND cases.sees_child_identity(r.child_id))));
END $$;
--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."sighting_words" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or (access.may('identity:read') and cases.reads_words(sighting_words.sighting_id)));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."sighting_words" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (cases.sighting_is_new(sighting_words.sighting_id));