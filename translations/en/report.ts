<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>The server has nothing more to say: it ended the connection in good order, but too early.</source>
        <translation>The server has nothing more to say: it ended the connection in good order, but too early.</translation>
    </message>
    <message>
        <source>The server was waiting for another message: the two sides do not agree on what comes next.</source>
        <translation>The server was waiting for another message: the two sides do not agree on what comes next.</translation>
    </message>
    <message>
        <source>What reached the server was not what was sent: a record was altered on the way, or the keys differ.</source>
        <translation>What reached the server was not what was sent: a record was altered on the way, or the keys differ.</translation>
    </message>
    <message>
        <source>The server could not decrypt a record: it was altered on the way, or the keys differ.</source>
        <translation>The server could not decrypt a record: it was altered on the way, or the keys differ.</translation>
    </message>
    <message>
        <source>The server found a record longer than TLS allows.</source>
        <translation>The server found a record longer than TLS allows.</translation>
    </message>
    <message>
        <source>The server could not decompress what it received.</source>
        <translation>The server could not decompress what it received.</translation>
    </message>
    <message>
        <source>The server finds nothing acceptable in what was offered: suites, groups, signatures, or a certificate it misses.</source>
        <translation>The server finds nothing acceptable in what was offered: suites, groups, signatures, or a certificate it misses.</translation>
    </message>
    <message>
        <source>The server misses a certificate; SSL 3.0 said it so.</source>
        <translation>The server misses a certificate; SSL 3.0 said it so.</translation>
    </message>
    <message>
        <source>The server cannot accept the certificate it was shown: damaged, or its signature is wrong.</source>
        <translation>The server cannot accept the certificate it was shown: damaged, or its signature is wrong.</translation>
    </message>
    <message>
        <source>The server does not work with certificates of the kind it was shown.</source>
        <translation>The server does not work with certificates of the kind it was shown.</translation>
    </message>
    <message>
        <source>The certificate shown to the server was revoked by its issuer.</source>
        <translation>The certificate shown to the server was revoked by its issuer.</translation>
    </message>
    <message>
        <source>The certificate shown to the server has expired, or its clock says so.</source>
        <translation>The certificate shown to the server has expired, or its clock says so.</translation>
    </message>
    <message>
        <source>The server dislikes the certificate for a reason it does not name.</source>
        <translation>The server dislikes the certificate for a reason it does not name.</translation>
    </message>
    <message>
        <source>The server found a value in the offer that contradicts the others or is out of bounds.</source>
        <translation>The server found a value in the offer that contradicts the others or is out of bounds.</translation>
    </message>
    <message>
        <source>The server does not know the authority that issued the certificate it was shown.</source>
        <translation>The server does not know the authority that issued the certificate it was shown.</translation>
    </message>
    <message>
        <source>The server read the certificate and does not let its holder in.</source>
        <translation>The server read the certificate and does not let its holder in.</translation>
    </message>
    <message>
        <source>The server could not read a message: its lengths do not fit.</source>
        <translation>The server could not read a message: its lengths do not fit.</translation>
    </message>
    <message>
        <source>A signature or the closing proof of the handshake did not verify on the server.</source>
        <translation>A signature or the closing proof of the handshake did not verify on the server.</translation>
    </message>
    <message>
        <source>The server was asked for too many connection identifiers; this belongs to DTLS.</source>
        <translation>The server was asked for too many connection identifiers; this belongs to DTLS.</translation>
    </message>
    <message>
        <source>The server refuses the key length for reasons of export law, long gone.</source>
        <translation>The server refuses the key length for reasons of export law, long gone.</translation>
    </message>
    <message>
        <source>The server knows the version of TLS that was offered and does not accept it.</source>
        <translation>The server knows the version of TLS that was offered and does not accept it.</translation>
    </message>
    <message>
        <source>The server wants stronger cipher suites than those that were offered.</source>
        <translation>The server wants stronger cipher suites than those that were offered.</translation>
    </message>
    <message>
        <source>Something failed inside the server, independent of the offer: often a missing certificate or key.</source>
        <translation>Something failed inside the server, independent of the offer: often a missing certificate or key.</translation>
    </message>
    <message>
        <source>The client came back with an older version although the server knows a newer one.</source>
        <translation>The client came back with an older version although the server knows a newer one.</translation>
    </message>
    <message>
        <source>Somebody cancelled the handshake on the server’s side.</source>
        <translation>Somebody cancelled the handshake on the server’s side.</translation>
    </message>
    <message>
        <source>The server does not negotiate again on an open connection.</source>
        <translation>The server does not negotiate again on an open connection.</translation>
    </message>
    <message>
        <source>The offer lacks an extension that the server needs.</source>
        <translation>The offer lacks an extension that the server needs.</translation>
    </message>
    <message>
        <source>The server found an extension that must not stand there.</source>
        <translation>The server found an extension that must not stand there.</translation>
    </message>
    <message>
        <source>The server could not fetch the client’s certificate from the address given.</source>
        <translation>The server could not fetch the client’s certificate from the address given.</translation>
    </message>
    <message>
        <source>The server serves no host of the name that was asked for.</source>
        <translation>The server serves no host of the name that was asked for.</translation>
    </message>
    <message>
        <source>The server dislikes the OCSP response that came with a certificate.</source>
        <translation>The server dislikes the OCSP response that came with a certificate.</translation>
    </message>
    <message>
        <source>The certificate fetched by the server is not the one announced.</source>
        <translation>The certificate fetched by the server is not the one announced.</translation>
    </message>
    <message>
        <source>The server does not know the shared key that was offered.</source>
        <translation>The server does not know the shared key that was offered.</translation>
    </message>
    <message>
        <source>The server insists on a client certificate and received none.</source>
        <translation>The server insists on a client certificate and received none.</translation>
    </message>
    <message>
        <source>None of the protocols offered by ALPN is spoken here: often the server takes HTTP/2 alone.</source>
        <translation>None of the protocols offered by ALPN is spoken here: often the server takes HTTP/2 alone.</translation>
    </message>
    <message>
        <source>The server insists on an encrypted ClientHello.</source>
        <translation>The server insists on an encrypted ClientHello.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Normal end</source>
        <translation>Normal end</translation>
    </message>
    <message>
        <source>Protocol and data</source>
        <translation>Protocol and data</translation>
    </message>
    <message>
        <source>Policy and limits</source>
        <translation>Policy and limits</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Applications and libraries</source>
        <translation>Applications and libraries</translation>
    </message>
    <message>
        <source>Reserved and not used</source>
        <translation>Reserved and not used</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Server’s certificate</source>
        <translation>Server’s certificate</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermediate</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>%1: kind of key, %2: its size in bits</extracomment>
        <translation>Key</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>Issuer’s certificate at</source>
        <translation>Issuer’s certificate at</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Key usage</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Extended key usage</translation>
    </message>
    <message>
        <source>Names permitted</source>
        <translation>Names permitted</translation>
    </message>
    <message>
        <source>Names excluded</source>
        <translation>Names excluded</translation>
    </message>
    <message>
        <source>Revocation and logs</source>
        <translation>Revocation and logs</translation>
    </message>
    <message>
        <source>OCSP responder</source>
        <translation>OCSP responder</translation>
    </message>
    <message>
        <source>Must-staple</source>
        <translation>Must-staple</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>Revocation lists</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparency</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiers</translation>
    </message>
    <message>
        <source>Public key (SHA-256)</source>
        <translation>Public key (SHA-256)</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Key id</translation>
    </message>
    <message>
        <source>Issuer’s key id</source>
        <translation>Issuer’s key id</translation>
    </message>
    <message>
        <source>sent by the server</source>
        <translation>sent by the server</translation>
    </message>
    <message>
        <source>from the trusted certificates here</source>
        <translation>from the trusted certificates here</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>by the issuer, or for it</source>
        <translation>by the issuer, or for it</translation>
    </message>
    <message>
        <source>by nobody known here</source>
        <translation>by nobody known here</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produced</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message numerus="yes">
        <source>Yes, with at most %n further authority(ies) below it</source>
        <translation>
            <numerusform>Yes, with at most %n further authority below it</numerusform>
            <numerusform>Yes, with at most %n further authorities below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) of logs, the first on %1</source>
        <translation>
            <numerusform>%n promise of logs, on %1</numerusform>
            <numerusform>%n promises of logs, the first on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Surplus</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>accepts</source>
        <translation>accepts</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuses</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>refuses: %1</source>
        <translation>refuses: %1</translation>
    </message>
    <message>
        <source>Measured with a root of one’s own that each client trusts; of the certificates of public authorities browsers ask for more. OpenSSL at security level 2, as on Debian.</source>
        <translation>Measured with a root of one’s own that each client trusts; of the certificates of public authorities browsers ask for more. OpenSSL at security level 2, as on Debian.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): this chain does not prove that the server is %1.</source>
        <translation>
            <numerusform>%n fault: this chain does not prove that the server is %1.</numerusform>
            <numerusform>%n faults: this chain does not prove that the server is %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This chain proves that the server is %1.</source>
        <translation>This chain proves that the server is %1.</translation>
    </message>
    <message>
        <source>This chain is in order for %1 by the rules, but not every client takes it.</source>
        <translation>This chain is in order for %1 by the rules, but not every client takes it.</translation>
    </message>
    <message>
        <source>Judged for %1, %2, by the roots given.</source>
        <translation>Judged for %1, %2, by the roots given.</translation>
    </message>
    <message>
        <source>The certificate requires a stapled proof of its validity (must-staple), which stands in no file: only a test of the connection shows whether the server sends one. Without it Firefox refuses.</source>
        <translation>The certificate requires a stapled proof of its validity (must-staple), which stands in no file: only a test of the connection shows whether the server sends one. Without it Firefox refuses.</translation>
    </message>
    <message>
        <source>Judged for %1, %2, by the roots of this system.</source>
        <translation>Judged for %1, %2, by the roots of this system.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>The certificates, in the order of the file</source>
        <translation>The certificates, in the order of the file</translation>
    </message>
    <message>
        <source>The chain as built</source>
        <translation>The chain as built</translation>
    </message>
    <message>
        <source>%1 (from the roots)</source>
        <translation>%1 (from the roots)</translation>
    </message>
    <message>
        <source>What clients do with it</source>
        <translation>What clients do with it</translation>
    </message>
