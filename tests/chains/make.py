#!/usr/bin/env python3
"""Makes bad certificate chains with the openssl command line, one folder each: make.py FOLDER [--pairs].

FOLDER/cases.json lists them: name, host, trusted, and the faults put in. In a case's folder are chain.pem (as a
server would send it), roots.pem (what is trusted), key.pem. Times are relative to now: clients have no other clock.
With --pairs, also chains that have two faults, to see which one a client names first.
"""
import base64
import concurrent.futures
import datetime
import itertools
import json
import pathlib
import subprocess
import sys

HOST = "example.test"
CONFIG = """
[ca]
default_ca = one
[one]
database = {folder}/index.txt
new_certs_dir = {folder}
rand_serial = yes
unique_subject = no
policy = any
default_md = sha256
[any]
commonName = optional
organizationName = optional
[req]
distinguished_name = name
[name]
"""
DSA = "dsa-parameters"  # a file: making them takes a second
KEYS = {
    "dsa": ["-paramfile", DSA],
    "ec": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
    "ed25519": ["-algorithm", "ED25519"],
    "p192": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:prime192v1"],
    "p224": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-224"],
    "p384": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"],
    "p521": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-521"],
    "rsa": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
    "rsa1024": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"],
    "rsa512": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:512"],
    "secp256k1": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:secp256k1"],
}


def openssl(*arguments):
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"openssl {' '.join(map(str, arguments))}\n{done.stderr}")


def authority(name):
    return {"name": name, "key": "ec", "md": "sha256", "from": -30, "to": 3650,
            "ext": {"basicConstraints": "critical,CA:TRUE", "keyUsage": "critical,keyCertSign,cRLSign",
                    "subjectKeyIdentifier": "hash", "authorityKeyIdentifier": "keyid"}}


def good():
    """A chain nobody minds; each has an intermediate of its own, so that no client knows it from another."""
    leaf = {"name": HOST, "key": "ec", "md": "sha256", "from": -1, "to": 90,
            "ext": {"basicConstraints": "critical,CA:FALSE", "keyUsage": "critical,digitalSignature",
                    "extendedKeyUsage": "serverAuth", "subjectAltName": f"DNS:{HOST}",
                    "subjectKeyIdentifier": "hash", "authorityKeyIdentifier": "keyid"}}
    return {"host": HOST, "certificates": {"root": authority("Lab root"), "middle": authority("Lab middle"),
                                           "leaf": leaf},
            "path": ["leaf", "middle", "root"], "send": ["leaf", "middle"], "trust": ["root"]}


def at(chain, which):
    return chain["certificates"][which]


def ext(chain, which, **entries):
    for key, value in entries.items():
        if value is None:
            at(chain, which)["ext"].pop(key, None)
        else:
            at(chain, which)["ext"][key] = value


def dates(which, start, end):
    return lambda chain: at(chain, which).update({"from": start, "to": end})


def extension(which, **entries):
    return lambda chain: ext(chain, which, **entries)


def key(which, kind):
    def change(chain):
        at(chain, which)["key"] = kind
        if which == "leaf" and kind.startswith("rsa"):
            ext(chain, "leaf", keyUsage="critical,digitalSignature,keyEncipherment")
    return change


def digest(which, md):
    return lambda chain: at(chain, which).update({"md": md})


def host(asked):
    return lambda chain: chain.update({"host": asked})


def names(text):
    return extension("leaf", subjectAltName=text)


def together(*changes):
    def change(chain):
        for each in changes:
            each(chain)
    return change


def send(*which):
    return lambda chain: chain.update({"send": list(which)})


def trust(*which):
    return lambda chain: chain.update({"trust": list(which)})


def self_signed(chain):
    chain.update({"path": ["leaf"], "send": ["leaf"]})
    ext(chain, "leaf", authorityKeyIdentifier=None)


def self_signed_authority(chain):
    self_signed(chain)
    ext(chain, "leaf", basicConstraints="critical,CA:TRUE",
        keyUsage="critical,digitalSignature,keyCertSign")


def direct(chain):
    """The root signs the server's certificate itself."""
    chain.update({"path": ["leaf", "root"], "send": ["leaf"]})


def too_long(chain):
    ext(chain, "middle", basicConstraints="critical,CA:TRUE,pathlen:0")
    chain["certificates"]["lower"] = authority("Lab lower")
    chain["path"].insert(1, "lower")
    chain["send"].insert(1, "lower")


def unknown_root(chain):
    at(chain, "root")["name"] = "Lab unknown root"
    chain["trust"] = ["other"]
    chain["certificates"]["other"] = authority("Lab other root")
    chain["own_root"] = True


