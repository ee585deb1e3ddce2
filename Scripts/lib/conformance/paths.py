"""Ways into the data: how an alias finds a value in what feedtool wrote.

A path is names between dots. `#` is the next number of the other project's path, a number is an
entry of a list, `/` at the beginning leads to the feed when an episode is meant, `@name` or
`@name(words)` asks a function of derived.py. Paths between `||` are tried in turn: the first value
that is there counts.
"""

import re

import derived

ABSENT = derived.ABSENT
# Words in parentheses may hold dots.
STEP = re.compile(r"@\w+\([^)]*\)|[^.]+")


def find(rule, scope, feed, numbers):
    """The value that an alias finds, or ABSENT."""
    for path in rule.split("||"):
        value = follow(path.strip(), scope, feed, list(numbers))
        if value is not ABSENT:
            return value
    return ABSENT


def follow(path, scope, feed, numbers):
    value = scope
    if path.startswith("/"):
        value, path = feed, path[1:]
    for name in STEP.findall(path):
        if name.startswith("@"):
            name, _, words = name[1:].removesuffix(")").partition("(")
            value = getattr(derived, name)(value, feed, *[word for word in words.split(",") if word])
        elif name == "#" or name.isdigit():
            number = numbers.pop(0) if name == "#" else int(name)
            known = isinstance(value, list) and -len(value) <= number < len(value)
            value = value[number] if known else ABSENT
        else:
            value = value.get(name, ABSENT) if isinstance(value, dict) else ABSENT
        if value is ABSENT:
            return ABSENT
    return value


def pattern(path):
    """The other project's path with `#` for numbers, and the numbers."""
    numbers = [part for part in path if isinstance(part, int)]
    return ".".join("#" if isinstance(part, int) else part for part in path), numbers