</context>
<context>
    <name>ChainConditions</name>
    <message>
        <source>the server’s certificate is self-signed</source>
        <translation>the server’s certificate is self-signed</translation>
    </message>
    <message>
        <source>the root is not trusted</source>
        <translation>the root is not trusted</translation>
    </message>
    <message>
        <source>the root sent along is not trusted</source>
        <translation>the root sent along is not trusted</translation>
    </message>
    <message>
        <source>the issuer of the server’s certificate is not known</source>
        <translation>the issuer of the server’s certificate is not known</translation>
    </message>
    <message>
        <source>the self-signed certificate is signed with SHA-1</source>
        <translation>the self-signed certificate is signed with SHA-1</translation>
    </message>
    <message>
        <source>the trusted certificate is no root</source>
        <translation>the trusted certificate is no root</translation>
    </message>
    <message>
        <source>the server’s certificate itself is trusted, its issuer is not</source>
        <translation>the server’s certificate itself is trusted, its issuer is not</translation>
    </message>
    <message>
        <source>the server’s certificate has expired</source>
        <translation>the server’s certificate has expired</translation>
    </message>
    <message>
        <source>the server’s certificate is not yet valid</source>
        <translation>the server’s certificate is not yet valid</translation>
    </message>
    <message>
        <source>an intermediate certificate has expired</source>
        <translation>an intermediate certificate has expired</translation>
    </message>
    <message>
        <source>an intermediate certificate is not yet valid</source>
        <translation>an intermediate certificate is not yet valid</translation>
    </message>
    <message>
        <source>the root has expired</source>
        <translation>the root has expired</translation>
    </message>
    <message>
        <source>the root is not yet valid</source>
        <translation>the root is not yet valid</translation>
    </message>
    <message>
        <source>the certificate is for other names</source>
        <translation>the certificate is for other names</translation>
    </message>
    <message>
        <source>the star of its name stands for a part of a label</source>
        <translation>the star of its name stands for a part of a label</translation>
    </message>
    <message>
        <source>the star of its name stands right below the top-level domain</source>
        <translation>the star of its name stands right below the top-level domain</translation>
    </message>
    <message>
        <source>the certificate is for another IP address</source>
        <translation>the certificate is for another IP address</translation>
    </message>
    <message>
        <source>the certificate names no IP address</source>
        <translation>the certificate names no IP address</translation>
    </message>
    <message>
        <source>the name stands in the common name only</source>
        <translation>the name stands in the common name only</translation>
    </message>
    <message>
        <source>the host’s name stands in the common name, other kinds of names beside it</source>
        <translation>the host’s name stands in the common name, other kinds of names beside it</translation>
    </message>
    <message>
        <source>an authority may not sign for this common name</source>
        <translation>an authority may not sign for this common name</translation>
    </message>
    <message>
        <source>the IP address stands in the common name only</source>
        <translation>the IP address stands in the common name only</translation>
    </message>
    <message>
        <source>the host name has an underscore</source>
        <translation>the host name has an underscore</translation>
    </message>
    <message>
        <source>the certificate is not for servers (extended key usage)</source>
        <translation>the certificate is not for servers (extended key usage)</translation>
    </message>
    <message>
        <source>its extended key usage says anyExtendedKeyUsage, not serverAuth</source>
        <translation>its extended key usage says anyExtendedKeyUsage, not serverAuth</translation>
    </message>
    <message>
        <source>an intermediate certificate is not for servers</source>
        <translation>an intermediate certificate is not for servers</translation>
    </message>
    <message>
        <source>the root is not for servers</source>
        <translation>the root is not for servers</translation>
    </message>
    <message>
        <source>its key usage lacks digitalSignature</source>
        <translation>its key usage lacks digitalSignature</translation>
    </message>
    <message>
        <source>its key usage is of no use to a TLS server</source>
        <translation>its key usage is of no use to a TLS server</translation>
    </message>
    <message>
        <source>an issuer is no authority (basicConstraints)</source>
        <translation>an issuer is no authority (basicConstraints)</translation>
    </message>
    <message>
        <source>an issuer may not sign certificates (keyCertSign)</source>
        <translation>an issuer may not sign certificates (keyCertSign)</translation>
    </message>
    <message>
        <source>the root says CA:FALSE</source>
        <translation>the root says CA:FALSE</translation>
    </message>
    <message>
        <source>the root has no basicConstraints</source>
        <translation>the root has no basicConstraints</translation>
    </message>
    <message>
        <source>the server’s certificate is an authority’s (CA:TRUE)</source>
        <translation>the server’s certificate is an authority’s (CA:TRUE)</translation>
    </message>
    <message>
        <source>the path is longer than an authority allows</source>
        <translation>the path is longer than an authority allows</translation>
    </message>
    <message>
        <source>an authority may not sign for this name</source>
        <translation>an authority may not sign for this name</translation>
    </message>
    <message>
        <source>an authority excludes this name</source>
        <translation>an authority excludes this name</translation>
    </message>
    <message>
        <source>the server’s certificate is signed with SHA-1</source>
        <translation>the server’s certificate is signed with SHA-1</translation>
    </message>
    <message>
        <source>an intermediate certificate is signed with SHA-1</source>
        <translation>an intermediate certificate is signed with SHA-1</translation>
    </message>
    <message>
        <source>a certificate is signed with MD5 or older</source>
        <translation>a certificate is signed with MD5 or older</translation>
    </message>
    <message>
        <source>the server’s RSA key has fewer than 2048 bits</source>
        <translation>the server’s RSA key has fewer than 2048 bits</translation>
    </message>
    <message>
        <source>an intermediate’s RSA key has fewer than 2048 bits</source>
        <translation>an intermediate’s RSA key has fewer than 2048 bits</translation>
    </message>
    <message>
        <source>the root’s RSA key has fewer than 2048 bits</source>
        <translation>the root’s RSA key has fewer than 2048 bits</translation>
    </message>
    <message>
        <source>the server’s RSA key has fewer than 1024 bits</source>
        <translation>the server’s RSA key has fewer than 1024 bits</translation>
    </message>
    <message>
        <source>an intermediate’s RSA key has fewer than 1024 bits</source>
        <translation>an intermediate’s RSA key has fewer than 1024 bits</translation>
    </message>
    <message>
        <source>the server’s key is of the kind Ed25519</source>
        <translation>the server’s key is of the kind Ed25519</translation>
    </message>
    <message>
        <source>a signature does not match</source>
        <translation>a signature does not match</translation>
    </message>
    <message>
        <source>a critical extension is unknown</source>
        <translation>a critical extension is unknown</translation>
    </message>
    <message>
        <source>the certificate names no host, and its common name is another</source>
        <translation>the certificate names no host, and its common name is another</translation>
    </message>
    <message>
        <source>the server’s certificate is not the first</source>
        <translation>the server’s certificate is not the first</translation>
    </message>
    <message>
        <source>a root stands before the server’s certificate</source>
        <translation>a root stands before the server’s certificate</translation>
    </message>
    <message>
        <source>the certificate of the issuer’s name that was sent has another key</source>
        <translation>the certificate of the issuer’s name that was sent has another key</translation>
    </message>
    <message>
        <source>the trusted certificate of the issuer’s name has another key</source>
        <translation>the trusted certificate of the issuer’s name has another key</translation>
    </message>
    <message>
        <source>the server’s key is on the curve P-192</source>
        <translation>the server’s key is on the curve P-192</translation>
    </message>
    <message>
        <source>the server’s key is on the curve P-224</source>
        <translation>the server’s key is on the curve P-224</translation>
    </message>
    <message>
        <source>the server’s key is on the curve P-521</source>
        <translation>the server’s key is on the curve P-521</translation>
    </message>
    <message>
        <source>the server’s key is on the curve secp256k1</source>
        <translation>the server’s key is on the curve secp256k1</translation>
    </message>
    <message>
        <source>the server’s key is of the kind DSA</source>
        <translation>the server’s key is of the kind DSA</translation>
    </message>
    <message>
        <source>an intermediate’s key is on the curve P-224</source>
        <translation>an intermediate’s key is on the curve P-224</translation>
    </message>
    <message>
        <source>an intermediate’s key is on the curve secp256k1</source>
        <translation>an intermediate’s key is on the curve secp256k1</translation>
    </message>
    <message>
        <source>an intermediate’s key is of the kind DSA</source>
        <translation>an intermediate’s key is of the kind DSA</translation>
    </message>
