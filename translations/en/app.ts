<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Article</name>
    <message>
        <source>What known clients show</source>
        <translation>What known clients show</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>There is no such page</translation>
    </message>
    <message>
        <source>Choose another one in the list.</source>
        <translation>Choose another one in the list.</translation>
    </message>
    <message>
        <source>What services mean by it</source>
        <translation>What services mean by it</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json);;Text (*.txt)</source>
        <translation>Markdown (*.md);;JSON (*.json);;Text (*.txt)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder or name.</source>
        <translation>“%1” could not be written. Choose another folder or name.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Both sides show the same code. Choose another one on either side.</source>
        <translation>Both sides show the same code. Choose another one on either side.</translation>
    </message>
</context>
<context>
    <name>ui::test::HandshakeTree</name>
    <message>
        <source>A test of a wss:// address fills this.</source>
        <translation>A test of a wss:// address fills this.</translation>
    </message>
    <message>
        <source>Nothing passed in this test.</source>
        <translation>Nothing passed in this test.</translation>
    </message>
    <message>
        <source>There was no TLS handshake in this test.</source>
        <translation>There was no TLS handshake in this test.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS handshake</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>%1, at %2, %3</source>
        <translation>%1, at %2, %3</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a cause, and how sure it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Also worth knowing</source>
        <translation>Also worth knowing</translation>
    </message>
    <message>
        <source>Other possible causes</source>
        <translation>Other possible causes</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiments</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Behind it</translation>
    </message>
</context>
<context>
    <name>ui::codes::CodesPage</name>
    <message>
        <source>All codes</source>
        <translation>All codes</translation>
    </message>
    <message>
        <source>Causes of failure</source>
        <translation>Causes of failure</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Specifications</translation>
    </message>
    <message>
        <source>Practice scenarios</source>
        <translation>Practice scenarios</translation>
    </message>
    <message>
        <source>Search: number, name or any word</source>
        <translation>Search: number, name or any word</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Search the catalogue</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words, or choose “All codes”.</source>
        <translation>Nothing found. Try fewer or other words, or choose “All codes”.</translation>
    </message>
    <message>
        <source>Compare with another code…</source>
        <translation>Compare with another code…</translation>
    </message>
    <message>
        <source>This is an address. Press Enter to test its connection.</source>
        <translation>This is an address. Press Enter to test its connection.</translation>
    </message>
</context>
<context>
    <name>ui::codes::EntryModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of page, what it says</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::compare::ComparePage</name>
    <message>
        <source>First code</source>
        <translation>First code</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Second code</translation>
    </message>
    <message>
        <source>Type a number or a part of a name</source>
        <translation>Type a number or a part of a name</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>No code matches “%1”. Type a number, or a part of a name.</source>
        <translation>No code matches “%1”. Type a number, or a part of a name.</translation>
    </message>
