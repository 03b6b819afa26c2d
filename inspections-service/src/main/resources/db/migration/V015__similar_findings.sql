-- A hundredth of a degree wide and high. Row-level security lets only comparisons that leak nothing use an index;
-- those of integers do, those of numeric and of geometric types do not.
alter table finding add cell integer generated always as
    (floor(latitude * 100)::integer * 100000 + floor(longitude * 100)::integer) stored;
comment on column finding.cell is 'Where it was found, roughly: to look for others nearby';

create index finding_nearby on finding (kind, cell, reported_at desc) where cell is not null;