</context>
<context>
    <name>ChainDetails</name>
    <message>
        <source>A star stands for one label only: it does not cover a name two levels below its domain.</source>
        <translation>A star stands for one label only: it does not cover a name two levels below its domain.</translation>
    </message>
    <message>
        <source>A star stands for one label: it does not cover the domain itself, which needs a name of its own.</source>
        <translation>A star stands for one label: it does not cover the domain itself, which needs a name of its own.</translation>
    </message>
    <message>
        <source>A star is allowed only as the whole first label, and not right below a top-level domain.</source>
        <translation>A star is allowed only as the whole first label, and not right below a top-level domain.</translation>
    </message>
    <message>
        <source>It has the name with www only.</source>
        <translation>It has the name with www only.</translation>
    </message>
    <message>
        <source>It has the name without www only.</source>
        <translation>It has the name without www only.</translation>
    </message>
    <message>
        <source>It names hosts only, and an IP address was asked for.</source>
        <translation>It names hosts only, and an IP address was asked for.</translation>
    </message>
    <message>
        <source>The address is entered as a DNS name; it must be an IP entry.</source>
        <translation>The address is entered as a DNS name; it must be an IP entry.</translation>
    </message>
    <message>
        <source>A name in it is written in UTF-8; certificates must have it in its ASCII form (xn--…), the only one that clients compare.</source>
        <translation>A name in it is written in UTF-8; certificates must have it in its ASCII form (xn--…), the only one that clients compare.</translation>
    </message>
    <message>
        <source>It is the one in the file or sent along that has another key.</source>
        <translation>It is the one in the file or sent along that has another key.</translation>
    </message>
    <message>
        <source>It is the trusted one that has another key.</source>
        <translation>It is the trusted one that has another key.</translation>
    </message>
    <message>
        <source>It stands there a second time.</source>
        <translation>It stands there a second time.</translation>
    </message>
    <message>
        <source>It is neither the server’s nor above it.</source>
        <translation>It is neither the server’s nor above it.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 has %n address(es): %2.</source>
        <translation>
            <numerusform>%1 has %n address: %2.</numerusform>
            <numerusform>%1 has %n addresses: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The URL names an address; there was nothing to look up.</source>
        <translation>The URL names an address; there was nothing to look up.</translation>
    </message>
    <message>
        <source>No host of the name %1 exists.</source>
        <translation>No host of the name %1 exists.</translation>
    </message>
    <message>
        <source>The name %1 exists but has no address.</source>
        <translation>The name %1 exists but has no address.</translation>
    </message>
    <message>
        <source>The name server could not answer for %1 just now.</source>
        <translation>The name server could not answer for %1 just now.</translation>
    </message>
    <message>
        <source>The lookup of %1 got no answer in time.</source>
        <translation>The lookup of %1 got no answer in time.</translation>
    </message>
    <message>
        <source>The lookup of %1 was cancelled.</source>
        <translation>The lookup of %1 was cancelled.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>The name %1 could not be looked up.</translation>
    </message>
    <message>
        <source>IPv4 addresses: %1. IPv6 addresses: %2.</source>
        <translation>IPv4 addresses: %1. IPv6 addresses: %2.</translation>
    </message>
    <message>
        <source>Connected to %1 in %2 ms.</source>
        <translation>Connected to %1 in %2 ms.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens on that port.</source>
        <translation>%1 refused the connection: nothing listens on that port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>No route leads to %1.</source>
        <translation>No route leads to %1.</translation>
    </message>
    <message>
        <source>%1 reset the connection while it was being made.</source>
        <translation>%1 reset the connection while it was being made.</translation>
    </message>
    <message>
        <source>This machine does not allow connections to %1.</source>
        <translation>This machine does not allow connections to %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was cancelled.</source>
        <translation>The connection to %1 was cancelled.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>No connection to %1 could be made.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) tried.</source>
        <translation>
            <numerusform>%n address tried.</numerusform>
            <numerusform>%n addresses tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) tried; before one answered, these failed: %1.</source>
        <translation>
            <numerusform>%n address tried; before it answered, these failed: %1.</numerusform>
            <numerusform>%n addresses tried; before one answered, these failed: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection goes through %1, chosen by %2.</source>
        <translation>The connection goes through %1, chosen by %2.</translation>
    </message>
    <message>
        <source>The connection is direct, without a proxy.</source>
        <translation>The connection is direct, without a proxy.</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be used: %1.</source>
        <translation>The address of the proxy cannot be used: %1.</translation>
    </message>
    <message>
        <source>%1 opened the tunnel.</source>
        <translation>%1 opened the tunnel.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached.</source>
        <translation>The proxy %1 cannot be reached.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password.</source>
        <translation>The proxy %1 wants a name and a password.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the tunnel with status %2.</source>
        <translation>The proxy %1 refused the tunnel with status %2.</translation>
    </message>
    <message>
        <source>What %1 answered is no answer of a proxy.</source>
        <translation>What %1 answered is no answer of a proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>The proxy %1 did not answer in time.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection instead of answering.</source>
        <translation>The proxy %1 closed the connection instead of answering.</translation>
    </message>
    <message>
        <source>The proxy %1 opened no tunnel; its status: %2.</source>
        <translation>The proxy %1 opened no tunnel; its status: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 opened no tunnel.</source>
        <translation>The proxy %1 opened no tunnel.</translation>
    </message>
    <message>
        <source>%1 with %2 in %3 ms.</source>
        <translation>%1 with %2 in %3 ms.</translation>
    </message>
    <message>
        <source>The server refused with the alert %1.</source>
        <translation>The server refused with the alert %1.</translation>
    </message>
    <message>
        <source>The port speaks HTTP in plain text, not TLS.</source>
        <translation>The port speaks HTTP in plain text, not TLS.</translation>
    </message>
    <message>
        <source>The port speaks another protocol than TLS.</source>
        <translation>The port speaks another protocol than TLS.</translation>
    </message>
    <message>
        <source>The server closed the connection during the handshake.</source>
        <translation>The server closed the connection during the handshake.</translation>
    </message>
    <message>
        <source>The server reset the connection during the handshake.</source>
        <translation>The server reset the connection during the handshake.</translation>
    </message>
    <message>
        <source>The handshake did not end in time.</source>
        <translation>The handshake did not end in time.</translation>
    </message>
    <message>
        <source>The handshake was cancelled.</source>
        <translation>The handshake was cancelled.</translation>
    </message>
    <message>
        <source>The handshake failed on our side: %1.</source>
        <translation>The handshake failed on our side: %1.</translation>
    </message>
    <message>
        <source>The handshake failed.</source>
        <translation>The handshake failed.</translation>
    </message>
    <message>
        <source>%1 is accepted by every browser.</source>
        <translation>%1 is accepted by every browser.</translation>
    </message>
    <message>
        <source>%1 is too old: browsers refuse it.</source>
        <translation>%1 is too old: browsers refuse it.</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Valid from %1 to %2.</translation>
    </message>
    <message>
        <source>The certificate expires soon, on %1.</source>
        <translation>The certificate expires soon, on %1.</translation>
    </message>
    <message>
        <source>Valid from %1 to %2, so not now.</source>
        <translation>Valid from %1 to %2, so not now.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>The certificate expired on %1.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1.</source>
        <translation>The certificate is valid only from %1.</translation>
    </message>
    <message>
        <source>An intermediate certificate has expired.</source>
        <translation>An intermediate certificate has expired.</translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation>The certificate is for %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation>The certificate is not for %1 but for %2.</translation>
    </message>
    <message>
        <source>The certificate names no host in the field that browsers read, so it is not for %1.</source>
        <translation>The certificate names no host in the field that browsers read, so it is not for %1.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n certificate(s) ends at a trusted root; issuer: %1.</source>
        <translation>
            <numerusform>The chain of %n certificate ends at a trusted root; issuer: %1.</numerusform>
            <numerusform>The chain of %n certificates ends at a trusted root; issuer: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is self-signed: no authority vouches for it.</source>
        <translation>The certificate is self-signed: no authority vouches for it.</translation>
    </message>
    <message>
        <source>The root of the chain is not among the trusted ones.</source>
        <translation>The root of the chain is not among the trusted ones.</translation>
    </message>
    <message>
        <source>The server leaves out an intermediate certificate.</source>
        <translation>The server leaves out an intermediate certificate.</translation>
    </message>
    <message>
        <source>A certificate of the chain has expired.</source>
        <translation>A certificate of the chain has expired.</translation>
    </message>
    <message>
        <source>A certificate of the chain is not yet valid.</source>
        <translation>A certificate of the chain is not yet valid.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>The certificate is for another host.</translation>
    </message>
    <message>
        <source>The certificate names its host in the common name only, which browsers no longer read.</source>
        <translation>The certificate names its host in the common name only, which browsers no longer read.</translation>
    </message>
    <message>
        <source>The certificate is not meant for a server.</source>
        <translation>The certificate is not meant for a server.</translation>
    </message>
    <message>
        <source>A key of the chain is too short.</source>
        <translation>A key of the chain is too short.</translation>
    </message>
    <message>
        <source>A signature of the chain uses a broken algorithm.</source>
        <translation>A signature of the chain uses a broken algorithm.</translation>
    </message>
    <message>
        <source>The authority has revoked the certificate.</source>
        <translation>The authority has revoked the certificate.</translation>
    </message>
    <message>
        <source>A certificate of the chain fails a check of the standard.</source>
        <translation>A certificate of the chain fails a check of the standard.</translation>
    </message>
    <message>
        <source>The chain is not trusted.</source>
        <translation>The chain is not trusted.</translation>
    </message>
    <message>
        <source>Key: %1; signature: %2.</source>
        <translation>Key: %1; signature: %2.</translation>
    </message>
    <message>
        <source>Weak by today’s standards. Key: %1; signature: %2.</source>
        <translation>Weak by today’s standards. Key: %1; signature: %2.</translation>
    </message>
    <message>
        <source>Too weak to be trusted. Key: %1; signature: %2.</source>
        <translation>Too weak to be trusted. Key: %1; signature: %2.</translation>
    </message>
    <message>
        <source>The server chose %1.</source>
        <translation>The server chose %1.</translation>
    </message>
    <message>
        <source>The server chose no protocol by ALPN, which is allowed.</source>
        <translation>The server chose no protocol by ALPN, which is allowed.</translation>
    </message>
    <message>
        <source>The server chose %1, with which no WebSocket can be opened here.</source>
        <translation>The server chose %1, with which no WebSocket can be opened here.</translation>
    </message>
    <message>
        <source>The server answered %1 %2.</source>
        <translation>The server answered %1 %2.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>The server answered %1.</translation>
    </message>
    <message>
        <source>The server answered %1 %2 instead of 101.</source>
        <translation>The server answered %1 %2 instead of 101.</translation>
    </message>
    <message>
        <source>The server answered %1 instead of 101.</source>
        <translation>The server answered %1 instead of 101.</translation>
    </message>
    <message>
        <source>The server closed the connection without a whole answer.</source>
        <translation>The server closed the connection without a whole answer.</translation>
    </message>
    <message>
        <source>The server reset the connection without a whole answer.</source>
        <translation>The server reset the connection without a whole answer.</translation>
    </message>
    <message>
        <source>The server did not answer the request in time.</source>
        <translation>The server did not answer the request in time.</translation>
    </message>
    <message>
        <source>The wait for the answer was cancelled.</source>
        <translation>The wait for the answer was cancelled.</translation>
    </message>
    <message>
        <source>We ended the connection before a whole answer had come.</source>
        <translation>We ended the connection before a whole answer had come.</translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation>No whole answer came.</translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <translation>What came back is not HTTP.</translation>
    </message>
    <message>
        <source>The head of the answer is larger than the limit.</source>
        <translation>The head of the answer is larger than the limit.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is the value that belongs to our key: %1.</source>
        <translation>Sec-WebSocket-Accept is the value that belongs to our key: %1.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is the value that belongs to our key.</source>
        <translation>Sec-WebSocket-Accept is the value that belongs to our key.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is %2 but must be %1.</source>
        <translation>Sec-WebSocket-Accept is %2 but must be %1.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is missing from the answer.</source>
        <translation>Sec-WebSocket-Accept is missing from the answer.</translation>
    </message>
    <message>
        <source>Upgrade: %1 and Connection: %2 are as they must be.</source>
        <translation>Upgrade: %1 and Connection: %2 are as they must be.</translation>
    </message>
    <message>
        <source>Upgrade and Connection are as they must be.</source>
        <translation>Upgrade and Connection are as they must be.</translation>
    </message>
    <message>
        <source>Upgrade: %1 and Connection: %2 do not announce a WebSocket.</source>
        <translation>Upgrade: %1 and Connection: %2 do not announce a WebSocket.</translation>
    </message>
    <message>
        <source>Upgrade or Connection is missing from the answer.</source>
        <translation>Upgrade or Connection is missing from the answer.</translation>
    </message>
    <message>
        <source>The server chose the subprotocol %1.</source>
        <translation>The server chose the subprotocol %1.</translation>
    </message>
    <message>
        <source>No subprotocol was agreed.</source>
        <translation>No subprotocol was agreed.</translation>
    </message>
    <message>
        <source>No subprotocol was offered.</source>
        <translation>No subprotocol was offered.</translation>
    </message>
    <message>
        <source>The server chose the subprotocol %1, which was not offered.</source>
        <translation>The server chose the subprotocol %1, which was not offered.</translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols offered.</source>
        <translation>The server chose none of the subprotocols offered.</translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation>Agreed: %1.</translation>
    </message>
    <message>
        <source>No extension was agreed.</source>
        <translation>No extension was agreed.</translation>
    </message>
    <message>
        <source>The server named extensions that were not offered or have wrong parameters: %1.</source>
        <translation>The server named extensions that were not offered or have wrong parameters: %1.</translation>
    </message>
    <message>
        <source>The clock of the server differs from ours by %1 s.</source>
        <translation>The clock of the server differs from ours by %1 s.</translation>
    </message>
    <message>
        <source>The clock of the server differs from ours by %1 s; one of them is wrong.</source>
        <translation>The clock of the server differs from ours by %1 s; one of them is wrong.</translation>
    </message>
    <message>
        <source>The answer carries no date to compare clocks with.</source>
        <translation>The answer carries no date to compare clocks with.</translation>
    </message>
    <message>
        <source>The pong came back after %1 ms.</source>
        <translation>The pong came back after %1 ms.</translation>
    </message>
    <message>
        <source>No pong came back before the connection ended.</source>
        <translation>No pong came back before the connection ended.</translation>
    </message>
    <message>
        <source>No pong came back in time.</source>
        <translation>No pong came back in time.</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered the ping.</source>
        <translation>The server closed the connection before it answered the ping.</translation>
    </message>
    <message>
        <source>The server reset the connection before it answered the ping.</source>
        <translation>The server reset the connection before it answered the ping.</translation>
    </message>
    <message>
        <source>No pong came back.</source>
        <translation>No pong came back.</translation>
    </message>
    <message>
        <source>The server answered “%1”.</source>
        <translation>The server answered “%1”.</translation>
    </message>
    <message>
        <source>The server answered “%1”, which is not the text expected.</source>
        <translation>The server answered “%1”, which is not the text expected.</translation>
    </message>
    <message>
        <source>No text message came back.</source>
        <translation>No text message came back.</translation>
    </message>
    <message>
        <source>The test was not asked to send a text.</source>
        <translation>The test was not asked to send a text.</translation>
    </message>
    <message>
        <source>The server broke no rule.</source>
        <translation>The server broke no rule.</translation>
    </message>
    <message>
        <source>At byte %1 the server sent a masked frame, as only clients may.</source>
        <translation>At byte %1 the server sent a masked frame, as only clients may.</translation>
    </message>
    <message>
        <source>At byte %1 the server cut a control frame into fragments.</source>
        <translation>At byte %1 the server cut a control frame into fragments.</translation>
    </message>
    <message>
        <source>At byte %1 the server sent a control frame of more than 125 bytes.</source>
        <translation>At byte %1 the server sent a control frame of more than 125 bytes.</translation>
    </message>
    <message>
        <source>At byte %1 the server wrote a length whose highest bit is set.</source>
        <translation>At byte %1 the server wrote a length whose highest bit is set.</translation>
    </message>
    <message>
        <source>At byte %1 the server continued a message that had not begun.</source>
        <translation>At byte %1 the server continued a message that had not begun.</translation>
    </message>
    <message>
        <source>At byte %1 the server began a message inside another one.</source>
        <translation>At byte %1 the server began a message inside another one.</translation>
    </message>
    <message>
        <source>At byte %1 the server began a message larger than the limit.</source>
        <translation>At byte %1 the server began a message larger than the limit.</translation>
    </message>
    <message>
        <source>At byte %1 the server sent compressed data that cannot be inflated.</source>
        <translation>At byte %1 the server sent compressed data that cannot be inflated.</translation>
    </message>
    <message>
        <source>At byte %1 the server wrote HTTP into the stream of frames.</source>
        <translation>At byte %1 the server wrote HTTP into the stream of frames.</translation>
    </message>
    <message>
        <source>At byte %1 the server sent a Close frame with a payload of one byte.</source>
        <translation>At byte %1 the server sent a Close frame with a payload of one byte.</translation>
    </message>
    <message>
        <source>At byte %1 the server sent a Close frame whose reason is not UTF-8.</source>
        <translation>At byte %1 the server sent a Close frame whose reason is not UTF-8.</translation>
    </message>
    <message>
        <source>At byte %1 the server broke the rule %2.</source>
        <translation>At byte %1 the server broke the rule %2.</translation>
    </message>
    <message>
        <source>The server broke a rule.</source>
        <translation>The server broke a rule.</translation>
    </message>
    <message numerus="yes">
        <source>The server sent %n message(s) of its own accord.</source>
        <translation>
            <numerusform>The server sent %n message of its own accord.</numerusform>
            <numerusform>The server sent %n messages of its own accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>We closed with %2 and the server answered with %1.</source>
        <translation>We closed with %2 and the server answered with %1.</translation>
    </message>
    <message>
        <source>The server closed with %1 and we answered with %2.</source>
        <translation>The server closed with %1 and we answered with %2.</translation>
    </message>
    <message>
        <source>Both sides sent a Close frame; received: %1, sent: %2.</source>
        <translation>Both sides sent a Close frame; received: %1, sent: %2.</translation>
    </message>
    <message>
        <source>Both sides sent a Close frame.</source>
        <translation>Both sides sent a Close frame.</translation>
    </message>
    <message>
        <source>Close frames were exchanged, but not by the rules; received: %1, sent: %2.</source>
        <translation>Close frames were exchanged, but not by the rules; received: %1, sent: %2.</translation>
    </message>
    <message>
        <source>The exchange of Close frames is incomplete.</source>
        <translation>The exchange of Close frames is incomplete.</translation>
    </message>
    <message>
        <source>The exchange of Close frames failed; received: %1, sent: %2.</source>
        <translation>The exchange of Close frames failed; received: %1, sent: %2.</translation>
    </message>
    <message>
        <source>No whole exchange of Close frames took place.</source>
        <translation>No whole exchange of Close frames took place.</translation>
    </message>
    <message>
        <source>The server sent the code %1.</source>
        <translation>The server sent the code %1.</translation>
    </message>
    <message>
        <source>The server sent a Close frame without a code.</source>
        <translation>The server sent a Close frame without a code.</translation>
    </message>
    <message>
        <source>The server sent no close code.</source>
        <translation>The server sent no close code.</translation>
    </message>
    <message>
        <source>The server closed the TCP connection cleanly.</source>
        <translation>The server closed the TCP connection cleanly.</translation>
    </message>
    <message>
        <source>The server left the TCP connection open; we closed it.</source>
        <translation>The server left the TCP connection open; we closed it.</translation>
    </message>
    <message>
        <source>The server did not close the TCP connection in time.</source>
        <translation>The server did not close the TCP connection in time.</translation>
    </message>
    <message>
        <source>The server reset the TCP connection after the Close frames.</source>
        <translation>The server reset the TCP connection after the Close frames.</translation>
    </message>
    <message>
        <source>The TCP connection did not end by the rules.</source>
        <translation>The TCP connection did not end by the rules.</translation>
    </message>
    <message>
        <source>The server reset the TCP connection.</source>
        <translation>The server reset the TCP connection.</translation>
    </message>
    <message>
        <source>The server closed the TCP connection without a Close frame.</source>
        <translation>The server closed the TCP connection without a Close frame.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Worth a look.</source>
        <translation>Worth a look.</translation>
    </message>
    <message>
        <source>This check failed.</source>
        <translation>This check failed.</translation>
    </message>
    <message>
        <source>The time limit was reached.</source>
        <translation>The time limit was reached.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>The test was cancelled.</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>Not run.</translation>
    </message>
    <message>
        <source>Not run: an earlier stage failed.</source>
        <translation>Not run: an earlier stage failed.</translation>
    </message>
    <message>
        <source>Not run: the test was cancelled.</source>
        <translation>Not run: the test was cancelled.</translation>
    </message>
    <message>
        <source>Not run: ws:// does without TLS.</source>
        <translation>Not run: ws:// does without TLS.</translation>
    </message>
    <message>
        <source>Not run: nobody asked for it.</source>
        <translation>Not run: nobody asked for it.</translation>
    </message>
    <message>
        <source>Not run: there was nothing to check.</source>
        <translation>Not run: there was nothing to check.</translation>
    </message>
    <message>
        <source>Not run: the URL names an address.</source>
        <translation>Not run: the URL names an address.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Name lookup</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 and IPv6</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP connection</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Other addresses</translation>
    </message>
    <message>
        <source>Choice of proxy</source>
        <translation>Choice of proxy</translation>
    </message>
    <message>
        <source>Tunnel through the proxy</source>
        <translation>Tunnel through the proxy</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS handshake</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS version</translation>
    </message>
    <message>
        <source>Dates of the certificate</source>
        <translation>Dates of the certificate</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Names in the certificate</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Certificate chain</translation>
    </message>
    <message>
        <source>Strength of the certificate</source>
        <translation>Strength of the certificate</translation>
    </message>
    <message>
        <source>Protocol chosen by ALPN</source>
        <translation>Protocol chosen by ALPN</translation>
    </message>
    <message>
        <source>Answer to the opening request</source>
        <translation>Answer to the opening request</translation>
    </message>
    <message>
        <source>Proof of the key</source>
        <translation>Proof of the key</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Headers of the answer</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotocol</translation>
    </message>
    <message>
        <source>Extensions agreed</source>
        <translation>Extensions agreed</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Clock of the server</translation>
    </message>
    <message>
        <source>Ping and pong</source>
        <translation>Ping and pong</translation>
    </message>
    <message>
        <source>Answer to the text sent</source>
        <translation>Answer to the text sent</translation>
    </message>
    <message>
        <source>Rules for frames</source>
        <translation>Rules for frames</translation>
    </message>
    <message>
        <source>Messages of the server</source>
        <translation>Messages of the server</translation>
    </message>
    <message>
        <source>Closing handshake</source>
        <translation>Closing handshake</translation>
    </message>
    <message>
        <source>Close code received</source>
        <translation>Close code received</translation>
    </message>
    <message>
        <source>End of the TCP connection</source>
        <translation>End of the TCP connection</translation>
    </message>
    <message>
        <source>The server closed before a pong was due.</source>
        <translation>The server closed before a pong was due.</translation>
    </message>
    <message>
        <source>A broken rule ended the exchange before a pong was due.</source>
        <translation>A broken rule ended the exchange before a pong was due.</translation>
    </message>
    <message>
        <source>The server sent the code %1, which does not stand for a normal end.</source>
        <translation>The server sent the code %1, which does not stand for a normal end.</translation>
    </message>
    <message>
        <source>We ended the connection, as the standard asks after a broken rule.</source>
        <translation>We ended the connection, as the standard asks after a broken rule.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>No proxy: the variable no_proxy names this host.</source>
        <translation>No proxy: the variable no_proxy names this host.</translation>
    </message>
    <message>
        <source>No proxy: the environment names one, but this machine is reached directly.</source>
        <translation>No proxy: the environment names one, but this machine is reached directly.</translation>
    </message>
    <message>
        <source>No proxy: what the environment names as one cannot be used.</source>
        <translation>No proxy: what the environment names as one cannot be used.</translation>
    </message>
    <message>
        <source>At byte %1 the server used the opcode %2, which is reserved for data frames to come.</source>
        <translation>At byte %1 the server used the opcode %2, which is reserved for data frames to come.</translation>
    </message>
    <message>
        <source>At byte %1 the server used the opcode %2, which is reserved for control frames to come.</source>
        <translation>At byte %1 the server used the opcode %2, which is reserved for control frames to come.</translation>
    </message>
    <message>
        <source>At byte %1 the server set the reserved bit %2 without an agreed extension.</source>
        <translation>At byte %1 the server set the reserved bit %2 without an agreed extension.</translation>
    </message>
    <message>
        <source>At byte %1 the server set RSV1 on a continuation; it marks the first frame of a compressed message.</source>
        <translation>At byte %1 the server set RSV1 on a continuation; it marks the first frame of a compressed message.</translation>
    </message>
    <message>
        <source>At byte %1 the server set RSV1 on a control frame, which cannot be compressed.</source>
        <translation>At byte %1 the server set RSV1 on a control frame, which cannot be compressed.</translation>
    </message>
    <message>
        <source>At byte %1 the server wrote the length %2 in 16 bits where 7 are enough.</source>
        <translation>At byte %1 the server wrote the length %2 in 16 bits where 7 are enough.</translation>
    </message>
    <message>
        <source>At byte %1 the server wrote the length %2 in 64 bits where fewer are enough.</source>
        <translation>At byte %1 the server wrote the length %2 in 64 bits where fewer are enough.</translation>
    </message>
    <message>
        <source>At byte %1 the server wrote a TLS record into the stream of frames.</source>
        <translation>At byte %1 the server wrote a TLS record into the stream of frames.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server writes a character in more bytes than it takes.</source>
        <translation>At byte %1 a text of the server writes a character in more bytes than it takes.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server contains half of a UTF-16 pair (a surrogate).</source>
        <translation>At byte %1 a text of the server contains half of a UTF-16 pair (a surrogate).</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server contains a number above U+10FFFF.</source>
        <translation>At byte %1 a text of the server contains a number above U+10FFFF.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server contains a character that is not finished.</source>
        <translation>At byte %1 a text of the server contains a character that is not finished.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server continues a character that had not begun.</source>
        <translation>At byte %1 a text of the server continues a character that had not begun.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server contains a byte that UTF-8 never uses.</source>
        <translation>At byte %1 a text of the server contains a byte that UTF-8 never uses.</translation>
    </message>
    <message>
        <source>At byte %1 a compressed message of the server grew larger than the limit.</source>
        <translation>At byte %1 a compressed message of the server grew larger than the limit.</translation>
    </message>
    <message>
        <source>At byte %1 compressed data refer to a message before, which was not agreed.</source>
        <translation>At byte %1 compressed data refer to a message before, which was not agreed.</translation>
    </message>
    <message>
        <source>At byte %1 a compressed message ended in the middle of a block.</source>
        <translation>At byte %1 a compressed message ended in the middle of a block.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with the code %2; codes under 1000 are not used.</source>
        <translation>At byte %1 the server closed with the code %2; codes under 1000 are not used.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with 1004, which is reserved and has no meaning.</source>
        <translation>At byte %1 the server closed with 1004, which is reserved and has no meaning.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with 1005, which only reports that no code came.</source>
        <translation>At byte %1 the server closed with 1005, which only reports that no code came.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with 1006, which only reports that no Close frame came.</source>
        <translation>At byte %1 the server closed with 1006, which only reports that no Close frame came.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with 1015, which only reports a failure of TLS.</source>
        <translation>At byte %1 the server closed with 1015, which only reports a failure of TLS.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with the code %2, which nobody has registered.</source>
        <translation>At byte %1 the server closed with the code %2, which nobody has registered.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with the code %2; there are none above 4999.</source>
        <translation>At byte %1 the server closed with the code %2; there are none above 4999.</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Text of the answer</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is %2, which cannot be the proof of any key; it must be %1.</source>
        <translation>Sec-WebSocket-Accept is %2, which cannot be the proof of any key; it must be %1.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept comes more than once: %2. It must be %1, once.</source>
        <translation>Sec-WebSocket-Accept comes more than once: %2. It must be %1, once.</translation>
    </message>
    <message>
        <source>The answer says %1; a WebSocket opens with HTTP/1.1.</source>
        <translation>The answer says %1; a WebSocket opens with HTTP/1.1.</translation>
    </message>
    <message>
        <source>The header Upgrade is missing from the answer.</source>
        <translation>The header Upgrade is missing from the answer.</translation>
    </message>
    <message>
        <source>The header Upgrade is “%1”; it must be “websocket”.</source>
        <translation>The header Upgrade is “%1”; it must be “websocket”.</translation>
    </message>
    <message>
        <source>The header Upgrade comes more than once: %1.</source>
        <translation>The header Upgrade comes more than once: %1.</translation>
    </message>
    <message>
        <source>The header Connection is missing from the answer.</source>
        <translation>The header Connection is missing from the answer.</translation>
    </message>
    <message>
        <source>The header Connection is “%1”; “Upgrade” must be in it.</source>
        <translation>The header Connection is “%1”; “Upgrade” must be in it.</translation>
    </message>
    <message>
        <source>The server chose several subprotocols at once: %1.</source>
        <translation>The server chose several subprotocols at once: %1.</translation>
    </message>
    <message>
        <source>The header Sec-WebSocket-Protocol comes more than once: %1.</source>
        <translation>The header Sec-WebSocket-Protocol comes more than once: %1.</translation>
    </message>
    <message>
        <source>The server agreed to an extension that was not offered: %1.</source>
        <translation>The server agreed to an extension that was not offered: %1.</translation>
    </message>
    <message>
        <source>What the server wrote as extensions is no list of extensions: %1.</source>
        <translation>What the server wrote as extensions is no list of extensions: %1.</translation>
    </message>
    <message>
        <source>The server named a parameter that permessage-deflate does not have: %1.</source>
        <translation>The server named a parameter that permessage-deflate does not have: %1.</translation>
    </message>
    <message>
        <source>The server named a parameter of permessage-deflate twice: %1.</source>
        <translation>The server named a parameter of permessage-deflate twice: %1.</translation>
    </message>
    <message>
        <source>A parameter of permessage-deflate lacks its value: %1.</source>
        <translation>A parameter of permessage-deflate lacks its value: %1.</translation>
    </message>
    <message>
        <source>A parameter of permessage-deflate has a value but may have none: %1.</source>
        <translation>A parameter of permessage-deflate has a value but may have none: %1.</translation>
    </message>
    <message>
        <source>The window of permessage-deflate is no number: %1.</source>
        <translation>The window of permessage-deflate is no number: %1.</translation>
    </message>
    <message>
        <source>The window of permessage-deflate is written with a leading zero: %1.</source>
        <translation>The window of permessage-deflate is written with a leading zero: %1.</translation>
    </message>
    <message>
        <source>The window of permessage-deflate is not between 8 and 15 bits: %1.</source>
        <translation>The window of permessage-deflate is not between 8 and 15 bits: %1.</translation>
    </message>
    <message>
        <source>The server limits the window of the client, which did not offer that: %1.</source>
        <translation>The server limits the window of the client, which did not offer that: %1.</translation>
    </message>
    <message>
        <source>The server allows the client a larger window than the client offered: %1.</source>
        <translation>The server allows the client a larger window than the client offered: %1.</translation>
    </message>
    <message>
        <source>The server takes a larger window than the client asked for: %1.</source>
        <translation>The server takes a larger window than the client asked for: %1.</translation>
    </message>
    <message>
        <source>The server does not take the smaller window that the client asked for: %1.</source>
        <translation>The server does not take the smaller window that the client asked for: %1.</translation>
    </message>
    <message>
        <source>The client asked the server to forget its window after each message; the server does not: %1.</source>
        <translation>The client asked the server to forget its window after each message; the server does not: %1.</translation>
    </message>
    <message>
        <source>The server agreed to permessage-deflate twice: %1.</source>
        <translation>The server agreed to permessage-deflate twice: %1.</translation>
    </message>
    <message>
        <source>The answer is written as HTTP/1.1 wants it.</source>
        <translation>The answer is written as HTTP/1.1 wants it.</translation>
    </message>
    <message>
        <source>Nothing follows the status in the first line; HTTP/1.1 wants a space there.</source>
        <translation>Nothing follows the status in the first line; HTTP/1.1 wants a space there.</translation>
    </message>
    <message>
        <source>At byte %1 the first line has more than one space between its parts.</source>
        <translation>At byte %1 the first line has more than one space between its parts.</translation>
    </message>
    <message>
        <source>At byte %1 the header Sec-WebSocket-Extensions comes a second time; an answer has it once.</source>
        <translation>At byte %1 the header Sec-WebSocket-Extensions comes a second time; an answer has it once.</translation>
    </message>
    <message>
        <source>At byte %1 there is the header Content-Length (%2), which an answer 101 may not have.</source>
        <translation>At byte %1 there is the header Content-Length (%2), which an answer 101 may not have.</translation>
    </message>
    <message>
        <source>At byte %1 there is the header Transfer-Encoding (%2), which an answer 101 may not have.</source>
        <translation>At byte %1 there is the header Transfer-Encoding (%2), which an answer 101 may not have.</translation>
    </message>
    <message>
        <source>At byte %1 the header %2 comes a second time; each reader may choose another value.</source>
        <translation>At byte %1 the header %2 comes a second time; each reader may choose another value.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) end with LF in place of CR LF, the first at byte %1.</source>
        <translation>
            <numerusform>%n line ends with LF in place of CR LF, at byte %1.</numerusform>
            <numerusform>%n lines end with LF in place of CR LF, the first at byte %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At byte %1 a header goes on in the next line, which HTTP no longer allows.</source>
        <translation>At byte %1 a header goes on in the next line, which HTTP no longer allows.</translation>
    </message>
    <message>
        <source>At byte %1 there is a blank before the colon of a header.</source>
        <translation>At byte %1 there is a blank before the colon of a header.</translation>
    </message>
    <message>
        <source>At byte %1 there is a control character in a header.</source>
        <translation>At byte %1 there is a control character in a header.</translation>
    </message>
    <message>
        <source>At byte %1 there is a line without a colon; it is no header.</source>
        <translation>At byte %1 there is a line without a colon; it is no header.</translation>
    </message>
    <message>
        <source>A certificate above the server’s may sign none.</source>
        <translation>A certificate above the server’s may sign none.</translation>
    </message>
    <message>
        <source>The chain is longer than one of its authorities allows.</source>
        <translation>The chain is longer than one of its authorities allows.</translation>
    </message>
    <message>
        <source>An authority of the chain may not sign for a name in the certificate.</source>
        <translation>An authority of the chain may not sign for a name in the certificate.</translation>
    </message>
    <message>
        <source>The certificate requires a stapled OCSP answer, and none that counts came.</source>
        <translation>The certificate requires a stapled OCSP answer, and none that counts came.</translation>
    </message>
    <message>
        <source>The stapled OCSP answer proves nothing.</source>
        <translation>The stapled OCSP answer proves nothing.</translation>
    </message>
    <message>
        <source>The server leaves out an intermediate certificate, which this machine has by chance.</source>
        <translation>The server leaves out an intermediate certificate, which this machine has by chance.</translation>
    </message>
    <message>
        <source>The chain is trusted, but the stapled OCSP answer is out of date.</source>
        <translation>The chain is trusted, but the stapled OCSP answer is out of date.</translation>
    </message>
    <message>
        <source>The chain is trusted, but it is sent in the wrong order.</source>
        <translation>The chain is trusted, but it is sent in the wrong order.</translation>
    </message>
    <message>
        <source>The client certificate of %1 is ready for a server that asks for one.</source>
        <translation>The client certificate of %1 is ready for a server that asks for one.</translation>
    </message>
    <message>
        <source>No server name was sent, as %1 is an address and only names may be sent.</source>
        <translation>No server name was sent, as %1 is an address and only names may be sent.</translation>
    </message>
    <message>
        <source>No server name was sent, as %1 is an address and only names may be sent. A server of several hosts then shows its default certificate, or refuses: test by the host’s name, or give it with --sni.</source>
        <translation>No server name was sent, as %1 is an address and only names may be sent. A server of several hosts then shows its default certificate, or refuses: test by the host’s name, or give it with --sni.</translation>
    </message>
    <message>
        <source>The client certificate of %1 has expired.</source>
        <translation>The client certificate of %1 has expired.</translation>
    </message>
    <message>
        <source>The client certificate of %1 is not valid yet.</source>
        <translation>The client certificate of %1 is not valid yet.</translation>
    </message>
    <message>
        <source>The client certificate of %1 is not meant for clients.</source>
        <translation>The client certificate of %1 is not meant for clients.</translation>
    </message>
    <message>
        <source>The client certificate is issued by %1, but the server accepts only: %2. A browser would not offer it.</source>
        <translation>The client certificate is issued by %1, but the server accepts only: %2. A browser would not offer it.</translation>
    </message>
    <message>
        <source>The client certificate is issued by %1, but the server accepts only: %2. Perhaps an intermediate certificate is missing in the file.</source>
        <translation>The client certificate is issued by %1, but the server accepts only: %2. Perhaps an intermediate certificate is missing in the file.</translation>
    </message>
    <message>
        <source>The client certificate is issued by the intermediate %1, which is not in the file; the server accepts only: %2.</source>
        <translation>The client certificate is issued by the intermediate %1, which is not in the file; the server accepts only: %2.</translation>
    </message>
    <message>
        <source>The client certificate of %1 was withheld: the server that asks for it is not trusted.</source>
        <translation>The client certificate of %1 was withheld: the server that asks for it is not trusted.</translation>
    </message>
    <message>
        <source>The server did not ask for the client certificate.</source>
        <translation>The server did not ask for the client certificate.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Server name (SNI)</translation>
    </message>
    <message>
        <source>Another certificate stands before the server’s own.</source>
        <translation>Another certificate stands before the server’s own.</translation>
    </message>
    <message>
        <source>The certificate of the issuer’s name has another key than the one that signed.</source>
        <translation>The certificate of the issuer’s name has another key than the one that signed.</translation>
    </message>
    <message>
        <source>The chain ends below a root: the next issuer was neither sent nor is it trusted.</source>
        <translation>The chain ends below a root: the next issuer was neither sent nor is it trusted.</translation>
    </message>
    <message>
        <source>The key usage of the certificate is of no use to a server.</source>
        <translation>The key usage of the certificate is of no use to a server.</translation>
    </message>
    <message>
        <source>A key of the chain is of a kind that most clients do not know.</source>
        <translation>A key of the chain is of a kind that most clients do not know.</translation>
    </message>
    <message>
        <source>A signature of the chain does not match.</source>
        <translation>A signature of the chain does not match.</translation>
    </message>
    <message>
        <source>A certificate of the chain has a critical extension that nobody knows.</source>
        <translation>A certificate of the chain has a critical extension that nobody knows.</translation>
    </message>
    <message>
        <source>The chain is trusted; a certificate that it does not need was sent along.</source>
        <translation>The chain is trusted; a certificate that it does not need was sent along.</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>In a Close frame</source>
        <translation>In a Close frame</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Generated by</source>
        <translation>Generated by</translation>
    </message>
    <message>
        <source>Allowed in a browser’s close()</source>
        <translation>Allowed in a browser’s close()</translation>
    </message>
    <message>
        <source>Clean close</source>
        <translation>Clean close</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnect</translation>
    </message>
    <message>
        <source>Defined by</source>
        <translation>Defined by</translation>
    </message>
    <message>
        <source>References</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
