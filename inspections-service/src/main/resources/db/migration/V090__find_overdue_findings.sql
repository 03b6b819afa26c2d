-- What is overdue is looked for in whole cities, where few of the open findings are.
create index finding_overdue on finding (due_on) where state in ('RECTIFYING', 'LISTED');
