-- Each period that a duty to promise ever had, and from when until when it was the one in force. The caller sees those
-- of the enterprises that they see.
create view promise_period with (security_invoker = true) as
select position,
       uscc,
       (state ->> 'from')::date  as from_day,
       (state ->> 'until')::date as until_day,
       at                        as known_from,
       lead(at) over (partition by record_id order by position) as known_until
from record_history
where record_type = 'promise-duty';
