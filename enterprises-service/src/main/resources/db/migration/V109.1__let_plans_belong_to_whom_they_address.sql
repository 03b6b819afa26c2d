alter table notice_plan add column author_areas text[];
comment on column notice_plan.author_areas is 'Areas its author answered for: it reaches no further';
comment on column notice_plan.areas is 'Areas of its audience: who answers for one sees it, who answers for all may change it';

select set_config('yimatong.everything', 'true', true);
update notice_plan set author_areas = areas, areas = case
    when audience ->> 'enterprise' is not null
        then array(select e.area from enterprise e where e.uscc = audience ->> 'enterprise')
    when audience -> 'areas' @> '["610100"]' or jsonb_array_length(audience -> 'areas') = 0 and '610100' = any (areas)
        then array(select key from area order by key)
    when jsonb_array_length(audience -> 'areas') > 0
        then array(select jsonb_array_elements_text(audience -> 'areas'))
    else areas end;
alter table notice_plan alter column author_areas set not null;
