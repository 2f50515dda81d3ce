"""Signing in with a provider (OpenID Connect): who comes in, and what of a provider is not believed."""
import json
import re
import sqlite3
import time
import urllib.parse
from contextlib import closing

import people
from ledger import Tests, equal, one_of, require
from people import form_token
from provider import CLIENT, SECRET, Key, Provider, encoded
from scene import Scene
from server import command
from session import COOKIE

tests = Tests("elsewhere")
test = tests.test
BROWSERS = 1
START = "/sign-in/provider"


class Browser:
    """A browser that keeps its cookies and goes to the provider when it is sent there."""

    def __init__(self, scene, provider):
        self.scene, self.provider = scene, provider
        self.session = scene.session()
        self.cookies = {}

    def get(self, path):
        return self.keep(self.session.get(path, self.headers()))

    def form(self, path, fields):
        return self.keep(self.session.form(path, {"token": form_token(self.cookies[COOKIE]), **fields}, self.headers()))

    def headers(self):
        return {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}

    def keep(self, answer):
        for cookie in answer.cookies():
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer

    def begin(self, path=START):
        """Goes to the provider; gives the address with which it sends the browser back."""
        answer = self.get(path)
        equal("sent to the provider", 303, answer.status)
        require(answer.header("Location").startswith(self.provider.issuer + "/authorize?"), f"{answer.header('Location')}")
        return self.provider.sign_in(answer.header("Location"))

    def come_back(self, address):
        parts = urllib.parse.urlsplit(address)
        return self.get(f"{parts.path}?{parts.query}")

    def sign_in(self, path=START):
        return self.come_back(self.begin(path))

    @property
    def name(self):
        """Who is signed in."""
        found = re.search(r'id="person-name"[^>]*value="([^"]*)"', self.get("/account").text)
        return found and found.group(1)


def with_provider(scene, work, arguments=(), login="ida@college.example", password=None):
    """A server of its own that knows somebody by an e-mail address, and its provider."""
    provider = Provider()
    alone = Scene(scene.plait, environment=provider.environment, arguments=[*provider.arguments, *arguments])
    try:
        ida = people.add(alone.server.journal, "ida", "Ida Moss", [("nursing", "author", ""), ("nursing", "approver", "")],
                         login=login, password=password or "never typed here")
        if password is None:
            people.change(alone.server.journal, "UPDATE accounts SET password = NULL WHERE person = ?", (ida.key,))
        alone.start()
        return work(alone, provider)
    finally:
        alone.close()
        provider.close()


def refused(what, answer, status=401, words=None):
    """The page for signing in with a sentence, and nobody signed in."""
    equal(what, status, answer.status)
    require(f"{COOKIE}=" not in "".join(answer.cookies()), f"{what}: a session is begun")
    require('href="/sign-in/provider' in answer.text, f"{what}: the way to begin again is missing")
    require(words is None or words in answer.text, f"{what}: {words!r} is not said: {answer.text[:1500]}")


@test("who is known by a verified e-mail address comes in, to the page that was wanted, and later by the subject alone")
def good_journey(scene):
    def work(alone, provider):
        browser = Browser(alone, provider)
        page = browser.get("/sign-in?next=/programs/nursing/history").text
        address = re.search(r'href="(/sign-in/provider[^"]*)"', page).group(1).replace("&amp;", "&")
        answer = browser.sign_in(address)
        equal("comes in", (303, "/programs/nursing/history"), (answer.status, answer.header("Location")))
        cookie = next(c for c in answer.cookies() if c.startswith(COOKIE + "="))
        require("HttpOnly" in cookie and "SameSite=Lax" in cookie, cookie)
        equal("who", "Ida Moss", browser.name)
        asked = provider.asked[0]
        equal("what is asked", ("code", CLIENT, "S256"), (
            asked["response_type"], asked["client_id"], asked["code_challenge_method"]))
        equal("where to", f"{alone.server.address}/sign-in/provider/return", asked["redirect_uri"])
        require("openid" in asked["scope"].split(), asked["scope"])
        # At the college she is married now; the subject is the same.
        provider.person |= {"email": "ida.long@college.example", "email_verified": False}
        other = Browser(alone, provider)
        equal("again", 303, other.sign_in().status)
        equal("the same person", "Ida Moss", other.name)
        for name in ("state", "nonce", "code_challenge"):
            require(provider.asked[0][name] != provider.asked[1][name], f"{name} is used twice")
        # And whoever has her old address now is somebody else.
        provider.person |= {"sub": "another", "email": "ida@college.example", "email_verified": True}
        refused("somebody else", Browser(alone, provider).sign_in(), 403, "invitation")

    with_provider(scene, work)