def second_leaf():
    """Another server's certificate, which nobody asked for."""
    leaf = good()["certificates"]["leaf"]
    leaf["name"] = "second.example.test"
    leaf["ext"]["subjectAltName"] = "DNS:second.example.test"
    return leaf


def upper_missing(chain):
    """The authority that the root vouches for is not sent, only the one below it."""
    too_long(chain)
    ext(chain, "middle", basicConstraints="critical,CA:TRUE")
    chain["send"] = ["leaf", "lower"]


def other_key(which):
    """A certificate of the same name with another key stands where the issuer's should."""
    def change(chain):
        chain["certificates"]["namesake"] = authority(at(chain, which)["name"])
        if which == "root":
            chain["trust"] = ["namesake"]
        else:
            chain["send"] = ["leaf", "namesake"]
    return change


def own_root(change):
    """For what changes the root itself: the others share theirs."""
    def changed(chain):
        at(chain, "root")["name"] = "Lab root of its own"
        chain["own_root"] = True
        change(chain)
    return changed


FAULTS = {
    "expired": dates("leaf", -60, -30),
    "not-yet-valid": dates("leaf", 30, 90),
    "intermediate-expired": dates("middle", -300, -20),
    "intermediate-not-yet-valid": dates("middle", 30, 300),
    "wrong-host": names("DNS:other.test"),
    "common-name-only": names(None),
    "untrusted-root": unknown_root,
    "self-signed": self_signed,
    "missing-intermediate": send("leaf"),
    "wrong-usage": extension("leaf", extendedKeyUsage="clientAuth"),
    "issuer-ca-false": extension("middle", basicConstraints="critical,CA:FALSE"),
    "issuer-no-cert-sign": extension("middle", keyUsage="critical,digitalSignature"),
    "path-too-long": too_long,
    "name-not-permitted": extension("middle", nameConstraints="critical,permitted;DNS:allowed.test"),
    "name-excluded": extension("middle", nameConstraints="critical,excluded;DNS:example.test"),
    "sha1": digest("leaf", "sha1"),
    "rsa1024": key("leaf", "rsa1024"),
    "rsa512": key("leaf", "rsa512"),
}

