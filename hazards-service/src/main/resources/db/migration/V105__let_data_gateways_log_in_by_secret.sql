alter table data_gateway
    add column secret_digest text,
    add column secret_issued_at timestamptz,
    add column former_secret_digest text,
    add column former_secret_until timestamptz,
    add constraint data_gateway_secret_whole check ((secret_digest is null) = (secret_issued_at is null)),
    add constraint data_gateway_former_secret_whole
        check ((former_secret_digest is null) = (former_secret_until is null)),
    add constraint data_gateway_former_secret_came_first
        check (former_secret_digest is null or secret_digest is not null);
comment on column data_gateway.subject is
    'Its identity: given by the identity provider, or its id after "device:" if people enrolled it';
comment on column data_gateway.secret_digest is 'SHA-256, in hexadecimal, of the secret by which it logs in by MQTT; null if it has none';
comment on column data_gateway.former_secret_until is 'Until when the secret before lets it in, too';
