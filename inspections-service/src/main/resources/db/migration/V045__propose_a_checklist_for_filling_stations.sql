-- A proposal of this project, no regulation: a draft until a supervisor puts it in force.
insert into checklist_edition (
    checklist, edition, name, name_en, source, kinds, items, state, drafter_subject, drafter_name, drafted_at, version)
select
    'filling-station', 1, '加油站现场检查表（建议稿）', 'Filling stations (proposal)',
    '本项目建议稿，非规范性文件', array['OPERATION'],
    jsonb_agg(
        jsonb_strip_nulls(jsonb_build_object(
            'key', item.key,
            'text', item.text,
            'answer', item.answer,
            'inOrder', item.in_order,
            'unit', item.unit,
            'high', item.high,
            'required', item.answer <> 'TEXT',
            'photoRequired', item.photo,
            'majorDanger', item.major))
        order by item.number),
    'DRAFT', 'system', 'system', now(), 0
from (
    values
        (1, 'licence', '危险化学品经营许可证是否在有效期内', 'YES_NO', 'YES', null, null, false, null),
        (2, 'certified-managers', '主要负责人和安全生产管理人员是否经考核合格', 'YES_NO', 'YES', null, null, false, 'WH-01'),
        (3, 'hazard-system', '是否建立隐患排查治理制度并有记录', 'YES_NO', 'YES', null, null, false, 'WH-16'),
        (4, 'emergency-stop', '急停按钮是否有效', 'YES_NO', 'YES', null, null, true, null),
        (5, 'tank-level-alarm', '油罐高液位报警是否投用', 'YES_NO', 'YES', null, null, false, null),
        (6, 'leak-detection', '双层油罐、管道渗漏监测是否投用', 'YES_NO', 'YES', null, null, false, null),
        (7, 'earthing', '共用接地装置的接地电阻', 'NUMBER', null, 'Ω', '4', false, null),
        (8, 'extinguishers', '灭火器是否齐全有效', 'YES_NO', 'YES', null, null, true, null),
        (9, 'unloading-watch', '卸油作业是否有专人监护', 'YES_NO', 'YES', null, null, false, null),
        (10, 'open-fire', '作业区内是否有吸烟、明火', 'YES_NO', 'NO', null, null, false, null),
        (11, 'drill', '近半年内是否开展应急演练', 'YES_NO', 'YES', null, null, false, null),
        (12, 'other', '其他情况', 'TEXT', null, null, null, false, null)
) as item (number, key, text, answer, in_order, unit, high, photo, major);
