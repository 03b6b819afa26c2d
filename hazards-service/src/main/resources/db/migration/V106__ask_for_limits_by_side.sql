-- The owner, too, sees rows only by the policies.
select set_config('yimatong.everything', 'true', true);
-- Until now every sensor of the process ought to have had four limits. Now a level ought to; of every other quantity
-- whichever side has one limit ought to have both.
update quality_finding f set cleared_at = now()
from sensor s
where s.id = f.record_id and f.defect = 'LIMITS_MISSING' and f.cleared_at is null
    and s.kind = 'PROCESS' and s.quantity <> 'LEVEL'
    and coalesce(s.low_low, s.low, s.high, s.high_high) is not null
    and (s.low_low is null) = (s.low is null) and (s.high is null) = (s.high_high is null);
update quality_finding f set places = concat_ws(',',
    case when s.low_low is null and s.low is not null then 'low_low' end,
    case when s.low is null and s.low_low is not null then 'low' end,
    case when s.high is null and s.high_high is not null then 'high' end,
    case when s.high_high is null and s.high is not null then 'high_high' end)
from sensor s
where s.id = f.record_id and f.defect = 'LIMITS_MISSING' and f.cleared_at is null
    and s.kind = 'PROCESS' and s.quantity <> 'LEVEL'
    and coalesce(s.low_low, s.low, s.high, s.high_high) is not null;
