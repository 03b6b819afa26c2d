#!/bin/bash
# A database for each service: an owner that migrates it, an application role that only works in it, and nobody else.
set -euo pipefail

database() {
  local name=$1 owner=$2 owner_password=$3 role=$4 role_password=$5
  psql --username "$POSTGRES_USER" --no-psqlrc --set ON_ERROR_STOP=1 \
    --set name="$name" --set owner="$owner" --set owner_password="$owner_password" \
    --set role="$role" --set role_password="$role_password" --set two="$([ "$owner" != "$role" ] && echo 1 || echo 0)" <<'SQL'
create role :"owner" login nosuperuser nocreatedb nocreaterole password :'owner_password';
create database :"name" owner :"owner";
revoke all on database :"name" from public;
\if :two
create role :"role" login nosuperuser nocreatedb nocreaterole password :'role_password';
grant connect on database :"name" to :"role";
\endif
SQL
}

database enterprises enterprises_owner "$ENTERPRISES_OWNER_PASSWORD" enterprises "$ENTERPRISES_PASSWORD"
database inspections inspections_owner "$INSPECTIONS_OWNER_PASSWORD" inspections "$INSPECTIONS_PASSWORD"
database hazards hazards_owner "$HAZARDS_OWNER_PASSWORD" hazards "$HAZARDS_PASSWORD"
database keycloak keycloak "$KEYCLOAK_PASSWORD" keycloak "$KEYCLOAK_PASSWORD"
