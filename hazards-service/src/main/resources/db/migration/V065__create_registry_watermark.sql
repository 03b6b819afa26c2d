create table registry_watermark (
    partition   integer     primary key,
    heard_up_to timestamptz not null
);
comment on table registry_watermark is
    'For each partition of the topic of the registry, up to when everything it acknowledged has been taken in';
