-- What has been overdue for long is little among all that ever was, and the city's bureau asks for it by itself.
create index finding_escalated on finding (escalation, reported_at desc, id desc) where escalation <> 'NONE';
