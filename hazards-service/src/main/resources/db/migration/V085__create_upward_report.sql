create table upward_report (
    id               uuid        primary key,
    source_id        uuid        not null references hazard_source (id),
    uscc             text        not null,
    area             text        not null,
    source_code      text        not null,
    filing_id        uuid        not null references filing (id),
    level            integer     not null,
    tier             text        not null,
    state            text        not null,
    owed_since       date        not null,
    due_at           timestamptz not null,
    overdue_at       timestamptz,
    reported_on      date,
    document         jsonb,
    recorded_at      timestamptz,
    recorder_subject text,
    recorder_name    text,
    version          bigint      not null,
    constraint upward_report_of_filing unique (filing_id, tier),
    constraint upward_report_level check (level between 1 and 4),
    constraint upward_report_tier check (tier in ('COUNTY_TO_CITY', 'CITY_TO_PROVINCE')),
    constraint upward_report_state check (state in ('OWED', 'REPORTED', 'LAPSED')),
    constraint upward_report_overdue_when_it_was_due check (overdue_at = due_at),
    constraint upward_report_recorded check ((state = 'REPORTED') = (recorded_at is not null)
        and (recorded_at is null) = (reported_on is null) and (recorded_at is null) = (document is null))
);
comment on table upward_report is 'Filed sources that the county reports to the city, and the city to the province';
comment on column upward_report.owed_since is 'Day on which the filing was accepted, or came from the county';
comment on column upward_report.due_at is 'First instant at which it is late (UTC)';
comment on column upward_report.overdue_at is 'The same, once the clock or a step made it a fact';
create index upward_report_due on upward_report (due_at, id);
create index upward_report_owed_of_source on upward_report (source_id) where state = 'OWED';
create index upward_report_not_reported on upward_report (due_at) where state = 'OWED' and overdue_at is null;
revoke delete on upward_report from ${application_role};

alter table upward_report enable row level security;
alter table upward_report force row level security;
create policy theirs on upward_report using (visible(area, uscc));
