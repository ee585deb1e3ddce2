"""Compares one expectation with what feedtool wrote."""

import derived
import forms
import paths
from aliases import FILE_NAME
from derived import ABSENT, UNMAPPED

PASSED, FAILED, NOT_MAPPED = "passed", "failed", "not mapped"


def judge(check, reading):
    """PASSED, FAILED or NOT_MAPPED, and what we have instead."""
    special = SPECIAL.get(check.path[0] if len(check.path) == 1 else None)
    if special:
        return special(check, reading)
    path = check.path
    if path and path[0] == "feed":
        path = path[1:]
    pattern, numbers = paths.pattern(path)
    scope, place = reading.document or {}, "feed"
    episodes = check.select(scope)
    if pattern == check.entries:
        return verdict(check, "exact", episodes or ABSENT, ABSENT)
    if pattern.startswith(check.entries + ".#."):
        number, *numbers = numbers
        scope, place = (episodes[number] if number < len(episodes) else {}), "episode"
        pattern = pattern[len(check.entries) + 3:]
    if check.op == "len":
        return judge_length(check, reading, scope, place, pattern, numbers)
    row = check.table.get(f"{place}.{pattern}", check.table.get(pattern))
    if row is None:
        return NOT_MAPPED, None
    form, rule, *nothing = row
    value = paths.find(rule, scope, reading.document or {}, numbers)
    if value is UNMAPPED:
        return NOT_MAPPED, None
    if check.op == "eq_path":
        return verdict_equal(check, form, value, reading)
    nothing = nothing[0] if nothing else ABSENT
    return verdict(check, form, value, check.file.stem if nothing is FILE_NAME else nothing)


def judge_length(check, reading, scope, place, pattern, numbers):
    """Whether our list has as many entries; known by the place of what it holds."""
    prefix = f"{place}.{pattern}.#"
    depth = pattern.count("#")
    for path, (_, rule, *_) in check.table.items():
        if path != prefix and not path.startswith(prefix + "."):
            continue
        parts = paths.STEP.findall(rule.split("||")[0].strip())
        marks = [index for index, part in enumerate(parts) if part == "#"]
        if len(marks) <= depth:
            continue
        value = paths.find(".".join(parts[:marks[depth]]), scope, reading.document or {}, numbers)
        length = len(value) if isinstance(value, list) else 0
        return (PASSED if length == check.value else FAILED), length
    return NOT_MAPPED, None


def verdict(check, form, value, nothing):
    expected, form = check.value, forms.ALL[form]
    if check.op in ("eq", "is"):
        if expected is None or expected == {} or (expected == nothing and nothing is not ABSENT):
            good = value is ABSENT or (value == expected and expected is not None)
        else:
            good = value is not ABSENT and form(value) == form(expected)
    elif check.op == "truthy":
        good = value is not ABSENT and bool(value)
    elif check.op == "falsy":
        good = value is ABSENT or not value
    elif check.op in ("len", "len_eq"):
        length = 0 if value is ABSENT else len(value)
        good, value = length == expected, length
    elif check.op == "near":
        good = value is ABSENT if expected is None else (
            value is not ABSENT and abs(float(value) - expected) <= 1)
    elif check.op == "in":
        good = value in expected
    elif check.op == "contains":
        good = value is not ABSENT and expected in value
    elif check.op == "lacks":
        good = expected not in value
    else:
        return NOT_MAPPED, None
    return (PASSED if good else FAILED), value


def verdict_equal(check, form, value, reading):
    other = type(check)(check.file, check.value, "eq", None, check.table, entries=check.entries)
    _, second = judge(other, reading)
    good = value is not ABSENT and value == second
    return (PASSED if good else FAILED), value


# MARK: Checks about the document

# Mends of what was not well-formed, or not in the encoding that it claimed.
NOT_WELL_FORMED = ("repair-", "encoding-", "not-well-formed", "truncated", "empty")


def bozo(check, reading):
    rules = {one["rule"] for one in reading.diagnostics if one["rule"].startswith(NOT_WELL_FORMED)}
    is_bozo = bool(rules) or reading.document is None
    good = is_bozo == (check.op == "truthy")
    return (PASSED if good else FAILED), sorted(rules) or reading.document is not None


def readable(check, reading):
    """Checks that hold when reading ends well."""
    return (PASSED if reading.document is not None else FAILED), None


def http(check, reading):
    """About headers of the answer, which feedtool does not get."""
    return NOT_MAPPED, None


def feed_holds(check, reading):
    value = derived.inherited(reading.document or {}, reading.document or {}, "xml:lang", "title")
    return (PASSED if value is not ABSENT else FAILED), value


def everything(check, reading):
    text = derived.everything(None, reading.document or {})
    return (PASSED if check.value not in text else FAILED), text[:80]


def error(check, reading):
    good = (reading.document is None) == (check.op == "truthy")
    return (PASSED if good else FAILED), reading.document is None


SPECIAL = {
    "bozo": bozo,
    "const": readable,
    "etag": http,
    "modified": http,
    "modified_parsed": http,
    "feed": feed_holds,
    "$output": everything,
    "error": error,
}
