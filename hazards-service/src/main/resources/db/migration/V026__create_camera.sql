create table camera (
    id            uuid    primary key,
    uscc          text    not null,
    area          text    not null,
    source_code   text    not null,
    device_id     text    not null,
    name          text    not null,
    width         integer not null,
    height        integer not null,
    player_link   text,
    online        boolean,
    state_at      timestamptz,
    offline_since timestamptz,
    version       bigint  not null,
    constraint camera_device_id unique (device_id),
    constraint camera_of_source foreign key (uscc, source_code) references hazard_source (uscc, code),
    -- GB/T 28181: 131 is a camera, 132 a network camera.
    constraint camera_device_id_form check (device_id ~ '^[0-9]{10}13[12][0-9]{7}$'),
    constraint camera_resolution check (width > 0 and height > 0),
    constraint camera_state_has_time check ((online is null) = (state_at is null)),
    constraint camera_offline_since check ((offline_since is not null) = (online is not distinct from false))
);
comment on column camera.online is 'As last reported; null if nobody ever said';
create index camera_of_source on camera (uscc, source_code, device_id);

alter table camera enable row level security;
alter table camera force row level security;
create policy theirs on camera using (visible(area, uscc));

-- A number is given once in the country; who enters one learns that it is taken, and not by whom.
-- Its right to see all rows is set inside: only a superuser may write it into the head of a function.
create function camera_exists(device text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    before text := current_setting('yimatong.everything', true);
    found boolean;
begin
    perform set_config('yimatong.everything', 'true', true);
    select exists (select from camera where device_id = device) into found;
    perform set_config('yimatong.everything', coalesce(before, ''), true);
    return found;
end $$;
revoke execute on function camera_exists(text) from public;
grant execute on function camera_exists(text) to ${application_role};
