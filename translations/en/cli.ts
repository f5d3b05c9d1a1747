<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Asked</name>
    <message>
        <source>“%1” is no name of a subprotocol: letters, digits, dots and dashes only.</source>
        <translation>“%1” is no name of a subprotocol: letters, digits, dots and dashes only.</translation>
    </message>
    <message>
        <source>The proxy of --proxy cannot be used. Write http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <translation>The proxy of --proxy cannot be used. Write http://HOST:PORT, socks5://HOST:PORT or none.</translation>
    </message>
    <message>
        <source>“%1” does not say where to connect. Write HOST:PORT, an IPv6 address in square brackets.</source>
        <translation>“%1” does not say where to connect. Write HOST:PORT, an IPv6 address in square brackets.</translation>
    </message>
    <message>
        <source>“%1” is no TLS version. Choose 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>“%1” is no TLS version. Choose 1.0, 1.1, 1.2 or 1.3.</translation>
    </message>
    <message>
        <source>--tls-min is above --tls-max. Exchange the two.</source>
        <translation>--tls-min is above --tls-max. Exchange the two.</translation>
    </message>
    <message>
        <source>“%1” is no time limit. Write seconds, more than 0 and at most 3600.</source>
        <translation>“%1” is no time limit. Write seconds, more than 0 and at most 3600.</translation>
    </message>
    <message>
        <source>“%1” is no size of a message. Write a number of bytes, from 1 to 4294967295.</source>
        <translation>“%1” is no size of a message. Write a number of bytes, from 1 to 4294967295.</translation>
    </message>
    <message>
        <source>An origin is written --origin https://example.org</source>
        <translation>An origin is written --origin https://example.org</translation>
    </message>
    <message>
        <source>“%1” is no server name. Write a host name, without scheme and port, as in --sni example.org</source>
        <translation>“%1” is no server name. Write a host name, without scheme and port, as in --sni example.org</translation>
    </message>
    <message>
        <source>A header lacks its name or the colon after it. Write --header NAME:VALUE, in quotes where the shell needs them.</source>
        <translation>A header lacks its name or the colon after it. Write --header NAME:VALUE, in quotes where the shell needs them.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header: letters, digits and dashes only. Write --header NAME:VALUE</source>
        <translation>“%1” is no name of a header: letters, digits and dashes only. Write --header NAME:VALUE</translation>
    </message>
    <message>
        <source>The value of the header %1 holds control characters, such as a line feed. Leave them out.</source>
        <translation>The value of the header %1 holds control characters, such as a line feed. Leave them out.</translation>
    </message>
    <message>
        <source>--expect needs --send: an answer is expected to something that was sent.</source>
        <translation>--expect needs --send: an answer is expected to something that was sent.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in ASCII, as TLS needs it (IDNA): something in it may not stand in a name. Write a host name, without scheme and port, as in --sni example.org</source>
        <translation>“%1” cannot be written in ASCII, as TLS needs it (IDNA): something in it may not stand in a name. Write a host name, without scheme and port, as in --sni example.org</translation>
    </message>
