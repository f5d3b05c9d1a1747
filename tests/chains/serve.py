#!/usr/bin/env python3
"""Serves every case of make.py on a port of its own: serve.py FOLDER. Writes FOLDER/ports.json, then waits.

Answers any request; a WebSocket opening is accepted. Old algorithms are allowed: what is refused, the client refuses.
"""
import asyncio
import base64
import hashlib
import json
import pathlib
import ssl
import sys

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def context(folder, name):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.set_ciphers("ALL:@SECLEVEL=0")
    if "512" in name or "p192" in name:
        made.maximum_version = ssl.TLSVersion.TLSv1_2
    made.load_cert_chain(folder / "chain.pem", folder / "key.pem")
    return made


async def answer(reader, writer):
    try:
        request = await reader.readuntil(b"\r\n\r\n")
        fields = dict(line.split(b": ", 1) for line in request.split(b"\r\n")[1:] if b": " in line)
        key = {name.lower(): value for name, value in fields.items()}.get(b"sec-websocket-key")
        if key:
            accept = base64.b64encode(hashlib.sha1(key + GUID).digest())
            writer.write(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
            await reader.read(4096)
        else:
            writer.write(b"HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\n"
                         b"Connection: close\r\n\r\nok")
        await writer.drain()
    except (OSError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()


async def main():
    folder = pathlib.Path(sys.argv[1])
    ports, servers = {}, []
    for case in json.loads((folder / "cases.json").read_text())["cases"]:
        name = case["name"]
        try:
            servers.append(await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context(folder / name, name)))
        except ssl.SSLError as error:
            print(f"{name}: {error}", file=sys.stderr)
            continue
        ports[name] = servers[-1].sockets[0].getsockname()[1]
    (folder / "ports.json").write_text(json.dumps(ports))
    print("ready", flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
