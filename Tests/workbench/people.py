"""Who works on the programs of a scene.

The doors are tests of their own, and slow on purpose: everybody else is written into the journal
while no server has it. This is the one place that knows its tables of people.
"""
import base64
import hashlib
import os
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass, field


@dataclass
class Person:
    key: str
    name: str
    # (program or "" for all, role, strands joined by commas)
    memberships: list
    secrets: list = field(default_factory=list)

    @property
    def secret(self):
        return self.secrets[0]


def new_secret():
    return base64.urlsafe_b64encode(os.urandom(32)).decode().rstrip("=")


def mark(secret):
    """What the journal keeps of a secret."""
    return hashlib.sha256(secret.encode()).digest()


def form_token(secret):
    """What a page of this browser sends with its forms."""
    return base64.b64encode(hashlib.sha256(f"form\n{secret}".encode()).digest()).decode()


def password_record(password):
    """The record of a password, made with few rounds: the rounds stand in it, and time is short."""
    salt = os.urandom(16)
    found = hashlib.scrypt(password.encode(), salt=salt, n=1 << 10, r=8, p=1, dklen=32)
    return "$".join(["scrypt", str(1 << 10), "8", "1", *(base64.b64encode(b).decode() for b in (salt, found))])


def add(journal, key, name, memberships, browsers=1, since=None, used=None, login=None, password=None):
    """Writes a person with open sessions into a journal that no server has open."""
    person = Person(f"p-{key}", name, memberships, [new_secret() for _ in range(browsers)])
    now = int(time.time())
    with closing(sqlite3.connect(journal)) as base, base:
        base.execute("INSERT INTO people VALUES (?, ?, 1)", (person.key, name))
        for program, role, strands in memberships:
            base.execute(
                "INSERT INTO memberships VALUES (?, ?, ?, ?)", (person.key, program, role, strands))
        if login:
            base.execute(
                "INSERT INTO accounts (person, login, password) VALUES (?, ?, ?)",
                (person.key, login, password_record(password)))
        for secret in person.secrets:
            base.execute(
                "INSERT INTO sessions (mark, person, since, lastUsed, browser) VALUES (?, ?, ?, ?, ?)",
                (mark(secret), person.key, since or now, used or now, "test"))
    return person


def share(journal, program):
    """Writes a link for reading a program into a journal that no server has open; gives its secret."""
    secret = new_secret()
    with closing(sqlite3.connect(journal)) as base, base:
        base.execute(
            "INSERT INTO shares (mark, program, note, made, revoked) VALUES (?, ?, 'a test', ?, 0)",
            (mark(secret), program, int(time.time())))
    return secret


def change(journal, statement, values=()):
    """Changes a journal that no server has open."""
    with closing(sqlite3.connect(journal)) as base, base:
        if base.execute(statement, values).rowcount == 0:
            raise ValueError(f"there is nothing to change for {statement}")