</context>
<context>
    <name>Handshake</name>
    <message>
        <source>Server name (SNI)</source>
        <translation>Server name (SNI)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions offered</source>
        <translation>Versions offered</translation>
    </message>
    <message>
        <source>Legacy version field</source>
        <translation>Legacy version field</translation>
    </message>
    <message>
        <source>Knows a later version, held to</source>
        <translation>Knows a later version, held to</translation>
    </message>
    <message>
        <source>Cipher suite</source>
        <translation>Cipher suite</translation>
    </message>
    <message>
        <source>Cipher suites offered</source>
        <translation>Cipher suites offered</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Key shares for</source>
        <translation>Key shares for</translation>
    </message>
    <message>
        <source>Size of the key</source>
        <translation>Size of the key</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signature algorithm</translation>
    </message>
    <message>
        <source>Signature algorithms</source>
        <translation>Signature algorithms</translation>
    </message>
    <message>
        <source>… in certificates</source>
        <translation>… in certificates</translation>
    </message>
    <message>
        <source>Protocol (ALPN)</source>
        <translation>Protocol (ALPN)</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Session id</translation>
    </message>
    <message>
        <source>Session ticket</source>
        <translation>Session ticket</translation>
    </message>
    <message>
        <source>Earlier sessions offered</source>
        <translation>Earlier sessions offered</translation>
    </message>
    <message>
        <source>Ways to resume</source>
        <translation>Ways to resume</translation>
    </message>
    <message>
        <source>Session taken up, number</source>
        <translation>Session taken up, number</translation>
    </message>
    <message>
        <source>Early data</source>
        <translation>Early data</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Compression of certificates</source>
        <translation>Compression of certificates</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Their sizes</source>
        <translation>Their sizes</translation>
    </message>
    <message>
        <source>OCSP staple</source>
        <translation>OCSP staple</translation>
    </message>
    <message>
        <source>Kinds of certificates</source>
        <translation>Kinds of certificates</translation>
    </message>
    <message>
        <source>Authorities accepted</source>
        <translation>Authorities accepted</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valid for</translation>
    </message>
    <message>
        <source>Early data, at most</source>
        <translation>Early data, at most</translation>
    </message>
    <message>
        <source>New keys asked of the other side</source>
        <translation>New keys asked of the other side</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Client random</source>
        <translation>Client random</translation>
    </message>
    <message>
        <source>Further entries left out</source>
        <translation>Further entries left out</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nothing was sent</translation>
    </message>
    <message>
        <source>ClientHello sent, no ServerHello received</source>
        <translation>ClientHello sent, no ServerHello received</translation>
    </message>
    <message>
        <source>the server chose version and cipher suite</source>
        <translation>the server chose version and cipher suite</translation>
    </message>
    <message>
        <source>the server’s certificate was received</source>
        <translation>the server’s certificate was received</translation>
    </message>
    <message>
        <source>both sides finished</source>
        <translation>both sides finished</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>fatal: it ends the connection</source>
        <translation>fatal: it ends the connection</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>the message itself</source>
        <translation>the message itself</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alert %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>not asked for</translation>
    </message>
    <message>
        <source>asked for and sent</source>
        <translation>asked for and sent</translation>
    </message>
    <message>
        <source>asked for, none sent</source>
        <translation>asked for, none sent</translation>
    </message>
    <message>
        <source>asked for and withheld: the server is not trusted</source>
        <translation>asked for and withheld: the server is not trusted</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Came as far as</source>
        <translation>Came as far as</translation>
    </message>
    <message>
        <source>First bytes received</source>
        <translation>First bytes received</translation>
    </message>
    <message>
        <source>Key of the exchange</source>
        <translation>Key of the exchange</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>yes: one more round trip for another group</source>
        <translation>yes: one more round trip for another group</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>resumed</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>More messages came than are kept.</source>
        <translation>More messages came than are kept.</translation>
    </message>
    <message>
        <source>empty: one may be sent</source>
        <translation>empty: one may be sent</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>an alert</comment>
        <translation>encrypted</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Error of the resolver</source>
        <translation>Error of the resolver</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Error of the system</source>
        <translation>Error of the system</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy chosen by</source>
        <translation>Proxy chosen by</translation>
    </message>
    <message>
        <source>Status of the proxy</source>
        <translation>Status of the proxy</translation>
    </message>
    <message>
        <source>Answer of the proxy</source>
        <translation>Answer of the proxy</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificate of</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Names in the certificate</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signature algorithm</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Certificates sent</translation>
    </message>
    <message>
        <source>Issuer’s certificate at</source>
        <translation>Issuer’s certificate at</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>Alert received</source>
        <translation>Alert received</translation>
    </message>
    <message>
        <source>Asked for by the server</source>
        <translation>Asked for by the server</translation>
    </message>
    <message>
        <source>Server name sent (SNI)</source>
        <translation>Server name sent (SNI)</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS version</translation>
    </message>
    <message>
        <source>Cipher suite</source>
        <translation>Cipher suite</translation>
    </message>
    <message>
        <source>First bytes received</source>
        <translation>First bytes received</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Bytes received</translation>
    </message>
    <message>
        <source>Error on our side</source>
        <translation>Error on our side</translation>
    </message>
    <message>
        <source>End of the TCP connection</source>
        <translation>End of the TCP connection</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Status line</translation>
    </message>
    <message>
        <source>Location header</source>
        <translation>Location header</translation>
    </message>
    <message>
        <source>Server header</source>
        <translation>Server header</translation>
    </message>
    <message>
        <source>Via header</source>
        <translation>Via header</translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation>Type of the body</translation>
    </message>
    <message>
        <source>Authentication wanted</source>
        <translation>Authentication wanted</translation>
    </message>
    <message>
        <source>Retry-After header</source>
        <translation>Retry-After header</translation>
    </message>
    <message>
        <source>WebSocket versions offered</source>
        <translation>WebSocket versions offered</translation>
    </message>
    <message>
        <source>Cloudflare’s CF-Ray</source>
        <translation>Cloudflare’s CF-Ray</translation>
    </message>
    <message>
        <source>Beginning of the body</source>
        <translation>Beginning of the body</translation>
    </message>
    <message>
        <source>What is wrong with the head</source>
        <translation>What is wrong with the head</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotocol</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Bytes that break the rule</source>
        <translation>Bytes that break the rule</translation>
    </message>
    <message>
        <source>Offset in the server’s stream</source>
        <translation>Offset in the server’s stream</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Bytes around it</source>
        <translation>Bytes around it</translation>
    </message>
    <message>
        <source>Waited, in seconds</source>
        <translation>Waited, in seconds</translation>
    </message>
    <message>
        <source>Text expected</source>
        <translation>Text expected</translation>
    </message>
    <message>
        <source>Text received</source>
        <translation>Text received</translation>
    </message>
    <message>
        <source>Close code received</source>
        <translation>Close code received</translation>
    </message>
    <message>
        <source>Reason received</source>
        <translation>Reason received</translation>
    </message>
    <message>
        <source>Close code sent</source>
        <translation>Close code sent</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>closed by the server (FIN)</source>
        <translation>closed by the server (FIN)</translation>
    </message>
    <message>
        <source>reset by the server (RST)</source>
        <translation>reset by the server (RST)</translation>
    </message>
    <message>
        <source>time limit reached</source>
        <translation>time limit reached</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>closed by us</source>
        <translation>closed by us</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>the server</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>the client</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation>%1: not tried</translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation>%1: connected</translation>
    </message>
    <message>
        <source>%1: connection refused</source>
        <translation>%1: connection refused</translation>
    </message>
    <message>
        <source>%1: no answer in time</source>
        <translation>%1: no answer in time</translation>
    </message>
    <message>
        <source>%1: unreachable</source>
        <translation>%1: unreachable</translation>
    </message>
    <message>
        <source>%1: connection reset</source>
        <translation>%1: connection reset</translation>
    </message>
    <message>
        <source>%1: not allowed by this machine</source>
        <translation>%1: not allowed by this machine</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelled</translation>
    </message>
    <message>
        <source>%1: given up because another address answered</source>
        <translation>%1: given up because another address answered</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: failed</translation>
    </message>
    <message>
        <source>none: the frame was empty</source>
        <translation>none: the frame was empty</translation>
    </message>
    <message>
        <source>Sent the first Close frame</source>
        <translation>Sent the first Close frame</translation>
    </message>
    <message>
        <source>Bytes of an unfinished frame</source>
        <translation>Bytes of an unfinished frame</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Rule broken</translation>
    </message>
    <message>
        <source>Offset in the frame</source>
        <translation>Offset in the frame</translation>
    </message>
    <message>
        <source>Bits concerned</source>
        <translation>Bits concerned</translation>
    </message>
    <message>
        <source>Said in its protocol</source>
        <translation>Said in its protocol</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>What exactly</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>May be used for</translation>
    </message>
    <message>
        <source>Authorities found</source>
        <translation>Authorities found</translation>
    </message>
    <message>
        <source>Authorities allowed below</source>
        <translation>Authorities allowed below</translation>
    </message>
    <message>
        <source>Names permitted</source>
        <translation>Names permitted</translation>
    </message>
    <message>
        <source>Names excluded</source>
        <translation>Names excluded</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>Reason of the revocation</source>
        <translation>Reason of the revocation</translation>
    </message>
    <message>
        <source>Status of the OCSP answer</source>
        <translation>Status of the OCSP answer</translation>
    </message>
    <message>
        <source>OCSP answer valid until</source>
        <translation>OCSP answer valid until</translation>
    </message>
    <message>
        <source>Chain as built</source>
        <translation>Chain as built</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Logged on</translation>
    </message>
    <message>
        <source>OCSP answer produced on</source>
        <translation>OCSP answer produced on</translation>
    </message>
    <message>
        <source>Clock of this machine</source>
        <translation>Clock of this machine</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>another name</translation>
    </message>
    <message>
        <source>no alternative names, and another common name</source>
        <translation>no alternative names, and another common name</translation>
    </message>
    <message>
        <source>a wildcard stands for one level only</source>
        <translation>a wildcard stands for one level only</translation>
    </message>
    <message>
        <source>the wildcard does not cover the domain itself</source>
        <translation>the wildcard does not cover the domain itself</translation>
    </message>
    <message>
        <source>a wildcard where none is allowed</source>
        <translation>a wildcard where none is allowed</translation>
    </message>
    <message>
        <source>only the name with www</source>
        <translation>only the name with www</translation>
    </message>
    <message>
        <source>only the name without www</source>
        <translation>only the name without www</translation>
    </message>
    <message>
        <source>an address was asked for, only names are in it</source>
        <translation>an address was asked for, only names are in it</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>another address</translation>
    </message>
    <message>
        <source>the address is entered as a DNS name</source>
        <translation>the address is entered as a DNS name</translation>
    </message>
    <message>
        <source>basicConstraints does not say CA:TRUE</source>
        <translation>basicConstraints does not say CA:TRUE</translation>
    </message>
    <message>
        <source>its key usage lacks keyCertSign</source>
        <translation>its key usage lacks keyCertSign</translation>
    </message>
    <message>
        <source>in none of the permitted subtrees</source>
        <translation>in none of the permitted subtrees</translation>
    </message>
    <message>
        <source>in an excluded subtree</source>
        <translation>in an excluded subtree</translation>
    </message>
    <message>
        <source>only this machine’s store has it</source>
        <translation>only this machine’s store has it</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>none was sent</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>out of date</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>an error of the responder</source>
        <translation>an error of the responder</translation>
    </message>
    <message>
        <source>about another certificate</source>
        <translation>about another certificate</translation>
    </message>
    <message>
        <source>the responder does not know the certificate</source>
        <translation>the responder does not know the certificate</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>its signature is wrong</translation>
    </message>
    <message>
        <source>signed by nobody who may</source>
        <translation>signed by nobody who may</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>dated in the future</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Clock of the server</translation>
    </message>
    <message>
        <source>Alert sent by us</source>
        <translation>Alert sent by us</translation>
    </message>
    <message>
        <source>No server name sent, this being an address</source>
        <translation>No server name sent, this being an address</translation>
    </message>
    <message>
        <source>How far the handshake came</source>
        <translation>How far the handshake came</translation>
    </message>
    <message>
        <source>Bytes of an unfinished record</source>
        <translation>Bytes of an unfinished record</translation>
    </message>
    <message>
        <source>Versions the server accepts</source>
        <translation>Versions the server accepts</translation>
    </message>
    <message>
        <source>Cipher suite the server would take</source>
        <translation>Cipher suite the server would take</translation>
    </message>
    <message>
        <source>Group the server would take</source>
        <translation>Group the server would take</translation>
    </message>
    <message>
        <source>Protocol chosen by ALPN</source>
        <translation>Protocol chosen by ALPN</translation>
    </message>
    <message>
        <source>Authorities the server accepts</source>
        <translation>Authorities the server accepts</translation>
    </message>
    <message>
        <source>Client certificate of</source>
        <translation>Client certificate of</translation>
    </message>
    <message>
        <source>Client certificate withheld, the server is not trusted</source>
        <translation>Client certificate withheld, the server is not trusted</translation>
    </message>
    <message>
        <source>Issuers of the client certificate</source>
        <translation>Issuers of the client certificate</translation>
    </message>
    <message>
        <source>Wrong with the client certificate</source>
        <translation>Wrong with the client certificate</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nothing was sent yet.</translation>
    </message>
    <message>
        <source>The ClientHello was sent; the server chose nothing in answer to it. It, or something before it, dislikes the offer, the server name or the address.</source>
        <translation>The ClientHello was sent; the server chose nothing in answer to it. It, or something before it, dislikes the offer, the server name or the address.</translation>
    </message>
    <message>
        <source>The server chose version and cipher suite, then stopped before its certificate had come: look for the certificate and key in its configuration.</source>
        <translation>The server chose version and cipher suite, then stopped before its certificate had come: look for the certificate and key in its configuration.</translation>
    </message>
    <message>
        <source>The server’s certificate came; the proofs that end the handshake did not.</source>
        <translation>The server’s certificate came; the proofs that end the handshake did not.</translation>
    </message>
    <message>
        <source>Both sides had finished the handshake.</source>
        <translation>Both sides had finished the handshake.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>It has expired.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>It is not valid yet.</translation>
    </message>
    <message>
        <source>It is not meant for clients.</source>
        <translation>It is not meant for clients.</translation>
    </message>
    <message>
        <source>None of the authorities that the server accepts issued it.</source>
        <translation>None of the authorities that the server accepts issued it.</translation>
    </message>
    <message>
        <source>None of the authorities that the server accepts issued it itself; perhaps an intermediate certificate is missing in the file.</source>
        <translation>None of the authorities that the server accepts issued it itself; perhaps an intermediate certificate is missing in the file.</translation>
    </message>
    <message>
        <source>The intermediate certificate that issued it is not in the file, and the server accepts only the authority above.</source>
        <translation>The intermediate certificate that issued it is not in the file, and the server accepts only the authority above.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the one that was sent</source>
        <translation>the one that was sent</translation>
    </message>
    <message>
        <source>the trusted one</source>
        <translation>the trusted one</translation>
    </message>
    <message>
        <source>an authority’s certificate stands first</source>
        <translation>an authority’s certificate stands first</translation>
    </message>
    <message>
        <source>another host’s certificate stands first</source>
        <translation>another host’s certificate stands first</translation>
    </message>
    <message>
        <source>it signs none of the chain</source>
        <translation>it signs none of the chain</translation>
    </message>
    <message>
        <source>it was there already</source>
        <translation>it was there already</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Kind of key</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place in the chain</translation>
    </message>
    <message>
        <source>Stands first</source>
        <translation>Stands first</translation>
    </message>
    <message>
        <source>a name in UTF-8, not in its ASCII form</source>
        <translation>a name in UTF-8, not in its ASCII form</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>your own library</source>
        <translation>your own library</translation>
    </message>
    <message>
        <source>the peer</source>
        <translation>the peer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>a faulty peer</source>
        <translation>a faulty peer</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>RFC 6455</source>
        <translation>RFC 6455</translation>
    </message>
    <message>
        <source>the IANA registry</source>
        <translation>the IANA registry</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Repeated without TLS on the same port, the test ended with “%1”. This confirms “%2”.</source>
        <translation>Repeated without TLS on the same port, the test ended with “%1”. This confirms “%2”.</translation>
    </message>
    <message>
        <source>Repeated without TLS on the same port, the test ended with “%1”. This rules out “%2”.</source>
        <translation>Repeated without TLS on the same port, the test ended with “%1”. This rules out “%2”.</translation>
    </message>
    <message>
        <source>Repeated with TLS on the same port, the test ended with “%1”. This confirms “%2”.</source>
        <translation>Repeated with TLS on the same port, the test ended with “%1”. This confirms “%2”.</translation>
    </message>
    <message>
        <source>Repeated with TLS on the same port, the test ended with “%1”. This rules out “%2”.</source>
        <translation>Repeated with TLS on the same port, the test ended with “%1”. This rules out “%2”.</translation>
    </message>
    <message>
        <source>Repeated without an Origin header, the test ended with “%1”. This confirms “%2”.</source>
        <translation>Repeated without an Origin header, the test ended with “%1”. This confirms “%2”.</translation>
    </message>
    <message>
        <source>Repeated without an Origin header, the test ended with “%1”. This rules out “%2”.</source>
        <translation>Repeated without an Origin header, the test ended with “%1”. This rules out “%2”.</translation>
    </message>
    <message>
        <source>Repeated with the site’s own Origin header, the test ended with “%1”. This confirms “%2”.</source>
        <translation>Repeated with the site’s own Origin header, the test ended with “%1”. This confirms “%2”.</translation>
    </message>
    <message>
        <source>Repeated with the site’s own Origin header, the test ended with “%1”. This rules out “%2”.</source>
        <translation>Repeated with the site’s own Origin header, the test ended with “%1”. This rules out “%2”.</translation>
    </message>
    <message>
        <source>Repeated with one thing changed, the test ended with “%1”. This confirms “%2”.</source>
        <translation>Repeated with one thing changed, the test ended with “%1”. This confirms “%2”.</translation>
    </message>
    <message>
        <source>Repeated with one thing changed, the test ended with “%1”. This rules out “%2”.</source>
        <translation>Repeated with one thing changed, the test ended with “%1”. This rules out “%2”.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this file, as ISO 639 names it: en, fr</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>%1 at %2 UTC</source>
        <translation>%1 at %2 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <translation>Tested on %1</translation>
    </message>
    <message>
        <source>Stage: %1. Confidence: %2.</source>
        <translation>Stage: %1. Confidence: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Close codes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Received from the server</source>
        <translation>Received from the server</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>Sent to the server</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>What known clients show</source>
        <translation>What known clients show</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Also worth knowing</source>
        <translation>Also worth knowing</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Other causes</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiments</translation>
    </message>
    <message>
        <source>Asked again with every TLS version, cipher suite and group, one version a connection, the server’s refusal reads as “%1”. This confirms “%2”.</source>
        <translation>Asked again with every TLS version, cipher suite and group, one version a connection, the server’s refusal reads as “%1”. This confirms “%2”.</translation>
    </message>
    <message>
        <source>Asked again with every TLS version, cipher suite and group, one version a connection, the server still gives “%1”. This rules out “%2”.</source>
        <translation>Asked again with every TLS version, cipher suite and group, one version a connection, the server still gives “%1”. This rules out “%2”.</translation>
    </message>
    <message>
        <source>Repeated with one thing changed, the test gave no clear answer: “%1” stays as it was.</source>
        <translation>Repeated with one thing changed, the test gave no clear answer: “%1” stays as it was.</translation>
    </message>
    <message>
        <source>Repeated with one thing changed, the connection ended without a word about why. This speaks for “%1” and proves nothing yet.</source>
        <translation>Repeated with one thing changed, the connection ended without a word about why. This speaks for “%1” and proves nothing yet.</translation>
    </message>
    <message>
        <source>Past the failure of trust, on a second connection without your credentials, headers, query values, path parameters, subprotocols, message and client certificate: the opening succeeded and the connection closed in good order. Nothing else was found wrong.</source>
        <translation>Past the failure of trust, on a second connection without your credentials, headers, query values, path parameters, subprotocols, message and client certificate: the opening succeeded and the connection closed in good order. Nothing else was found wrong.</translation>
    </message>
    <message>
        <source>Past the failure of trust, on a second connection without your credentials, headers, query values, path parameters, subprotocols, message and client certificate, the test ended with “%1”: %2 If the server needs what was left out, that may be why.</source>
        <translation>Past the failure of trust, on a second connection without your credentials, headers, query values, path parameters, subprotocols, message and client certificate, the test ended with “%1”: %2 If the server needs what was left out, that may be why.</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Behind it</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS handshake</translation>
    </message>
    <message>
        <source>There was none in this test.</source>
        <translation>There was none in this test.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
