create table code_policy (
    version        int         primary key,
    effective_from timestamptz not null,
    document       jsonb       not null
);
comment on table code_policy is 'How facts make the status of a code. A version that has taken effect is never changed';

-- A proposal of this project: no public rule for the colour of an enterprise's code was found.
insert into code_policy (version, effective_from, document) values (1, '2020-01-01 00:00+08', '{
  "version": 1,
  "zone": "Asia/Shanghai",
  "rules": [
    {"code": "major-finding-open", "kind": "FINDING", "grades": ["MAJOR"], "onceOverdue": false,
     "status": "RED", "remedy": "pass-reinspection"},
    {"code": "finding-overdue", "kind": "FINDING", "grades": ["GENERAL"], "onceOverdue": true,
     "status": "YELLOW", "remedy": "pass-reinspection"},
    {"code": "alarm-critical", "kind": "ALARM", "grades": ["HIGH_HIGH", "LOW_LOW"], "onceOverdue": false,
     "status": "RED", "remedy": "return-to-normal"},
    {"code": "alarm-standing", "kind": "ALARM", "grades": ["HIGH", "LOW"], "onceOverdue": false,
     "status": "YELLOW", "remedy": "return-to-normal"}
  ]
}');
