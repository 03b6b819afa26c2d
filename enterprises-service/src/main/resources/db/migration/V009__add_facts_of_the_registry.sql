-- Row security binds the owner too, who has to see every row here.
select set_config('yimatong.everything', 'true', true);

-- Facts fall due at an instant: a promise at ten in the morning, a permit at the end of a day.
alter table standing_fact add column overdue_from timestamptz;
update standing_fact
set overdue_from = (due_on + 1)::timestamp at time zone 'Asia/Shanghai',
    parameters = parameters || jsonb_build_object('dueOn', due_on)
where due_on is not null;
alter table standing_fact drop column due_on;
comment on column standing_fact.overdue_from is
    'The instant from which it has not been put right, or has run out, in time; null if time alone changes nothing';
comment on table standing_fact is 'Findings, alarms and records at their newest standing';

alter table standing_fact drop constraint known_kind;
alter table standing_fact add constraint known_kind check (kind in ('FINDING', 'ALARM', 'MONITORING', 'CREDENTIAL',
    'OBLIGATION', 'PROMISE', 'RATING'));

update code_history h
set inputs = (
    select coalesce(jsonb_agg(
        case when i.input ->> 'dueOn' is null then i.input - 'dueOn'
        else i.input - 'dueOn' || jsonb_build_object(
            'overdueFrom', to_char(((i.input ->> 'dueOn')::date)::timestamp - interval '8 hours' + interval '1 day',
                'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
            'parameters', (i.input -> 'parameters') || jsonb_build_object('dueOn', i.input ->> 'dueOn'))
        end order by i.place), '[]')
    from jsonb_array_elements(h.inputs) with ordinality as i (input, place))
where h.inputs::text like '%dueOn%';

-- Still a proposal of this project. Where the model it follows says "orange", a code of three colours shows yellow.
insert into code_policy (version, effective_from, document) values (2, '2020-01-02 00:00+08', '{
  "version": 2,
  "rules": [
    {"code": "major-finding-open", "kind": "FINDING", "grades": ["MAJOR"], "onceOverdue": false,
     "status": "RED", "remedy": "pass-reinspection"},
    {"code": "finding-overdue", "kind": "FINDING", "grades": ["GENERAL"], "onceOverdue": true,
     "status": "YELLOW", "remedy": "pass-reinspection"},
    {"code": "alarm-critical", "kind": "ALARM", "grades": ["HIGH_HIGH", "LOW_LOW"], "onceOverdue": false,
     "status": "RED", "remedy": "return-to-normal"},
    {"code": "alarm-standing", "kind": "ALARM", "grades": ["HIGH", "LOW"], "onceOverdue": false,
     "status": "YELLOW", "remedy": "return-to-normal"},
    {"code": "monitoring-interrupted", "kind": "MONITORING", "grades": ["OFFLINE"], "onceOverdue": true,
     "status": "YELLOW", "remedy": "restore-monitoring"},
    {"code": "credential-expired", "kind": "CREDENTIAL", "grades": ["LICENCE", "INSURANCE", "POST_CERTIFICATE"],
     "onceOverdue": true, "status": "YELLOW", "remedy": "renew-credential"},
    {"code": "credential-missing", "kind": "OBLIGATION", "grades": ["LICENCE", "INSURANCE", "POST_CERTIFICATE"],
     "onceOverdue": true, "status": "YELLOW", "remedy": "provide-credential"},
    {"code": "promise-missing", "kind": "PROMISE", "grades": ["DAILY"], "onceOverdue": true,
     "status": "YELLOW", "remedy": "make-promise"},
    {"code": "rating-red", "kind": "RATING", "grades": ["RED", "DIRECT_RED"], "onceOverdue": false,
     "status": "RED", "remedy": "be-rated-again"},
    {"code": "rating-raised", "kind": "RATING", "grades": ["ORANGE", "YELLOW"], "onceOverdue": false,
     "status": "YELLOW", "remedy": "be-rated-again"},
    {"code": "rating-expired", "kind": "RATING", "grades": ["BLUE", "YELLOW", "ORANGE", "RED", "DIRECT_RED"],
     "onceOverdue": true, "status": "YELLOW", "remedy": "be-rated-again"}
  ]
}');