</context>
<context>
    <name>Retry</name>
    <message>
        <source>only if still needed</source>
        <translation>only if still needed</translation>
    </message>
    <message>
        <source>after a random wait</source>
        <translation>after a random wait</translation>
    </message>
    <message>
        <source>with back-off</source>
        <translation>with back-off</translation>
    </message>
    <message>
        <source>after fixing the fault</source>
        <translation>after fixing the fault</translation>
    </message>
    <message>
        <source>with new credentials</source>
        <translation>with new credentials</translation>
    </message>
    <message>
        <source>at another address</source>
        <translation>at another address</translation>
    </message>
    <message>
        <source>as the service says</source>
        <translation>as the service says</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>after a change</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>not documented</translation>
    </message>
    <message>
        <source>not automatically</source>
        <translation>not automatically</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>The server’s order counts.</source>
        <translation>The server’s order counts.</translation>
    </message>
    <message>
        <source>The client’s order counts.</source>
        <translation>The client’s order counts.</translation>
    </message>
    <message>
        <source>The server’s order counts, in part as the client wishes.</source>
        <translation>The server’s order counts, in part as the client wishes.</translation>
    </message>
    <message>
        <source>Whose order counts could not be determined.</source>
        <translation>Whose order counts could not be determined.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connected to %1.</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Weaknesses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: how bad, %2: what is weak</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Versions and cipher suites</source>
        <translation>Versions and cipher suites</translation>
    </message>
    <message>
        <source>%1: not offered</source>
        <translation>%1: not offered</translation>
    </message>
    <message>
        <source>%1: could not be determined: %2.</source>
        <translation>%1: could not be determined: %2.</translation>
    </message>
    <message>
        <source>%1: offered</source>
        <translation>%1: offered</translation>
    </message>
    <message>
        <source>the same suites as %1</source>
        <translation>the same suites as %1</translation>
    </message>
    <message>
        <source>DH %1 bits</source>
        <translation>DH %1 bits</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message numerus="yes">
        <source>%n other suite(s) could not be determined: %2.</source>
        <translation>
            <numerusform>%n other suite could not be determined: %2.</numerusform>
            <numerusform>%n other suites could not be determined: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of the key exchange</source>
        <translation>Groups of the key exchange</translation>
    </message>
    <message>
        <source>post-quantum</source>
        <translation>post-quantum</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <extracomment>%1: kind of key, %2: its size in bits</extracomment>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificate of</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Certificates sent</translation>
    </message>
    <message>
        <source>Secure renegotiation is supported.</source>
        <translation>Secure renegotiation is supported.</translation>
    </message>
    <message>
        <source>Secure renegotiation is missing.</source>
        <translation>Secure renegotiation is missing.</translation>
    </message>
    <message>
        <source>The extended master secret is supported.</source>
        <translation>The extended master secret is supported.</translation>
    </message>
    <message>
        <source>The extended master secret is missing.</source>
        <translation>The extended master secret is missing.</translation>
    </message>
    <message>
        <source>TLS_FALLBACK_SCSV is understood.</source>
        <translation>TLS_FALLBACK_SCSV is understood.</translation>
    </message>
    <message>
        <source>TLS_FALLBACK_SCSV is not understood.</source>
        <translation>TLS_FALLBACK_SCSV is not understood.</translation>
    </message>
    <message>
        <source>Compression is accepted.</source>
        <translation>Compression is accepted.</translation>
    </message>
    <message>
        <source>Compression is off.</source>
        <translation>Compression is off.</translation>
    </message>
    <message>
        <source>Heartbeats are accepted.</source>
        <translation>Heartbeats are accepted.</translation>
    </message>
    <message>
        <source>Heartbeats are off.</source>
        <translation>Heartbeats are off.</translation>
    </message>
    <message>
        <source>Protections</source>
        <translation>Protections</translation>
    </message>
    <message>
        <source>Whether TLS_FALLBACK_SCSV is understood could not be determined.</source>
        <translation>Whether TLS_FALLBACK_SCSV is understood could not be determined.</translation>
    </message>
    <message>
        <source>Interrupted: the list may be incomplete.</source>
        <translation>Interrupted: the list may be incomplete.</translation>
    </message>
    <message>
        <source>The time for the whole scan was over: the list may be incomplete.</source>
        <translation>The time for the whole scan was over: the list may be incomplete.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), %2 round trips one after the other, %3 s</source>
        <translation>
            <numerusform>%n connection, %2 round trips one after the other, %3 s</numerusform>
            <numerusform>%n connections, %2 round trips one after the other, %3 s</numerusform>
        </translation>
    </message>
    <message>
        <source>The name could not be resolved: check how it is written.</source>
        <translation>The name could not be resolved: check how it is written.</translation>
    </message>
    <message>
        <source>Something answers there, but not in TLS: check the port, or whether TLS is turned on.</source>
        <translation>Something answers there, but not in TLS: check the port, or whether TLS is turned on.</translation>
    </message>
    <message>
        <source>Connection refused: nothing listens on this port.</source>
        <translation>Connection refused: nothing listens on this port.</translation>
    </message>
    <message>
        <source>No connection came about in time: a firewall may drop them.</source>
        <translation>No connection came about in time: a firewall may drop them.</translation>
    </message>
    <message>
        <source>No version of TLS was spoken.</source>
        <translation>No version of TLS was spoken.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>The server cannot be reached.</translation>
    </message>
    <message>
        <source>The scan itself failed: nothing is known of the server.</source>
        <translation>The scan itself failed: nothing is known of the server.</translation>
    </message>
    <message>
        <source>Interrupted before anything was known.</source>
        <translation>Interrupted before anything was known.</translation>
    </message>
    <message>
        <source>Nothing weak was found.</source>
        <translation>Nothing weak was found.</translation>
    </message>
    <message numerus="yes">
        <source>%n weakness(es) found.</source>
        <translation>
            <numerusform>%n weakness found.</numerusform>
            <numerusform>%n weaknesses found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every place in its order was proved; a gentle scan does that.</source>
        <translation>Not every place in its order was proved; a gentle scan does that.</translation>
    </message>
    <message>
        <source>The limit of connections was reached: the list may be incomplete. A gentle scan needs fewer.</source>
        <translation>The limit of connections was reached: the list may be incomplete. A gentle scan needs fewer.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted: there is no TLS to scan. Write wss:// or HOST:PORT.</source>
        <translation>“%1” is not encrypted: there is no TLS to scan. Write wss:// or HOST:PORT.</translation>
    </message>
    <message>
        <source>The server speaks TLS, but only with those who ask for a name that it knows (alert unrecognized_name), and no name was asked for: give one as the server name (--sni).</source>
        <translation>The server speaks TLS, but only with those who ask for a name that it knows (alert unrecognized_name), and no name was asked for: give one as the server name (--sni).</translation>
    </message>
    <message>
        <source>The server speaks TLS, but knows no “%1” (alert unrecognized_name): give another name as the server name (--sni).</source>
        <translation>The server speaks TLS, but knows no “%1” (alert unrecognized_name): give another name as the server name (--sni).</translation>
    </message>
    <message>
        <source>Whether TLS is spoken there could not be determined: the server takes connections, but gave no answer within %1 s.</source>
        <translation>Whether TLS is spoken there could not be determined: the server takes connections, but gave no answer within %1 s.</translation>
    </message>
    <message>
        <source>Whether TLS is spoken there could not be determined: %1.</source>
        <translation>Whether TLS is spoken there could not be determined: %1.</translation>
    </message>
    <message>
        <source>The server speaks %1 there, without TLS: check the port, or turn TLS on.</source>
        <translation>The server speaks %1 there, without TLS: check the port, or turn TLS on.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing weak among what could be determined; %n question(s) unanswered.</source>
        <translation>
            <numerusform>Nothing weak among what could be determined; %n question unanswered.</numerusform>
            <numerusform>Nothing weak among what could be determined; %n questions unanswered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing weak among what was asked, but the scan did not come to its end.</source>
        <translation>Nothing weak among what was asked, but the scan did not come to its end.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered: there may be more.</source>
        <translation>
            <numerusform>%n question unanswered: there may be more.</numerusform>
            <numerusform>%n questions unanswered: there may be more.</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate of the client is asked for.</source>
        <translation>A certificate of the client is asked for.</translation>
    </message>
