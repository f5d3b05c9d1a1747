"""Runs websocket-bench briefly: every decoder delivers the same messages and the JSON has every row."""
import json
import subprocess
import sys

run = subprocess.run([sys.argv[1], "--quick", "--json"], capture_output=True, text=True)
assert run.returncode == 0, run.stderr
rows = {row["case"]: row for row in json.loads(run.stdout)["rows"]}
expected = [f"decode {kind} {size} {mask}" for mask in ("unmasked", "masked")
            for kind in ("binary", "text", "utf8") for size in ("16B", "125B", "1KiB", "64KiB")]
expected += [f"inflate {kind} {size}" for kind in ("binary", "text") for size in ("1KiB", "64KiB")]
assert list(rows) == expected, list(rows)
for name, row in rows.items():
    for peer in ("ours", "beast", "wslay", "memcpy", "floor"):
        missing = peer == "wslay" and name.startswith("inflate")
        assert (row[peer] is None) if missing else row[peer] > 0, (name, peer, row[peer])
