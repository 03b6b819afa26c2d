alter table monitoring_point add column silent boolean not null default false;
comment on column monitoring_point.silent is 'Nothing was heard of it for a day, as far as the clock has noticed';
create index monitoring_point_watched on monitoring_point (observed_at) where not silent;
