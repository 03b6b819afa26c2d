create table rating (
    id                uuid        primary key,
    uscc              text        not null references enterprise (uscc),
    area              text        not null,
    rated_on          date        not null,
    valid_until       date        not null,
    edition           text        not null,
    sheet             jsonb       not null,
    result            jsonb       not null,
    recorded_at       timestamptz not null,
    recorder_subject  text        not null,
    recorder_name     text        not null,
    revoked_at        timestamptz,
    revocation_reason text,
    revoker_subject   text,
    revoker_name      text,
    version           bigint      not null,
    constraint void_with_a_reason check ((revoked_at is null) = (revocation_reason is null))
);
comment on table rating is 'Ratings of risk by 应急〔2018〕19号; the newest of an enterprise that is not void counts';
comment on column rating.area is 'Where the enterprise belonged then; who may see it follows the enterprise';
comment on column rating.sheet is 'What was found, each with its evidence';
comment on column rating.result is 'What it came to, by the edition of the catalogue';
create index rating_of_enterprise on rating (uscc, rated_on desc, recorded_at desc, id desc);
revoke delete on rating from ${application_role};

-- Who sees the enterprise sees its ratings, also those from before it moved here.
alter table rating enable row level security;
alter table rating force row level security;
create policy whose_it_is on rating using (exists (select from enterprise e where e.uscc = rating.uscc));
