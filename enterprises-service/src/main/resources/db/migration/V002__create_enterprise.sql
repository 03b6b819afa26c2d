create table enterprise (
    uscc          text           primary key,
    name          text           not null,
    kind          text           not null,
    industry      text,
    area          text           not null references area (key),
    address       text,
    longitude     numeric(10, 7),
    latitude      numeric(10, 7),
    scale         text,
    status        text           not null,
    registered_at timestamptz    not null,
    version       bigint         not null,
    constraint known_kind check (kind in ('PRODUCTION', 'OPERATION', 'STORAGE', 'USE', 'TRANSPORT', 'TAILINGS_POND',
        'FIREWORKS', 'METAL_SMELTING', 'OTHER')),
    constraint known_scale check (scale in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
    constraint known_status check (status in ('OPERATING', 'SUSPENDED', 'RESUMING', 'CLOSED')),
    constraint whole_place check ((longitude is null) = (latitude is null))
);
comment on column enterprise.longitude is 'Degrees east, CGCS2000';
comment on column enterprise.latitude is 'Degrees north, CGCS2000';
create index enterprise_of_area on enterprise (area, uscc);

alter table enterprise enable row level security;
alter table enterprise force row level security;
create policy whose_it_is on enterprise using (visible(area, uscc));

-- Which of these codes are registered, in whichever area: an import must not enter a neighbour's enterprise again.
create function registered_among(usccs text[]) returns table (uscc text) language plpgsql as $$
declare
    before text := coalesce(current_setting('yimatong.everything', true), 'false');
begin
    perform set_config('yimatong.everything', 'true', true);
    return query select e.uscc from enterprise e where e.uscc = any (usccs);
    perform set_config('yimatong.everything', before, true);
end
$$;
