CREATE TABLE "cases"."report_export" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text,
	"office_id" uuid,
	"post" text NOT NULL,
	"filter" jsonb NOT NULL,
	"reports" integer NOT NULL,
	"with_identity" boolean NOT NULL,
	"reason" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"requested_by" text,
	"confirmed" boolean,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."report_export" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "report_export_person" ON "cases"."report_export" USING btree ("requested_by","requested_at");--> statement-breakpoint
CREATE INDEX "report_export_waiting" ON "cases"."report_export" USING btree ("district_code") WHERE with_identity and decided_at is null;--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."report_export" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING ((requested_by = nullif(access.person(), '') and post = access.post()) or (access.may('case:confirm') and with_identity and access.covers(state_code, district_code, office_id)));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."report_export" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK ((access.may('missing:write') or access.may('case:confirm')) and requested_by = nullif(access.person(), '') and post = access.post() and decided_at is null
      and (not with_identity or access.may('identity:read')));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."report_export" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.may('case:confirm') and with_identity and access.covers(state_code, district_code, office_id) and requested_by is distinct from nullif(access.person(), '')) WITH CHECK (access.may('case:confirm') and with_identity and access.covers(state_code, district_code, office_id) and requested_by is distinct from nullif(access.person(), ''));