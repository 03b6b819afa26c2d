-- A new proposal takes the place of the one that came before it, unless somebody decided rules of their own: theirs
-- stay as they are.
select set_config('yimatong.everything', 'true', true);

insert into warning_rule_table (version, document, purpose, proposal, effective_from, recorded_at,
    recorder_subject, recorder_name)
select former.version + 1,
    jsonb_set(former.document, '{rules}', (former.document -> 'rules') || '[
    {"code": "work-beyond-permit", "condition": "OPERATIONS_OVERDUE", "sourceLevels": [],
     "grades": [], "atLeast": 1, "forMinutes": 0, "colour": "ORANGE"},
    {"code": "work-not-promised", "condition": "OPERATIONS_BEYOND_PROMISE", "sourceLevels": [],
     "grades": [], "atLeast": 1, "forMinutes": 0, "colour": "YELLOW"},
    {"code": "filing-overdue", "condition": "FILING_OVERDUE", "sourceLevels": [],
     "grades": [], "atLeast": 0, "forMinutes": 0, "colour": "YELLOW"},
    {"code": "safety-duty-lapsed", "condition": "DUTY_LAPSED", "sourceLevels": [],
     "grades": [], "atLeast": 0, "forMinutes": 0, "colour": "YELLOW"}
]'), '随软件提供的建议规则（增加特殊作业与逾期事项）', true, now(), now(), 'system', 'system'
from warning_rule_table former
where former.version = (select max(version) from warning_rule_table)
    and not exists (select from warning_rule_table where not proposal);
