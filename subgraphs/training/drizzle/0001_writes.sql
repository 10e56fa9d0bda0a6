DROP POLICY "nomination_answer" ON "training"."nominations" CASCADE;--> statement-breakpoint
ALTER POLICY "attendance_count" ON "training"."attendance" TO vatsalya_training WITH CHECK ((access.may('training:write') and exists (select 1 from training.programmes p where p.id = attendance.programme_id
    and access.covers(p.state_code, p.district_code, null))));--> statement-breakpoint
ALTER POLICY "attendance_correct" ON "training"."attendance" TO vatsalya_training USING ((access.may('training:write') and exists (select 1 from training.programmes p where p.id = attendance.programme_id
    and access.covers(p.state_code, p.district_code, null)))) WITH CHECK ((access.may('training:write') and exists (select 1 from training.programmes p where p.id = attendance.programme_id
    and access.covers(p.state_code, p.district_code, null))));--> statement-breakpoint
ALTER POLICY "nomination_make" ON "training"."nominations" TO vatsalya_training WITH CHECK ((access.may('training:write') and access.covers("training"."nominations"."state_code", "training"."nominations"."district_code", null) and "training"."nominations"."office_id"::text = nullif(access.office(), '') and status = 'MADE'));