@test("a token that is signed with a curve is taken, and a page of another server is never the next one")
def curve(scene):
    def work(alone, provider):
        provider.keys.append(Key(provider.folder.name, "curve", "EC"))
        provider.key = provider.keys[-1]
        for path in ("//evil.example", "https://evil.example/", "/\\evil.example"):
            browser = Browser(alone, provider)
            answer = browser.sign_in(f"{START}?next={urllib.parse.quote(path, safe='')}")
            equal(path, (303, "/"), (answer.status, answer.header("Location")))

    with_provider(scene, work)


@test("the way back is open once, to the browser that began, with its own state")
def state(scene):
    def work(alone, provider):
        browser, thief = Browser(alone, provider), Browser(alone, provider)
        back = browser.begin()
        thief.begin()
        refused("another browser", thief.come_back(back), words="not begun in this browser")
        refused("no cookie", Browser(alone, provider).come_back(back), words="not begun in this browser")
        state = provider.asked[0]["state"]
        refused("another state", browser.come_back(back.replace(state, people.new_secret())))
        refused("no state", browser.get(START + "/return?code=x"))
        equal("the right one", 303, browser.come_back(back).status)
        refused("once more", browser.come_back(back))
        # A code that was used before, brought with a state of one's own.
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)["code"][0]
        begun = thief.begin()
        refused("a used code", thief.come_back(re.sub("code=[^&]*", f"code={code}", begun)), words="cannot be believed")
        begun = thief.begin()
        refused("an error", thief.come_back(re.sub("code=[^&]*", "error=access_denied", begun)), words="did not let you in")

    with_provider(scene, work)


