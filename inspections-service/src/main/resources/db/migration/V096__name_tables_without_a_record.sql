insert into unrecorded_table values
    ('doubtful_content', 'notes which contents the store is to be looked through for, and changes nothing');
