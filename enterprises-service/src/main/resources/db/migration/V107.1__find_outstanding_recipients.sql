-- What the question for late recipients asks of each notice that is due.
create index notice_recipient_outstanding on notice_recipient (notice_id)
    where read_at is null or confirmation_asked and confirmed_at is null;