@test("a token that is not for us, not for this sign-in, not valid now or not signed by the provider lets nobody in")
def tokens(scene):
    def work(alone, provider):
        now = time.time()
        stranger = Key(provider.folder.name, "stranger", "RSA")

        def by_a_stranger(head, claims):
            text = provider.unsigned(head, claims)
            return f"{text}.{encoded(stranger.sign(text))}"

        def changed(head, claims):
            text, _, signature = provider.signed(head, claims).rpartition(".")
            return f"{provider.unsigned(head, {**claims, 'sub': 'other'})}.{signature}"

        for what, wrong in {
            "another nonce": {"claims": {"nonce": "x"}}, "no nonce": {"claims": {"nonce": None}},
            "another audience": {"claims": {"aud": "another client"}}, "no audience": {"claims": {"aud": None}},
            "an audience of two without a party": {"claims": {"aud": [CLIENT, "another"]}},
            "another party": {"claims": {"aud": [CLIENT, "another"], "azp": "another"}},
            "expired": {"claims": {"exp": int(now) - 90}}, "no end": {"claims": {"exp": None}},
            "an end in words": {"claims": {"exp": str(int(now) + 300)}},
            "from the future": {"claims": {"iat": int(now) + 600}}, "no beginning": {"claims": {"iat": None}},
            "not yet valid": {"claims": {"nbf": int(now) + 600}},
            "another issuer": {"claims": {"iss": "https://evil.example"}},
            "a longer issuer": {"claims": {"iss": provider.issuer + "/"}}, "no subject": {"claims": {"sub": None}},
            "an empty subject": {"claims": {"sub": ""}}, "a long subject": {"claims": {"sub": "x" * 300}},
            "alg none": {"head": {"alg": "none"}, "make_token": lambda h, c: provider.unsigned(h, c) + "."},
            "alg none with a signature": {"head": {"alg": "none"}}, "no alg": {"head": {"alg": None}},
            "HS256 with the public key": {"make_token": provider.mixed_up},
            "RS512": {"head": {"alg": "RS512"}}, "ES256 of an RSA key": {"head": {"alg": "ES256"}},
            "an unknown kid": {"head": {"kid": "nobody's"}}, "a critical head": {"head": {"crit": ["exp"], "exp": 1}},
            "a stranger's signature": {"make_token": by_a_stranger}, "changed claims": {"make_token": changed},
            "no token": {"make_token": lambda h, c: None}, "two parts": {"make_token": provider.unsigned},
            "five parts": {"make_token": lambda h, c: provider.signed(h, c) + ".x.y"},
            "no JSON": {"make_token": lambda h, c: f"{encoded(b'{')}.{encoded(b'{')}.x"},
            "a claim twice": {"make_token": lambda h, c: signed_text(
                provider, h, json.dumps(c)[:-1] + ', "sub": "other"}')},
        }.items():
            provider.restore()
            for name, value in wrong.items():
                setattr(provider, name, value)
            refused(what, Browser(alone, provider).sign_in(), words="cannot be believed")
        provider.restore()
        # What is allowed: a minute of difference between clocks, a list of audiences with us as the party.
        for claims in ({"exp": int(time.time()) - 30}, {"iat": int(time.time()) + 30}, {"aud": [CLIENT]},
                       {"aud": [CLIENT, "another"], "azp": CLIENT}, {"iat": time.time()}):
            provider.claims = claims
            equal(f"{claims}", 303, Browser(alone, provider).sign_in().status)

    with_provider(scene, work)


def signed_text(provider, head, claims):
    text = f"{encoded(json.dumps(head).encode())}.{encoded(claims.encode())}"
    return f"{text}.{encoded(provider.key.sign(text))}"


@test("an e-mail address that is not verified, a stranger and somebody whose account is closed do not come in")
def who(scene):
    def work(alone, provider):
        for claims in ({"email_verified": False}, {"email_verified": None}, {"email": None}, {"email_verified": "no"}):
            provider.claims = claims
            refused(f"{claims}", Browser(alone, provider).sign_in(), 403, "does not say that your e-mail address is yours")
        provider.claims = {"email": "stranger@college.example"}
        refused("a stranger", Browser(alone, provider).sign_in(), 403, "Ask the administrator for an invitation")
        provider.restore()
        alone.server.stop()
        people.change(alone.server.journal, "UPDATE people SET active = 0 WHERE person = 'p-ida'")
        alone.server.start()
        refused("closed", Browser(alone, provider).sign_in(), 403)

    with_provider(scene, work)


