alter table weather_warning add column taker_areas text[];
comment on column weather_warning.taker_areas is 'For which areas its taker answered: in others it silences no older message';
comment on column weather_warning.areas is 'Those it is about, without those where a newer message came first';
-- That much is known of those of before.
update weather_warning set taker_areas = areas;
alter table weather_warning alter column taker_areas set not null;
