CREATE SCHEMA "insights";
--> statement-breakpoint
CREATE TABLE "insights"."views" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"title" text NOT NULL,
	"domain" text NOT NULL,
	"spec" jsonb NOT NULL,
	"sharing" text NOT NULL,
	"owner_person" uuid NOT NULL,
	"owner_post" uuid NOT NULL,
	"owner_role" text NOT NULL,
	"office_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "insights"."views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "views_by_update" ON "insights"."views" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "views_by_owner" ON "insights"."views" USING btree ("owner_post");--> statement-breakpoint
CREATE POLICY "view_read" ON "insights"."views" AS PERMISSIVE FOR SELECT TO "vatsalya_insights" USING ((access.may('views:read') and ("insights"."views"."owner_post"::text = nullif(access.post(), '') or ("insights"."views"."deleted_at" is null and ("insights"."views"."sharing" = 'EVERYBODY' or "insights"."views"."sharing" = 'OFFICE' and "insights"."views"."office_id"::text = nullif(access.office(), ''))))));--> statement-breakpoint
CREATE POLICY "view_make" ON "insights"."views" AS PERMISSIVE FOR INSERT TO "vatsalya_insights" WITH CHECK ((access.may('views:write') and "insights"."views"."owner_post"::text = nullif(access.post(), '')));--> statement-breakpoint
CREATE POLICY "view_change" ON "insights"."views" AS PERMISSIVE FOR UPDATE TO "vatsalya_insights" USING ((access.may('views:write') and "insights"."views"."owner_post"::text = nullif(access.post(), ''))) WITH CHECK ((access.may('views:write') and "insights"."views"."owner_post"::text = nullif(access.post(), '')));