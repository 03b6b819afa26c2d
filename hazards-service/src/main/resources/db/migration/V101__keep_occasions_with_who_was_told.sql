alter table notification_occasion add column set_aside_until timestamptz;
comment on column notification_occasion.set_aside_until is 'Its channels could not be found; it is looked at again then, and holds up no other';

-- What was told stays where it was told: who sees the notification sees what it is about, wherever the enterprise went.
create index alarm_notification_of_occasion on alarm_notification (occasion_id);
drop policy theirs on notification_occasion;
create policy theirs on notification_occasion
    using (visible(area, case when official then null else uscc end)
        or exists (select from alarm_notification where alarm_notification.occasion_id = notification_occasion.id));
