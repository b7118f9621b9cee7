-- What is changed in the content and not yet published.
create table draft_item (id text collate "C" primary key, revision integer not null, data jsonb not null);
