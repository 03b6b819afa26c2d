create table code_suspension (
    fact_id      uuid  primary key,
    uscc         text  not null references code (uscc),
    suspended_by jsonb not null
);
comment on table code_suspension is 'Which person is behind a fact of the kind SUSPENSION; their name there may change';
revoke update, delete on code_suspension from ${application_role};

alter table code_suspension enable row level security;
alter table code_suspension force row level security;
create policy whose_it_is on code_suspension using (
    exists (select from code c where c.uscc = code_suspension.uscc));

-- Of codes that are suspended now, the audit knows the person.
select set_config('yimatong.everything', 'true', true);
insert into code_suspension (fact_id, uscc, suspended_by)
select f.fact_id, f.uscc, jsonb_build_object('subject', a.actor, 'name', f.parameters ->> 'suspendedBy')
from standing_fact f
    cross join lateral (
        select actor from audit_entry
        where thing_type = 'code' and thing_id = f.uscc and action = 'code-suspended'
        order by at desc limit 1) a
where f.kind = 'SUSPENSION' and f.standing;
