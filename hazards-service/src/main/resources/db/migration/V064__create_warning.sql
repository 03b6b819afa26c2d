create table warning (
    subject       text        primary key,
    source_id     uuid        constraint warning_of_source unique references hazard_source (id),
    source_code   text,
    uscc          text        not null,
    area          text        not null,
    colour        text        check (colour in ('BLUE', 'YELLOW', 'ORANGE', 'RED')),
    since         timestamptz,
    rules_version integer     not null,
    reasons       jsonb       not null,
    basis         jsonb,
    evaluated_at  timestamptz not null,
    due_at        timestamptz not null,
    version       bigint      not null
) with (fillfactor = 70);
comment on table warning is 'The live risk of each hazard source, and of each enterprise with such sources';
comment on column warning.subject is 'Id of the source, or USCC of the enterprise';
comment on column warning.colour is 'Null until it is judged first';
comment on column warning.due_at is 'When it is judged again at the latest; has no meaning for an enterprise';
create index warning_due on warning (due_at) where source_id is not null;
create index warning_of_enterprise on warning (uscc);
create index warning_newest on warning (since desc, subject);

create table warning_change (
    subject       text        not null references warning (subject),
    number        bigint      not null,
    uscc          text        not null,
    area          text        not null,
    colour        text        not null,
    former_colour text,
    at            timestamptz not null,
    rules_version integer     not null references warning_rule_table (version),
    reasons       jsonb       not null,
    basis         jsonb       not null,
    primary key (subject, number)
);
comment on table warning_change is 'Each change of colour or reasons, with the rules and inputs that made it';
create index warning_change_of_enterprise on warning_change (uscc);
revoke delete, update on warning_change from ${application_role};
grant update (area) on warning_change to ${application_role};

-- Finds the sources at which an alarm changed since they were judged.
create index alarm_recorded_at_source on alarm (uscc, source_code, recorded_at);

alter table warning enable row level security;
alter table warning force row level security;
create policy theirs on warning using (visible(area, uscc));
alter table warning_change enable row level security;
alter table warning_change force row level security;
create policy theirs on warning_change using (visible(area, uscc));
