insert into unrecorded_table values
    ('camera', 'its data gateway reports its state as it sends readings; what people change of it has its record');
