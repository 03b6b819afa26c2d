create table obligation (
    id           uuid        primary key,
    uscc         text        not null references enterprise (uscc),
    area         text        not null,
    kind         text        not null,
    variety      text        not null,
    owed         boolean     not null,
    fulfilled    boolean     not null,
    missing_from timestamptz not null,
    version      bigint      not null,
    constraint one_per_requirement unique (uscc, kind, variety)
);
comment on table obligation is 'What enterprises owe by the table owed_credential, and whether they hold it';
comment on column obligation.missing_from is 'From when its absence counts, should it be absent then';

alter table obligation enable row level security;
alter table obligation force row level security;
create policy whose_it_is on obligation using (visible(area, uscc));

-- Enterprises that are registered already have as long to complete their dossiers as if they came today. The clock of
-- the codes takes the facts into account.
select set_config('yimatong.everything', 'true', true);
insert into obligation (id, uscc, area, kind, variety, owed, fulfilled, missing_from, version)
select gen_random_uuid(), e.uscc, e.area, o.kind, o.variety, true, false,
       (date_trunc('day', now() at time zone 'Asia/Shanghai') + interval '31 days') at time zone 'Asia/Shanghai', 1
from enterprise e join owed_credential o on o.enterprise_kind = e.kind
where e.status <> 'CLOSED';
insert into standing_fact
    (kind, fact_id, uscc, version, standing, grade, since, overdue_from, parameters, accounted)
select 'OBLIGATION', id, uscc, version, true, kind, now(), missing_from,
       jsonb_strip_nulls(jsonb_build_object('credential', kind, 'variety', nullif(variety, ''))), false
from obligation;
