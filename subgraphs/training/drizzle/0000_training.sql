CREATE SCHEMA "training";
--> statement-breakpoint
CREATE TABLE "training"."attendance" (
	"programme_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"participants" integer NOT NULL,
	"certified" integer NOT NULL,
	CONSTRAINT "attendance_programme_id_state_code_pk" PRIMARY KEY("programme_id","state_code")
);
--> statement-breakpoint
ALTER TABLE "training"."attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "training"."nominations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"programme_id" uuid NOT NULL,
	"office_id" uuid,
	"state_code" text NOT NULL,
	"district_code" text,
	"seats" integer NOT NULL,
	"status" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "training"."nominations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "training"."programmes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"institute_code" text NOT NULL,
	"subject" text NOT NULL,
	"title" text NOT NULL,
	"audience" text NOT NULL,
	"mode" text NOT NULL,
	"status" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"seats" integer NOT NULL,
	"venue" text,
	"state_code" text,
	"district_code" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "training"."programmes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "training"."officers_trained" (
	"subject" text NOT NULL,
	"year" integer NOT NULL,
	"participants" integer NOT NULL,
	"state_codes" text[] DEFAULT '{}' NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "officers_trained_subject_year_pk" PRIMARY KEY("subject","year")
);
--> statement-breakpoint
ALTER TABLE "training"."officers_trained" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "training"."outreach" (
	"position" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"audience" text NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"place" text,
	"state_codes" text[] DEFAULT '{}' NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "training"."outreach" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "training"."programmes_conducted" (
	"institute_code" text NOT NULL,
	"financial_year" text NOT NULL,
	"programmes" integer NOT NULL,
	"as_on" date,
	"source" text NOT NULL,
	CONSTRAINT "programmes_conducted_institute_code_financial_year_pk" PRIMARY KEY("institute_code","financial_year")
);
--> statement-breakpoint
ALTER TABLE "training"."programmes_conducted" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "training"."attendance" ADD CONSTRAINT "attendance_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "training"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training"."nominations" ADD CONSTRAINT "nominations_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "training"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendance_by_state" ON "training"."attendance" USING btree ("state_code");--> statement-breakpoint
CREATE INDEX "nominations_by_programme" ON "training"."nominations" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "nominations_by_place" ON "training"."nominations" USING btree ("state_code","district_code");--> statement-breakpoint
CREATE INDEX "programmes_by_start" ON "training"."programmes" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "programmes_by_state" ON "training"."programmes" USING btree ("state_code","starts_on");--> statement-breakpoint
CREATE POLICY "attendance_read" ON "training"."attendance" AS PERMISSIVE FOR SELECT TO "vatsalya_training" USING ((access.is_service() or access.may('training:read') or access.may('figures:read')));--> statement-breakpoint
CREATE POLICY "attendance_count" ON "training"."attendance" AS PERMISSIVE FOR INSERT TO "vatsalya_training" WITH CHECK ((access.may('training:write') and access.level() in ('nation', 'state')));--> statement-breakpoint
CREATE POLICY "attendance_correct" ON "training"."attendance" AS PERMISSIVE FOR UPDATE TO "vatsalya_training" USING ((access.may('training:write') and access.level() in ('nation', 'state'))) WITH CHECK ((access.may('training:write') and access.level() in ('nation', 'state')));--> statement-breakpoint
CREATE POLICY "nomination_read" ON "training"."nominations" AS PERMISSIVE FOR SELECT TO "vatsalya_training" USING ((access.is_service() or (access.may('training:read') and access.covers("training"."nominations"."state_code", "training"."nominations"."district_code", null))));--> statement-breakpoint
CREATE POLICY "nomination_make" ON "training"."nominations" AS PERMISSIVE FOR INSERT TO "vatsalya_training" WITH CHECK ((access.may('training:write') and access.covers("training"."nominations"."state_code", "training"."nominations"."district_code", null)));--> statement-breakpoint
CREATE POLICY "nomination_answer" ON "training"."nominations" AS PERMISSIVE FOR UPDATE TO "vatsalya_training" USING ((access.may('training:write') and access.covers("training"."nominations"."state_code", "training"."nominations"."district_code", null))) WITH CHECK ((access.may('training:write') and access.covers("training"."nominations"."state_code", "training"."nominations"."district_code", null)));--> statement-breakpoint
CREATE POLICY "programme_read" ON "training"."programmes" AS PERMISSIVE FOR SELECT TO "vatsalya_training" USING ((access.is_service() or access.may('training:read') or access.may('figures:read')));--> statement-breakpoint
CREATE POLICY "programme_plan" ON "training"."programmes" AS PERMISSIVE FOR INSERT TO "vatsalya_training" WITH CHECK ((access.may('training:write') and access.covers("training"."programmes"."state_code", "training"."programmes"."district_code", null)));--> statement-breakpoint
CREATE POLICY "programme_change" ON "training"."programmes" AS PERMISSIVE FOR UPDATE TO "vatsalya_training" USING ((access.may('training:write') and access.covers("training"."programmes"."state_code", "training"."programmes"."district_code", null))) WITH CHECK ((access.may('training:write') and access.covers("training"."programmes"."state_code", "training"."programmes"."district_code", null)));--> statement-breakpoint
CREATE POLICY "officers_trained_read" ON "training"."officers_trained" AS PERMISSIVE FOR SELECT TO "vatsalya_training" USING (access.kind() <> '');--> statement-breakpoint
CREATE POLICY "outreach_read" ON "training"."outreach" AS PERMISSIVE FOR SELECT TO "vatsalya_training" USING (access.kind() <> '');--> statement-breakpoint
CREATE POLICY "programmes_conducted_read" ON "training"."programmes_conducted" AS PERMISSIVE FOR SELECT TO "vatsalya_training" USING (access.kind() <> '');