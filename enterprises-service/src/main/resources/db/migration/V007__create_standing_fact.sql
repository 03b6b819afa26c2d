create table standing_fact (
    kind       text        not null,
    fact_id    uuid        not null,
    uscc       text        not null,
    version    bigint      not null,
    standing   boolean     not null,
    grade      text,
    since      timestamptz not null,
    due_on     date,
    parameters jsonb       not null,
    accounted  boolean     not null,
    primary key (kind, fact_id),
    constraint known_kind check (kind in ('FINDING', 'ALARM')),
    constraint standing_at_a_grade check (not standing or grade is not null)
);
comment on table standing_fact is 'Findings and alarms of the other services at their newest standing';
comment on column standing_fact.due_on is 'Last day on which it may be put right, in the calendar of the policy';
comment on column standing_fact.accounted is 'False while its enterprise was not registered when it came';
create index standing_fact_against on standing_fact (uscc) where standing;
create index standing_fact_unaccounted on standing_fact (uscc) where not accounted;

-- Nobody but the service itself sees a fact before its enterprise is registered.
alter table standing_fact enable row level security;
alter table standing_fact force row level security;
create policy whose_it_is on standing_fact using (
    visible(null, uscc) or exists (select from code c where c.uscc = standing_fact.uscc));