</context>
<context>
    <name>ScanReason</name>
    <message>
        <source>the server reset the connection instead of answering</source>
        <translation>the server reset the connection instead of answering</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>the server closed the connection without an answer</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>no answer came in time</translation>
    </message>
    <message>
        <source>the limit of connections was reached</source>
        <translation>the limit of connections was reached</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>the answer cannot be read</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>the answer is too long</translation>
    </message>
    <message>
        <source>the answer is not TLS</source>
        <translation>the answer is not TLS</translation>
    </message>
    <message>
        <source>the server chose what was not offered</source>
        <translation>the server chose what was not offered</translation>
    </message>
    <message>
        <source>the server chose a version that was not offered</source>
        <translation>the server chose a version that was not offered</translation>
    </message>
    <message>
        <source>the server named no group</source>
        <translation>the server named no group</translation>
    </message>
    <message>
        <source>the server always takes the curve of its certificate where that is offered, and refuses where it is not</source>
        <translation>the server always takes the curve of its certificate where that is offered, and refuses where it is not</translation>
    </message>
    <message>
        <source>it was not asked any more</source>
        <translation>it was not asked any more</translation>
    </message>
    <message>
        <source>the server answered with the alert %1, which is no refusal</source>
        <translation>the server answered with the alert %1, which is no refusal</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>no connection came about</translation>
    </message>
    <message>
        <source>the scan was interrupted</source>
        <translation>the scan was interrupted</translation>
    </message>
    <message>
        <source>this program could not ask</source>
        <translation>this program could not ask</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>When you see it</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>How to fix it</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Debugging scenarios</source>
        <translation>Debugging scenarios</translation>
    </message>
    <message>
        <source>What clients show</source>
        <translation>What clients show</translation>
    </message>
    <message>
        <source>Key differences</source>
        <translation>Key differences</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Learn more</translation>
    </message>
    <message>
        <source>Where it has expired</source>
        <translation>Where it has expired</translation>
    </message>
    <message>
        <source>Where it is not valid yet</source>
        <translation>Where it is not valid yet</translation>
    </message>
    <message>
        <source>Where it is not meant for clients</source>
        <translation>Where it is not meant for clients</translation>
    </message>
    <message>
        <source>Where it was revoked</source>
        <translation>Where it was revoked</translation>
    </message>
    <message>
        <source>Where its authority is not accepted</source>
        <translation>Where its authority is not accepted</translation>
    </message>
    <message>
        <source>Where its intermediate is missing</source>
        <translation>Where its intermediate is missing</translation>
    </message>
    <message>
        <source>Where its intermediate may be missing</source>
        <translation>Where its intermediate may be missing</translation>
    </message>
    <message>
        <source>When to use which</source>
        <translation>When to use which</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>serious</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>minor</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrupted</translation>
    </message>
