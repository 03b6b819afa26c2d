create table resumption_report (
    resumption_id uuid        primary key,
    uscc          text        not null,
    area          text        not null,
    version       bigint      not null,
    state         text        not null,
    status_before text,
    status_after  text,
    reported_at   timestamptz not null,
    constraint followed_from_somewhere check (status_after is null or status_before is not null)
);
comment on table resumption_report is 'What inspections.v1 said last of each application to start again, and what came of it here';
comment on column resumption_report.status_before is 'How the enterprise stood when it was heard; null if it is not registered';
comment on column resumption_report.status_after is 'How it stands since then; null if the report had no effect';
revoke delete on resumption_report from ${application_role};

alter table resumption_report enable row level security;
alter table resumption_report force row level security;
create policy only_what_is_theirs on resumption_report using (visible(area, uscc));
