create table input_watermark (
    topic     text        not null,
    partition int         not null,
    as_of     timestamptz not null,
    primary key (topic, partition)
);
comment on column input_watermark.as_of is 'Every fact of this partition acknowledged before this instant is taken in';
