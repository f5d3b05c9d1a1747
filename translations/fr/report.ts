<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>Normal end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications and libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved and not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 has %n address(es): %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The URL names an address; there was nothing to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host of the name %1 exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 exists but has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server could not answer for %1 just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup of %1 got no answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup of %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 addresses: %1. IPv6 addresses: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 in %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reset the connection while it was being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not allow connections to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) tried.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) tried; before one answered, these failed: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection goes through %1, chosen by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is direct, without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the proxy cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 refused the tunnel with status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answered is no answer of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection instead of answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 opened no tunnel; its status: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 opened no tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 in %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused with the alert %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port speaks HTTP in plain text, not TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port speaks another protocol than TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection during the handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reset the connection during the handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handshake did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handshake was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handshake failed on our side: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handshake failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is accepted by every browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too old: browsers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate expires soon, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from %1 to %2, so not now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid only from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediate certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names no host in the field that browsers read, so it is not for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n certificate(s) ends at a trusted root; issuer: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is self-signed: no authority vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of the chain is not in the trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server leaves out an intermediate certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of the chain has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of the chain is not yet valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names its host in the common name only, which browsers no longer read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not meant for a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of the chain is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature of the chain uses a broken algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority has revoked the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain holds something that is no valid certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1; signature: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak by today’s standards. Key: %1; signature: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too weak to be trusted. Key: %1; signature: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose no protocol by ALPN, which is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose %1, with which no WebSocket can be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1 %2 instead of 101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1 instead of 101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection without a whole answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reset the connection without a whole answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer the request in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait for the answer was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ended the connection before a whole answer had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the answer is larger than the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is the value that belongs to our key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is the value that belongs to our key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is %2 but must be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is missing from the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade: %1 and Connection: %2 are as they must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade and Connection are as they must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade: %1 and Connection: %2 do not announce a WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade or Connection is missing from the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose the subprotocol %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subprotocol was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subprotocol was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose the subprotocol %1, which was not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extension was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named extensions that were not offered or have wrong parameters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the server differs from ours by %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the server differs from ours by %1 s; one of them is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer carries no date to compare clocks with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pong came back after %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pong came back before the connection ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pong came back in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection before it answered the ping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reset the connection before it answered the ping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pong came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered “%1”, which is not the text expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text message came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was not asked to send a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server sent a masked frame, as only clients may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server used an opcode that nobody has defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server set a reserved bit that was not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server cut a control frame into fragments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server sent a control frame of more than 125 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server wrote a length in more bytes than it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server wrote a length whose highest bit is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server continued a message that had not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server began a message inside another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 a text of the server is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server began a message larger than the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server sent compressed data that cannot be inflated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server wrote HTTP into the stream of frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server sent a Close frame with a payload of one byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server sent a Close frame with a code that must not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server sent a Close frame whose reason is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 the server broke the rule %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server sent %n message(s) of its own accord.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We closed with %2 and the server answered with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed with %1 and we answered with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides sent a Close frame; received: %1, sent: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides sent a Close frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close frames were exchanged, but not by the rules; received: %1, sent: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange of Close frames is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange of Close frames failed; received: %1, sent: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole exchange of Close frames took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a Close frame without a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the code %1, which does not stand for a normal end or must not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no close code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the TCP connection cleanly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server left the TCP connection open; we closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not close the TCP connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reset the TCP connection after the Close frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TCP connection did not end by the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reset the TCP connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the TCP connection without a Close frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: an earlier stage failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: the test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: ws:// does without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: nobody asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: there was nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: the URL names an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol chosen by ALPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the opening request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping and pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the text sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close code received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the TCP connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a Close frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed in a browser’s close()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer’s certificate at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name sent (SNI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bytes received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the TCP connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket versions offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare’s CF-Ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that break the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset in the server’s stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close code received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close code sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who closed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by the server (FIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset by the server (RST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connection reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not allowed by this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: given up because another address answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the frame was empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>RFC 6455</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the IANA registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Repeated without TLS on the same port, the test ended with “%1”. This confirms “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated without TLS on the same port, the test ended with “%1”. This rules out “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated with TLS on the same port, the test ended with “%1”. This confirms “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated with TLS on the same port, the test ended with “%1”. This rules out “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated without an Origin header, the test ended with “%1”. This confirms “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated without an Origin header, the test ended with “%1”. This rules out “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated with the site’s own Origin header, the test ended with “%1”. This confirms “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated with the site’s own Origin header, the test ended with “%1”. This rules out “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated with one thing changed, the test ended with “%1”. This confirms “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated with one thing changed, the test ended with “%1”. This rules out “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this file, as ISO 639 names it: en, fr</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retry</name>
    <message>
        <source>only if still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a random wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with back-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after fixing the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with new credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the service says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not documented</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debugging scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What clients show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use which</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlFault</name>
    <message>
        <source>There is no address. Type one such as wss://example.org/chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not say how to connect. Put ws:// or wss:// before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ws:// and wss:// addresses can be tested (http:// and https:// are read as such). Change what stands before the ://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no host. Write one after the //, as in wss://example.org/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is neither a valid name nor a valid address. Check its spelling; an IPv6 address stands in square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535. Correct it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WebSocket address may not have a fragment. Remove the # and what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a character that must be escaped. Write a blank as %20, for instance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never: local only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when registered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
