"""A small provider of OpenID Connect on loopback, which can be told to misbehave."""
import base64
import hashlib
import hmac
import json
import secrets
import subprocess
import tempfile
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

CLIENT, SECRET = "plait at the college", "only:we & the provider/know"


def encoded(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def openssl(*arguments, given=None):
    return subprocess.run(["openssl", *map(str, arguments)], input=given, capture_output=True, check=True).stdout


class Key:
    """A pair of keys in a file, and its public half as the provider shows it."""

    def __init__(self, folder, name, kind):
        self.name, self.kind = name, kind
        self.path = Path(folder) / f"{name}.pem"
        if kind == "RSA":
            openssl("genrsa", "-out", self.path, 2048)
            words = openssl("rsa", "-in", self.path, "-noout", "-modulus").decode()
            modulus = bytes.fromhex(words.strip().removeprefix("Modulus="))
            self.public = {"kty": "RSA", "n": encoded(modulus), "e": "AQAB", "alg": "RS256"}
        else:
            openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", self.path)
            point = openssl("ec", "-in", self.path, "-pubout", "-outform", "DER")[-64:]
            self.public = {"kty": "EC", "crv": "P-256", "x": encoded(point[:32]), "y": encoded(point[32:])}
        self.public |= {"kid": name, "use": "sig"}

    @property
    def algorithm(self):
        return "RS256" if self.kind == "RSA" else "ES256"

    def sign(self, text):
        signature = openssl("dgst", "-sha256", "-sign", self.path, given=text.encode())
        if self.kind == "RSA":
            return signature
        # From the two numbers of DER to two times 32 bytes (RFC 7518, section 3.4).
        numbers, rest = [], signature[2:]
        for _ in range(2):
            length = rest[1]
            numbers.append(rest[2:2 + length].lstrip(b"\0").rjust(32, b"\0"))
            rest = rest[2 + length:]
        return b"".join(numbers)

    @property
    def public_text(self):
        return openssl("rsa" if self.kind == "RSA" else "ec", "-in", self.path, "-pubout")


class Provider:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="workbench-provider-")
        self.key = Key(self.folder.name, "first", "RSA")
        self.keys = [self.key]
        self.person = {"sub": "248289761001", "email": "ida@college.example", "email_verified": True, "name": "Ida Moss"}
        self.asked, self.codes = [], {}
        self.restore()
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                provider.serve(self, "")

            def do_POST(self):
                provider.serve(self, self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.issuer = f"http://127.0.0.1:{self.server.server_port}/realm"

    def restore(self):
        """Makes it behave again."""
        self.claims = {}        # What stands in the token instead; None leaves a claim out.
        self.head = {}          # The same for its head.
        self.make_token = None  # Makes the token of head and claims.
        self.answers = {}       # By the last word of the path: (status, headers, bytes), or a function.
        self.described = {}     # What its description says besides.
        self.iss = None         # What it calls itself where it sends browsers back.

    def close(self):
        self.server.shutdown()
        self.server.server_close()
        self.folder.cleanup()

    @property
    def arguments(self):
        return ["--oidc-issuer", self.issuer, "--oidc-client", CLIENT]

    @property
    def environment(self):
        return {"PLAIT_OIDC_SECRET": SECRET}

    # What the browser does at the provider.

    def sign_in(self, address):
        """The person signs in at the address to which a browser was sent; where it is sent back to."""
        parts = urllib.parse.urlsplit(address)
        asked = dict(urllib.parse.parse_qsl(parts.query, strict_parsing=True))
        self.asked.append(asked)
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        back = {"code": code, "state": asked["state"]}
        if self.iss:
            back["iss"] = self.iss
        return f"{asked['redirect_uri']}?{urllib.parse.urlencode(back)}"

    # What the server asks.

    def serve(self, handler, body):
        word = handler.path.rpartition("/")[2]
        answer = self.answers.get(word)
        if callable(answer):
            answer = answer()
        if answer is None:
            status, value = {
                "openid-configuration": lambda: (200, self.description()), "jwks": lambda: (200, self.key_set()),
                "token": lambda: self.token(handler.headers.get("Authorization"), body),
            }.get(word, lambda: (404, {}))()
            answer = status, {"Content-Type": "application/json"}, json.dumps(value).encode()
        status, headers, data = answer
        try:
            handler.send_response(status)
            for name, value in headers.items():
                handler.send_header(name, value)
            handler.send_header("Content-Length", str(len(data)))
            handler.end_headers()
            handler.wfile.write(data)
        except OSError:
            pass

    def description(self):
        return {
            "issuer": self.issuer, "authorization_endpoint": self.issuer + "/authorize",
            "token_endpoint": self.issuer + "/token", "jwks_uri": self.issuer + "/jwks",
            "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"], **self.described,
        }

    def key_set(self):
        return {"keys": [key.public for key in self.keys]}

    def token(self, authorization, body):
        fields = dict(urllib.parse.parse_qsl(body, strict_parsing=True))
        quoted = ":".join(urllib.parse.quote(text, safe="") for text in (CLIENT, SECRET))
        if authorization != "Basic " + base64.b64encode(quoted.encode()).decode():
            return 401, {"error": "invalid_client"}
        asked = self.codes.pop(fields.get("code"), None)
        challenge = encoded(hashlib.sha256(fields.get("code_verifier", "").encode()).digest())
        if (not asked or fields.get("grant_type") != "authorization_code" or fields.get("redirect_uri") != asked["redirect_uri"]
                or asked["code_challenge"] != challenge):
            return 400, {"error": "invalid_grant"}
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT, "exp": now + 300, "iat": now, "nonce": asked["nonce"], **self.person}
        if "max_age" in asked:
            claims["auth_time"] = now
        claims = {name: value for name, value in {**claims, **self.claims}.items() if value is not None}
        head = {"alg": self.key.algorithm, "kid": self.key.name, "typ": "JWT", **self.head}
        head = {name: value for name, value in head.items() if value is not None}
        make = self.make_token or self.signed
        return 200, {"access_token": "x", "token_type": "Bearer", "id_token": make(head, claims)}

    def signed(self, head, claims):
        text = self.unsigned(head, claims)
        return f"{text}.{encoded(self.key.sign(text))}"

    @staticmethod
    def unsigned(head, claims):
        return ".".join(encoded(json.dumps(part).encode()) for part in (head, claims))

    def mixed_up(self, head, claims):
        """Signed with the public key as if it were a secret that both know."""
        text = self.unsigned({**head, "alg": "HS256"}, claims)
        return f"{text}.{encoded(hmac.new(self.key.public_text, text.encode(), hashlib.sha256).digest())}"
