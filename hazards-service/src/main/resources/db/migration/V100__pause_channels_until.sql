alter table notification_channel add column pause_until timestamptz,
    add constraint notification_channel_paused_until check (pause_until is null or pause_reason is not null);
comment on column notification_channel.pause_until is 'It is active again from then on; null until somebody says so';
create index notification_channel_resumes on notification_channel (pause_until) where pause_until is not null;

alter table channel_activity add column gone_since timestamptz,
    add column gone_answers integer not null default 0 check (gone_answers >= 0),
    add column others_told_at timestamptz;
alter table channel_activity alter column gone_answers drop default;
comment on column channel_activity.gone_since is 'Since when the recipient has said that it wants nothing any more; null if it does not';
comment on column channel_activity.gone_answers is 'How often it has said so since then';
comment on column channel_activity.others_told_at is 'When others were last told that nothing is delivered by it; null if something was since';
