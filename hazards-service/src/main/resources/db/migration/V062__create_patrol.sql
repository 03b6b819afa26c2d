create table patrol_look (
    id              uuid        primary key,
    source_id       uuid        not null references hazard_source (id),
    uscc            text        not null,
    area            text        not null,
    day             date        not null,
    shown_at        timestamptz not null,
    shown           jsonb       not null,
    officer_subject text        not null,
    officer_name    text        not null,
    outcome         text        check (outcome in ('NORMAL', 'REMARK', 'FINDING')),
    remark          text,
    finding         text,
    ticked_at       timestamptz,
    version         bigint      not null,
    constraint ticked_off_with_an_outcome check ((outcome is null) = (ticked_at is null)),
    constraint remark_in_words check (outcome <> 'REMARK' or remark is not null),
    constraint finding_named check ((coalesce(outcome, '') = 'FINDING') = (finding is not null))
);
comment on table patrol_look is 'Looks of officers at hazard sources: what was shown, frozen, and what was seen';
comment on column patrol_look.day is 'On which it was shown, in the calendar of Asia/Shanghai';
create index patrol_look_of_source on patrol_look (source_id, shown_at desc, id desc);
create index patrol_look_ticked on patrol_look (day, source_id) where ticked_at is not null;
-- What was shown stays as it was; only the area moves, with the enterprise.
revoke delete, update on patrol_look from ${application_role};
grant update (area, outcome, remark, finding, ticked_at, version) on patrol_look to ${application_role};

create table patrol_duty (
    source_id uuid        primary key references hazard_source (id),
    uscc      text        not null,
    area      text        not null,
    next_day  date        not null,
    remind_at timestamptz not null,
    due_at    timestamptz not null,
    reminded  boolean     not null
);
comment on table patrol_duty is 'Which hazard sources have to be looked at daily, and the first day not judged yet';
create index patrol_duty_due on patrol_duty (due_at);
create index patrol_duty_to_remind on patrol_duty (remind_at) where not reminded;

create table patrol_miss (
    source_id   uuid        not null references hazard_source (id),
    day         date        not null,
    uscc        text        not null,
    area        text        not null,
    source_code text        not null,
    source_name text        not null,
    officer     text,
    missed_at   timestamptz not null,
    primary key (source_id, day)
);
comment on table patrol_miss is 'Hazard sources that nobody looked at by the deadline of a day';
create index patrol_miss_newest on patrol_miss (day desc, source_id);
revoke delete, update on patrol_miss from ${application_role};
grant update (area) on patrol_miss to ${application_role};

alter table patrol_look enable row level security;
alter table patrol_look force row level security;
create policy theirs on patrol_look using (visible(area, uscc));
alter table patrol_duty enable row level security;
alter table patrol_duty force row level security;
create policy theirs on patrol_duty using (visible(area, uscc));
alter table patrol_miss enable row level security;
alter table patrol_miss force row level security;
create policy theirs on patrol_miss using (visible(area, uscc));
