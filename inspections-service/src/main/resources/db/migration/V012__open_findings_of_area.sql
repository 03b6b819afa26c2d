-- What an area has to look after: few among all that ever were.
create index finding_open_of_area on finding (area, reported_at desc, id desc)
    where state in ('RECTIFYING', 'AWAITING_REINSPECTION', 'LISTED', 'AWAITING_DELISTING', 'IN_PENALTY');
