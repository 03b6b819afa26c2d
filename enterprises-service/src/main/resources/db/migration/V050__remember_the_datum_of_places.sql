alter table enterprise add column given_in text;
comment on column enterprise.given_in is 'The datum in which the place was told; longitude and latitude are CGCS2000';

-- The owner, too, sees only what a transaction may see.
select set_config('yimatong.everything', 'true', true);
update enterprise set given_in = 'CGCS2000' where longitude is not null;

alter table enterprise add constraint known_datum check (given_in in ('CGCS2000', 'GCJ02'));
alter table enterprise add constraint place_with_datum check ((longitude is null) = (given_in is null));