</context>
<context>
    <name>UrlFault</name>
    <message>
        <source>There is no address. Type one such as wss://example.org/chat.</source>
        <translation>There is no address. Type one such as wss://example.org/chat.</translation>
    </message>
    <message>
        <source>The address does not say how to connect. Put ws:// or wss:// before it.</source>
        <translation>The address does not say how to connect. Put ws:// or wss:// before it.</translation>
    </message>
    <message>
        <source>Only ws:// and wss:// addresses can be tested (http:// and https:// are read as such). Change what stands before the ://.</source>
        <translation>Only ws:// and wss:// addresses can be tested (http:// and https:// are read as such). Change what stands before the ://.</translation>
    </message>
    <message>
        <source>The address names no host. Write one after the //, as in wss://example.org/.</source>
        <translation>The address names no host. Write one after the //, as in wss://example.org/.</translation>
    </message>
    <message>
        <source>The host is neither a valid name nor a valid address. Check its spelling; an IPv6 address stands in square brackets.</source>
        <translation>The host is neither a valid name nor a valid address. Check its spelling; an IPv6 address stands in square brackets.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535. Correct it or leave it out.</source>
        <translation>The port must be a number from 1 to 65535. Correct it or leave it out.</translation>
    </message>
    <message>
        <source>A WebSocket address may not have a fragment. Remove the # and what follows.</source>
        <translation>A WebSocket address may not have a fragment. Remove the # and what follows.</translation>
    </message>
    <message>
        <source>The address holds a character that must be escaped. Write a blank as %20, for instance.</source>
        <translation>The address holds a character that must be escaped. Write a blank as %20, for instance.</translation>
    </message>
