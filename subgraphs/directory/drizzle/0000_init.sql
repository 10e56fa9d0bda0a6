CREATE SCHEMA "directory";
--> statement-breakpoint
CREATE TABLE "directory"."agencies" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "agencies_account_unique" UNIQUE("account")
);
--> statement-breakpoint
ALTER TABLE "directory"."agencies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory"."offices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"state_code" text,
	"district_code" text
);
--> statement-breakpoint
ALTER TABLE "directory"."offices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory"."people" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account" text,
	"name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "people_account_unique" UNIQUE("account")
);
--> statement-breakpoint
ALTER TABLE "directory"."people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory"."posts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"office_id" uuid NOT NULL,
	"role" text NOT NULL,
	"title" text NOT NULL,
	"state_code" text,
	"district_code" text,
	"held_from" timestamp with time zone NOT NULL,
	"held_until" timestamp with time zone,
	"end_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "posts_period" CHECK ("directory"."posts"."held_until" is null or "directory"."posts"."held_until" >= "directory"."posts"."held_from")
);
--> statement-breakpoint
ALTER TABLE "directory"."posts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory"."districts" (
	"code" text PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"name" text NOT NULL,
	"retired" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "directory"."districts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory"."place_names" (
	"place_kind" text NOT NULL,
	"place_code" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"folded" text NOT NULL,
	"current" boolean NOT NULL,
	"valid_from" date,
	"valid_until" date,
	"last_seen_on" date,
	CONSTRAINT "place_names_place_kind_place_code_kind_text_pk" PRIMARY KEY("place_kind","place_code","kind","text"),
	CONSTRAINT "place_names_period" CHECK ("directory"."place_names"."valid_until" is null or not "directory"."place_names"."current")
);
--> statement-breakpoint
ALTER TABLE "directory"."place_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory"."states" (
	"code" text PRIMARY KEY NOT NULL,
	"lgd_code" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"zone" text NOT NULL,
	"cost_share" text NOT NULL,
	"population_2011" integer NOT NULL,
	CONSTRAINT "states_lgd_code_unique" UNIQUE("lgd_code")
);
--> statement-breakpoint
ALTER TABLE "directory"."states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "directory"."offices" ADD CONSTRAINT "offices_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "directory"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."offices" ADD CONSTRAINT "offices_district_code_districts_code_fk" FOREIGN KEY ("district_code") REFERENCES "directory"."districts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."posts" ADD CONSTRAINT "posts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "directory"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."posts" ADD CONSTRAINT "posts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "directory"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."posts" ADD CONSTRAINT "posts_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "directory"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."posts" ADD CONSTRAINT "posts_district_code_districts_code_fk" FOREIGN KEY ("district_code") REFERENCES "directory"."districts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."districts" ADD CONSTRAINT "districts_state_code_states_code_fk" FOREIGN KEY ("state_code") REFERENCES "directory"."states"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "offices_place" ON "directory"."offices" USING btree ("state_code","district_code","kind");--> statement-breakpoint
CREATE INDEX "offices_name" ON "directory"."offices" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "people_name" ON "directory"."people" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "posts_person" ON "directory"."posts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "posts_office" ON "directory"."posts" USING btree ("office_id");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_open" ON "directory"."posts" USING btree ("person_id","office_id","role") WHERE "directory"."posts"."held_until" is null;--> statement-breakpoint
CREATE INDEX "districts_state" ON "directory"."districts" USING btree ("state_code");--> statement-breakpoint
CREATE INDEX "place_names_folded" ON "directory"."place_names" USING btree ("folded");--> statement-breakpoint
CREATE POLICY "agencies_read" ON "directory"."agencies" AS PERMISSIVE FOR SELECT TO "vatsalya_directory" USING ((access.is_service() or access.may('people:read') or "directory"."agencies"."id"::text = nullif(access.agency(), '')));--> statement-breakpoint
CREATE POLICY "offices_read" ON "directory"."offices" AS PERMISSIVE FOR SELECT TO "vatsalya_directory" USING ((access.may('directory:read') or access.is_service() or (access.kind() <> '' and "directory"."offices"."kind" in ('POLICE_STATION', 'RAILWAY_POLICE', 'DCPU'))));--> statement-breakpoint
CREATE POLICY "people_read" ON "directory"."people" AS PERMISSIVE FOR SELECT TO "vatsalya_directory" USING ((access.is_service() or access.may('people:read') or "directory"."people"."id"::text = nullif(access.person(), '') or exists (select 1 from directory.posts p where p.person_id = "directory"."people"."id")));--> statement-breakpoint
CREATE POLICY "people_add" ON "directory"."people" AS PERMISSIVE FOR INSERT TO "vatsalya_directory" WITH CHECK (access.may('people:write'));--> statement-breakpoint
CREATE POLICY "people_change" ON "directory"."people" AS PERMISSIVE FOR UPDATE TO "vatsalya_directory" USING (access.may('people:write')) WITH CHECK (access.may('people:write'));--> statement-breakpoint
CREATE POLICY "posts_read" ON "directory"."posts" AS PERMISSIVE FOR SELECT TO "vatsalya_directory" USING ((access.is_service() or "directory"."posts"."person_id"::text = nullif(access.person(), '') or ((access.may('people:read') or access.may('directory:read')) and access.covers("directory"."posts"."state_code", "directory"."posts"."district_code", "directory"."posts"."office_id"))));--> statement-breakpoint
CREATE POLICY "posts_appoint" ON "directory"."posts" AS PERMISSIVE FOR INSERT TO "vatsalya_directory" WITH CHECK ((access.may('people:write') and access.covers("directory"."posts"."state_code", "directory"."posts"."district_code", "directory"."posts"."office_id")));--> statement-breakpoint
CREATE POLICY "posts_change" ON "directory"."posts" AS PERMISSIVE FOR UPDATE TO "vatsalya_directory" USING ((access.may('people:write') and access.covers("directory"."posts"."state_code", "directory"."posts"."district_code", "directory"."posts"."office_id"))) WITH CHECK ((access.may('people:write') and access.covers("directory"."posts"."state_code", "directory"."posts"."district_code", "directory"."posts"."office_id")));--> statement-breakpoint
CREATE POLICY "districts_read" ON "directory"."districts" AS PERMISSIVE FOR SELECT TO "vatsalya_directory" USING (access.kind() <> '');--> statement-breakpoint
CREATE POLICY "place_names_read" ON "directory"."place_names" AS PERMISSIVE FOR SELECT TO "vatsalya_directory" USING (access.kind() <> '');--> statement-breakpoint
CREATE POLICY "states_read" ON "directory"."states" AS PERMISSIVE FOR SELECT TO "vatsalya_directory" USING (access.kind() <> '');