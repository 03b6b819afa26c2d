insert into unrecorded_table values
    ('enterprise_import', 'says itself who brought it and when; each enterprise that it changes has its own record'),
    ('enterprise_import_part', 'belongs to an import'),
    ('enterprise_import_problem', 'belongs to an import'),
    ('enterprise_import_code', 'belongs to an import'),
    ('input_watermark', 'only the service itself changes it');
