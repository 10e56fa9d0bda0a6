ALTER POLICY "adds" ON "institutions"."clock" TO vatsalya_institutions WITH CHECK (case subject
  when 'HOME' then access.may('institution:inspect') and exists (select 1 from institutions.home h
    where h.id = clock.subject_id and access.covers(h.state_code, h.district_code, h.office_id))
  else access.is_service() or (access.may('institution:admit') and exists (select 1 from institutions.placement p where p.id = clock.subject_id and p.office_id = (select nullif(access.office(), '')::uuid))) end);--> statement-breakpoint
ALTER POLICY "changes" ON "institutions"."clock" TO vatsalya_institutions USING (case subject
  when 'HOME' then access.may('institution:inspect') and exists (select 1 from institutions.home h
    where h.id = clock.subject_id and access.covers(h.state_code, h.district_code, h.office_id))
  else access.is_service() or (access.may('institution:admit') and exists (select 1 from institutions.placement p where p.id = clock.subject_id and p.office_id = (select nullif(access.office(), '')::uuid))) end) WITH CHECK (case subject
  when 'HOME' then access.may('institution:inspect') and exists (select 1 from institutions.home h
    where h.id = clock.subject_id and access.covers(h.state_code, h.district_code, h.office_id))
  else access.is_service() or (access.may('institution:admit') and exists (select 1 from institutions.placement p where p.id = clock.subject_id and p.office_id = (select nullif(access.office(), '')::uuid))) end);--> statement-breakpoint
ALTER POLICY "adds" ON "institutions"."headcount" TO vatsalya_institutions WITH CHECK (access.may('institution:admit') and office_id = (select nullif(access.office(), '')::uuid) and home_id = office_id);--> statement-breakpoint
ALTER POLICY "changes" ON "institutions"."headcount" TO vatsalya_institutions USING (access.may('institution:admit') and office_id = (select nullif(access.office(), '')::uuid) and home_id = office_id) WITH CHECK (access.may('institution:admit') and office_id = (select nullif(access.office(), '')::uuid) and home_id = office_id);--> statement-breakpoint
ALTER POLICY "adds" ON "institutions"."inspection" TO vatsalya_institutions WITH CHECK (access.may('institution:inspect') and access.covers(state_code, district_code, office_id) and exists (select 1 from institutions.home h
      where h.id = inspection.home_id and h.office_id = inspection.office_id
        and h.district_code = inspection.district_code and h.state_code = inspection.state_code));--> statement-breakpoint
ALTER POLICY "adds" ON "institutions"."care_plan" TO vatsalya_institutions WITH CHECK (access.may('careplan:write') and exists (select 1 from institutions.placement p where p.id = care_plan.placement_id and p.office_id = (select nullif(access.office(), '')::uuid)));--> statement-breakpoint
ALTER POLICY "changes" ON "institutions"."care_plan" TO vatsalya_institutions USING (access.may('careplan:write') and exists (select 1 from institutions.placement p where p.id = care_plan.placement_id and p.office_id = (select nullif(access.office(), '')::uuid))) WITH CHECK (access.may('careplan:write') and exists (select 1 from institutions.placement p where p.id = care_plan.placement_id and p.office_id = (select nullif(access.office(), '')::uuid)));--> statement-breakpoint
ALTER POLICY "adds" ON "institutions"."care_plan_content" TO vatsalya_institutions WITH CHECK (access.may('careplan:write') and exists (select 1 from institutions.care_plan c
      where c.id = care_plan_content.plan_id and exists (select 1 from institutions.placement p where p.id = c.placement_id and p.office_id = (select nullif(access.office(), '')::uuid))));--> statement-breakpoint
ALTER POLICY "changes" ON "institutions"."care_plan_content" TO vatsalya_institutions USING (access.may('careplan:write') and exists (select 1 from institutions.care_plan c
      where c.id = care_plan_content.plan_id and exists (select 1 from institutions.placement p where p.id = c.placement_id and p.office_id = (select nullif(access.office(), '')::uuid)))) WITH CHECK (access.may('careplan:write') and exists (select 1 from institutions.care_plan c
      where c.id = care_plan_content.plan_id and exists (select 1 from institutions.placement p where p.id = c.placement_id and p.office_id = (select nullif(access.office(), '')::uuid))));--> statement-breakpoint
ALTER POLICY "adds" ON "institutions"."placement" TO vatsalya_institutions WITH CHECK (access.may('institution:admit') and office_id = (select nullif(access.office(), '')::uuid) and home_id = office_id and exists (select 1 from institutions.gate_order g
      where g.order_id = placement.order_id and g.child_id = placement.child_id and g.home_id = placement.home_id
        and g.direction = 'IN' and g.done_at is null));--> statement-breakpoint
ALTER POLICY "adds" ON "institutions"."placement_step" TO vatsalya_institutions WITH CHECK (access.is_service() or ((access.may('institution:admit') or (access.may('careplan:write') and act like 'PLAN%'))
      and exists (select 1 from institutions.placement p where p.id = placement_step.placement_id and p.office_id = (select nullif(access.office(), '')::uuid))));