</context>
<context>
    <name>Cert</name>
    <message>
        <source>The file “%1” cannot be read. Check its name and whether you may read it.</source>
        <translation>The file “%1” cannot be read. Check its name and whether you may read it.</translation>
    </message>
    <message>
        <source>A certificate in “%1” is damaged. Export it again.</source>
        <translation>A certificate in “%1” is damaged. Export it again.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate. Give one in PEM (BEGIN CERTIFICATE), DER or PKCS #7.</source>
        <translation>The file “%1” holds no certificate. Give one in PEM (BEGIN CERTIFICATE), DER or PKCS #7.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-12-31 or 2026-12-31T23:59:59Z.</source>
        <translation>“%1” is no time. Write it as 2026-12-31 or 2026-12-31T23:59:59Z.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Write it as example.org or 192.0.2.1.</source>
        <translation>“%1” is no name of a host. Write it as example.org or 192.0.2.1.</translation>
    </message>
    <message>
        <source>The files belong to options. Write: wsdoctor cert --chain FILE --host NAME</source>
        <translation>The files belong to options. Write: wsdoctor cert --chain FILE --host NAME</translation>
    </message>
    <message>
        <source>For which host? Add --host NAME, the name that clients will connect to.</source>
        <translation>For which host? Add --host NAME, the name that clients will connect to.</translation>
    </message>
    <message>
        <source>There is no certificate to judge. Write: wsdoctor cert --chain FILE --host NAME</source>
        <translation>There is no certificate to judge. Write: wsdoctor cert --chain FILE --host NAME</translation>
    </message>
    <message>
        <source>“%1” is a PKCS #12 store, locked as a rule. Take the certificates out of it with “openssl pkcs12 -in STORE -nokeys -out CHAIN.pem” and give that file. As a client’s certificate it is read as it is: wsdoctor test --client-cert STORE.</source>
        <translation>“%1” is a PKCS #12 store, locked as a rule. Take the certificates out of it with “openssl pkcs12 -in STORE -nokeys -out CHAIN.pem” and give that file. As a client’s certificate it is read as it is: wsdoctor test --client-cert STORE.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is larger than %n megabyte(s), the most that is read of a file of certificates.</source>
        <translation>
            <numerusform>“%1” is larger than %n megabyte, the most that is read of a file of certificates.</numerusform>
            <numerusform>“%1” is larger than %n megabytes, the most that is read of a file of certificates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds more than %n certificate(s), the most that a chain is judged of. Is it a file of roots? That belongs to --roots.</source>
        <translation>
            <numerusform>“%1” holds more than %n certificate, the most that a chain is judged of. Is it a file of roots? That belongs to --roots.</numerusform>
            <numerusform>“%1” holds more than %n certificates, the most that a chain is judged of. Is it a file of roots? That belongs to --roots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Waiting for the certificates on standard input (Ctrl+C to give up)…</source>
        <translation>Waiting for the certificates on standard input (Ctrl+C to give up)…</translation>
    </message>
    <message>
        <source>Waiting for the certificates from “%1” (Ctrl+C to give up)…</source>
        <translation>Waiting for the certificates from “%1” (Ctrl+C to give up)…</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>reconnect: %1</source>
        <translation>reconnect: %1</translation>
    </message>
    <message>
        <source>What services mean by %1</source>
        <translation>What services mean by %1</translation>
    </message>
    <message>
        <source>There is no code “%1”: codes go from 0 to 65535. To search the catalogue: wsdoctor code list --search TEXT</source>
        <translation>There is no code “%1”: codes go from 0 to 65535. To search the catalogue: wsdoctor code list --search TEXT</translation>
    </message>
    <message>
        <source>The page of %1 is missing from this program.</source>
        <translation>The page of %1 is missing from this program.</translation>
    </message>
    <message>
        <source>One code at a time. To see two side by side: wsdoctor compare %1 %2</source>
        <translation>One code at a time. To see two side by side: wsdoctor compare %1 %2</translation>
    </message>
    <message>
        <source>There is no code to show. Write: wsdoctor code 1006, or: wsdoctor code list</source>
        <translation>There is no code to show. Write: wsdoctor code 1006, or: wsdoctor code list</translation>
    </message>
    <message>
        <source>--sendable, --vendor and --search belong to a list. Write: wsdoctor code list</source>
        <translation>--sendable, --vendor and --search belong to a list. Write: wsdoctor code list</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>There is no vendor “%1”. Did you mean “%2”?</source>
        <translation>There is no vendor “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no vendor “%1”. Choose one of these: %2.</source>
        <translation>There is no vendor “%1”. Choose one of these: %2.</translation>
    </message>
    <message>
        <source>reconnect: %1</source>
        <translation>reconnect: %1</translation>
    </message>
    <message>
        <source>No code matches. Try fewer or other words.</source>
        <translation>No code matches. Try fewer or other words.</translation>
    </message>
    <message>
        <source>--vendor shows all codes of that vendor. Leave out --sendable and --search.</source>
        <translation>--vendor shows all codes of that vendor. Leave out --sendable and --search.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two codes are compared. Write: wsdoctor compare 1002 1015</source>
        <translation>Two codes are compared. Write: wsdoctor compare 1002 1015</translation>
    </message>
    <message>
        <source>There is no code “%1”: codes go from 0 to 65535.</source>
        <translation>There is no code “%1”: codes go from 0 to 65535.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same page. To read it: wsdoctor code %1</source>
        <translation>“%1” and “%2” have the same page. To read it: wsdoctor code %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>NUMBER | list</source>
        <translation>NUMBER | list</translation>
    </message>
    <message>
        <source>what a close code means, when it appears and how to fix it</source>
        <translation>what a close code means, when it appears and how to fix it</translation>
    </message>
    <message>
        <source>Shows the page of a close code: its facts, its meaning, when you see it, how to fix it, debugging scenarios and what known clients show. A number without a page of its own is explained by its range, with what known services mean by it.

