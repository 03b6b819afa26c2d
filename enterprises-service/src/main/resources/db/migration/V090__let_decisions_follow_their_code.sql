-- Who sees a code sees what was decided about it, also from before its enterprise moved here.
drop policy whose_it_is on code_override;
create policy whose_it_is on code_override using (
    exists (select from code c where c.uscc = code_override.uscc));
comment on column code_override.area is
    'Where the enterprise belonged when it was asked for; who may see it follows the code';

drop policy whose_it_is on code_appeal;
create policy whose_it_is on code_appeal using (
    exists (select from code c where c.uscc = code_appeal.uscc));
comment on column code_appeal.area is 'Where the enterprise belonged when it was filed; who may see it follows the code';
