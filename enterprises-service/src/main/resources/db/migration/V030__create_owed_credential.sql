create table owed_credential (
    enterprise_kind text    not null,
    kind            text    not null,
    variety         text    not null default '',
    proposal        boolean not null,
    basis           text    not null,
    primary key (enterprise_kind, kind, variety),
    constraint known_enterprise_kind check (enterprise_kind in ('PRODUCTION', 'OPERATION', 'STORAGE', 'USE',
        'TRANSPORT', 'TAILINGS_POND', 'FIREWORKS', 'METAL_SMELTING', 'OTHER')),
    constraint known_kind check (kind in ('LICENCE', 'INSURANCE', 'POST_CERTIFICATE', 'STANDARDISATION',
        'EMERGENCY_PLAN', 'DRILL', 'OFFICIAL', 'ROLE'))
);
comment on table owed_credential is 'Which credentials an enterprise owes by its kind of business';
comment on column owed_credential.variety is 'Type of licence or post of certificate; empty: any of the kind';
comment on column owed_credential.proposal is 'Whether it is our reading, not a text we have before us';

insert into owed_credential (enterprise_kind, kind, variety, proposal, basis) values
    ('PRODUCTION', 'LICENCE', 'WORK_SAFETY', true, '安全生产许可证条例 第二条'),
    ('OPERATION', 'LICENCE', 'CHEMICALS_OPERATION', true, '危险化学品安全管理条例 第三十三条'),
    ('STORAGE', 'LICENCE', 'CHEMICALS_OPERATION', true, '危险化学品安全管理条例 第三十三条'),
    ('TRANSPORT', 'LICENCE', 'DANGEROUS_GOODS_TRANSPORT', true, '危险化学品安全管理条例 第四十三条'),
    ('TAILINGS_POND', 'LICENCE', 'WORK_SAFETY', true, '安全生产许可证条例 第二条'),
    ('FIREWORKS', 'LICENCE', '', true, '烟花爆竹安全管理条例: to make them or to sell them');

-- Hazardous chemicals, fireworks, metal smelting: the three industries of the city's work points of 2023.
insert into owed_credential (enterprise_kind, kind, proposal, basis)
select kind, 'INSURANCE', false, '西安市2023年应急管理工作要点: 危险化学品、烟花爆竹、金属冶炼等高危行业领域全覆盖投保安责险'
from unnest(array ['PRODUCTION', 'OPERATION', 'STORAGE', 'USE', 'TRANSPORT', 'FIREWORKS', 'METAL_SMELTING']) kind;

insert into owed_credential (enterprise_kind, kind, variety, proposal, basis)
select kind, 'POST_CERTIFICATE', post, true, '安全生产法 第二十七条'
from unnest(array ['PRODUCTION', 'OPERATION', 'STORAGE', 'TRANSPORT', 'TAILINGS_POND', 'FIREWORKS',
    'METAL_SMELTING']) kind, unnest(array ['MAIN_PERSON', 'SAFETY_MANAGER']) post;
