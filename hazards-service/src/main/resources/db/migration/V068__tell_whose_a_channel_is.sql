alter table notification_channel add column about text references known_enterprise (uscc);
set local yimatong.everything = 'true';
update notification_channel set about = uscc where uscc is not null;
comment on column notification_channel.about is 'Only for the alarms of this enterprise; null for all of the area';
comment on column notification_channel.uscc is 'The enterprise whose channel it is; null if it is of officials, about whomever';
create index notification_channel_about on notification_channel (about);
