create table addendum (
    id             uuid        primary key,
    inspection_id  uuid        not null references inspection (id),
    uscc           text        not null,
    area           text        not null,
    number         integer     not null check (number >= 1),
    item           text,
    text           text        not null,
    reason         text        not null,
    author_subject text        not null,
    author_name    text        not null,
    added_at       timestamptz not null,
    constraint numbered_without_gaps unique (inspection_id, number)
);
comment on table addendum is 'Corrections of concluded inspections, beside what was said';

alter table addendum enable row level security;
alter table addendum force row level security;
create policy only_what_is_theirs on addendum using (visible(area, uscc));

-- Added to, never rewritten.
revoke update, delete on addendum from ${application_role};