</context>
<context>
    <name>ui::practice::PracticePage</name>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>The address is on the clipboard.</translation>
    </message>
    <message>
        <source>The private root certificate is on the clipboard. Trust it for tests only.</source>
        <translation>The private root certificate is on the clipboard. Trust it for tests only.</translation>
    </message>
    <message>
        <source>The practice server could not start: %1</source>
        <translation>The practice server could not start: %1</translation>
    </message>
    <message>
        <source>Expected: %1, %2</source>
        <translation>Expected: %1, %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Test this one</source>
        <translation>Test this one</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Test all</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>For use with another client, while this window is open</source>
        <translation>For use with another client, while this window is open</translation>
    </message>
    <message>
        <source>Copy root certificate</source>
        <translation>Copy root certificate</translation>
    </message>
    <message>
        <source>Other clients need it to trust the practice server</source>
        <translation>Other clients need it to trust the practice server</translation>
    </message>
    <message>
        <source>Address of the scenario</source>
        <translation>Address of the scenario</translation>
    </message>
    <message>
        <source>Test this scenario to see its verdict here.</source>
        <translation>Test this scenario to see its verdict here.</translation>
    </message>
    <message>
        <source>The test is under way. Its verdict will stand here.</source>
        <translation>The test is under way. Its verdict will stand here.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 tested, %2 as expected</source>
        <translation>
            <numerusform>%n of %1 tested, %2 as expected</numerusform>
            <numerusform>%n of %1 tested, %2 as expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::practice::ScenarioTree</name>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Practice scenarios</source>
        <translation>Practice scenarios</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>ui::scan::ScanPage</name>
    <message>
        <source>%1 of %2 connections…</source>
        <extracomment>connections made so far, and all that are known to be needed</extracomment>
        <translation>%1 of %2 connections…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>There is no result yet: scan a server first.</source>
        <translation>There is no result yet: scan a server first.</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>The result is on the clipboard.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Save the result</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Text (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder or name.</source>
        <translation>“%1” could not be written. Choose another folder or name.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>example.org:443</source>
        <translation>example.org:443</translation>
    </message>
    <message>
        <source>Server to scan</source>
        <translation>Server to scan</translation>
    </message>
    <message>
        <source>Gently</source>
        <translation>Gently</translation>
    </message>
    <message>
        <source>As few connections as possible, four at a time; takes longer</source>
        <translation>As few connections as possible, four at a time; takes longer</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>Copy result</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Save result…</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Progress of the scan</translation>
    </message>
    <message>
        <source>What the scan found</source>
        <translation>What the scan found</translation>
    </message>
    <message>
        <source>Enter a server above and scan it: every version of TLS, every cipher suite and group it accepts, in which order, its certificates, and what is weak about all that. Only first messages are sent, one a connection. Scan only servers that are yours to scan.</source>
        <translation>Enter a server above and scan it: every version of TLS, every cipher suite and group it accepts, in which order, its certificates, and what is weak about all that. Only first messages are sent, one a connection. Scan only servers that are yours to scan.</translation>
    </message>
    <message>
        <source>The scan is under way. Its result will stand here.</source>
        <translation>The scan is under way. Its result will stand here.</translation>
    </message>
    <message>
        <source>%1 of %2 connections, no answer for %3 s (limit %4 s)…</source>
        <translation>%1 of %2 connections, no answer for %3 s (limit %4 s)…</translation>
    </message>
    <message>
        <source>A scenario is tested on the Test page; “Scan its TLS” there scans it, too.</source>
        <translation>A scenario is tested on the Test page; “Scan its TLS” there scans it, too.</translation>
    </message>
    <message>
        <source>“%1” is no server name. Write a host name, without scheme and port.</source>
        <translation>“%1” is no server name. Write a host name, without scheme and port.</translation>
    </message>
    <message>
        <source>Server name:</source>
        <translation>Server name:</translation>
    </message>
    <message>
        <source>as the address</source>
        <translation>as the address</translation>
    </message>
    <message>
        <source>The name asked for in TLS (SNI); a server with several names may want one</source>
        <translation>The name asked for in TLS (SNI); a server with several names may want one</translation>
    </message>
</context>
<context>
    <name>ui::test::Address</name>
    <message>
        <source>Which scenario? Give its name too, for example practice:tls-expired. The Practice page shows all.</source>
        <translation>Which scenario? Give its name too, for example practice:tls-expired. The Practice page shows all.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. The Practice page shows all.</source>
        <translation>There is no scenario “%1”. The Practice page shows all.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Did you mean “practice:%2”?</source>
        <translation>There is no scenario “%1”. Did you mean “practice:%2”?</translation>
    </message>
    <message>
        <source>The practice server could not start: %1</source>
        <translation>The practice server could not start: %1</translation>
    </message>
</context>
<context>
    <name>ui::test::AddressField</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a scenario of the practice server in a list of proposals: %1 is its address, %2 its title</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::test::CertificateTree</name>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Enter or double click: the page of this cause</source>
        <translation>Enter or double click: the page of this cause</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>The server sent no certificate in this test.</source>
        <translation>The server sent no certificate in this test.</translation>
    </message>
    <message>
        <source>Copy certificate as PEM</source>
        <translation>Copy certificate as PEM</translation>
    </message>
    <message>
        <source>Chain as built</source>
        <translation>Chain as built</translation>
    </message>
    <message>
        <source>from the server’s certificate up to a trusted one</source>
        <translation>from the server’s certificate up to a trusted one</translation>
    </message>
    <message>
        <source>Stapled OCSP answer</source>
        <translation>Stapled OCSP answer</translation>
    </message>
    <message>
        <source>sent with the server’s certificate</source>
        <translation>sent with the server’s certificate</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Worth mending</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>ui::test::ChainDialog</name>
    <message>
        <source>The file “%1” cannot be read. Check whether you may read it.</source>
        <translation>The file “%1” cannot be read. Check whether you may read it.</translation>
    </message>
    <message>
        <source>A certificate in “%1” is damaged. Export it again.</source>
        <translation>A certificate in “%1” is damaged. Export it again.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate. Choose a file in PEM (BEGIN CERTIFICATE), DER or PKCS #7.</source>
        <translation>“%1” holds no certificate. Choose a file in PEM (BEGIN CERTIFICATE), DER or PKCS #7.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Choose a file with certificates</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)</source>
        <translation>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)</translation>
    </message>
    <message>
        <source>Drop one file at a time: the whole chain in it, the server’s certificate first.</source>
        <translation>Drop one file at a time: the whole chain in it, the server’s certificate first.</translation>
    </message>
    <message>
        <source>Enter the name of the host that clients will connect to.</source>
        <translation>Enter the name of the host that clients will connect to.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>What clients do with it</source>
        <translation>What clients do with it</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>%1 — Certificates</source>
        <translation>%1 — Certificates</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>example.org</source>
        <translation>example.org</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Judge</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Other file…</translation>
    </message>
    <message>
        <source>T&amp;rust only the certificates of %1</source>
        <translation>T&amp;rust only the certificates of %1</translation>
    </message>
    <message>
        <source>T&amp;rust only the certificates of a file…</source>
        <translation>T&amp;rust only the certificates of a file…</translation>
    </message>
    <message>
        <source>Drop a file with certificates to judge it</source>
        <translation>Drop a file with certificates to judge it</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Text (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder or name.</source>
        <translation>“%1” could not be written. Choose another folder or name.</translation>
    </message>
    <message>
        <source>What stands below is still the verdict on “%1”.</source>
        <translation>What stands below is still the verdict on “%1”.</translation>
    </message>
    <message>
        <source>At another &amp;time (UTC):</source>
        <translation>At another &amp;time (UTC):</translation>
    </message>
    <message>
        <source>Time to judge for</source>
        <translation>Time to judge for</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Save report…</translation>
    </message>
</context>
<context>
    <name>ui::test::CheckTree</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
</context>
<context>
    <name>ui::test::EvidenceTable</name>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>ui::test::OptionsPanel</name>
    <message>
        <source>Choose certificates to trust</source>
        <translation>Choose certificates to trust</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and whether you may read it.</source>
        <translation>“%1” cannot be read. Check its name and whether you may read it.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate. Choose a file with certificates in PEM or DER form.</source>
        <translation>“%1” holds no certificate. Choose a file with certificates in PEM or DER form.</translation>
    </message>
    <message>
        <source>“%1” is no proxy address. Write for example http://proxy.example:3128, socks5://host:1080 or none.</source>
        <translation>“%1” is no proxy address. Write for example http://proxy.example:3128, socks5://host:1080 or none.</translation>
    </message>
    <message>
        <source>An answer is expected, but no message is sent. Fill in “Message to send” too.</source>
        <translation>An answer is expected, but no message is sent. Fill in “Message to send” too.</translation>
    </message>
    <message>
        <source>&amp;Subprotocols:</source>
        <translation>&amp;Subprotocols:</translation>
    </message>
    <message>
        <source>for example: graphql-transport-ws, mqtt</source>
        <translation>for example: graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>&amp;Origin:</source>
        <translation>&amp;Origin:</translation>
    </message>
    <message>
        <source>for example: https://www.example.org</source>
        <translation>for example: https://www.example.org</translation>
    </message>
    <message>
        <source>He&amp;aders:</source>
        <translation>He&amp;aders:</translation>
    </message>
    <message>
        <source>One a line, for example: Authorization: Bearer …</source>
        <translation>One a line, for example: Authorization: Bearer …</translation>
    </message>
    <message>
        <source>&amp;Message to send:</source>
        <translation>&amp;Message to send:</translation>
    </message>
    <message>
        <source>&amp;Expected answer:</source>
        <translation>&amp;Expected answer:</translation>
    </message>
    <message>
        <source>Also &amp;trust:</source>
        <translation>Also &amp;trust:</translation>
    </message>
    <message>
        <source>a file or a folder with certificates (PEM or DER)</source>
        <translation>a file or a folder with certificates (PEM or DER)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>from the environment; or an address, or none</source>
        <translation>from the environment; or an address, or none</translation>
    </message>
    <message>
        <source>Time &amp;limit a stage:</source>
        <translation>Time &amp;limit a stage:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Offer &amp;compression (permessage-deflate)</source>
        <translation>Offer &amp;compression (permessage-deflate)</translation>
    </message>
    <message>
        <source>Header %1 is none. Write one a line, as in “Name: value”.</source>
        <translation>Header %1 is none. Write one a line, as in “Name: value”.</translation>
    </message>
    <message>
        <source>A certificate in “%1” is damaged. Export it again.</source>
        <translation>A certificate in “%1” is damaged. Export it again.</translation>
    </message>
    <message>
        <source>No file in the folder “%1” holds a certificate. Choose one with certificates in PEM or DER form.</source>
        <translation>No file in the folder “%1” holds a certificate. Choose one with certificates in PEM or DER form.</translation>
    </message>
    <message>
        <source>Choose a folder of certificates to trust</source>
        <translation>Choose a folder of certificates to trust</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;File…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>F&amp;older…</translation>
    </message>
</context>
<context>
    <name>ui::test::SecureOptions</name>
    <message>
        <source>Choose a client certificate</source>
        <translation>Choose a client certificate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Choose the key of the client certificate</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Keys (*.pem *.key);;All files (*)</translation>
    </message>
    <message>
        <source>A key is of no use without its certificate. Choose the client certificate too.</source>
        <translation>A key is of no use without its certificate. Choose the client certificate too.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and whether you may read it.</source>
        <translation>“%1” cannot be read. Check its name and whether you may read it.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Try again:</source>
        <translation>This passphrase does not open %1. Try again:</translation>
    </message>
    <message>
        <source>Passphrase of %1 (it is not stored):</source>
        <translation>Passphrase of %1 (it is not stored):</translation>
    </message>
    <message>
        <source>Without its passphrase the client’s key stays closed. Give it, or remove the certificate.</source>
        <translation>Without its passphrase the client’s key stays closed. Give it, or remove the certificate.</translation>
    </message>
    <message>
        <source>No private key was found. Choose the file with the key of the client certificate.</source>
        <translation>No private key was found. Choose the file with the key of the client certificate.</translation>
    </message>
    <message>
        <source>The key does not belong to the client certificate. Choose the one it was issued for.</source>
        <translation>The key does not belong to the client certificate. Choose the one it was issued for.</translation>
    </message>
    <message>
        <source>“%1” is locked with an old encryption that cannot be opened any more. Export it again with “openssl pkcs12 -legacy -in OLD -nodes -out OPEN.pem”, then “openssl pkcs12 -export -in OPEN.pem -out NEW”, and delete OPEN.pem: its key is not protected.</source>
        <translation>“%1” is locked with an old encryption that cannot be opened any more. Export it again with “openssl pkcs12 -legacy -in OLD -nodes -out OPEN.pem”, then “openssl pkcs12 -export -in OPEN.pem -out NEW”, and delete OPEN.pem: its key is not protected.</translation>
    </message>
    <message>
        <source>“%1” is locked with an old encryption that cannot be opened any more. Encrypt the key anew with “openssl pkey -provider legacy -provider default -in OLD -aes256 -out NEW”, and choose NEW as the key.</source>
        <translation>“%1” is locked with an old encryption that cannot be opened any more. Encrypt the key anew with “openssl pkey -provider legacy -provider default -in OLD -aes256 -out NEW”, and choose NEW as the key.</translation>
    </message>
    <message>
        <source>“%1” is no usable certificate with its key. Choose PEM files, or a PKCS#12 file.</source>
        <translation>“%1” is no usable certificate with its key. Choose PEM files, or a PKCS#12 file.</translation>
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
        <source>“%1” is no server name. Write a host name, without scheme and port.</source>
        <translation>“%1” is no server name. Write a host name, without scheme and port.</translation>
    </message>
    <message>
        <source>“%1” does not say where to connect. Write HOST:PORT, an IPv6 address in square brackets.</source>
        <translation>“%1” does not say where to connect. Write HOST:PORT, an IPv6 address in square brackets.</translation>
    </message>
    <message>
        <source>Client cert&amp;ificate:</source>
        <translation>Client cert&amp;ificate:</translation>
    </message>
    <message>
        <source>PEM, or PKCS#12 with its key</source>
        <translation>PEM, or PKCS#12 with its key</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Its &amp;key:</translation>
    </message>
    <message>
        <source>PEM; by default in the same file</source>
        <translation>PEM; by default in the same file</translation>
    </message>
    <message>
        <source>Se&amp;rver name (SNI):</source>
        <translation>Se&amp;rver name (SNI):</translation>
    </message>
    <message>
        <source>by default the address’s host</source>
        <translation>by default the address’s host</translation>
    </message>
    <message>
        <source>Co&amp;nnect to:</source>
        <translation>Co&amp;nnect to:</translation>
    </message>
    <message>
        <source>HOST:PORT instead of the address’s</source>
        <translation>HOST:PORT instead of the address’s</translation>
    </message>
    <message>
        <source>After a failure of trust, look &amp;behind it without secrets</source>
        <translation>After a failure of trust, look &amp;behind it without secrets</translation>
    </message>
    <message>
        <source>Connects a second time, without credentials, headers, query values, subprotocols, message and client certificate, to see whether anything else is wrong. The path of the address is sent, without parameters of its segments. The verdict stays the failure of trust.</source>
        <translation>Connects a second time, without credentials, headers, query values, subprotocols, message and client certificate, to see whether anything else is wrong. The path of the address is sent, without parameters of its segments. The verdict stays the failure of trust.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in ASCII, as TLS needs it (IDNA): something in it may not stand in a name. Write a host name, without scheme and port.</source>
        <translation>“%1” cannot be written in ASCII, as TLS needs it (IDNA): something in it may not stand in a name. Write a host name, without scheme and port.</translation>
    </message>
</context>
<context>
    <name>ui::test::TestPage</name>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>The report is on the clipboard.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Trying with one thing changed, to tell two causes apart…</source>
        <translation>Trying with one thing changed, to tell two causes apart…</translation>
    </message>
    <message>
        <source>The test is under way. Its verdict will stand here.</source>
        <translation>The test is under way. Its verdict will stand here.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Done in %1 ms.</source>
        <translation>Done in %1 ms.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>wss://example.org/path</source>
        <translation>wss://example.org/path</translation>
    </message>
    <message>
        <source>WebSocket address</source>
        <translation>WebSocket address</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Save report…</translation>
    </message>
    <message>
        <source>Enter the address of a WebSocket server above and test the connection: name, TCP, TLS, opening, frames and close, one after the other. No server at hand? The Practice page has one for every fault, and practice:tls-expired, for example, tests one here.</source>
        <translation>Enter the address of a WebSocket server above and test the connection: name, TCP, TLS, opening, frames and close, one after the other. No server at hand? The Practice page has one for every fault, and practice:tls-expired, for example, tests one here.</translation>
    </message>
    <message>
        <source>There is no report yet: test a connection first.</source>
        <translation>There is no report yet: test a connection first.</translation>
    </message>
    <message>
        <source>Scan its TLS</source>
        <translation>Scan its TLS</translation>
    </message>
    <message>
        <source>Every version, cipher suite and group the server accepts, and what is weak</source>
        <translation>Every version, cipher suite and group the server accepts, and what is weak</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Drop one file at a time: the whole chain in it, the server’s certificate first.</source>
        <translation>Drop one file at a time: the whole chain in it, the server’s certificate first.</translation>
    </message>
    <message>
        <source>Drop a file with certificates to judge it</source>
        <translation>Drop a file with certificates to judge it</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>The key log “%1” that SSLKEYLOGFILE names cannot be written (%2). The test went on without it.</source>
        <translation>The key log “%1” that SSLKEYLOGFILE names cannot be written (%2). The test went on without it.</translation>
    </message>
    <message>
        <source>Done in %1 ms. The secrets of its TLS sessions were added to “%2”, as SSLKEYLOGFILE asks.</source>
        <translation>Done in %1 ms. The secrets of its TLS sessions were added to “%2”, as SSLKEYLOGFILE asks.</translation>
    </message>
    <message>
        <source>The address of a server, or a scenario of the practice server as practice:NAME, for example practice:tls-expired</source>
        <translation>The address of a server, or a scenario of the practice server as practice:NAME, for example practice:tls-expired</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StageStrip</name>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: running</source>
        <translation>%1: running</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1: waiting</translation>
    </message>
</context>
<context>
    <name>ui::widgets::VerdictCard</name>
    <message>
        <source>Verdict: %1 · Close frame received: %2 · Close frame sent: %3</source>
        <translation>Verdict: %1 · Close frame received: %2 · Close frame sent: %3</translation>
    </message>
    <message>
        <source>Open the code’s page</source>
        <translation>Open the code’s page</translation>
    </message>
    <message>
        <source>Explain the cause</source>
        <translation>Explain the cause</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Stage: %1 · Confidence: %2</source>
        <translation>Stage: %1 · Confidence: %2</translation>
    </message>
    <message>
        <source>What to do and why</source>
        <translation>What to do and why</translation>
    </message>
</context>
<context>
    <name>ui::window::MainWindow</name>
    <message>
        <source>About WebSocket Doctor</source>
        <translation>About WebSocket Doctor</translation>
    </message>
    <message>
        <source>WebSocket Doctor</source>
        <translation>WebSocket Doctor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&lt;h3&gt;WebSocket Doctor %1&lt;/h3&gt;&lt;p&gt;Names the true cause of a broken WebSocket connection, the bytes that prove it and the fix.&lt;/p&gt;&lt;p&gt;Ctrl+1 to Ctrl+5: the pages. Ctrl+F: search. F5: test again. Esc: stop. Alt+Left and Alt+Right: back and forward.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;WebSocket Doctor %1&lt;/h3&gt;&lt;p&gt;Names the true cause of a broken WebSocket connection, the bytes that prove it and the fix.&lt;/p&gt;&lt;p&gt;Ctrl+1 to Ctrl+5: the pages. Ctrl+F: search. F5: test again. Esc: stop. Alt+Left and Alt+Right: back and forward.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::window::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Run the test again</source>
        <translation>&amp;Run the test again</translation>
    </message>
    <message>
        <source>&amp;Search or enter an address</source>
        <translation>&amp;Search or enter an address</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About WebSocket Doctor</source>
        <translation>&amp;About WebSocket Doctor</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copy the report</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Save the report…</translation>
    </message>
    <message>
        <source>Scan TLS</source>
        <translation>Scan TLS</translation>
    </message>
    <message>
        <source>&amp;Judge a certificate file…</source>
        <translation>&amp;Judge a certificate file…</translation>
    </message>
</context>
</TS>
