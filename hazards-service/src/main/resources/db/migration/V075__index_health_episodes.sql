-- The silences of a day are those that had not ended before it: the newest few of a sensor, not all it ever had.
create index health_episode_silence_end on health_episode (sensor, coalesce(ended_at, 'infinity'::timestamptz))
    where condition = 'NO_DATA';
drop index health_episode_silence;
-- What stands now, without what is over; and what an area ever had.
create index health_episode_standing_newest on health_episode (opened_at desc, id desc) where ended_at is null;
create index health_episode_of_area on health_episode (area, opened_at desc, id desc);
