#!/usr/bin/env python3
"""What OpenSSL says of every case of make.py: openssl_client.py FOLDER. A line a case: name, tab, first error."""
import ipaddress
import json
import pathlib
import re
import subprocess
import sys


def named(host):
    try:
        ipaddress.ip_address(host)
        return ["-verify_ip", host]
    except ValueError:
        return ["-verify_hostname", host]


folder = pathlib.Path(sys.argv[1])
for case in json.loads((folder / "cases.json").read_text())["cases"]:
    place = folder / case["name"]
    # Level 2 is what TLS programs have on Debian; "verify" itself has none.
    done = subprocess.run(
        ["openssl", "verify", "-purpose", "sslserver", "-auth_level", "2", "-no-CApath", "-no-CAstore",
         "-CAfile", place / "roots.pem", "-untrusted", place / "chain.pem", *named(case["host"]),
         place / "chain.pem"], capture_output=True, text=True)
    # It goes on after some errors; a TLS client stops at the first.
    first = re.search(r"error (\d+) at (\d+) depth lookup: (.*)", done.stdout + done.stderr)
    print(case["name"], "ok" if done.returncode == 0 and not first else
          f"{first[1]}@{first[2]} {first[3]}" if first else done.stderr.strip(), sep="\t")
