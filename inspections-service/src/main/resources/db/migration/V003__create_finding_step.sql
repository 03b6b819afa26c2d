create table finding_step (
    finding_id    uuid        not null references finding (id),
    number        bigint      not null check (number >= 1),
    uscc          text        not null,
    area          text        not null,
    kind          text        not null,
    actor_subject text        not null,
    actor_name    text        not null,
    taken_at      timestamptz not null,
    from_state    text,
    to_state      text        not null,
    due_on        date        not null,
    statement     text,
    primary key (finding_id, number),
    constraint only_the_first_comes_from_nothing check ((number = 1) = (from_state is null))
);
comment on table finding_step is 'History of a finding; its newest number is the finding''s version';
comment on column finding_step.statement is 'Measures taken, or the comment of the re-inspection';

alter table finding_step enable row level security;
alter table finding_step force row level security;
create policy only_what_is_theirs on finding_step using (visible(area, uscc));

-- History is added to, never rewritten.
revoke update, delete on finding_step from ${application_role};
