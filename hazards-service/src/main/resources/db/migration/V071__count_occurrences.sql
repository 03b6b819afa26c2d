-- Statistics go through the occurrences of some months, whatever alarm they belong to.
create index alarm_occurrence_raised on alarm_occurrence (raised_at);
-- Those that stood for more than a day (ISA-18.2: stale), or still do.
create index alarm_occurrence_stale on alarm_occurrence (raised_at)
    where returned_at is null or returned_at - raised_at > interval '24 hours';
create index alarm_step_answering on alarm_step (taken_at) where kind in ('ACKNOWLEDGED', 'CLOSED', 'MARKED_FALSE');
