-- What stands at the sources of a round is found without the alarms that returned long ago.
create index alarm_standing_of_enterprise on alarm (uscc) where returned_at is null;