</context>
<context>
    <name>Weakness</name>
    <message>
        <source>SSL 3.0 is offered: its encryption can be broken (POODLE).</source>
        <translation>SSL 3.0 is offered: its encryption can be broken (POODLE).</translation>
    </message>
    <message>
        <source>Turn SSL 3.0 off; RFC 7568 forbids it.</source>
        <translation>Turn SSL 3.0 off; RFC 7568 forbids it.</translation>
    </message>
    <message>
        <source>TLS 1.0 is offered; it has been obsolete since 2021.</source>
        <translation>TLS 1.0 is offered; it has been obsolete since 2021.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and TLS 1.3 only, as RFC 8996 demands.</source>
        <translation>Offer TLS 1.2 and TLS 1.3 only, as RFC 8996 demands.</translation>
    </message>
    <message>
        <source>TLS 1.1 is offered; it has been obsolete since 2021.</source>
        <translation>TLS 1.1 is offered; it has been obsolete since 2021.</translation>
    </message>
    <message>
        <source>Neither TLS 1.2 nor TLS 1.3 is offered: today’s browsers cannot connect.</source>
        <translation>Neither TLS 1.2 nor TLS 1.3 is offered: today’s browsers cannot connect.</translation>
    </message>
    <message>
        <source>Update the server’s TLS library and turn on TLS 1.2 and TLS 1.3.</source>
        <translation>Update the server’s TLS library and turn on TLS 1.2 and TLS 1.3.</translation>
    </message>
    <message>
        <source>Suites without encryption are accepted (%1): everybody on the way can read.</source>
        <translation>Suites without encryption are accepted (%1): everybody on the way can read.</translation>
    </message>
    <message>
        <source>Remove the NULL suites from the server’s list.</source>
        <translation>Remove the NULL suites from the server’s list.</translation>
    </message>
    <message>
        <source>Export suites are accepted (%1): their keys of 40 or 56 bits are found within hours (FREAK, Logjam).</source>
        <translation>Export suites are accepted (%1): their keys of 40 or 56 bits are found within hours (FREAK, Logjam).</translation>
    </message>
    <message>
        <source>Remove the EXPORT suites from the server’s list.</source>
        <translation>Remove the EXPORT suites from the server’s list.</translation>
    </message>
    <message>
        <source>Suites without a certificate are accepted (%1): anybody on the way can pose as the server.</source>
        <translation>Suites without a certificate are accepted (%1): anybody on the way can pose as the server.</translation>
    </message>
    <message>
        <source>Remove the anonymous suites (aNULL, ADH, AECDH) from the server’s list.</source>
        <translation>Remove the anonymous suites (aNULL, ADH, AECDH) from the server’s list.</translation>
    </message>
    <message>
        <source>DES or RC2 is accepted (%1): its key of 56 bits can be found by trying.</source>
        <translation>DES or RC2 is accepted (%1): its key of 56 bits can be found by trying.</translation>
    </message>
    <message>
        <source>Remove the suites with DES and RC2 from the server’s list.</source>
        <translation>Remove the suites with DES and RC2 from the server’s list.</translation>
    </message>
    <message>
        <source>RC4 is accepted (%1): it gives its plain text away little by little.</source>
        <translation>RC4 is accepted (%1): it gives its plain text away little by little.</translation>
    </message>
    <message>
        <source>Remove the RC4 suites from the server’s list; RFC 7465 forbids them.</source>
        <translation>Remove the RC4 suites from the server’s list; RFC 7465 forbids them.</translation>
    </message>
    <message>
        <source>Ciphers with blocks of 64 bits are accepted (%1): on long connections, as WebSocket has them, they leak (Sweet32).</source>
        <translation>Ciphers with blocks of 64 bits are accepted (%1): on long connections, as WebSocket has them, they leak (Sweet32).</translation>
    </message>
    <message>
        <source>Remove the suites with 3DES and IDEA from the server’s list.</source>
        <translation>Remove the suites with 3DES and IDEA from the server’s list.</translation>
    </message>
    <message>
        <source>CBC suites are accepted in %1, whose padding attacks like BEAST and Lucky 13 use.</source>
        <translation>CBC suites are accepted in %1, whose padding attacks like BEAST and Lucky 13 use.</translation>
    </message>
    <message>
        <source>Turn those versions off: there are no other good suites in them.</source>
        <translation>Turn those versions off: there are no other good suites in them.</translation>
    </message>
    <message>
        <source>Suites without forward secrecy are accepted (%1): who gets the server’s key later can read what was recorded today.</source>
        <translation>Suites without forward secrecy are accepted (%1): who gets the server’s key later can read what was recorded today.</translation>
    </message>
    <message>
        <source>Keep only suites with ECDHE or DHE, and TLS 1.3.</source>
        <translation>Keep only suites with ECDHE or DHE, and TLS 1.3.</translation>
    </message>
    <message>
        <source>No suite with forward secrecy is offered at all.</source>
        <translation>No suite with forward secrecy is offered at all.</translation>
    </message>
    <message>
        <source>Turn on TLS 1.3, or suites with ECDHE.</source>
        <translation>Turn on TLS 1.3, or suites with ECDHE.</translation>
    </message>
    <message>
        <source>The Diffie-Hellman prime has %1 bits only, in: %2.</source>
        <translation>The Diffie-Hellman prime has %1 bits only, in: %2.</translation>
    </message>
    <message>
        <source>Give the server a prime of 2048 bits or more, or leave the DHE suites out in favour of ECDHE.</source>
        <translation>Give the server a prime of 2048 bits or more, or leave the DHE suites out in favour of ECDHE.</translation>
    </message>
    <message>
        <source>Weak groups are accepted for the key exchange: %1.</source>
        <translation>Weak groups are accepted for the key exchange: %1.</translation>
    </message>
    <message>
        <source>Keep x25519, secp256r1 and stronger ones.</source>
        <translation>Keep x25519, secp256r1 and stronger ones.</translation>
    </message>
    <message>
        <source>The key of the certificate for %1 has %2 bits only.</source>
        <translation>The key of the certificate for %1 has %2 bits only.</translation>
    </message>
    <message>
        <source>Get a certificate for a new key: ECDSA on P-256, or RSA with 2048 bits or more.</source>
        <translation>Get a certificate for a new key: ECDSA on P-256, or RSA with 2048 bits or more.</translation>
    </message>
    <message>
        <source>The certificate for %1 is signed with %2, which can be forged.</source>
        <translation>The certificate for %1 is signed with %2, which can be forged.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew, signed with SHA-256 or better.</source>
        <translation>Have the certificate issued anew, signed with SHA-256 or better.</translation>
    </message>
    <message>
        <source>TLS compression is accepted: it gives secrets away by the length of records (CRIME).</source>
        <translation>TLS compression is accepted: it gives secrets away by the length of records (CRIME).</translation>
    </message>
    <message>
        <source>Turn TLS compression off; WebSocket has its own, permessage-deflate.</source>
        <translation>Turn TLS compression off; WebSocket has its own, permessage-deflate.</translation>
    </message>
    <message>
        <source>Secure renegotiation is missing: somebody on the way can put words before the client’s.</source>
        <translation>Secure renegotiation is missing: somebody on the way can put words before the client’s.</translation>
    </message>
    <message>
        <source>Update the server’s TLS library to one with RFC 5746.</source>
        <translation>Update the server’s TLS library to one with RFC 5746.</translation>
    </message>
    <message>
        <source>The extended master secret is missing: sessions can be joined by somebody in between (triple handshake).</source>
        <translation>The extended master secret is missing: sessions can be joined by somebody in between (triple handshake).</translation>
    </message>
    <message>
        <source>Update the server’s TLS library to one with RFC 7627.</source>
        <translation>Update the server’s TLS library to one with RFC 7627.</translation>
    </message>
    <message>
        <source>TLS_FALLBACK_SCSV is not understood: a client can be made to use an older version.</source>
        <translation>TLS_FALLBACK_SCSV is not understood: a client can be made to use an older version.</translation>
    </message>
    <message>
        <source>Update the server’s TLS library to one with RFC 7507, or offer one version only.</source>
        <translation>Update the server’s TLS library to one with RFC 7507, or offer one version only.</translation>
    </message>
    <message>
        <source>The heartbeat extension is offered, which OpenSSL before 1.0.1g answered with its memory (Heartbleed).</source>
        <translation>The heartbeat extension is offered, which OpenSSL before 1.0.1g answered with its memory (Heartbleed).</translation>
    </message>
    <message>
        <source>Check the server’s version of OpenSSL, or turn heartbeats off: nobody needs them.</source>
        <translation>Check the server’s version of OpenSSL, or turn heartbeats off: nobody needs them.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: names of cipher suites, %2: how many others</extracomment>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>The certificate for %1 is self-signed: clients take it only where it is trusted by itself.</source>
        <translation>The certificate for %1 is self-signed: clients take it only where it is trusted by itself.</translation>
    </message>
    <message>
        <source>Have clients trust it, or get one from an authority they trust.</source>
        <translation>Have clients trust it, or get one from an authority they trust.</translation>
    </message>
    <message>
        <source>The certificate for %1 ends at the authority %2, which this system does not trust.</source>
        <translation>The certificate for %1 ends at the authority %2, which this system does not trust.</translation>
    </message>
    <message>
        <source>Good where all clients trust that authority; else get one from a public authority.</source>
        <translation>Good where all clients trust that authority; else get one from a public authority.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate %1: clients that do not have it refuse.</source>
        <translation>The server does not send the intermediate certificate %1: clients that do not have it refuse.</translation>
    </message>
    <message>
        <source>Put the intermediate certificates behind the server’s own in its file.</source>
        <translation>Put the intermediate certificates behind the server’s own in its file.</translation>
    </message>
    <message>
        <source>The certificate for %1 was revoked on %2, says the stapled answer.</source>
        <translation>The certificate for %1 was revoked on %2, says the stapled answer.</translation>
    </message>
    <message>
        <source>Get a certificate for a new key.</source>
        <translation>Get a certificate for a new key.</translation>
    </message>
    <message>
        <source>The certificate for %1 expired on %2.</source>
        <translation>The certificate for %1 expired on %2.</translation>
    </message>
    <message>
        <source>Renew it, and have the server read the new one.</source>
        <translation>Renew it, and have the server read the new one.</translation>
    </message>
    <message>
        <source>The certificate for %1 is valid from %2 only.</source>
        <translation>The certificate for %1 is valid from %2 only.</translation>
    </message>
    <message>
        <source>Check the clock of this machine, or use the former certificate until then.</source>
        <translation>Check the clock of this machine, or use the former certificate until then.</translation>
    </message>
    <message>
        <source>The authority’s certificate %1 in the chain expired on %2.</source>
        <translation>The authority’s certificate %1 in the chain expired on %2.</translation>
    </message>
    <message>
        <source>Send the authority’s current intermediate certificate.</source>
        <translation>Send the authority’s current intermediate certificate.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, but for: %2.</source>
        <translation>The certificate is not for %1, but for: %2.</translation>
    </message>
    <message>
        <source>Give the server a certificate with that name, or scan it by a name it has.</source>
        <translation>Give the server a certificate with that name, or scan it by a name it has.</translation>
    </message>
    <message>
        <source>The name %1 stands only in the common name, where browsers do not look any more.</source>
        <translation>The name %1 stands only in the common name, where browsers do not look any more.</translation>
    </message>
    <message>
        <source>Have it issued again with the name as a subject alternative name.</source>
        <translation>Have it issued again with the name as a subject alternative name.</translation>
    </message>
    <message>
        <source>The certificate for %1 is not meant for servers.</source>
        <translation>The certificate for %1 is not meant for servers.</translation>
    </message>
    <message>
        <source>Have it issued again for server authentication.</source>
        <translation>Have it issued again for server authentication.</translation>
    </message>
    <message>
        <source>The certificate for %1 demands a stapled OCSP answer, and none came.</source>
        <translation>The certificate for %1 demands a stapled OCSP answer, and none came.</translation>
    </message>
    <message>
        <source>Turn OCSP stapling on in the server.</source>
        <translation>Turn OCSP stapling on in the server.</translation>
    </message>
    <message>
        <source>The OCSP answer stapled to the certificate for %1 is not good.</source>
        <translation>The OCSP answer stapled to the certificate for %1 is not good.</translation>
    </message>
    <message>
        <source>Let the server get it again from the authority, with the right issuer’s certificate.</source>
        <translation>Let the server get it again from the authority, with the right issuer’s certificate.</translation>
    </message>
    <message>
        <source>The OCSP answer stapled to the certificate for %1 is out of date.</source>
        <translation>The OCSP answer stapled to the certificate for %1 is out of date.</translation>
    </message>
    <message>
        <source>Check whether the server reaches the authority’s OCSP responder.</source>
        <translation>Check whether the server reaches the authority’s OCSP responder.</translation>
    </message>
    <message>
        <source>The certificates are not sent in the order in which they sign each other.</source>
        <translation>The certificates are not sent in the order in which they sign each other.</translation>
    </message>
    <message>
        <source>Put the server’s own first, then each issuer.</source>
        <translation>Put the server’s own first, then each issuer.</translation>
    </message>
    <message>
        <source>The root certificate is sent, too, and no client needs it.</source>
        <translation>The root certificate is sent, too, and no client needs it.</translation>
    </message>
    <message>
        <source>Leave the root out of the server’s file.</source>
        <translation>Leave the root out of the server’s file.</translation>
    </message>
    <message>
        <source>The certificate for %1 has a DSA key, which no browser accepts.</source>
        <translation>The certificate for %1 has a DSA key, which no browser accepts.</translation>
    </message>
    <message>
        <source>The chain of the certificate for %1 does not hold (%2): clients refuse.</source>
        <translation>The chain of the certificate for %1 does not hold (%2): clients refuse.</translation>
    </message>
    <message>
        <source>Run the connection test against this server: it tells every fault of the chain with its remedies.</source>
        <translation>Run the connection test against this server: it tells every fault of the chain with its remedies.</translation>
    </message>
    <message>
        <source>Send that certificate if it is an intermediate; where it is a private root, good for clients that trust it.</source>
        <translation>Send that certificate if it is an intermediate; where it is a private root, good for clients that trust it.</translation>
    </message>
    <message>
        <source>The chain of the certificate for %1 ends below the authority %2, whose certificate was neither sent nor is it trusted here.</source>
        <translation>The chain of the certificate for %1 ends below the authority %2, whose certificate was neither sent nor is it trusted here.</translation>
    </message>
    <message>
        <source>The key of %1 is of the kind %2, which most clients do not know.</source>
        <translation>The key of %1 is of the kind %2, which most clients do not know.</translation>
    </message>
    <message>
        <source>Leave it out of the server’s file.</source>
        <translation>Leave it out of the server’s file.</translation>
    </message>
    <message>
        <source>The certificate %1 is sent, too, and is no part of the chain.</source>
        <translation>The certificate %1 is sent, too, and is no part of the chain.</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>allowed</source>
        <translation>allowed</translation>
    </message>
    <message>
        <source>never: local only</source>
        <translation>never: local only</translation>
    </message>
    <message>
        <source>only when registered</source>
        <translation>only when registered</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>depends</translation>
    </message>
</context>
</TS>