@test("a provider that is down, slow, huge, elsewhere or not understood is told in a sentence, and the server goes on")
def trouble(scene):
    def work(alone, provider):
        def slow():
            time.sleep(12)
            return 200, {}, b"{}"

        html = (200, {"Content-Type": "text/html"}, b"<html>maintenance</html>")
        huge = (200, {"Content-Type": "application/json"}, b'{"x": "' + b"x" * 70_000 + b'"}')
        elsewhere = (302, {"Location": provider.issuer + "/openid-configuration"}, b"")
        for what, described, answers, words in (
            ("describes another", {"issuer": provider.issuer + "x"}, {}, "cannot be believed"),
            ("sends codes in the clear", {"token_endpoint": "http://provider.example/token"}, {}, "cannot be believed"),
            ("shows no keys", {"jwks_uri": None}, {}, "cannot be believed"),
            ("is under repair", {}, {"openid-configuration": (503, {}, b"")}, "does not answer"),
            ("sends a page", {}, {"openid-configuration": html}, "cannot be believed"),
            ("sends too much", {}, {"openid-configuration": huge}, "does not answer"),
            ("sends us on", {}, {"openid-configuration": elsewhere}, "cannot be believed"),
            ("is slow", {}, {"openid-configuration": slow}, "does not answer"),
        ):
            provider.restore()
            provider.described, provider.answers = described, answers
            started = time.monotonic()
            refused(what, Browser(alone, provider).get(START), 502 if words == "does not answer" else 401, words)
            require(time.monotonic() - started < 13, f"{what}: {time.monotonic() - started:.0f} s")
            equal("the server goes on", 200, alone.session().get("/healthz").status)
        provider.restore()
        for what, answer in (("token: a page", html), ("token: huge", huge), ("token: an error", (400, {}, b"{}")),
                             ("token: no JSON", (200, {}, b"{")), ("token: a list", (200, {}, b"[]"))):
            browser = Browser(alone, provider)
            back = browser.begin()
            provider.answers = {"token": answer}
            refused(what, browser.come_back(back), 502 if what == "token: huge" else 401)
            provider.restore()
        provider.answers = {"jwks": (200, {}, b'{"keys": [{"kty": "RSA"}, 7, {"kty": "oct", "k": "eA", "kid": "first"}]}')}
        refused("keys that are none", Browser(alone, provider).sign_in())

    with_provider(scene, work)

    def down(alone, provider):
        provider.server.shutdown()
        provider.server.server_close()
        refused("down", Browser(alone, provider).get(START), 502, "does not answer")
        equal("a password still works", 200, alone.session().get("/sign-in").status)

    with_provider(scene, down)


@test("a browser that comes back from another provider than the one it was sent to does not come in")
def mix_up(scene):
    def work(alone, provider):
        provider.iss = "https://evil.example"
        refused("another", Browser(alone, provider).sign_in(), words="cannot be believed")
        require(provider.codes, "the code was sent to the provider although another one had made it")
        provider.iss = provider.issuer
        equal("the right one", 303, Browser(alone, provider).sign_in().status)

    with_provider(scene, work)

    def named(alone, provider):
        provider.described = {"authorization_response_iss_parameter_supported": True}
        refused("no name where one is promised", Browser(alone, provider).sign_in())

    with_provider(scene, named)


@test("an invitation can be accepted with the provider: a person without a password, once")
def invitation(scene):
    def work(alone, provider):
        administrator = alone.session(alone.administrator)
        administrator.form("/people/invite", {
            "token": form_token(alone.administrator.secret), "note": "Bea", "program": "nursing", "role": "reviewer"})
        link = re.search(r"/invitation/[\w-]{43}", administrator.get("/people").text).group()
        browser = Browser(alone, provider)
        page = browser.get(link)
        require(f'href="{link}/provider"' in page.text, "the invitation does not offer the provider")
        provider.person = {"sub": "bea", "email": "Bea@College.example", "email_verified": False, "name": "Bea Long"}
        refused("not verified", browser.sign_in(link + "/provider"), 403)
        provider.person["email_verified"] = True
        answer = browser.sign_in(link + "/provider")
        equal("comes in", (303, "/programs/nursing/write"), (answer.status, answer.header("Location")))
        equal("who", "Bea Long", browser.name)
        equal("the program", 200, browser.get("/programs/nursing/write").status)
        equal("the link again", 410, browser.get(link).status)
        equal("by the provider again", 404, Browser(alone, provider).get(link + "/provider").status)
        with closing(sqlite3.connect(alone.server.journal)) as base:
            equal("account", ("bea@college.example", None), base.execute(
                "SELECT login, password FROM accounts WHERE login LIKE 'bea%'").fetchone())

    with_provider(scene, work)


@test("signing out ends the session here, and the provider's button begins a new one")
def signing_out(scene):
    def work(alone, provider):
        browser = Browser(alone, provider)
        browser.sign_in()
        before = dict(browser.cookies)
        equal("signed out", (303, "/signed-out"), (lambda a: (a.status, a.header("Location")))(browser.form("/sign-out", {})))
        browser.cookies = dict(before)
        equal("the old cookie", 303, browser.get("/account").status)
        equal("in again", 303, browser.sign_in().status)
        require(browser.cookies[COOKIE] != before[COOKIE], "the session is the old one")
        equal("who", "Ida Moss", browser.name)

    with_provider(scene, work)


