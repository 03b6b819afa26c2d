create table attachment (
    id                uuid        primary key,
    uscc              text        not null,
    area              text        not null,
    name              text        not null,
    media_type        text        not null,
    sent_bytes        bigint      not null check (sent_bytes > 0),
    sent_sha256       text        not null,
    received_bytes    bigint      not null,
    uploader_subject  text        not null,
    uploader_name     text        not null,
    announced_at      timestamptz not null,
    state             text        not null,
    settled_at        timestamptz,
    refused_because   text,
    stored_bytes      bigint,
    stored_sha256     text,
    captured_at       timestamp,
    captured_east     numeric(9, 6),
    captured_north    numeric(8, 6),
    version           bigint      not null,
    constraint media_type_known check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    constraint state_known check (state in ('EXPECTED', 'STORED', 'REFUSED')),
    constraint received_within_sent check (received_bytes between 0 and sent_bytes),
    constraint stored_has_content check ((state = 'STORED') = (stored_sha256 is not null and stored_bytes is not null)),
    constraint refused_has_reason check ((state = 'REFUSED') = (refused_because is not null)),
    constraint settled_at_an_instant check ((state = 'EXPECTED') = (settled_at is null))
);
comment on table attachment is 'Photos and documents: announced, received part by part, checked and stored';
comment on column attachment.area is 'The enterprise''s supervision area when it was announced; decides who sees it';
comment on column attachment.sent_sha256 is 'Of the file as its sender has it; stored_sha256 is of what is kept after the check';
comment on column attachment.captured_at is 'By the camera''s own clock, which names no zone';
comment on column attachment.captured_east is 'Where it was taken, in degrees (WGS 84), as the camera says';

create index attachment_of_enterprise on attachment (uscc);
create index attachment_of_content on attachment (stored_sha256);
create index attachment_oldest on attachment (announced_at);

alter table attachment enable row level security;
alter table attachment force row level security;
create policy only_what_is_theirs on attachment using (visible(area, uscc));

-- No foreign key to attachment: from the field, the file may arrive after what it belongs to.
create table attachment_link (
    owner_id      uuid        not null,
    attachment_id uuid        not null,
    owner_kind    text        not null,
    position      int         not null,
    uscc          text        not null,
    area          text        not null,
    primary key (owner_id, attachment_id)
);
comment on table attachment_link is 'Which attachments belong to which finding, inspection, consultation or other thing';
create index attachment_link_of_attachment on attachment_link (attachment_id);

alter table attachment_link enable row level security;
alter table attachment_link force row level security;
create policy only_what_is_theirs on attachment_link using (visible(area, uscc));