“wsdoctor code list” shows all codes and ranges, one a line.</source>
        <translation>Shows the page of a close code: its facts, its meaning, when you see it, how to fix it, debugging scenarios and what known clients show. A number without a page of its own is explained by its range, with what known services mean by it.

“wsdoctor code list” shows all codes and ranges, one a line.</translation>
    </message>
    <message>
        <source>CODE CODE</source>
        <translation>CODE CODE</translation>
    </message>
    <message>
        <source>two codes side by side, and when to use which</source>
        <translation>two codes side by side, and when to use which</translation>
    </message>
    <message>
        <source>Sets the facts of two codes side by side, those that differ first and marked with ≠, and tells the key differences and when to use which.</source>
        <translation>Sets the facts of two codes side by side, those that differ first and marked with ≠, and tells the key differences and when to use which.</translation>
    </message>
    <message>
        <source>healthy, or the command did its work</source>
        <translation>healthy, or the command did its work</translation>
    </message>
    <message>
        <source>a problem was found and named</source>
        <translation>a problem was found and named</translation>
    </message>
    <message>
        <source>what was typed cannot be used</source>
        <translation>what was typed cannot be used</translation>
    </message>
    <message>
        <source>wsdoctor itself failed</source>
        <translation>wsdoctor itself failed</translation>
    </message>
    <message>
        <source>interrupted by Ctrl-C</source>
        <translation>interrupted by Ctrl-C</translation>
    </message>
    <message>
        <source>why does this address not work?</source>
        <translation>why does this address not work?</translation>
    </message>
    <message>
        <source>what does this number mean?</source>
        <translation>what does this number mean?</translation>
    </message>
    <message>
        <source>see a failure, without any server of yours</source>
        <translation>see a failure, without any server of yours</translation>
    </message>
    <message>
        <source>wsdoctor names the true cause of a broken WebSocket connection, and the fix.</source>
        <translation>wsdoctor names the true cause of a broken WebSocket connection, and the fix.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Options of every command</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Exit status</translation>
    </message>
    <message>
        <source>“wsdoctor COMMAND --help” tells more about a command.</source>
        <translation>“wsdoctor COMMAND --help” tells more about a command.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>[SCENARIO…]</source>
        <translation>[SCENARIO…]</translation>
    </message>
    <message>
        <source>start a server that produces every code and fault on demand</source>
        <translation>start a server that produces every code and fault on demand</translation>
    </message>
    <message>
        <source>Starts the practice server on 127.0.0.1 and prints the address of each scenario, or of those named, with the close code that a test of it must give. It runs until Ctrl-C. Its private root certificate is written to a temporary file for clients of your own, and installed nowhere.

In a hurry? “wsdoctor test practice:SCENARIO” starts the server and tests a scenario in one go.</source>
        <translation>Starts the practice server on 127.0.0.1 and prints the address of each scenario, or of those named, with the close code that a test of it must give. It runs until Ctrl-C. Its private root certificate is written to a temporary file for clients of your own, and installed nowhere.

