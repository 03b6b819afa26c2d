-- How the enterprise stands is shown with its code; one that is closed has no colour any more.
alter table code add column enterprise_status text;

select set_config('yimatong.everything', 'true', true);
update code c set enterprise_status = e.status from enterprise e where e.uscc = c.uscc;

alter table code
    alter column enterprise_status set not null,
    add constraint known_enterprise_status
        check (enterprise_status in ('OPERATING', 'SUSPENDED', 'RESUMING', 'CLOSED'));
comment on column code.enterprise_status is 'How the enterprise stands in the registry, as it was announced with the code';
