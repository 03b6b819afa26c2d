-- A policy is drafted by one person and adopted by another, for an instant to come.
alter table code_policy alter column effective_from drop not null;
alter table code_policy
    add column purpose         text,
    add column drafted_by      jsonb,
    add column drafted_at      timestamptz,
    add column adopted_by      jsonb,
    add column adopted_at      timestamptz,
    add column adoption_reason text,
    add column revision        bigint not null default 0;

update code_policy
set purpose = 'Came with the software', drafted_by = '{"subject": "system", "name": "system"}', drafted_at = effective_from,
    adopted_by = '{"subject": "system", "name": "system"}', adopted_at = effective_from,
    adoption_reason = 'Came with the software';

-- A migration that brings a version brings it adopted.
create function came_with_the_software() returns trigger language plpgsql as $$
begin
    if new.drafted_by is null then
        new.purpose := 'Came with the software';
        new.drafted_by := '{"subject": "system", "name": "system"}';
        new.drafted_at := new.effective_from;
        new.adopted_by := new.drafted_by;
        new.adopted_at := new.effective_from;
        new.adoption_reason := new.purpose;
    end if;
    return new;
end
$$;
create trigger came_with_the_software before insert on code_policy
    for each row execute function came_with_the_software();

alter table code_policy
    alter column purpose set not null,
    alter column drafted_by set not null,
    alter column drafted_at set not null,
    add constraint adopted_whole_or_not check (
        (effective_from is null) = (adopted_at is null)
        and (effective_from is null) = (adopted_by is null)
        and (effective_from is null) = (adoption_reason is null)),
    add constraint one_policy_at_an_instant unique (effective_from),
    add constraint adopted_by_another check (
        adopted_by ->> 'subject' = 'system' or adopted_by ->> 'subject' <> drafted_by ->> 'subject');
comment on column code_policy.effective_from is 'From when codes are judged by it; null while it is a draft';

create function adopted_for_good() returns trigger language plpgsql as $$
begin
    raise exception 'Version % of the policy is adopted and never changes', old.version;
end
$$;
create trigger adopted_for_good before update or delete on code_policy
    for each row when (old.adopted_at is not null) execute function adopted_for_good();

-- The first two versions judge findings and alarms alike, so that every code stands as the second would have it.
alter table code add column policy_from timestamptz;
select set_config('yimatong.everything', 'true', true); -- the owner sees codes no more than anybody else
update code
set policy_from = (select max(effective_from) from code_policy where effective_from <= now());
alter table code alter column policy_from set not null;
comment on column code.policy_from is 'When the newest policy by which it was judged took effect';
create index code_policy_from on code (policy_from);
