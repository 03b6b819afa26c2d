alter table thing add column phone text;
