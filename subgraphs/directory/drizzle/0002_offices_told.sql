ALTER TABLE "directory"."offices" ADD COLUMN "told_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "offices_untold" ON "directory"."offices" USING btree ("id") WHERE told_at is null;--> statement-breakpoint
CREATE POLICY "offices_told" ON "directory"."offices" AS PERMISSIVE FOR UPDATE TO "vatsalya_directory" USING (access.is_service()) WITH CHECK (access.is_service());