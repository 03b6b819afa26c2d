create table warning_rule_table (
    version          integer     primary key,
    document         jsonb       not null,
    purpose          text        not null,
    proposal         boolean     not null,
    effective_from   timestamptz not null,
    recorded_at      timestamptz not null,
    recorder_subject text        not null,
    recorder_name    text        not null
);
comment on table warning_rule_table is 'Versions of the rules of the four-colour warning; never edited';
revoke delete, update on warning_rule_table from ${application_role};

-- The numeric rules of the national system are not public. These are a proposal, until somebody decides others.
insert into warning_rule_table (version, document, purpose, proposal, effective_from, recorded_at,
    recorder_subject, recorder_name)
values (1, '{"rules": [
    {"code": "alarm-beyond-second-limit-of-major", "condition": "ALARM_STANDING", "sourceLevels": [1, 2],
     "grades": ["HIGH_HIGH", "LOW_LOW"], "atLeast": 0, "forMinutes": 0, "colour": "RED"},
    {"code": "alarm-beyond-second-limit-lasting", "condition": "ALARM_STANDING", "sourceLevels": [],
     "grades": ["HIGH_HIGH", "LOW_LOW"], "atLeast": 0, "forMinutes": 30, "colour": "RED"},
    {"code": "alarm-beyond-second-limit", "condition": "ALARM_STANDING", "sourceLevels": [],
     "grades": ["HIGH_HIGH", "LOW_LOW"], "atLeast": 0, "forMinutes": 0, "colour": "ORANGE"},
    {"code": "alarm-beyond-first-limit-lasting", "condition": "ALARM_STANDING", "sourceLevels": [],
     "grades": ["HIGH", "LOW"], "atLeast": 0, "forMinutes": 30, "colour": "ORANGE"},
    {"code": "most-sensors-offline", "condition": "SENSORS_OFFLINE", "sourceLevels": [],
     "grades": [], "atLeast": 50, "forMinutes": 0, "colour": "ORANGE"},
    {"code": "promised-risk-high", "condition": "PROMISED_RISK", "sourceLevels": [],
     "grades": ["HIGH"], "atLeast": 0, "forMinutes": 0, "colour": "ORANGE"},
    {"code": "alarm-beyond-first-limit", "condition": "ALARM_STANDING", "sourceLevels": [],
     "grades": ["HIGH", "LOW"], "atLeast": 0, "forMinutes": 0, "colour": "YELLOW"},
    {"code": "sensors-offline", "condition": "SENSORS_OFFLINE", "sourceLevels": [],
     "grades": [], "atLeast": 1, "forMinutes": 0, "colour": "YELLOW"},
    {"code": "promise-missing", "condition": "PROMISE_MISSING", "sourceLevels": [],
     "grades": [], "atLeast": 0, "forMinutes": 0, "colour": "YELLOW"},
    {"code": "promised-risk-considerable", "condition": "PROMISED_RISK", "sourceLevels": [],
     "grades": ["CONSIDERABLE"], "atLeast": 0, "forMinutes": 0, "colour": "YELLOW"},
    {"code": "graver-hot-work", "condition": "SPECIAL_OPERATIONS", "sourceLevels": [],
     "grades": ["HOT_WORK_SPECIAL", "HOT_WORK_FIRST"], "atLeast": 1, "forMinutes": 0, "colour": "YELLOW"},
    {"code": "many-special-operations", "condition": "SPECIAL_OPERATIONS", "sourceLevels": [],
     "grades": [], "atLeast": 5, "forMinutes": 0, "colour": "YELLOW"},
    {"code": "reassessment-overdue", "condition": "REASSESSMENT_OVERDUE", "sourceLevels": [],
     "grades": [], "atLeast": 0, "forMinutes": 0, "colour": "YELLOW"}
]}', '随软件提供的建议规则', true, '2000-01-01T00:00:00Z', now(), 'system', 'system');

alter table warning_rule_table enable row level security;
alter table warning_rule_table force row level security;
create policy for_everybody on warning_rule_table for select using (true);
create policy by_the_whole_city on warning_rule_table for insert with check (visible(null, null));
