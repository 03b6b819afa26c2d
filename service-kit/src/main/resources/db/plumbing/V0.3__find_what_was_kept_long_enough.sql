create index outbox_published on outbox_message (published_at) where published_at is not null;
create index inbox_received on inbox_event (received_at);
create index idempotent_answered on idempotent_answer (answered_at);
comment on column idempotent_answer.request_hash is
    'HMAC of the request under the key of personal data: whoever has the table cannot find what was sent by trying';