In a hurry? “wsdoctor test practice:SCENARIO” starts the server and tests a scenario in one go.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>test an address stage by stage and name the cause of a failure</source>
        <translation>test an address stage by stage and name the cause of a failure</translation>
    </message>
    <message>
        <source>Connects to a ws:// or wss:// address as a client would, through DNS, TCP, proxy, TLS, opening, frames and close, and names the close code, the stage that failed, the cause with its evidence, and what to do. Where two causes look alike, a second connection with one thing changed tells them apart.

“wsdoctor test practice:SCENARIO” tests one scenario of the built-in practice server, for instance practice:tls-expired or practice:close-1002: nothing outside of this machine is touched. “wsdoctor practice --list” names them all.</source>
        <translation>Connects to a ws:// or wss:// address as a client would, through DNS, TCP, proxy, TLS, opening, frames and close, and names the close code, the stage that failed, the cause with its evidence, and what to do. Where two causes look alike, a second connection with one thing changed tells them apart.

“wsdoctor test practice:SCENARIO” tests one scenario of the built-in practice server, for instance practice:tls-expired or practice:close-1002: nothing outside of this machine is touched. “wsdoctor practice --list” names them all.</translation>
    </message>
    <message>
        <source>see four verdicts on the built-in practice server</source>
        <translation>see four verdicts on the built-in practice server</translation>
    </message>
    <message>
        <source>Starts the practice server, tests four of its scenarios (a healthy server, a refusal with 1002, an end without a Close frame, an expired certificate) and prints the verdicts. Nothing outside of this machine is touched.</source>
        <translation>Starts the practice server, tests four of its scenarios (a healthy server, a refusal with 1002, an end without a Close frame, an expired certificate) and prints the verdicts. Nothing outside of this machine is touched.</translation>
    </message>
    <message>
        <source>HOST[:PORT]</source>
        <translation>HOST[:PORT]</translation>
    </message>
    <message>
        <source>everything a TLS server would agree to, and what is weak about it</source>
        <translation>everything a TLS server would agree to, and what is weak about it</translation>
    </message>
    <message>
        <source>Finds every version from SSL 3.0 to TLS 1.3, every cipher suite and every group that a server accepts, in which order, its certificates, and what is weak about all that. The port is 443 where none is given; an IPv6 address stands in square brackets; a wss:// address will do, too, and practice:SCENARIO for one of the built-in practice server’s.

Only first messages are sent, one a connection, at most 200 connections and 60 at a time: a few round trips are enough. With --gentle, the server sees as few connections as possible. What a server leaves unanswered is told as such, never taken for a refusal. Scan only servers that are yours to scan. The exit status is 0 only where everything was answered and nothing weak was found.</source>
        <translation>Finds every version from SSL 3.0 to TLS 1.3, every cipher suite and every group that a server accepts, in which order, its certificates, and what is weak about all that. The port is 443 where none is given; an IPv6 address stands in square brackets; a wss:// address will do, too, and practice:SCENARIO for one of the built-in practice server’s.

Only first messages are sent, one a connection, at most 200 connections and 60 at a time: a few round trips are enough. With --gentle, the server sees as few connections as possible. What a server leaves unanswered is told as such, never taken for a refusal. Scan only servers that are yours to scan. The exit status is 0 only where everything was answered and nothing weak was found.</translation>
    </message>
    <message>
        <source>--chain FILE --host NAME</source>
        <translation>--chain FILE --host NAME</translation>
    </message>
    <message>
        <source>judge certificates from a file, with no connection</source>
        <translation>judge certificates from a file, with no connection</translation>
    </message>
    <message>
        <source>Says what is wrong with a chain of certificates for a name and a time, before a server sends it: every fault with its remedies, each certificate, the chain as it can be built, and which of Chrome, Firefox, OpenSSL, Java and Go would refuse it, with the message each shows.

The file has the certificates in the order in which the server will send them: its own first, then each issuer. Private keys in the file are passed over. The exit status is 0 only where no fault was found and none of these clients refuses.</source>
        <translation>Says what is wrong with a chain of certificates for a name and a time, before a server sends it: every fault with its remedies, each certificate, the chain as it can be built, and which of Chrome, Firefox, OpenSSL, Java and Go would refuse it, with the message each shows.

