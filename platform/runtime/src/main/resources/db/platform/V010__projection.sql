-- Read models that are built from topics. Each build ("generation") has a schema of its own with its tables and the event ids it has seen;
-- views in public point at the live one, so a rebuild replaces views and reads never stop.

-- The service makes these schemas and views itself, with its own role, when a projection is first run or rebuilt: not the owner of the migrations, for
-- then a running service would have to hold the owner's password, or call a function that runs any text as the owner. The role app still owns nothing
-- that a migration made, so history stays out of its reach.
do $$ begin execute format('grant create on database %I to app', current_database()); end $$;
grant create on schema public to app;

create table projection_generation (
  projection text not null,
  generation int not null check (generation > 0),
  -- REPLAYING: reads rebuild topics; CATCHING_UP: reads domain topics; RETIRED: to be dropped; DROPPED: its schema is gone
  state text not null check (state in ('LIVE', 'REPLAYING', 'CATCHING_UP', 'RETIRED', 'DROPPED')),
  -- of the SQL its tables were made with; a process only writes to what its own version made
  ddl_digest text not null,
  -- what comes after a domain topic's name and a dot in the rebuild topics it is fed from; empty: from the domain topics
  rebuild_name text not null default '',
  requested_at timestamptz not null default now(),
  flipped_at timestamptz,
  primary key (projection, generation));
create unique index projection_generation_live on projection_generation (projection) where state = 'LIVE';
create unique index projection_generation_building on projection_generation (projection) where state in ('REPLAYING', 'CATCHING_UP');

-- The only offsets that count. They move in the transaction that applies the events, and only from the value the consumer last saw.
create table projection_offset (
  projection text not null,
  generation int not null,
  topic text not null,
  partition int not null,
  next_offset bigint not null,
  -- what the latest heartbeat before next_offset says: everything observed until then is applied
  vouched_until timestamptz,
  primary key (projection, generation, topic, partition)) with (fillfactor = 50);

-- Events that could not be applied, and the later ones of their key, in the order of their offsets.
create table parked_event (
  id uuid primary key default gen_random_uuid(),
  -- order of arrival; within a key that is the order in which things happened, also over a rebuild topic and then the domain topic
  seq bigint generated always as identity,
  projection text not null,
  generation int not null,
  -- topic is the one it was read from, domain_topic the one the projector is told
  topic text not null,
  domain_topic text not null,
  partition int not null,
  record_offset bigint not null,
  key text not null,
  event_id uuid,
  type text,
  headers jsonb not null,
  value bytea,
  -- the error, or that an earlier event of the key is parked
  reason text not null,
  parked_at timestamptz not null default now(),
  unique (projection, generation, topic, partition, record_offset));
create index parked_event_key on parked_event (projection, generation, domain_topic, key, seq);
