create table analysis_object (
    id          uuid        primary key,
    uscc        text        not null,
    area        text        not null,
    hazard_code text        not null,
    name        text        not null,
    department  text        not null,
    liable_person text      not null,
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    received_at timestamptz not null,
    deleted_at  timestamptz,
    version     bigint      not null
);
comment on table analysis_object is 'What an enterprise analyses the risks of (风险分析对象): first of all its major hazard sources';
comment on column analysis_object.hazard_code is 'By which the units refer to it; one of its kind in an enterprise';
comment on column analysis_object.created_at is 'By the sender''s clock, as updated_at; received_at and deleted_at are by ours';
create unique index analysis_object_of_code on analysis_object (uscc, hazard_code) where deleted_at is null;
alter table analysis_object enable row level security;
alter table analysis_object force row level security;
create policy only_what_is_theirs on analysis_object using (visible(area, uscc));

create table risk_unit (
    id          uuid        primary key,
    uscc        text        not null,
    area        text        not null,
    hazard_code text        not null,
    name        text        not null,
    department  text        not null,
    liable_person text      not null,
    company_code text,
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    received_at timestamptz not null,
    deleted_at  timestamptz,
    version     bigint      not null
);
create index risk_unit_of_enterprise on risk_unit (uscc, hazard_code);
alter table risk_unit enable row level security;
alter table risk_unit force row level security;
create policy only_what_is_theirs on risk_unit using (visible(area, uscc));

create table risk_event (
    id          uuid        primary key,
    uscc        text        not null,
    area        text        not null,
    unit_id     uuid        not null references risk_unit (id),
    name        text        not null,
    place       text,
    factor      text,
    accident_type text,
    control_layer text check (control_layer in ('COMPANY', 'WORKSHOP', 'TEAM', 'POST')),
    liable_person text,
    method      text,
    likelihood  text,
    exposure    text,
    severity    text,
    method_version int,
    score       numeric,
    colour      text,
    colour_rank int         not null,
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    received_at timestamptz not null,
    deleted_at  timestamptz,
    version     bigint      not null,
    constraint assessed_as_a_whole check (num_nulls(method, likelihood, severity, method_version, score, colour) in (0, 6)),
    constraint colour_known check (colour in ('RED', 'ORANGE', 'YELLOW', 'BLUE'))
);
comment on column risk_event.colour_rank is '0 red to 3 blue, 4 not assessed: the order of the ledger';
comment on column risk_event.exposure is 'LEC only';
create index risk_event_of_unit on risk_event (unit_id);
create index risk_event_ledger on risk_event (colour_rank, id) where deleted_at is null;
create index risk_event_of_enterprise on risk_event (uscc, colour_rank, id) where deleted_at is null;
create index risk_event_of_area on risk_event (area, colour_rank, id) where deleted_at is null;
alter table risk_event enable row level security;
alter table risk_event force row level security;
create policy only_what_is_theirs on risk_event using (visible(area, uscc));

create table control_measure (
    id          uuid        primary key,
    uscc        text        not null,
    area        text        not null,
    event_id    uuid        not null references risk_event (id),
    control     text        not null check (control in ('AUTOMATIC', 'CHECKED')),
    description text        not null,
    class1      text        not null,
    class2      text        not null,
    class3      text,
    check_content text      not null,
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    received_at timestamptz not null,
    deleted_at  timestamptz,
    version     bigint      not null
);
create index control_measure_of_event on control_measure (event_id);
create index control_measure_of_enterprise on control_measure (uscc, id);
alter table control_measure enable row level security;
alter table control_measure force row level security;
create policy only_what_is_theirs on control_measure using (visible(area, uscc));

create table chain_revision (
    kind       text        not null,
    element_id uuid        not null,
    version    bigint      not null,
    uscc       text        not null,
    area       text        not null,
    content    text        not null,
    deleted    boolean     not null,
    by_name    text        not null,
    at         timestamptz not null,
    primary key (kind, element_id, version)
);
comment on table chain_revision is 'Everything an element of the chain ever said; its newest version is what it says now';
alter table chain_revision enable row level security;
alter table chain_revision force row level security;
create policy only_what_is_theirs on chain_revision using (visible(area, uscc));

-- History is added to, never rewritten.
revoke update, delete on chain_revision from ${application_role};