The file has the certificates in the order in which the server will send them: its own first, then each issuer. Private keys in the file are passed over. The exit status is 0 only where no fault was found and none of these clients refuses.</translation>
    </message>
</context>
<context>
    <name>KeyLog</name>
    <message>
        <source>The key log “%1” that SSLKEYLOGFILE names cannot be written (%2). The test goes on without it.</source>
        <translation>The key log “%1” that SSLKEYLOGFILE names cannot be written (%2). The test goes on without it.</translation>
    </message>
    <message>
        <source>The secrets of this test’s TLS sessions are added to “%1”, as SSLKEYLOGFILE asks: whoever reads them can read its traffic.</source>
        <translation>The secrets of this test’s TLS sessions are added to “%1”, as SSLKEYLOGFILE asks: whoever reads them can read its traffic.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no command “%1”. To test an address: wsdoctor test %1</source>
        <translation>There is no command “%1”. To test an address: wsdoctor test %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. To read about a code: wsdoctor code %1</source>
        <translation>There is no command “%1”. To read about a code: wsdoctor code %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>There is no command “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no command “%1”. “wsdoctor --help” shows all.</source>
        <translation>There is no command “%1”. “wsdoctor --help” shows all.</translation>
    </message>
    <message>
        <source>There is no language “%1”. Choose one of these: %2.</source>
        <translation>There is no language “%1”. Choose one of these: %2.</translation>
    </message>
    <message>
        <source>wsdoctor failed by a fault of its own: %1. Please report it.</source>
        <translation>wsdoctor failed by a fault of its own: %1. Please report it.</translation>
    </message>
    <message>
        <source>The result could not be written as a whole to standard output. Make room on the disk, or write to another place.</source>
        <translation>The result could not be written as a whole to standard output. Make room on the disk, or write to another place.</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>The file “%1” cannot be read. Check its name and whether you may read it.</source>
        <translation>The file “%1” cannot be read. Check its name and whether you may read it.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate. Give one that has BEGIN CERTIFICATE in it.</source>
        <translation>The file “%1” holds no certificate. Give one that has BEGIN CERTIFICATE in it.</translation>
    </message>
    <message>
        <source>The file “%1” is not in PEM format. Convert it, for instance with openssl x509.</source>
        <translation>The file “%1” is not in PEM format. Convert it, for instance with openssl x509.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key. Name the file of the key with --client-key.</source>
        <translation>The file “%1” holds no private key. Name the file of the key with --client-key.</translation>
    </message>
    <message>
        <source>The key in “%1” does not belong to the certificate. Give the one it was issued for.</source>
        <translation>The key in “%1” does not belong to the certificate. Give the one it was issued for.</translation>
    </message>
    <message>
        <source>The certificate or the key in “%1” is damaged. Export it again.</source>
        <translation>The certificate or the key in “%1” is damaged. Export it again.</translation>
    </message>
    <message>
        <source>--client-key needs --client-cert: a key is of no use without its certificate.</source>
        <translation>--client-key needs --client-cert: a key is of no use without its certificate.</translation>
    </message>
    <message>
        <source>No file in the folder “%1” holds a certificate. Give one with certificates in PEM or DER.</source>
        <translation>No file in the folder “%1” holds a certificate. Give one with certificates in PEM or DER.</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”.</source>
        <translation>The passphrase does not open “%1”.</translation>
    </message>
    <message>
        <source>“%1” is locked with an old encryption, which is not opened here. Lock it anew with “openssl pkcs12 -legacy -in OLD -aes256 -out LOCKED.pem”, then “openssl pkcs12 -export -in LOCKED.pem -out NEW”: the key stays behind a passphrase throughout.</source>
        <translation>“%1” is locked with an old encryption, which is not opened here. Lock it anew with “openssl pkcs12 -legacy -in OLD -aes256 -out LOCKED.pem”, then “openssl pkcs12 -export -in LOCKED.pem -out NEW”: the key stays behind a passphrase throughout.</translation>
    </message>
    <message>
        <source>“%1” is locked with an old encryption that cannot be opened any more. Encrypt the key anew with “openssl pkey -provider legacy -provider default -in OLD -aes256 -out NEW”, and name NEW with --client-key.</source>
        <translation>“%1” is locked with an old encryption that cannot be opened any more. Encrypt the key anew with “openssl pkey -provider legacy -provider default -in OLD -aes256 -out NEW”, and name NEW with --client-key.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase of %1: </translation>
    </message>
    <message>
        <source>The key in “%1” is encrypted and there is no terminal to ask for its passphrase. Put it into a file of your own and name that with --passphrase-file.</source>
        <translation>The key in “%1” is encrypted and there is no terminal to ask for its passphrase. Put it into a file of your own and name that with --passphrase-file.</translation>
    </message>
    <message>
        <source>The client certificate has expired: the server will probably refuse it.</source>
        <translation>The client certificate has expired: the server will probably refuse it.</translation>
    </message>
    <message>
        <source>The client certificate is not valid yet: the server will probably refuse it.</source>
        <translation>The client certificate is not valid yet: the server will probably refuse it.</translation>
    </message>
    <message>
        <source>The client certificate is not meant for clients: the server will probably refuse it.</source>
        <translation>The client certificate is not meant for clients: the server will probably refuse it.</translation>
    </message>
    <message>
        <source>The file “%1” is neither PEM nor PKCS#12. Convert it, for instance with openssl x509.</source>
        <translation>The file “%1” is neither PEM nor PKCS#12. Convert it, for instance with openssl x509.</translation>
    </message>
    <message>
        <source>Without its passphrase the key in “%1” stays closed.</source>
        <translation>Without its passphrase the key in “%1” stays closed.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Its first line must be the passphrase of “%2”.</source>
        <translation>The file “%1” is empty. Its first line must be the passphrase of “%2”.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>en|fr</source>
        <translation>en|fr</translation>
    </message>
    <message>
        <source>language of the words; by default that of the system</source>
        <translation>language of the words; by default that of the system</translation>
    </message>
    <message>
        <source>print JSON; its keys and ids never change</source>
        <translation>print JSON; its keys and ids never change</translation>
    </message>
    <message>
        <source>no progress, and the shortest result</source>
        <translation>no progress, and the shortest result</translation>
    </message>
    <message>
        <source>no colours, as with NO_COLOR in the environment</source>
        <translation>no colours, as with NO_COLOR in the environment</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>with list: the codes of one service or library</source>
        <translation>with list: the codes of one service or library</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>with list: only codes whose page speaks of it</source>
        <translation>with list: only codes whose page speaks of it</translation>
    </message>
    <message>
        <source>show the scenarios without starting the server</source>
        <translation>show the scenarios without starting the server</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>its private key, PEM; by default in the same file</source>
        <translation>its private key, PEM; by default in the same file</translation>
    </message>
    <message>
        <source>add a header to the request; may be repeated</source>
        <translation>add a header to the request; may be repeated</translation>
    </message>
    <message>
        <source>offer a subprotocol; may be repeated, the preferred one first</source>
        <translation>offer a subprotocol; may be repeated, the preferred one first</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>send this Origin header, as a page of that site would</source>
        <translation>send this Origin header, as a page of that site would</translation>
    </message>
    <message>
        <source>HOST:PORT</source>
        <translation>HOST:PORT</translation>
    </message>
    <message>
        <source>connect there instead of the address’s host</source>
        <translation>connect there instead of the address’s host</translation>
    </message>
    <message>
        <source>ask for this server name in TLS and verify it</source>
        <translation>ask for this server name in TLS and verify it</translation>
    </message>
    <message>
        <source>1.0…1.3</source>
        <translation>1.0…1.3</translation>
    </message>
    <message>
        <source>lowest TLS version to offer</source>
        <translation>lowest TLS version to offer</translation>
    </message>
    <message>
        <source>highest TLS version to offer</source>
        <translation>highest TLS version to offer</translation>
    </message>
    <message>
        <source>do not offer permessage-deflate</source>
        <translation>do not offer permessage-deflate</translation>
    </message>
    <message>
        <source>send this text message</source>
        <translation>send this text message</translation>
    </message>
    <message>
        <source>the text message that must come back</source>
        <translation>the text message that must come back</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>time limit of each stage, 10 by default</source>
        <translation>time limit of each stage, 10 by default</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>largest message to accept, 16777216 by default</source>
        <translation>largest message to accept, 16777216 by default</translation>
    </message>
    <message>
        <source>no second connection to tell two causes apart</source>
        <translation>no second connection to tell two causes apart</translation>
    </message>
    <message>
        <source>print Markdown, for issue trackers and chats</source>
        <translation>print Markdown, for issue trackers and chats</translation>
    </message>
    <message>
        <source>do not mask authorization, cookies, keys and query values</source>
        <translation>do not mask authorization, cookies, keys and query values</translation>
    </message>
    <message>
        <source>NAME:VALUE</source>
        <translation>NAME:VALUE</translation>
    </message>
    <message>
        <source>with list: only codes that a web page may pass to close()</source>
        <translation>with list: only codes that a web page may pass to close()</translation>
    </message>
    <message>
        <source>say first that no display was found, so the window cannot open</source>
        <translation>say first that no display was found, so the window cannot open</translation>
    </message>
    <message>
        <source>http://HOST:PORT, socks5://HOST:PORT or none; by default as http_proxy, https_proxy, all_proxy and no_proxy say</source>
        <translation>http://HOST:PORT, socks5://HOST:PORT or none; by default as http_proxy, https_proxy, all_proxy and no_proxy say</translation>
    </message>
    <message>
        <source>as few connections as possible, four at a time; takes longer</source>
        <translation>as few connections as possible, four at a time; takes longer</translation>
    </message>
    <message>
        <source>ask for this server name in TLS</source>
        <translation>ask for this server name in TLS</translation>
    </message>
    <message>
        <source>time limit of each connection, 10 by default</source>
        <translation>time limit of each connection, 10 by default</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>the certificates, the server’s first: PEM, DER or PKCS #7; “-”: standard input</source>
        <translation>the certificates, the server’s first: PEM, DER or PKCS #7; “-”: standard input</translation>
    </message>
    <message>
        <source>the name or IP address that clients will connect to</source>
        <translation>the name or IP address that clients will connect to</translation>
    </message>
    <message>
        <source>trust the certificates in this file instead of the system’s</source>
        <translation>trust the certificates in this file instead of the system’s</translation>
    </message>
    <message>
        <source>judge for this time, as 2026-12-31 or 2026-12-31T23:59:59Z; UTC where it says no zone; by default now</source>
        <translation>judge for this time, as 2026-12-31 or 2026-12-31T23:59:59Z; UTC where it says no zone; by default now</translation>
    </message>
    <message>
        <source>FILE|FOLDER</source>
        <translation>FILE|FOLDER</translation>
    </message>
    <message>
        <source>trust the root certificates of this file or folder too, PEM or DER</source>
        <translation>trust the root certificates of this file or folder too, PEM or DER</translation>
    </message>
    <message>
        <source>present this certificate with its chain: PEM, or PKCS#12 with its key (.p12, .pfx)</source>
        <translation>present this certificate with its chain: PEM, or PKCS#12 with its key (.p12, .pfx)</translation>
    </message>
    <message>
        <source>the first line of this file opens an encrypted client key; otherwise it is asked for on the terminal</source>
        <translation>the first line of this file opens an encrypted client key; otherwise it is asked for on the terminal</translation>
    </message>
    <message>
        <source>after a failure of trust connect once more, without credentials, headers, query values, subprotocols, message and client certificate, to see what lies behind it; the path is sent, without parameters of its segments</source>
        <translation>after a failure of trust connect once more, without credentials, headers, query values, subprotocols, message and client certificate, to see what lies behind it; the path is sent, without parameters of its segments</translation>
    </message>
    <message>
        <source>show every message of the TLS handshake with what it says</source>
        <translation>show every message of the TLS handshake with what it says</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The root certificate could not be written to %1. Set TMPDIR to a folder you may write to.</source>
        <translation>The root certificate could not be written to %1. Set TMPDIR to a folder you may write to.</translation>
    </message>
    <message>
        <source>Root certificate for wss:// clients: %1</source>
        <translation>Root certificate for wss:// clients: %1</translation>
    </message>
    <message>
        <source>The practice server is running on this machine only. Ctrl-C ends it.</source>
        <translation>The practice server is running on this machine only. Ctrl-C ends it.</translation>
    </message>
    <message>
        <source>Each row: the scenario, the close code that a test of it must name, and what happens.</source>
        <translation>Each row: the scenario, the close code that a test of it must name, and what happens.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>A second connection, with one thing changed, tells two causes apart…</source>
        <translation>A second connection, with one thing changed, tells two causes apart…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>a duration in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The practice server could not start (system error %1). Check whether programs may listen on 127.0.0.1 here.</source>
        <translation>The practice server could not start (system error %1). Check whether programs may listen on 127.0.0.1 here.</translation>
    </message>
    <message>
        <source>Which scenario? Give its name too, as in practice:tls-expired. “wsdoctor practice --list” shows all.</source>
        <translation>Which scenario? Give its name too, as in practice:tls-expired. “wsdoctor practice --list” shows all.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. “wsdoctor practice --list” shows all.</source>
        <translation>There is no scenario “%1”. “wsdoctor practice --list” shows all.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Did you mean “%2”?</source>
        <translation>There is no scenario “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1: close code, %2: its name, %3: the cause in one sentence</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>%1 of %2 connections…</source>
        <extracomment>connections made so far, and all that are known to be needed</extracomment>
        <translation>%1 of %2 connections…</translation>
    </message>
    <message>
        <source>There is no server to scan. Write: wsdoctor scan example.org:443</source>
        <translation>There is no server to scan. Write: wsdoctor scan example.org:443</translation>
    </message>
    <message>
        <source>Only one server can be scanned at a time.</source>
        <translation>Only one server can be scanned at a time.</translation>
    </message>
