-- What a rejected row said is kept with its phone and identity numbers masked; what was kept before is masked here, as
-- org.yimatong.kit.personal.MaskedText does it: mobile numbers, fixed ones, identity numbers.
select set_config('yimatong.everything', 'true', true);

update enterprise_import_problem
set value = regexp_replace(regexp_replace(regexp_replace(normalize(value, nfkc),
        '(?<![0-9])(\+?86[ -]?)?(1[ -]?[3-9][ -]?[0-9])([ -]?[0-9]){4}(([ -]?[0-9]){4})(?![0-9A-Za-z])', '\2****\4', 'g'),
        '(?<![0-9A-Za-z])(0[0-9]{2})[0-9]?[ -]?[0-9]{3,4}([0-9]{4})(?![0-9A-Za-z])', '\1****\2', 'g'),
        '(?<![0-9A-Za-z])([1-9][0-9]{2})[0-9]{3}(19|20)?[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([0-9]{3}[0-9Xx]?)(?![0-9A-Za-z])',
        '\1****\5', 'g')
where normalize(value, nfkc) ~ '[0-9]([ -]?[0-9]){9}';
