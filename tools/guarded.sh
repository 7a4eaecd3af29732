#!/bin/sh
# Runs a server until our input ends, which it does however our caller dies; then stops it and
# sweeps its folder.  usage: guarded.sh SIGNAL FOLDER COMMAND …
signal=$1 folder=$2
shift 2
exec 3<&0
trap : INT TERM  # what stops the server must not stop us
(read -r _ <&3; kill -s "$signal" -- -$$) &
"$@" >"$folder/log" 2>&1 3<&-
: >"$folder/ended"
wait
rm -rf "$folder"