</context>
<context>
    <name>Test</name>
    <message>
        <source>There is no address to test. Write: wsdoctor test wss://example.org/chat</source>
        <translation>There is no address to test. Write: wsdoctor test wss://example.org/chat</translation>
    </message>
    <message>
        <source>Only one address can be tested at a time. Quote it if it holds blanks.</source>
        <translation>Only one address can be tested at a time. Quote it if it holds blanks.</translation>
    </message>
    <message>
        <source>--json and --markdown exclude each other. Choose one.</source>
        <translation>--json and --markdown exclude each other. Choose one.</translation>
    </message>
    <message>
        <source>Interrupted: what was seen until then follows.</source>
        <translation>Interrupted: what was seen until then follows.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The tour takes no argument. To test one scenario: wsdoctor test practice:%1</source>
        <translation>The tour takes no argument. To test one scenario: wsdoctor test practice:%1</translation>
    </message>
    <message>
        <source>test an address of your own</source>
        <translation>test an address of your own</translation>
    </message>
    <message>
        <source>read about a number you saw</source>
        <translation>read about a number you saw</translation>
    </message>
    <message>
        <source>see what else can be produced</source>
        <translation>see what else can be produced</translation>
    </message>
    <message>
        <source>What to type next</source>
        <translation>What to type next</translation>
    </message>
    <message>
        <source>No display was found, so the window cannot open. Here is what the command line tells about four servers instead.</source>
        <translation>No display was found, so the window cannot open. Here is what the command line tells about four servers instead.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>There is no option %1. Did you mean %2?</source>
        <translation>There is no option %1. Did you mean %2?</translation>
    </message>
    <message>
        <source>There is no option %1. “%2 --help” shows all.</source>
        <translation>There is no option %1. “%2 --help” shows all.</translation>
    </message>
    <message>
        <source>The option %1 takes no value. Leave out what follows the “=”.</source>
        <translation>The option %1 takes no value. Leave out what follows the “=”.</translation>
    </message>
    <message>
        <source>The option %1 may be given only once.</source>
        <translation>The option %1 may be given only once.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>The option %1 needs a value: %1 %2.</translation>
    </message>
</context>
</TS>
