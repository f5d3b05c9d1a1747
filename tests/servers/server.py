# python3-websockets: each path is something a real application does. server.py PORT [CERTIFICATE KEY]
import asyncio, sys, http, ssl
import websockets
async def handler(ws, path=None):
    path = (path or ws.path).strip('/')
    if path == 'close1011':
        raise RuntimeError('handler failed')
    if path == 'close3000':
        await ws.close(3000, 'no token')
    if path == 'push':
        for i in range(50):
            await ws.send('x' * 1000)
    async for message in ws:
        await ws.send(message)
async def process(path, headers):
    if path == '/health':
        return http.HTTPStatus.OK, [], b'OK\n'
    if path == '/limit':
        return http.HTTPStatus.TOO_MANY_REQUESTS, [('Retry-After', '5')], b''
async def main():
    context = None
    if len(sys.argv) > 3:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
    async with websockets.serve(handler, '127.0.0.1', int(sys.argv[1]), process_request=process, ssl=context,
                                subprotocols=['chat'] ):
        await asyncio.Future()
import logging
logging.disable(logging.CRITICAL)
asyncio.run(main())