SINGLE = {
    "good": lambda chain: None,
    **FAULTS,
    "good-rsa": key("leaf", "rsa"),
    "good-direct": direct,
    "good-ed25519": key("leaf", "ed25519"),
    "p192": key("leaf", "p192"),
    "p224": key("leaf", "p224"),
    "p384": key("leaf", "p384"),
    "p521": key("leaf", "p521"),
    "secp256k1": key("leaf", "secp256k1"),
    "dsa": key("leaf", "dsa"),
    "intermediate-p224": key("middle", "p224"),
    "intermediate-p521": key("middle", "p521"),
    "intermediate-secp256k1": key("middle", "secp256k1"),
    "intermediate-dsa": key("middle", "dsa"),
    "md5": together(key("middle", "rsa"), digest("leaf", "md5")),
    "intermediate-sha1": digest("middle", "sha1"),
    "intermediate-rsa1024": key("middle", "rsa1024"),
    "intermediate-rsa512": key("middle", "rsa512"),
    "root-not-yet-valid": own_root(dates("root", 10, 900)),
    "root-expired": own_root(dates("root", -900, -10)),
    "root-sha1": own_root(digest("root", "sha1")),
    "root-rsa1024": own_root(key("root", "rsa1024")),
    "root-ca-false": own_root(extension("root", basicConstraints="critical,CA:FALSE", keyUsage=None)),
    "root-no-constraints": own_root(extension("root", basicConstraints=None, keyUsage=None)),
    "root-client-usage": own_root(extension("root", extendedKeyUsage="clientAuth")),
    "self-signed-trusted": together(self_signed, trust("leaf")),
    "self-signed-authority": self_signed_authority,
    "self-signed-authority-trusted": together(self_signed_authority, trust("leaf")),
    "leaf-trusted": own_root(together(direct, trust("leaf"))),
    "leaf-trusted-below-intermediate": own_root(trust("leaf")),
    "intermediate-trusted": own_root(trust("middle")),
    "upper-missing": upper_missing,
    "intermediate-other-key": other_key("middle"),
    "root-other-key": own_root(other_key("root")),
    "leaf-last": send("middle", "leaf"),
    "leaf-is-authority": extension("leaf", basicConstraints="critical,CA:TRUE",
                                   keyUsage="critical,digitalSignature,keyCertSign"),
    "unknown-root-sent": together(unknown_root, send("leaf", "middle", "root")),
    "root-sent": send("leaf", "middle", "root"),
    "sent-twice": send("leaf", "middle", "middle", "leaf"),
    "wrong-order": together(too_long, extension("middle", basicConstraints="critical,CA:TRUE"),
                            send("leaf", "middle", "lower")),
    "reversed": send("root", "middle", "leaf"),
    "stranger-sent": together(lambda chain: chain["certificates"].update(stranger=authority("Lab stranger")),
                              send("leaf", "stranger", "middle")),
    "second-leaf-sent": together(lambda chain: chain["certificates"].update(second=second_leaf()),
                                 send("leaf", "middle", "second")),
    "intermediate-client-usage": extension("middle", extendedKeyUsage="clientAuth"),
    "intermediate-no-constraints": extension("middle", basicConstraints=None, keyUsage=None),
    "any-usage": extension("leaf", extendedKeyUsage="anyExtendedKeyUsage"),
    "no-usage": extension("leaf", extendedKeyUsage=None),
    "leaf-key-agreement-only": extension("leaf", keyUsage="critical,keyAgreement"),
    "leaf-crl-sign-only": extension("leaf", keyUsage="critical,cRLSign"),
    "rsa-key-encipherment-only": together(key("leaf", "rsa"),
                                          extension("leaf", keyUsage="critical,keyEncipherment")),
    "bad-signature": lambda chain: chain.update(spoil="leaf"),
    "must-staple": extension("leaf", tlsfeature="status_request"),
    "unknown-critical": extension("leaf", **{"1.2.3.4": "critical,ASN1:UTF8:unknown"}),
    "wildcard": together(names("DNS:*.example.test"), host("a.example.test")),
    "wildcard-too-deep": together(names("DNS:*.example.test"), host("a.b.example.test")),
    "wildcard-bare": names("DNS:*.example.test"),
    "wildcard-partial": together(names("DNS:a*.example.test"), host("ab.example.test")),
    "wildcard-top": together(names("DNS:*.test")),
    "wildcard-common-name": together(names(None), host("a.example.test"),
                                     lambda chain: at(chain, "leaf").update(name="*.example.test")),
    "upper-case": names("DNS:EXAMPLE.TEST"),
    "common-name-other-san": names("DNS:other.test"),
    "common-name-mail-san": names("email:someone@example.test"),
    "no-names": together(names(None), lambda chain: at(chain, "leaf").update(name="other.test")),
    "underscore": together(names("DNS:a_b.example.test"), host("a_b.example.test")),
    "address": together(names("IP:127.0.0.1"), host("127.0.0.1")),
    "address-other": together(names("IP:127.0.0.2"), host("127.0.0.1")),
    "address-as-dns": together(names("DNS:127.0.0.1"), host("127.0.0.1")),
    "address-common-name": together(names(None), host("127.0.0.1"),
                                    lambda chain: at(chain, "leaf").update(name="127.0.0.1")),
    "address-names-only": host("127.0.0.1"),
    "name-permitted": extension("middle", nameConstraints="critical,permitted;DNS:example.test"),
    "name-permitted-common-name": together(
        names(None), extension("middle", nameConstraints="critical,permitted;DNS:allowed.test")),
    "address-not-permitted": together(names("IP:127.0.0.1"), host("127.0.0.1"), extension(
        "middle", nameConstraints="critical,permitted;IP:10.0.0.0/255.0.0.0")),
    "long-validity": dates("leaf", -10, 1200),
}

# Two that exclude each other, or of which one takes away what the other is about.
APART = [{"wrong-host", "name-excluded"}, {"common-name-only", "name-excluded"},
         {"common-name-only", "name-not-permitted"},
         {"expired", "not-yet-valid"}, {"intermediate-expired", "intermediate-not-yet-valid"},
         {"wrong-host", "common-name-only"}, {"issuer-ca-false", "path-too-long"},
         {"rsa1024", "rsa512"}, {"name-not-permitted", "name-excluded"},
         {"issuer-ca-false", "issuer-no-cert-sign"}]
MIDDLE = {"intermediate-expired", "intermediate-not-yet-valid", "untrusted-root", "missing-intermediate",
          "issuer-ca-false", "issuer-no-cert-sign", "path-too-long", "name-not-permitted", "name-excluded"}


def pairs():
    for one, other in itertools.combinations(FAULTS, 2):
        both = {one, other}
        alone = both & {"self-signed", "missing-intermediate"}
        if both in APART or (alone and both & (MIDDLE - alone)) or len(alone) == 2:
            continue
        yield f"{one}+{other}", together(FAULTS[one], FAULTS[other])


