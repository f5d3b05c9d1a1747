#!/usr/bin/env python3
"""What Chromium and Firefox say of every case that serve.py serves: browser_clients.py FOLDER OUT.

Writes OUT/chrome.tsv and OUT/firefox.tsv. Needs chromium, firefox-esr and libnss3-tools; each browser gets a profile of
its own in OUT, with the roots of all cases.
"""
import hashlib
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import threading
import time

LEAVES = ("self-signed-trusted", "leaf-trusted", "leaf-trusted-below-intermediate", "self-signed-authority-trusted")
HOSTS = "example.test,a.example.test,a.b.example.test,ab.example.test,a_b.example.test"
PAGE = """<script>
const urls = %s; let at = 0;
function next() {
  if (at >= urls.length) { console.log('RESULT . end'); return; }
  const [name, url] = urls[at++], socket = new WebSocket(url);
  const done = said => { socket.onopen = socket.onclose = null; console.log('RESULT ' + name + ' ' + said);
                         setTimeout(next, 30); };
  socket.onopen = () => { done('ok'); socket.close(); };
  socket.onclose = () => done('refused');
}
next();
</script>"""
ASK = """
let [urls, done] = arguments, out = {};
(async () => {
  for (const [name, url] of urls) {
    out[name] = await new Promise(said => {
      const request = new XMLHttpRequest();
      request.open("GET", url);
      request.onload = () => said("ok");
      request.onerror = () => {
        const security = request.channel.securityInfo;
        said(security && security.errorCodeString || "no code");
      };
      request.send();
    });
  }
  done(out);
})();
"""


def trust(folder, cases, database):
    database.mkdir(parents=True)
    subprocess.run(["certutil", "-N", "-d", f"sql:{database}", "--empty-password"], check=True)
    seen = set()
    for case in cases:
        roots = folder / case["name"] / "roots.pem"
        digest = hashlib.sha256(roots.read_bytes()).hexdigest()
        if digest in seen:
            continue
        seen.add(digest)
        flags = "CP,," if case["name"] in LEAVES else "C,,"
        subprocess.run(["certutil", "-A", "-d", f"sql:{database}", "-n", digest, "-t", flags, "-a", "-i", roots],
                       check=True)


def chrome(folder, cases, ports, out):
    trust(folder, cases, out / "home/.pki/nssdb")
    urls = [(c["name"], f"wss://{c['host']}:{ports[c['name']]}/") for c in cases if c["name"] in ports]
    (out / "page.html").write_text(PAGE % json.dumps(urls))
    browser = subprocess.Popen(
        ["chromium", "--headless=new", "--no-sandbox", f"--user-data-dir={out}/chrome-profile",
         "--host-resolver-rules=MAP *.test 127.0.0.1, MAP example.test 127.0.0.1", "--enable-logging=stderr",
         f"file://{out}/page.html"],
        env=dict(os.environ, HOME=str(out / "home")), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    watch = threading.Timer(180, browser.kill)
    watch.start()
    said, code = {}, None
    for line in browser.stderr:
        # The code of a failure comes from another process, before the page hears of it.
        if found := re.search(r"net_error (-\d+)", line):
            code = found[1]
        elif found := re.search(r"RESULT (\S+) (ok|refused|end)", line):
            if found[2] == "end":
                break
            said[found[1]], code = "ok" if found[2] == "ok" else code, None
    watch.cancel()
    browser.terminate()
    return said


class Marionette:
    def __init__(self, port):
        for _ in range(200):
            try:
                self.socket = socket.create_connection(("127.0.0.1", port))
                break
            except OSError:
                time.sleep(0.2)
        self.read()
        self.number = 0

    def read(self):
        size = b""
        while (octet := self.socket.recv(1)) != b":":
            size += octet
        data = b""
        while len(data) < int(size):
            data += self.socket.recv(int(size) - len(data))
        return json.loads(data)

    def call(self, name, **arguments):
        self.number += 1
        message = json.dumps([0, self.number, name, arguments]).encode()
        self.socket.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, result = self.read()
        if error:
            raise RuntimeError(error)
        return result


def firefox(folder, cases, ports, out):
    profile = out / "firefox-profile"
    trust(folder, cases, profile)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (profile / "user.js").write_text(f'user_pref("network.dns.localDomains", "{HOSTS}");\n'
                                     f'user_pref("marionette.port", {port});\n')
    browser = subprocess.Popen(
        ["firefox-esr", "--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile",
         profile], env=dict(os.environ, HOME=str(out / "home")), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    driver = Marionette(port)
    driver.call("WebDriver:NewSession", capabilities={})
    driver.call("Marionette:SetContext", value="chrome")
    driver.call("WebDriver:SetTimeouts", script=180000)
    urls = [(c["name"], f"https://{c['host']}:{ports[c['name']]}/") for c in cases if c["name"] in ports]
    said = driver.call("WebDriver:ExecuteAsyncScript", script=ASK, args=[urls])["value"]
    browser.terminate()
    return said


def main():
    folder, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    cases = json.loads((folder / "cases.json").read_text())["cases"]
    ports = json.loads((folder / "ports.json").read_text())
    for browser in (chrome, firefox):
        said = browser(folder, cases, ports, out)
        (out / f"{browser.__name__}.tsv").write_text(
            "".join(f"{case['name']}\t{said.get(case['name'], '-')}\n" for case in cases))


if __name__ == "__main__":
    main()
