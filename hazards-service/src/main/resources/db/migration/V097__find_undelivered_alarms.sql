-- Whether somebody was not told of an alarm is shown with it, without looking at all that was delivered.
create index alarm_notification_undelivered_of_subject on alarm_notification (subject_id) where state <> 'DELIVERED';
