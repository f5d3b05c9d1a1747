#!/bin/bash
# Chains and OCSP answers by the openssl command line, into the folder given. Each NAME is NAME.crt (the server's
# certificate, key server.key), NAME.chain (what is sent behind it) and perhaps NAME-KIND.ocsp.
set -euo pipefail
cd "$1"
export OPENSSL_CONF="$PWD/empty.cnf"
printf '[req]\ndistinguished_name=dn\n[dn]\n' > "$OPENSSL_CONF"

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }
# issue NAME SUBJECT ISSUER EXTENSIONS [DAYS] [KEY]
issue() {
    openssl req -new -key "${6:-$1}.key" -subj "$2" -out "$1.csr"
    printf '%b' "$4" > "$1.ext"
    openssl x509 -req -in "$1.csr" -CA "$3.crt" -CAkey "$3.key" -set_serial "0x$(openssl rand -hex 8)" \
        -days "${5:-30}" -extfile "$1.ext" -out "$1.crt" 2> "$1.log"
}
authority='basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n'
names='subjectAltName=DNS:localhost,IP:127.0.0.1\n'
server='basicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\n'

for name in root inter server branch twig old narrow limited department proxy; do key "$name"; done
for name in root proxy; do
    subject=/CN=Root
    [ "$name" = root ] || subject=/O=mitmproxy/CN=mitmproxy
    openssl req -x509 -new -key "$name.key" -subj "$subject" -days 60 -out "$name.crt" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
done
cp root.crt root.pem
issue inter /CN=Intermediate root "$authority"
issue branch /CN=Branch root "$authority"
issue twig /CN=Twig branch "$authority"
issue narrow /CN=Narrow root "${authority}nameConstraints=critical,permitted;DNS:example.org\n"
issue limited /CN=Limited root 'basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign\n'
issue department /CN=Department inter "$server"
# A certificate of the past: "openssl ca" alone sets dates.
printf '[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n' > ca.cnf
: > index.txt
printf '%b' "$authority" > old.ext
openssl req -new -key old.key -subj /CN=Old -out old.csr
openssl ca -batch -config ca.cnf -cert root.crt -keyfile root.key -in old.csr -out old.crt -extfile old.ext \
    -rand_serial -notext -startdate 20200101000000Z -enddate 20200201000000Z 2> old.log

# leaf NAME ISSUER EXTENSIONS CHAIN...
leaf() {
    local name=$1 issuer=$2 extensions=$3
    shift 3
    issue "$name" /CN=localhost "$issuer" "$extensions" 30 server
    cat "${@/%/.crt}" > "$name.chain"
}
leaf good inter "$server$names" inter
leaf other inter "$server$names" inter
leaf root-sent inter "$server$names" inter root
leaf disorder twig "$server$names" branch twig
leaf inter-expired old "$server$names" old
leaf constrained narrow "$server$names" narrow
issue twig-limited /CN=Twig limited "$authority" 30 twig
cp twig.key twig-limited.key
leaf too-long twig-limited "$server$names" twig-limited limited
leaf no-authority department "$server$names" department inter
leaf cn-only inter "$server" inter
leaf deep inter "${server}subjectAltName=DNS:*.wild.test\n" inter
leaf must-staple inter "$server${names}tlsfeature=status_request\n" inter
leaf intercepted proxy "$server$names" proxy
printf '%b' "${server}subjectAltName=DNS:ingress.local\n" > fake.ext
openssl req -x509 -new -key server.key -days 30 -out fake.crt -addext subjectAltName=DNS:ingress.local \
    -subj '/O=Acme Co/CN=Kubernetes Ingress Controller Fake Certificate'
cp fake.crt fake.chain

# answer NAME KIND STATUS-LINE CERTIFICATE
answer() {
    local serial
    serial=$(openssl x509 -in "$4.crt" -noout -serial)
    printf "$3" "${serial#serial=}" > "$1-$2.index"
    openssl ocsp -index "$1-$2.index" -CA inter.crt -rsigner inter.crt -rkey inter.key -issuer inter.crt \
        -cert "$4.crt" -respout "$1-$2.ocsp" -ndays 7 > "$1-$2.log" 2>&1
}
answer good good 'V\t491231235959Z\t\t%s\tunknown\t/CN=localhost\n' good
answer good revoked 'R\t491231235959Z\t200102000000Z,keyCompromise\t%s\tunknown\t/CN=localhost\n' good
answer good other 'V\t491231235959Z\t\t%s\tunknown\t/CN=localhost\n' other
answer must-staple good 'V\t491231235959Z\t\t%s\tunknown\t/CN=localhost\n' must-staple
