create table draw (
    id                uuid        primary key,
    title             text        not null,
    purpose           text        not null,
    areas             text[]      not null,
    enterprise_kinds  text[]      not null,
    quotas            text        not null,
    not_inspected_for int         not null check (not_inspected_for >= 0),
    excluded          int         not null,
    public_seed       text,
    opens_on          date        not null,
    due_on            date        not null,
    candidates        text        not null,
    candidates_sha256 text        not null,
    state             text        not null,
    seed              text,
    announcer_subject text        not null,
    announcer_name    text        not null,
    announced_at      timestamptz not null,
    drawer_subject    text,
    drawer_name       text,
    drawn_at          timestamptz,
    published_at      timestamptz,
    replaces          uuid        references draw (id),
    redraw_reason     text,
    version           bigint      not null,
    constraint state_known check (state in ('ANNOUNCED', 'DRAWN')),
    constraint drawn_whole_or_not check (
        (state = 'DRAWN') = (seed is not null) and (seed is null) = (drawn_at is null)
        and (seed is null) = (drawer_subject is null)),
    constraint published_once_drawn check (published_at is null or state = 'DRAWN'),
    constraint drawn_again_for_a_reason check ((replaces is null) = (redraw_reason is null)),
    constraint drawn_again_once unique (replaces)
);
comment on table draw is 'Random draws of enterprises and officers; anybody can recompute them';
comment on column draw.quotas is 'How many are drawn of each colour, as announced';
comment on column draw.excluded is 'How many enterprises are no candidates because they were inspected a short time ago';
comment on column draw.public_seed is 'Which public event will give the seed; null if the service makes it';
comment on column draw.candidates is 'The canonical list, frozen when the draw was announced';
comment on column draw.seed is 'As it was drawn with';
create index draw_newest on draw (announced_at desc, id desc);
revoke delete on draw from ${application_role};

create table drawn_enterprise (
    draw_id            uuid not null references draw (id),
    place              int  not null check (place >= 1),
    uscc               text not null,
    name               text not null,
    area               text not null,
    colour             text not null check (colour in ('GREEN', 'YELLOW', 'RED')),
    lot                text not null,
    first_certificate  text not null,
    first_name         text not null,
    second_certificate text not null,
    second_name        text not null,
    primary key (draw_id, place),
    constraint two_officers check (first_certificate <> second_certificate),
    constraint drawn_once unique (draw_id, uscc)
);
comment on table drawn_enterprise is 'What a draw drew: enterprises with their two officers';
comment on column drawn_enterprise.lot is 'SHA-256 by which the enterprise was ranked';
revoke update, delete on drawn_enterprise from ${application_role};

-- The announcement of a draw is public; its result is for officials until it is published.
alter table draw enable row level security;
alter table draw force row level security;
create policy everybody_looks on draw for select using (true);
create policy supervisors_draw on draw using (
    exists (select from unnest(areas) as a (area) where visible(a.area, null)));

alter table drawn_enterprise enable row level security;
alter table drawn_enterprise force row level security;
create policy officials_and_once_published_everybody on drawn_enterprise using (
    visible(area, null)
    or exists (select from draw d where d.id = draw_id and d.published_at is not null));