def spoil(path):
    """The last octet of the signature becomes another one."""
    lines = path.read_text().split("\n")
    octets = bytearray(base64.b64decode("".join(line for line in lines if not line.startswith("-----"))))
    octets[-1] ^= 1
    path.write_text(f"{lines[0]}\n{base64.encodebytes(octets).decode()}-----END CERTIFICATE-----\n")


class Lab:
    def __init__(self, folder):
        self.folder = folder
        self.now = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)

    def time(self, days):
        return (self.now + datetime.timedelta(days=days)).strftime("%Y%m%d%H%M%SZ")

    def issue(self, folder, which, spec, issuer):
        """The certificate of one holder; its key stands beside it."""
        place = folder / "made"
        config, extensions = place / f"{which}.cnf", place / f"{which}.ext"
        database = place / which
        database.mkdir()
        (database / "index.txt").write_text("")
        config.write_text(CONFIG.format(folder=database))
        extensions.write_text("".join(f"{k}={v}\n" for k, v in spec["ext"].items()) or "\n")
        own, signer = place / f"{which}.key", place / f"{issuer}.key"
        if not own.exists():
            openssl("genpkey", "-out", own, *(self.folder / DSA if word is DSA else word
                                              for word in KEYS[spec["key"]]))
        request = place / f"{which}.csr"
        openssl("req", "-new", "-config", config, "-key", own, "-subj", f"/CN={spec['name']}", "-out", request)
        signed_by = ["-selfsign"] if issuer == which else ["-cert", place / f"{issuer}.pem"]
        openssl("ca", "-batch", "-notext", "-config", config, "-md", spec["md"], "-in", request, "-keyfile", signer,
                *signed_by, "-extfile", extensions, "-startdate", self.time(spec["from"]),
                "-enddate", self.time(spec["to"]), "-out", place / f"{which}.pem")

    def make(self, number, name, change):
        chain = good()
        change(chain)
        folder = self.folder / name
        (folder / "made").mkdir(parents=True)
        # A name of its own, so that nobody finds the intermediate of another case.
        for which in chain["certificates"]:
            if which not in ("leaf", "root") or (which == "root" and chain.get("own_root")):
                at(chain, which)["name"] += f" {number}"
        path = chain["path"]
        issuers = {which: path[i + 1] if i + 1 < len(path) else which for i, which in enumerate(path)}
        if "root" in chain["certificates"] and not chain.get("own_root"):
            for end in ("key", "pem"):
                (folder / "made" / f"root.{end}").write_bytes((self.folder / f"root.{end}").read_bytes())
        for which in [*reversed(path), *(w for w in chain["certificates"] if w not in path)]:
            if which == "root" and not chain.get("own_root"):
                continue
            if which in path or which in chain["send"] + chain["trust"]:
                self.issue(folder, which, at(chain, which), issuers.get(which, which))
        if "spoil" in chain:
            spoil(folder / "made" / f"{chain['spoil']}.pem")
        pem = lambda which: (folder / "made" / f"{which}.pem").read_text()
        (folder / "chain.pem").write_text("".join(map(pem, chain["send"])))
        (folder / "roots.pem").write_text("".join(map(pem, chain["trust"])))
        # A server shows the first one, so it needs the key of that.
        (folder / "key.pem").write_bytes((folder / "made" / f"{chain['send'][0]}.key").read_bytes())
        return {"name": name, "host": chain["host"]}

    def run(self, cases):
        self.folder.mkdir(parents=True)
        (self.folder / "made").mkdir()
        openssl("genpkey", "-genparam", "-algorithm", "DSA", "-pkeyopt", "dsa_paramgen_bits:2048", "-pkeyopt",
                "dsa_paramgen_q_bits:256", "-out", self.folder / DSA)
        self.issue(self.folder, "root", authority("Lab root"), "root")
        for end in ("key", "pem"):
            (self.folder / "made" / f"root.{end}").rename(self.folder / f"root.{end}")
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            made = list(pool.map(lambda case: self.make(*case),
                                 ((i, *case) for i, case in enumerate(cases))))
        (self.folder / "cases.json").write_text(json.dumps({"cases": made}, indent=1))


def main():
    cases = list(SINGLE.items())
    if "--pairs" in sys.argv:
        cases += list(pairs())
    Lab(pathlib.Path(sys.argv[1])).run(cases)


if __name__ == "__main__":
    main()