@test("who has no password signs the set after signing in once more, and only then")
def signature(scene):
    def work(alone, provider):
        browser = Browser(alone, provider)
        browser.sign_in()
        page = browser.get("/programs/nursing/sign").text
        again = re.search(r'href="(/sign-in/provider\?again=[^"]*)"', page).group(1).replace("&amp;", "&")
        require('type="password"' not in page, "a password is asked that nobody has")
        fields = {"seat": "adult-education", "name": "Ida Moss", "password": ""}
        fields |= dict(re.findall(r'name="(head|fingerprint)" value="([^"]*)"', page))
        fields["seat"] = re.search(r'name="seat" value="([^"]*)"', page).group(1)
        equal("not asked again", 422, browser.form("/programs/nursing/sign", fields).status)
        provider.claims = {"auth_time": int(time.time()) - 3_600}
        refused("signed in long ago", browser.sign_in(again))
        equal("asked for", ("login", "0"), (provider.asked[-1]["prompt"], provider.asked[-1]["max_age"]))
        provider.claims = {"auth_time": None}
        refused("nobody knows when", browser.sign_in(again))
        provider.claims = {"sub": "another"}
        refused("somebody else", browser.sign_in(again), 403, "somebody else")
        equal("still not", 422, browser.form("/programs/nursing/sign", fields).status)
        provider.restore()
        answer = browser.sign_in(again)
        equal("asked again", (303, "/programs/nursing/sign"), (answer.status, answer.header("Location")))
        require("again=yes" not in browser.get("/programs/nursing/sign").text, "it is asked for once more")
        answer = browser.form("/programs/nursing/sign", fields)
        equal("signed", 303, answer.status)
        require(f"You signed for {fields['seat']}." in browser.get("/programs/nursing/sign").text, "nothing is signed")
        # Another browser of the same person has shown nothing.
        other = Browser(alone, provider)
        other.sign_in()
        equal("in another browser", 422, other.form("/programs/nursing/sign", fields).status)

    with_provider(scene, work)


@test("neither the log nor the journal has a secret, a code or a token of a sign-in")
def no_secrets(scene):
    def work(alone, provider):
        browser = Browser(alone, provider)
        back = browser.begin()
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)["code"][0]
        browser.come_back(back)
        provider.claims = {"nonce": "x"}
        Browser(alone, provider).sign_in()
        kept = alone.server.log.encode() + alone.server.journal.read_bytes()
        asked = provider.asked[0]
        for secret in (SECRET, code, asked["state"], asked["nonce"], browser.cookies[COOKIE], browser.cookies["plait-provider"]):
            require(secret.encode() not in kept, f"{secret} is kept")
        require("another nonce" in alone.server.log, "the log does not say why")

    with_provider(scene, work, arguments=["--log-format", "json"])


@test("without a provider there is no button; one without TLS elsewhere, or half an option, is refused at the start")
def options(scene):
    visitor = scene.session()
    require("/sign-in/provider" not in visitor.get("/sign-in").text, "there is a button")
    equal("the address", 404, visitor.get(START).status)
    folder = scene.root / "never"
    for arguments in (["--oidc-issuer", "http://login.college.example", "--oidc-client", "x"],
                      ["--oidc-issuer", "https://login.college.example"], ["--oidc-client", "x"],
                      ["--oidc-issuer", "https://login.college.example?x=y", "--oidc-client", "x"],
                      ["--oidc-issuer", "https://login.college.example", "--oidc-client", "x", "--oidc-secret-file", "/none"]):
        code, _, errors = command(scene.plait, "serve", folder, "--port", "1", *arguments)
        one_of(f"{arguments}", (2, 3), code)
        require("--oidc" in errors or "/none" in errors, errors)
