-- The texts that a department has ready, as its own people have changed them at the desk.
create table department_replies (id text collate "C" primary key, revision integer not null, data jsonb not null);
