-- The map is drawn from the pictures alone, so that it is one state and as old as they are.
alter table risk_picture
    add column longitude numeric(10, 7),
    add column latitude  numeric(10, 7),
    add constraint whole_place check ((longitude is null) = (latitude is null));
comment on column risk_picture.longitude is 'Degrees east, CGCS2000';
comment on column risk_picture.latitude is 'Degrees north, CGCS2000';
create index risk_picture_of on risk_picture (area) where not gone;

-- So that the clock draws them once more, with their places. Those never drawn are due already.
select set_config('yimatong.everything', 'true', true);
update risk_picture set due_at = now() where not gone and changed_in > 0;
