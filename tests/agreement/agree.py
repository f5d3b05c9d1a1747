"""What python3-websockets makes of each stream: the protocol behind connect() and serve(), without a socket.

One JSON line in, one out.
"""
import asyncio
import hashlib
import json
import sys

from websockets.connection import State
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import OP_PING, OP_PONG
from websockets.legacy.protocol import WebSocketCommonProtocol


def shown(what, data):
    if len(data) <= 64:
        return f"{what} {bytes(data).hex()}"
    return f"{what} {len(data)}:{hashlib.sha1(data).hexdigest()}"


class Octets:
    """Stands in for asyncio.StreamReader: everything has come, and the end too."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    async def readexactly(self, count):
        piece = self.data[self.at : self.at + count]
        self.at += len(piece)
        if len(piece) < count:
            raise asyncio.IncompleteReadError(piece, count)
        return piece


class Protocol(WebSocketCommonProtocol):
    def __init__(self, stream, loop):
        super().__init__(ping_interval=None, max_size=stream["limit"], max_queue=None, loop=loop)
        self.is_client = not stream["server"]
        self.side = "client" if self.is_client else "server"
        if stream["deflate"]:
            self.extensions = [PerMessageDeflate(not stream["takeover"], False, 15, 15)]
        self.reader = Octets(bytes.fromhex(stream["hex"]))
        self.state = State.OPEN
        self.events = []
        self.end = None
        self.frame_start = 0

    async def read_frame(self, max_size):
        self.frame_start = self.reader.at
        frame = await super().read_frame(max_size)
        if frame.opcode == OP_PING:
            self.events.append(shown("ping", frame.data))
        elif frame.opcode == OP_PONG:
            self.events.append(shown("pong", frame.data))
        return frame

    async def read_message(self):
        message = await super().read_message()
        if isinstance(message, str):
            self.events.append(shown("text", message.encode()))
        elif message is not None:
            self.events.append(shown("binary", message))
        return message

    async def pong(self, data=b""):
        pass

    async def write_close_frame(self, close, data=None):
        self.state = State.CLOSING
        code = "-" if close.code == 1005 else close.code
        self.end = shown(f"close {code}", close.reason.encode())

    def fail_connection(self, code=1006, reason=""):
        if self.state is not State.OPEN:
            return  # a Close frame went out before this
        if code != 1006:
            self.end = f"fail {code}"
        else:
            self.end = "open" if self.reader.at == self.frame_start else "cut"


def main():
    loop = asyncio.new_event_loop()
    for line in sys.stdin:
        protocol = Protocol(json.loads(line), loop)
        try:
            protocol.transfer_data().send(None)  # nothing in it has to wait
        except StopIteration:
            pass
        print(json.dumps({"events": protocol.events, "end": protocol.end}))


main()
