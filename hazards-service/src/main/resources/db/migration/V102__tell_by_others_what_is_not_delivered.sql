-- An occasion is told once by each channel; besides, that another channel did not tell of it.
alter table alarm_notification drop constraint alarm_notification_once;
create unique index alarm_notification_once on alarm_notification (channel_id, occasion_id) where stage <> 'NOT_DELIVERED';
comment on column alarm_notification.subject_id is
    'The alarm, or the flood it stands for; for a trial the channel itself, for what is not delivered the channel that did not';
