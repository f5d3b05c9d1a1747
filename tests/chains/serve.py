#!/usr/bin/env python3
"""Serves every case of make.py on a port of its own: serve.py FOLDER. Writes FOLDER/ports.json, then waits.

Answers any request; a WebSocket opening is accepted. Old algorithms are allowed: what is refused, the client refuses.
"""
import asyncio
import base64
import hashlib
import json
import pathlib
import socket
import ssl
import sys
import threading

# Those with which the server itself may find nothing in common: its alert must go out, which asyncio cuts off.
KEYS = {"good-ed25519", "p192", "p224", "p384", "p521", "secp256k1", "dsa"}
FINITE_FIELD = "/usr/lib/python3.11/test/ffdh3072.pem"
GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def context(folder, name):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.set_ciphers("ALL:@SECLEVEL=0")
    if name == "dsa":
        made.load_dh_params(FINITE_FIELD)
    if "512" in name or "p192" in name:
        made.maximum_version = ssl.TLSVersion.TLSv1_2
    made.load_cert_chain(folder / "chain.pem", folder / "key.pem")
    return made


def reply(request):
    fields = dict(line.split(b": ", 1) for line in request.split(b"\r\n")[1:] if b": " in line)
    key = {name.lower(): value for name, value in fields.items()}.get(b"sec-websocket-key")
    if not key:
        return False, (b"HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\n"
                       b"Connection: close\r\n\r\nok")
    accept = base64.b64encode(hashlib.sha1(key + GUID).digest())
    return True, (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")


async def answer(reader, writer):
    try:
        stays, said = reply(await reader.readuntil(b"\r\n\r\n"))
        writer.write(said)
        if stays:
            await reader.read(4096)
        await writer.drain()
    except (OSError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()


def answer_one(plain, made):
    try:
        plain.settimeout(10)
        with made.wrap_socket(plain, server_side=True) as connection:
            request = b""
            while not request.endswith(b"\r\n\r\n") and (part := connection.recv(4096)):
                request += part
            stays, said = reply(request)
            connection.sendall(said)
            if stays:
                connection.recv(4096)
    except OSError:
        pass


def answer_all(listener, made):
    while True:
        threading.Thread(target=answer_one, args=(listener.accept()[0], made), daemon=True).start()


def listen(made):
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=answer_all, args=(listener, made), daemon=True).start()
    return listener


async def main():
    folder = pathlib.Path(sys.argv[1])
    ports, servers = {}, []
    for case in json.loads((folder / "cases.json").read_text())["cases"]:
        name = case["name"]
        try:
            made = context(folder / name, name)
        except ssl.SSLError as error:
            print(f"{name}: {error}", file=sys.stderr)
            continue
        if name in KEYS:
            servers.append(listen(made))
            ports[name] = servers[-1].getsockname()[1]
            continue
        servers.append(await asyncio.start_server(answer, "127.0.0.1", 0, ssl=made))
        ports[name] = servers[-1].sockets[0].getsockname()[1]
    (folder / "ports.json").write_text(json.dumps(ports))
    print("ready", flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
