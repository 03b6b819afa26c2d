create table weather_warning (
    id             uuid        primary key,
    sender         text        not null,
    identifier     text        not null,
    sent_at        timestamptz not null,
    type           text        not null,
    refers_to      jsonb       not null,
    content        jsonb,
    areas          text[]      not null,
    expires_at     timestamptz,
    taken_at       timestamptz not null,
    taker_subject  text        not null,
    taker_name     text        not null,
    notice_id      uuid        references notice (id) deferrable initially deferred,
    superseded_by  uuid        references weather_warning (id) deferrable initially deferred,
    superseded_at  timestamptz,
    version        bigint      not null,
    constraint known_type check (type in ('ALERT', 'UPDATE', 'CANCEL')),
    constraint taken_once unique (sender, identifier, sent_at),
    constraint says_something check (type = 'CANCEL' or (content is not null and expires_at is not null)),
    constraint superseded_at_an_instant check ((superseded_by is null) = (superseded_at is null))
);
comment on table weather_warning is
    'Messages of the meteorological office. Public knowledge and of no enterprise: every caller may see them';
comment on column weather_warning.notice_id is 'The notice by which it was passed on; null if it concerned nobody';
comment on column weather_warning.superseded_by is 'The message that replaced or cancelled it';
create index weather_warning_newest on weather_warning (sent_at desc, id desc);
create index weather_warning_standing on weather_warning (expires_at) where superseded_by is null;
create index weather_warning_refers_to on weather_warning using gin (refers_to jsonb_path_ops);
revoke delete on weather_warning from ${application_role};
