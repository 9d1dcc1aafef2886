#!/bin/sh
# Prints the newest figure of each key on the trend topic of an area: table, cell, period, figure.
# Needs kcat and jq. From the environment: BOOTSTRAP, AREA (GM0268, PO2711, PV27, NL) and, at a broker with passwords, READER_PASSWORD.
set -eu
code=$(printf %s "$AREA" | tr '[:upper:]' '[:lower:]')
settings=$(mktemp)                       # the password stands in a file, not among the arguments that everybody on the machine sees
records=$(mktemp)
trap 'rm -f "$settings" "$records"' EXIT
chmod 600 "$settings"
echo "bootstrap.servers=$BOOTSTRAP" > "$settings"
if [ -n "${READER_PASSWORD:-}" ]; then
  printf 'security.protocol=%s\nsasl.mechanism=SCRAM-SHA-512\nsasl.username=reader-%s\nsasl.password=%s\n' \
    "${SECURITY_PROTOCOL:-SASL_SSL}" "$code" "$READER_PASSWORD" >> "$settings"
fi
# CloudEvents in binary mode: the type is in the header ce_type, the value is the data. Heartbeats and unknown types are skipped;
# a value of null is a tombstone; of each key the record with the highest place in the ledger counts.
kcat -F "$settings" -q -C -t "kindkring.trends.$code.v1" -o beginning -e -J > "$records"
jq -rs '
    [ .[] | select(.key != null)
          | (.headers as $h | [range(0; $h | length; 2) | {($h[.]): $h[. + 1]}] | add) as $header
          | select($header.ce_type == "nl.kindkring.trend.released.v1" or $header.ce_type == "nl.kindkring.trend.area-released.v1")
          | {key, data: (if .payload == null then null else (.payload | fromjson) end)} ]
    | group_by(.key)[]
    | (if .[-1].data == null then empty else max_by(.data.sequence // 0) end)
    | (.key | gsub("\\|"; "\t")) + "\t" + (if .data.status == "PUBLISHED" then (.data.count | tostring) else "withheld" end)' "$records"
