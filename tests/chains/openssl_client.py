#!/usr/bin/env python3
"""What OpenSSL says of every case of make.py: openssl_client.py FOLDER. A line a case: name, tab, first error."""
import ipaddress
import json
import pathlib
import re
import ssl
import subprocess
import sys


def named(host):
    try:
        ipaddress.ip_address(host)
        return ["-verify_ip", host]
    except ValueError:
        return ["-verify_hostname", host]


# Of these keys "verify" says nothing, but the two sides may find no way to use them.
KEYS = {"good-ed25519", "p192", "p224", "p384", "p521", "secp256k1", "dsa"}
FINITE_FIELD = "/usr/lib/python3.11/test/ffdh3072.pem"


def handshake(place, host):
    """With an OpenSSL client as it comes, and a server that allows all: "ok" or what the server answers."""
    ours, theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ours.set_ciphers("DEFAULT")  # Python has a list of its own
    ours.load_verify_locations(place / "roots.pem")
    theirs.set_ciphers("ALL:@SECLEVEL=0")
    theirs.load_dh_params(FINITE_FIELD)
    theirs.load_cert_chain(place / "chain.pem", place / "key.pem")
    up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
    client, server = ours.wrap_bio(down, up, server_hostname=host), theirs.wrap_bio(up, down, server_side=True)
    done = 0
    for _ in range(10):
        for side in (client, server):
            try:
                side.do_handshake()
                done += 1
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLError as error:
                if side is client:
                    return error.reason.replace("_", " ").lower()
        if done > 2:
            return "ok"
    return "no end"


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
    good = done.returncode == 0 and not first
    print(case["name"], handshake(place, case["host"]) if good and case["name"] in KEYS else "ok" if good else
          f"{first[1]}@{first[2]} {first[3]}" if first else done.stderr.strip(), sep="\t")
