create table publication (
    id           uuid        primary key,
    uscc         text        not null,
    area         text        not null,
    kind         text        not null,
    subject_id   uuid        not null,
    title        text        not null,
    happened_on  date        not null,
    due_on       date        not null,
    due_at       timestamptz not null,
    state        text        not null,
    late_since   timestamptz,
    published_on date,
    address      text,
    version      bigint      not null,
    constraint kind_known check (kind in ('INSPECTION_RESULT', 'DECISION', 'PENALTY', 'PERMIT')),
    constraint state_known check (state in ('OWED', 'PUBLISHED', 'LIFTED')),
    constraint published_somewhere check (state <> 'PUBLISHED' or published_on is not null and address is not null),
    constraint owed_once unique (subject_id)
);
comment on table publication is 'What has to be published (执法公示、双公示), by when, and whether it was';
comment on column publication.subject_id is 'Of the legal document, the penalty or the permit';
comment on column publication.due_at is 'End of the last day in Asia/Shanghai';
comment on column publication.late_since is 'Set by the clock when due_at passed with nothing published';

create index publication_owed on publication (due_at) where state = 'OWED' and late_since is null;
create index publication_by_due_day on publication (due_on desc, id desc);

alter table publication enable row level security;
alter table publication force row level security;
create policy only_what_is_theirs on publication using (visible(area, uscc));
