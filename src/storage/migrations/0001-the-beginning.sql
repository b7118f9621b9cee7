-- Each kind of record has a table with its id, its revision and the record itself as the schemas in src/domain know it. What is
-- searched or sorted by is drawn from the record by the database, so that the two cannot disagree. Ids and times are compared byte
-- by byte: times are ISO 8601 in UTC and sort as they read.

create table conversation (
  id text collate "C" primary key,
  revision integer not null,
  -- The last message's number and time stand here and not in the record: raising them is the lock that keeps messages in order.
  seq integer not null,
  last_at text collate "C" not null,
  data jsonb not null,
  wake_at text collate "C" generated always as (data ->> 'wakeAt') stored
);
create index on conversation (last_at);
create index on conversation (wake_at) where wake_at is not null;

create table message (
  conversation text collate "C" not null,
  seq integer not null,
  data jsonb not null,
  client_id text collate "C" generated always as (data ->> 'clientId') stored,
  primary key (conversation, seq)
);
-- The same message sent twice is stored once, whatever two processes do at the same time.
create unique index message_client on message (conversation, client_id) where client_id is not null;

create table enquiry (
  id text collate "C" primary key,
  revision integer not null,
  conversation text collate "C" not null,
  data jsonb not null,
  reference text collate "C" generated always as (data ->> 'reference') stored not null
);
create unique index enquiry_reference on enquiry (reference);
create index on enquiry (conversation);

create table part (
  id text collate "C" primary key,
  revision integer not null,
  conversation text collate "C" not null,
  data jsonb not null,
  -- What it is found by; the program writes it from what the part shows, and nothing else.
  words tsvector not null default '',
  enquiry text collate "C" generated always as (data ->> 'enquiry') stored not null,
  department text collate "C" generated always as (data ->> 'department') stored not null,
  state text collate "C" generated always as (data ->> 'state') stored not null,
  claimant text collate "C" generated always as (data ->> 'claimant') stored,
  rank integer generated always as (case data ->> 'urgent' when 'crisis' then 0 when 'concern' then 1 else 2 end) stored not null,
  since text collate "C" generated always as (data ->> 'since') stored not null,
  opened_at text collate "C" generated always as (data ->> 'openedAt') stored not null,
  wake_at text collate "C" generated always as (data ->> 'wakeAt') stored,
  live boolean generated always as (data #>> '{live,since}' is not null and data #>> '{live,joinedAt}' is null) stored not null
);
create index on part (conversation);
create index on part (enquiry);
create index on part (department, state, rank, since, id);
create index on part (claimant) where claimant is not null;
create index on part (wake_at) where wake_at is not null;
create index on part using gin (words);

create table citizen_link (
  id text collate "C" primary key,
  revision integer not null,
  conversation text collate "C" not null,
  data jsonb not null
);
create index on citizen_link (conversation);

create table outbox_entry (
  id text collate "C" primary key,
  revision integer not null,
  conversation text collate "C",
  data jsonb not null,
  state text collate "C" generated always as (data ->> 'state') stored not null,
  left_at text collate "C" generated always as (coalesce(data ->> 'sentAt', data ->> 'at')) stored not null,
  wake_at text collate "C" generated always as (data ->> 'wakeAt') stored
);
create index on outbox_entry (conversation);
create index on outbox_entry (wake_at) where wake_at is not null;
create index on outbox_entry (left_at) where state <> 'waiting';

create table staff_member (id text collate "C" primary key, revision integer not null, data jsonb not null);
create table presence (id text collate "C" primary key, revision integer not null, data jsonb not null);
create table session (id text collate "C" primary key, revision integer not null, data jsonb not null);
create table version (id text collate "C" primary key, revision integer not null, data jsonb not null);

create table audit_entry (
  id text collate "C" primary key,
  data jsonb not null,
  at text collate "C" generated always as (data ->> 'at') stored not null,
  by_whom text collate "C" generated always as (data ->> 'by') stored not null,
  about text collate "C" generated always as (data #>> '{about,id}') stored not null
);
create index on audit_entry (at, id);
create index on audit_entry (by_whom, at);
create index on audit_entry (about, at);

create table erasure (
  id text collate "C" not null,
  kind text collate "C" not null,
  at text collate "C" not null,
  primary key (kind, id)
);

-- The feed. A transaction's number says nothing about when it ends, so readers stop below the oldest one still open:
-- pg_snapshot_xmin. Numbers start anew in another cluster, so events are left out of a restore.
create table event (
  xid xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  at timestamptz not null default now(),
  data jsonb not null,
  primary key (xid, id)
);
create index on event (at);
-- The last event that was swept: a reader who stands before it has missed something.
create table event_floor (single boolean primary key default true check (single), xid xid8 not null, id bigint not null);
insert into event_floor (xid, id) values ('0', 0);

create table blob (key text collate "C" primary key, bytes bytea not null);

-- Written to see whether anything can be written.
create table probe (single boolean primary key default true check (single), at timestamptz not null);
insert into probe (at) values (now());
