#!/usr/bin/env python3
"""From what the clients said, the table: table.py FOLDER.

FOLDER has chrome.tsv, firefox.tsv, openssl.tsv, java.tsv and go.tsv: a case of make.py, a tab, what was said ("ok", or
its error). Writes measured.tsv beside this script and resources/catalogue/chain_clients.json: per client, what it
refuses, in the order in which it names them where there are several. What changes from run to run becomes "…".
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
CLIENTS = {"chrome": "Chrome 156", "firefox": "Firefox 153 ESR", "openssl": "OpenSSL 3.0", "java": "Java 17",
           "go": "Go 1.19"}
CHROME = {"-100": "net::ERR_CONNECTION_CLOSED", "-113": "net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH",
          "-181": "net::ERR_SSL_KEY_USAGE_INCOMPATIBLE",
          "-200": "net::ERR_CERT_COMMON_NAME_INVALID", "-201": "net::ERR_CERT_DATE_INVALID",
          "-202": "net::ERR_CERT_AUTHORITY_INVALID", "-207": "net::ERR_CERT_INVALID",
          "-211": "net::ERR_CERT_WEAK_KEY"}
# What app/report/chain_clients.cpp calls it, and the case that shows it alone.
CONDITIONS = {
    "leaf-not-first": "leaf-last",
    "leaf-not-first-root": "reversed",
    "key-p192": "p192",
    "key-p224": "p224",
    "key-p521": "p521",
    "key-secp256k1": "secp256k1",
    "key-dsa": "dsa",
    "self-signed": "self-signed",
    "untrusted-root": "untrusted-root",
    "untrusted-root-sent": "unknown-root-sent",
    "issuer-unknown": "missing-intermediate",
    "self-signed-weak-signature": "self-signed+sha1",
    "partial-chain": "intermediate-trusted",
    "trusted-leaf": "leaf-trusted",
    "expired": "expired",
    "not-yet-valid": "not-yet-valid",
    "intermediate-expired": "intermediate-expired",
    "intermediate-not-yet-valid": "intermediate-not-yet-valid",
    "root-expired": "root-expired",
    "root-not-yet-valid": "root-not-yet-valid",
    "wrong-host": "wrong-host",
    "wrong-host-partial-wildcard": "wildcard-partial",
    "wrong-host-top-wildcard": "wildcard-top",
    "wrong-host-no-names": "no-names",
    "wrong-address": "address-other",
    "wrong-address-names-only": "address-names-only",
    "common-name-only": "common-name-only",
    "common-name-only-other-names": "common-name-mail-san",
    "common-name-not-permitted": "name-permitted-common-name",
    "common-name-only-address": "address-common-name",
    "underscore": "underscore",
    "wrong-usage": "wrong-usage",
    "any-usage": "any-usage",
    "intermediate-wrong-usage": "intermediate-client-usage",
    "root-wrong-usage": "root-client-usage",
    "no-server-key-usage": "leaf-crl-sign-only",
    "no-digital-signature": "leaf-key-agreement-only",
    "not-authority": "issuer-ca-false",
    "no-cert-sign": "issuer-no-cert-sign",
    "root-not-authority": "root-ca-false",
    "root-no-constraints": "root-no-constraints",
    "leaf-is-authority": "leaf-is-authority",
    "path-too-long": "path-too-long",
    "name-not-permitted": "name-not-permitted",
    "name-excluded": "name-excluded",
    "weak-signature": "sha1",
    "weak-signature-intermediate": "intermediate-sha1",
    "weak-signature-md5": "md5",
    "weak-key-1024": "rsa1024",
    "weak-key-1024-intermediate": "intermediate-rsa1024",
    "weak-key-1024-root": "root-rsa1024",
    "weak-key-512": "rsa512",
    "weak-key-512-intermediate": "intermediate-rsa512",
    "key-ed25519": "good-ed25519",
    "key-p224-intermediate": "intermediate-p224",
    "key-secp256k1-intermediate": "intermediate-secp256k1",
    "key-dsa-intermediate": "intermediate-dsa",
    "issuer-other-key-sent": "intermediate-other-key",
    "issuer-other-key-trusted": "root-other-key",
    "bad-signature": "bad-signature",
    "unknown-critical-extension": "unknown-critical",
    "wrong-order": "wrong-order",
    "root-sent": "root-sent",
}
# A pair tells the order of these; the others stand beside the one they are a kind of.
LIKE = {"untrusted-root-sent": "untrusted-root", "self-signed-weak-signature": "self-signed",
        "common-name-only-other-names": "wrong-host", "common-name-not-permitted": "name-not-permitted",
        "no-server-key-usage": "wrong-usage",
        "partial-chain": "untrusted-root", "trusted-leaf": "untrusted-root",
        "root-expired": "intermediate-expired", "root-not-yet-valid": "intermediate-not-yet-valid",
        "wrong-host-partial-wildcard": "wrong-host", "wrong-host-top-wildcard": "wrong-host",
        "wrong-host-no-names": "wrong-host", "wrong-address": "wrong-host", "wrong-address-names-only": "wrong-host",
        "common-name-only": "wrong-host", "common-name-only-address": "wrong-host", "underscore": "wrong-host",
        "any-usage": "wrong-usage", "intermediate-wrong-usage": "wrong-usage", "root-wrong-usage": "wrong-usage",
        "no-digital-signature": "wrong-usage", "root-not-authority": "not-authority",
        "root-no-constraints": "not-authority", "leaf-is-authority": "wrong-usage",
        "weak-signature-intermediate": "weak-signature", "weak-signature-md5": "weak-signature",
        "weak-key-1024-intermediate": "weak-key-1024", "weak-key-1024-root": "weak-key-1024",
        "weak-key-512-intermediate": "weak-key-512",
        "key-p224-intermediate": "not-authority", "key-secp256k1-intermediate": "not-authority",
        "key-dsa-intermediate": "not-authority", "issuer-other-key-sent": "untrusted-root",
        "issuer-other-key-trusted": "untrusted-root",
        "bad-signature": "not-authority", "unknown-critical-extension": "not-authority"}
# Nothing else is looked at: the server has no signature that the client knows, or shows another certificate.
FIRST = ("key-p192", "key-p224", "key-p521", "key-secp256k1", "key-dsa", "key-ed25519", "leaf-not-first",
         "leaf-not-first-root")
# The handshake itself fails, or the server's own TLS refuses: nothing was learnt of the chain.
UNMEASURED = {("java", "weak-signature-md5")}
# Never alone: what the other says of it is not about this.
BESIDE = {"self-signed-weak-signature": "self-signed", "common-name-not-permitted": "common-name-only"}
NAMES = {"wrong-host", "common-name-only"}


def normal(client, said):
    if said == "ok":
        return said
    if client == "chrome":
        return CHROME[said]
    if client == "firefox":
        return said.split()[0]
    if client == "openssl":
        return re.sub(r"(\d+)@\d+ ", r"error \1: ", said)
    if client == "java":
        said = said.split(" <- ")[-1] if " <- " in said else said.split(": ", 1)[-1]
        said = re.sub(r"certificate: CN=.*", "certificate: …", said)
        said = re.sub(r"\d+ bit key", "… bit key", said)
        said = re.sub(r"subject \"[^\"]*\"", "subject \"…\"", said)
        said = re.sub(r"name matching (?!IP)\S+ found", "name matching … found", said)
        said = re.sub(r"domain name: .*", "domain name: …", said)
        said = re.sub(r"IP address \S+", "IP address …", said)
        return re.sub(r"matching (?!IP)\S+ found", "matching … found", said)
    said = re.sub(r"current time \S+ is (after|before) \S+", r"current time … is \1 …", said)
    said = re.sub(r"valid for .*, not .*", "valid for …, not …", said)
    said = re.sub(r"certificate for \S+ because", "certificate for … because", said)
    said = said.replace('"x509: ECDSA verification failure"', '"…"')  # other words with an RSA key
    said = re.sub(r"algorithm [\w-]+", "algorithm …", said)
    said = re.sub(r"authority certificate \"[^\"]*\"", "authority certificate \"…\"", said)
    said = re.sub(r"(DNS name|IP address) \"[^\"]*\"", "…", said)
    said = re.sub(r"constraint \"[^\"]*\"", 'constraint "…"', said)
    return re.sub(r"match \S+$", "match …", said)


def read(folder):
    measured = {}
    for client in CLIENTS:
        for line in (folder / f"{client}.tsv").read_text().splitlines():
            case, said = (line.split("\t") + ["-"])[:2]
            measured.setdefault(case, {})[client] = "-" if said in ("-", "") else normal(client, said)
    return measured


def order(client, measured):
    """The conditions that pairs were made of, the one named first at the front; what a wrong host outranks."""
    cases = {case: condition for condition, case in CONDITIONS.items()}
    said = {condition: measured[case][client] for condition, case in CONDITIONS.items()}
    before, outranked, known = {}, set(), []
    for case, results in measured.items():
        one, _, other = case.partition("+")
        if not other or said[cases[one]] == said[cases[other]]:
            continue
        one, other, result = cases[one], cases[other], results[client]
        first, second = (one, other) if result == said[one] else (other, one)
        assert result == said[first] != "ok", (client, case, result)
        if said[second] == "ok":
            continue
        # In Chrome a wrong name is looked at beside the path, not after it.
        if client == "chrome" and {one, other} & NAMES:
            if first in NAMES:
                outranked.add(second)
            continue
        before.setdefault(second, set()).add(first)
        known += [first, second]
    placed = []
    left = [condition for condition in CONDITIONS if condition in known]
    while left:
        free = [c for c in left if not before.get(c, set()) & set(left)]
        assert free, (client, left)
        placed += free
        left = [c for c in left if c not in free]
    if client == "chrome":
        placed += sorted(NAMES)
    return placed, outranked


def rules(client, measured):
    placed, outranked = order(client, measured)
    said = {condition: measured[case][client] for condition, case in CONDITIONS.items()}
    refused = [c for c in CONDITIONS if said[c] != "ok" and (client, c) not in UNMEASURED
               and said[c] != said.get(BESIDE.get(c))]
    for condition in refused:
        if condition not in placed:
            kin = LIKE.get(condition)
            at = placed.index(kin) + (condition not in BESIDE) if kin in placed else len(placed)
            placed.insert(at, condition)
    placed = [*(c for c in FIRST if c in placed), *(c for c in placed if c not in FIRST)]
    kin_of_outranked = {c for c in refused if LIKE.get(c) in outranked}
    return {"id": client, "name": CLIENTS[client],
            "refuses": [{"condition": c, "message": said[c]} for c in placed if c in refused],
            "nameOutranks": sorted(outranked | kin_of_outranked),
            "unmeasured": [c for c in CONDITIONS if (client, c) in UNMEASURED]}


def main():
    measured = read(pathlib.Path(sys.argv[1]))
    rows = ["\t".join(["case", *CLIENTS])]
    rows += ["\t".join([case, *(said.get(client, "-") for client in CLIENTS)]) for case, said in measured.items()]
    (HERE / "measured.tsv").write_text("\n".join(rows) + "\n")
    table = {"schema": 1, "conditions": list(CONDITIONS), "clients": [rules(c, measured) for c in CLIENTS]}
    text = json.dumps(table, indent=2, ensure_ascii=False)
    # One rule, one line.
    text = re.sub(r"\{\s+\"condition\": (.*),\s+\"message\": (.*)\s+\}", r'{"condition": \1, "message": \2}', text)
    text = re.sub(r"\[\s+((?:\"[^\"]*\",?\s*)+)\]", lambda m: "[" + " ".join(m[1].split()) + "]", text)
    (HERE.parents[1] / "resources/catalogue/chain_clients.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
