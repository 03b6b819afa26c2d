create index patrol_look_newest on patrol_look (shown_at desc, id desc);
create index patrol_look_of_area on patrol_look (area, shown_at desc, id desc);
create index patrol_miss_of_area on patrol_miss (area, day desc, source_id);
create index patrol_miss_of_enterprise on patrol_miss (uscc, day desc, source_id);
create index quality_finding_of_area on quality_finding (area, found_at desc, id desc);
