CREATE TABLE "cases"."past_fact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"child_id" uuid NOT NULL,
	"report_id" uuid,
	"state_code" text NOT NULL,
	"before" jsonb NOT NULL,
	"reason" text,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."past_fact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cases"."past_fact" ADD CONSTRAINT "past_fact_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "cases"."child"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "past_fact_child" ON "cases"."past_fact" USING btree ("child_id","at");--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."past_fact" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = past_fact.child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."past_fact" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (cases.sees_child_identity(past_fact.child_id)
      and (report_id is null or cases.sees_missing_report(past_fact.report_id)));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."past_fact" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (case when report_id is null then (access.may('missing:write') or access.may('found:write'))
      and cases.covers_child(past_fact.child_id) else cases.writes_report(past_fact.report_id) end);