// What node ws makes of each stream: its Receiver is fed directly, without a socket. One JSON line in, one out.
'use strict';

const crypto = require('crypto');
const path = require('path');
const readline = require('readline');

const ws = path.dirname(require.resolve('ws/package.json'));
const Receiver = require(path.join(ws, 'lib/receiver.js'));
const PerMessageDeflate = require(path.join(ws, 'lib/permessage-deflate.js'));
const { kStatusCode } = require(path.join(ws, 'lib/constants.js'));

const BETWEEN_FRAMES = 0; // GET_INFO of receiver.js

function shown(what, data) {
  if (data.length <= 64) return `${what} ${data.toString('hex')}`;
  return `${what} ${data.length}:${crypto.createHash('sha1').update(data).digest('hex')}`;
}

function extensions(stream) {
  if (!stream.deflate) return {};
  const deflate = new PerMessageDeflate({}, stream.server, stream.limit);
  const parameters = {};
  if (!stream.takeover) {
    parameters[`${stream.server ? 'client' : 'server'}_no_context_takeover`] = [true];
  }
  deflate.accept([parameters]);
  return { [PerMessageDeflate.extensionName]: deflate };
}

function read(stream) {
  return new Promise((resolve) => {
    const events = [];
    let end;
    const receiver = new Receiver({
      isServer: stream.server, maxPayload: stream.limit, extensions: extensions(stream)
    });
    const done = () => {
      const inside = receiver._state !== BETWEEN_FRAMES || receiver._bufferedBytes > 0;
      resolve({ events, end: end || (inside ? 'cut' : 'open') });
    };
    receiver.on('message', (data, binary) => events.push(shown(binary ? 'binary' : 'text', data)));
    receiver.on('ping', (data) => events.push(shown('ping', data)));
    receiver.on('pong', (data) => events.push(shown('pong', data)));
    receiver.on('conclude', (code, reason) => {
      end = shown(`close ${code === 1005 ? '-' : code}`, reason);
    });
    receiver.on('error', (error) => {
      end = `fail ${error[kStatusCode] || error.message}`;
      done();
    });
    receiver.write(Buffer.from(stream.hex, 'hex'), (error) => {
      if (!error) done();
    });
  });
}

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await read(JSON.parse(line)))}\n`);
  }
}

main();
