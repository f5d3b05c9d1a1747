// node ws: each path is something a real application does. node server.js PORT
const { WebSocketServer } = require('ws');
const http = require('http');
const port = Number(process.argv[2]);
const server = http.createServer((request, response) => { response.statusCode = 200; response.end('<html>page</html>'); });
const options = { noServer: true, perMessageDeflate: true };
const wss = new WebSocketServer(options);
server.on('upgrade', (request, socket, head) => {
  const path = request.url.slice(1);
  if (path === 'refuse403') { socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n'); return; }
  if (path === 'origin' && request.headers.origin !== 'http://127.0.0.1:' + port) {
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n'); return;
  }
  if (path === 'destroy-early') { socket.destroy(); return; }
  if (path === 'silent') return;
  wss.handleUpgrade(request, socket, head, (ws) => {
    ws.on('error', () => {});
    ws.on('message', (data, binary) => ws.send(data, { binary }));
    if (path === 'close1008') ws.close(1008, 'token missing');
    else if (path === 'close4401') ws.close(4401, 'Unauthorized');
    else if (path === 'close-empty') ws.close();
    else if (path === 'terminate') ws.terminate();
    else if (path === 'half-close') ws._socket.end();
    else if (path === 'raw-http') ws._socket.write('HTTP/1.1 504 Gateway Timeout\r\n\r\n');
    else if (path === 'latin1') ws._socket.write(Buffer.from([0x81, 0x04, 0x63, 0x61, 0x66, 0xe9]));
  });
});
server.listen(port, '127.0.0.1');
