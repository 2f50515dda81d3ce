"""Reads what Haskell's show writes, which is the form of pandoc's .native files.

A value becomes a string, a number, a list, a tuple, or Term(name, arguments); the fields of a
record are its arguments.
"""
import re
from typing import NamedTuple

TOKEN = re.compile(r'\s*(?:("(?:[^"\\]|\\.|\\\s+\\)*")|(-?\d+(?:\.\d+)?(?:e-?\d+)?)|([A-Za-z_][\w\'.]*)|([\[\](),{}=]))', re.S)
ESCAPE = re.compile(r"\\(?:(\d+)|x([0-9A-Fa-f]+)|\^(.)|(&)|(\s+)\\|(SOH|[A-Z]{2,3}\d?)|(.))", re.S)
LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}


class Term(NamedTuple):
    name: str
    arguments: list


def parse(text):
    tokens = list(tokens_of(text))
    value, end = expression(tokens, 0)
    if end != len(tokens):
        raise ValueError(f"there is more after the value: {tokens[end][:30]}")
    return value


def tokens_of(text):
    place = 0
    text = text.rstrip()
    while place < len(text):
        found = TOKEN.match(text, place)
        if not found:
            raise ValueError(f"no token at character {place}: {text[place:place + 30]!r}")
        yield found.group(found.lastindex)
        place = found.end()


def expression(tokens, at):
    """A constructor with all arguments that follow, or a single value."""
    if not tokens[at][0].isalpha():
        return atom(tokens, at)
    first, at = atom(tokens, at)
    name, arguments = first.name, list(first.arguments)
    while at < len(tokens) and tokens[at] not in ",)]}=":
        value, at = atom(tokens, at)
        arguments.append(value)
    return Term(name, arguments), at


def atom(tokens, at):
    token = tokens[at]
    if token == "[":
        return sequence(tokens, at + 1, "]")
    if token == "(":
        values, at = sequence(tokens, at + 1, ")")
        return (values[0] if len(values) == 1 else tuple(values)), at
    if token[0] == '"':
        return string(token), at + 1
    if token[0].isalpha():
        # The braces of a record bind tighter than anything else.
        if at + 1 < len(tokens) and tokens[at + 1] == "{":
            values, at = fields(tokens, at + 2)
            return Term(token, values), at
        return Term(token, []), at + 1
    return float(token), at + 1


def sequence(tokens, at, end):
    values = []
    while tokens[at] != end:
        value, at = expression(tokens, at)
        values.append(value)
        if tokens[at] == ",":
            at += 1
    return values, at + 1


def fields(tokens, at):
    values = []
    while tokens[at] != "}":
        value, at = expression(tokens, at + 2)
        values.append(value)
        if tokens[at] == ",":
            at += 1
    return values, at + 1


def string(token):
    def meaning(found):
        decimal, hexadecimal, _, nothing, gap, _, letter = found.groups()
        if decimal:
            return chr(int(decimal))
        if hexadecimal:
            return chr(int(hexadecimal, 16))
        if letter:
            return LETTERS.get(letter, letter)
        # Control characters by name stand for themselves nowhere in a text that is compared.
        return ""
    return ESCAPE.sub(meaning, token[1:-1])
